import type { Route } from '#web/server/route.ts';
import { besluitenRoutes } from './besluiten.tsx';
import { showBewaardossier } from './dossier.tsx';
import { showBewaren } from './lijst.tsx';
import { sendWisvoorstel, showWisvoorstel } from './voorstel.tsx';

const rollen = ['fg'] as const;

/** Keeping and erasing, as work of the data protection officer. */
export const bewarenRoutes: readonly Route[] = [
  { method: 'GET', path: '/bewaren', rollen, handle: showBewaren },
  { method: 'GET', path: '/bewaren/:id', rollen, handle: showBewaardossier },
  { method: 'GET', path: '/bewaren/:id/voorstel', rollen, handle: (ctx) => showWisvoorstel(ctx) },
  { method: 'POST', path: '/bewaren/:id/voorstel', rollen, handle: sendWisvoorstel },
  ...besluitenRoutes,
];
