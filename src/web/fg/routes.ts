import type { Route } from '#web/server/route.ts';
import { bewarenRoutes } from './bewaren/routes.ts';
import { sendNareken } from './controle.tsx';
import { showHerleid } from './herleid.tsx';
import { showInzagelog } from './inzagelog.tsx';
import { sendVondst, showVondst } from './nakijken.tsx';
import { showNood } from './nood.tsx';
import { sendUitstel, showUitstel } from './nood-uitstel.tsx';
import { sendAfsluiten, showNoodverzoek } from './noodverzoek.tsx';
import { showOngewoon } from './ongewoon.tsx';
import { showOverzicht } from './overzicht.tsx';

export const routes: readonly Route[] = [
  { method: 'GET', path: '/', rollen: ['fg'], handle: showOverzicht },
  { method: 'GET', path: '/ongewoon', rollen: ['fg'], handle: showOngewoon },
  { method: 'GET', path: '/ongewoon/:week/:vondst', rollen: ['fg'], handle: showVondst },
  { method: 'POST', path: '/ongewoon/:week/:vondst', rollen: ['fg'], handle: sendVondst },
  ...bewarenRoutes,
  { method: 'GET', path: '/noodtoegang', rollen: ['fg'], handle: showNood },
  { method: 'GET', path: '/noodtoegang/:verzoek', rollen: ['fg'], handle: (ctx) => showNoodverzoek(ctx) },
  { method: 'POST', path: '/noodtoegang/:verzoek', rollen: ['fg'], handle: sendAfsluiten },
  { method: 'GET', path: '/noodtoegang/:verzoek/uitstel', rollen: ['fg'], handle: (ctx) => showUitstel(ctx) },
  { method: 'POST', path: '/noodtoegang/:verzoek/uitstel', rollen: ['fg'], handle: sendUitstel },
  { method: 'GET', path: '/herleid', rollen: ['fg'], handle: showHerleid },
  { method: 'GET', path: '/inzagelog', rollen: ['fg'], handle: showInzagelog },
  { method: 'POST', path: '/inzagelog', rollen: ['fg'], handle: sendNareken },
];
