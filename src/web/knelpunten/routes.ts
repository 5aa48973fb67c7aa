import type { Route } from '#web/server/route.ts';
import { showBord } from './bord.tsx';
import { sendKnelpunt, showKnelpunt } from './knelpunt.tsx';

const rollen = ['planner', 'toetser', 'bzk', 'vereniging'] as const;

const schrijvers = ['planner', 'bzk', 'vereniging'] as const;

/** Problems that come back: the Beveiligingsautoriteit reads, the CCV, the ministry and the associations write too. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/knelpunten', rollen, handle: showBord },
  { method: 'GET', path: '/knelpunten/:knelpunt', rollen, handle: (ctx) => showKnelpunt(ctx) },
  { method: 'POST', path: '/knelpunten/:knelpunt', rollen: schrijvers, handle: sendKnelpunt },
];
