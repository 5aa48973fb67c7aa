import type { Route } from '#web/server/route.ts';
import { showBevestigen } from './bevestigen.tsx';
import { sendIngelogd, showIngelogd } from './ingelogd.tsx';

export const routes: readonly Route[] = [
  { method: 'GET', path: '/bevestigen', rollen: 'ingelogd', handle: showBevestigen },
  { method: 'GET', path: '/ingelogd', rollen: 'ingelogd', handle: (ctx) => showIngelogd(ctx) },
  { method: 'POST', path: '/ingelogd', rollen: 'ingelogd', handle: sendIngelogd },
];
