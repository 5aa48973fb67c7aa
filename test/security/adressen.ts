import type { Rol } from '#domain/bevoegdheid/actor.ts';
import type { DossierId } from '#kernel/ids.ts';
import { routes } from '#web/server/registry.ts';
import type { Route } from '#web/server/route.ts';

/** For every part of an address beside the dossier: values that exist in the world of these proofs. */
const VOORBEELDEN: Readonly<Record<string, readonly string[]>> = {
  deel: ['voordeur'],
  foto: ['foto1'],
  scenario: ['post'],
  vraag: ['intentie'],
  groep: ['woning'],
  huisgenoot: ['partner'],
  maatregelcode: ['W-001'],
  afgezien: ['n1'],
  maatregel: ['m1', 'm2'],
  nummer: ['1', '2'],
  wat: ['goedgekeurd'],
  week: ['2026-11-16'],
  vondst: ['AAAAAAAAAAAAAAAAAAAAAA'],
  voorstel: ['AAAAAAAAAAAAAAAAAAAAAA'],
  verzoek: ['AAAAAAAAAAAAAAAAAAAAAA'],
  brief: ['beleid'],
  code: ['GM0014', 'GM0035'],
  kwartaal: ['2025-K4'],
  tabel: ['cohort'],
  reeks: ['vraag'],
  knelpunt: ['keurmerk'],
};

const fillIn = (path: string): readonly string[] => {
  const name = /:(\w+)/.exec(path.replace(':id', ''))?.[1];
  if (name === undefined) return [path];
  const values = VOORBEELDEN[name];
  if (values === undefined) throw new Error(`No example for :${name} in ${path}: add one`);
  return values.flatMap((value) => fillIn(path.replace(`:${name}`, value)));
};

/** Whether somebody with this role has a page at this address; what they get elsewhere says only that it is not there. */
export const isVoor = (path: string, rol: Rol | undefined): boolean =>
  routes.some(
    (route) =>
      route.rollen !== 'ingelogd' &&
      rol !== undefined &&
      route.rollen.includes(rol) &&
      fillIn(route.path).includes(path),
  );

/** The addresses of every page of the registry by method; a route with an unknown part throws. */
export const adressen = (
  method: Route['method'],
  van: readonly Pick<Route, 'method' | 'path'>[] = routes,
): readonly string[] => [
  ...new Set(van.filter((route) => route.method === method).flatMap(({ path }) => fillIn(path))),
];

export const zonderDossier = (paths: readonly string[]): readonly string[] =>
  paths.filter((path) => !path.includes(':id'));

export const metDossier = (paths: readonly string[]): readonly string[] =>
  paths.filter((path) => path.includes(':id'));

/** The officer keeps the terms of every dossier, whatever is in it: by its number it is there for that role alone. */
export const isBewaarpagina = (path: string): boolean => path.startsWith('/bewaren/:id');

export const inDossier = (path: string, id: DossierId): string => path.replace(':id', id);
