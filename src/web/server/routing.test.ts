import { describe, expect, it } from 'vitest';
import { rollen } from '#domain/bevoegdheid/actor.ts';
import { notFound } from './answer.ts';
import { navigation } from './navigation.ts';
import { routes } from './registry.ts';
import { returnPath } from './return-path.ts';
import type { Route } from './route.ts';
import { chooseRoute, groupRoutes } from './routing.ts';

const route = (path: Route['path'], voor: Route['rollen'], method: Route['method'] = 'GET'): Route => ({
  method,
  path,
  rollen: voor,
  handle: async () => notFound,
});

describe('routes', () => {
  it('may share a path when they are for different roles', () => {
    const [[, group] = ['', []]] = groupRoutes([route('/', ['planner']), route('/', ['adviseur'])]);
    expect(chooseRoute(group, 'GET', 'adviseur')?.rollen).toEqual(['adviseur']);
    expect(chooseRoute(group, 'GET', 'fg')).toBeUndefined();
    expect(chooseRoute(group, 'POST', 'planner')).toBeUndefined();
  });

  it('may not answer the same reader twice', () => {
    expect(() => groupRoutes([route('/a', ['planner', 'fg']), route('/a', ['fg'])])).toThrow('/a');
  });

  it('are tried with fixed words before parameters', () => {
    const paths = groupRoutes([route('/zaken/:id', ['fg']), route('/zaken/nieuw', ['fg'])]).map(
      ([path]) => path,
    );
    expect(paths).toEqual(['/zaken/nieuw', '/zaken/:id']);
  });

  it('of the house do not clash, and every form stands on a page of the same path', () => {
    for (const [path, group] of groupRoutes(routes))
      for (const rol of rollen)
        if (chooseRoute(group, 'POST', rol) !== undefined)
          expect(chooseRoute(group, 'GET', rol), `${path} for ${rol}`).toBeDefined();
  });

  it('lead to every room that the navigation names', () => {
    const groups = new Map(groupRoutes(routes));
    const missing = rollen.flatMap((rol) =>
      navigation[rol]
        .filter(({ href }) => chooseRoute(groups.get(href) ?? [], 'GET', rol) === undefined)
        .map(({ href }) => `${rol} ${href}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('where one goes after log-in', () => {
  it.each(['/', '/zaken/a?bewaard=1', '/aanmelden'])('is the page that was asked for: %s', (path) => {
    expect(returnPath(path)).toBe(path);
  });

  it.each([
    '//x.invalid',
    '/\\x.invalid',
    'https://x.invalid',
    '/a\nb',
    '/a b',
    '',
    null,
    `/${'a'.repeat(600)}`,
    '/.//x',
  ])('is never another site or a broken header: %j', (path) => {
    expect(returnPath(path)).toBe('/');
  });
});
