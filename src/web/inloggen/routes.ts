import type { Route } from '#web/server/route.ts';
import { showBevestigen } from './bevestigen.tsx';
import { sendIngelogd, showIngelogd } from './ingelogd.tsx';
import { sendSleutel, showSleutel } from './sleutel.tsx';
import { sendWeg, showWeg } from './sleutel-weg.tsx';
import { sendSleutels, showSleutels } from './sleutels.tsx';

const bestuurder = ['bestuurder'] as const;

export const routes: readonly Route[] = [
  { method: 'GET', path: '/bevestigen', rollen: 'ingelogd', handle: showBevestigen },
  { method: 'GET', path: '/ingelogd', rollen: 'ingelogd', handle: (ctx) => showIngelogd(ctx) },
  { method: 'POST', path: '/ingelogd', rollen: 'ingelogd', handle: sendIngelogd },
  { method: 'GET', path: '/sleutel', rollen: bestuurder, handle: showSleutel },
  { method: 'POST', path: '/sleutel', rollen: bestuurder, handle: sendSleutel },
  { method: 'GET', path: '/sleutels', rollen: bestuurder, handle: showSleutels },
  { method: 'POST', path: '/sleutels', rollen: bestuurder, handle: sendSleutels },
  { method: 'GET', path: '/sleutels/weg', rollen: bestuurder, handle: showWeg },
  { method: 'POST', path: '/sleutels/weg', rollen: bestuurder, handle: sendWeg },
];
