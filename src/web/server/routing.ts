import type { Rol } from '#domain/bevoegdheid/actor.ts';
import type { Route, VisitorRoute } from './route.ts';

type AnyRoute = Route | VisitorRoute;

/** Routes of one path. */
export type Group = readonly AnyRoute[];

const meet = (a: AnyRoute, b: AnyRoute): boolean => {
  if (a.method !== b.method || a.path !== b.path) return false;
  if (typeof a.rollen === 'string' || typeof b.rollen === 'string') return a.rollen === b.rollen;
  return a.rollen.some((rol) => b.rollen.includes(rol));
};

/** Literal parts before parameters, so that /zaken/nieuw is not taken for a dossier. */
const inOrder = (a: string, b: string): number => {
  const [left, right] = [a, b].map((path) => path.replaceAll(':', '~'));
  return (left ?? '') < (right ?? '') ? -1 : 1;
};

/** Routes per path, in the order in which they must be tried; throws when two of them answer the same reader. */
export const groupRoutes = (routes: Group): readonly (readonly [string, Group])[] => {
  for (const [index, route] of routes.entries()) {
    const other = routes.slice(index + 1).find((later) => meet(route, later));
    if (other !== undefined) throw new Error(`Two routes for ${route.method} ${route.path}`);
  }
  return Object.entries(Object.groupBy(routes, ({ path }) => path))
    .map(([path, group]) => [path, group ?? []] as const)
    .sort(([a], [b]) => inOrder(a, b));
};

const isFor = (route: AnyRoute, rol: Rol): boolean =>
  typeof route.rollen === 'string' ? route.rollen === 'ingelogd' : route.rollen.includes(rol);

/** The route that answers someone with this role; a page of one's own role goes before a page for everybody. */
export const chooseRoute = (group: Group, method: Route['method'], rol: Rol): AnyRoute | undefined => {
  const fitting = group.filter((route) => route.method === method);
  return (
    fitting.find((route) => typeof route.rollen !== 'string' && isFor(route, rol)) ??
    fitting.find((route) => isFor(route, rol)) ??
    fitting.find(({ rollen }) => rollen === 'iedereen')
  );
};
