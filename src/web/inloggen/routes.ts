import type { Route } from '#web/server/route.ts';
import { sendIngelogd, showIngelogd } from './ingelogd.tsx';

export const routes: readonly Route[] = [
  { method: 'GET', path: '/ingelogd', rollen: 'ingelogd', handle: (ctx) => showIngelogd(ctx) },
  { method: 'POST', path: '/ingelogd', rollen: 'ingelogd', handle: sendIngelogd },
];
