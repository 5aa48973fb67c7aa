import type { Route } from '#web/server/route.ts';
import { downloadBewijs, downloadGezien } from './bewaren.tsx';
import { showGezien } from './gezien.tsx';
import type { Plek } from './plek.ts';

const routesOn = (path: `/${string}`, plek: Plek): readonly Route[] => {
  const get = { method: 'GET', rollen: ['bestuurder'] } as const;
  return [
    { ...get, path, handle: showGezien(plek) },
    { ...get, path: `${path}.csv`, handle: downloadGezien(plek) },
    { ...get, path: `${path}.json`, handle: downloadBewijs(plek) },
  ];
};

/** Who looked: at a case with the person's own data, and at those data alone. */
export const gezienRoutes: readonly Route[] = [
  ...routesOn('/mijn/:id/gezien', {
    // One's own data have no page by their number: that would tell it from a number that is not there.
    dossier: ({ id, account }) => (id === account.bestuurderDossier ? undefined : id),
    altijd: false,
    titel: 'Wie heeft uw dossier gezien',
    terug: ({ id }) => ({ href: `/mijn/${id}`, label: 'Uw dossier' }),
  }),
  ...routesOn('/gezien', {
    dossier: ({ account }) => account.bestuurderDossier,
    altijd: true,
    titel: 'Wie heeft uw gegevens gezien',
    terug: () => ({ href: '/', label: 'Uw overzicht' }),
  }),
];
