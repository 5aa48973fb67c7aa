import type { Route } from '#web/server/route.ts';
import { showBord } from './bord.tsx';
import { sendKnelpunt, showKnelpunt } from './knelpunt.tsx';

const rollen = ['planner', 'toetser', 'bzk'] as const;

/** Problems that come back: read by the CCV, the Beveiligingsautoriteit and the ministry; the first and the last write. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/knelpunten', rollen, handle: showBord },
  { method: 'GET', path: '/knelpunten/:knelpunt', rollen, handle: (ctx) => showKnelpunt(ctx) },
  { method: 'POST', path: '/knelpunten/:knelpunt', rollen: ['planner', 'bzk'], handle: sendKnelpunt },
];
