import type { Route } from '#web/server/route.ts';
import { showAfspraken } from './afspraken.tsx';
import { intrekRoutes } from './intrekken.tsx';
import { sendNagezien, showMaatregel } from './maatregel.tsx';
import { showNazien } from './nazien.tsx';
import { showOverzicht } from './overzicht.tsx';
import { publiceerRoutes } from './publiceren.tsx';
import { showPunten } from './punten.tsx';
import { showVersies } from './versies.tsx';
import { wijzigRoutes } from './wijzigen.tsx';

const rollen = ['planner', 'toetser'] as const;
const maatregel = '/catalogus/maatregel/:maatregelcode';

/** The catalogue of measures: the CCV keeps it up, the Beveiligingsautoriteit publishes it. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/catalogus', rollen, handle: (ctx) => showOverzicht(ctx) },
  { method: 'GET', path: '/catalogus/nazien', rollen, handle: (ctx) => showNazien(ctx) },
  { method: 'GET', path: '/catalogus/versies', rollen, handle: (ctx) => showVersies(ctx) },
  { method: 'GET', path: '/catalogus/punten', rollen, handle: (ctx) => showPunten(ctx) },
  {
    method: 'GET',
    path: '/catalogus/afspraken',
    rollen: [...rollen, 'bzk', 'vereniging'],
    handle: showAfspraken,
  },
  { method: 'GET', path: maatregel, rollen, handle: (ctx) => showMaatregel(ctx) },
  { method: 'POST', path: maatregel, rollen: ['planner'], handle: sendNagezien },
  ...wijzigRoutes,
  ...intrekRoutes,
  ...publiceerRoutes,
];
