import type { Route } from '#web/server/route.ts';
import { showInzagelog } from './inzagelog.tsx';
import { showOverzicht } from './overzicht.tsx';

export const routes: readonly Route[] = [
  { method: 'GET', path: '/', rollen: ['fg'], handle: showOverzicht },
  { method: 'GET', path: '/inzagelog', rollen: ['fg'], handle: showInzagelog },
];
