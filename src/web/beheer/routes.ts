import type { Route } from '#web/server/route.ts';
import { showAccounts } from './accounts.tsx';
import { sendAfmelden, showAfmelden } from './afmelden.tsx';
import { sendBeeindigen, showBeeindigen } from './beeindigen.tsx';
import { sendInvitation, showInvitation } from './uitnodigen.tsx';
import { sendVervallen, sendVoorstel, showVervallen, showVoorstel } from './voorstel.tsx';
import { sendWijzigen, showWijzigen } from './wijzigen.tsx';
import { wissenRoutes } from './wissen/wissen.tsx';

export const routes: readonly Route[] = [
  { method: 'GET', path: '/', rollen: ['beheerder'], handle: showAccounts },
  ...wissenRoutes,
  { method: 'GET', path: '/accounts/nieuw', rollen: ['beheerder'], handle: (ctx) => showInvitation(ctx) },
  { method: 'POST', path: '/accounts/nieuw', rollen: ['beheerder'], handle: sendInvitation },
  {
    method: 'GET',
    path: '/accounts/:id/wijzigen',
    rollen: ['beheerder'],
    handle: (ctx) => showWijzigen(ctx),
  },
  { method: 'POST', path: '/accounts/:id/wijzigen', rollen: ['beheerder'], handle: sendWijzigen },
  { method: 'GET', path: '/accounts/:id/beeindigen', rollen: ['beheerder'], handle: showBeeindigen },
  { method: 'POST', path: '/accounts/:id/beeindigen', rollen: ['beheerder'], handle: sendBeeindigen },
  { method: 'GET', path: '/accounts/:id/afmelden', rollen: ['beheerder'], handle: showAfmelden },
  { method: 'POST', path: '/accounts/:id/afmelden', rollen: ['beheerder'], handle: sendAfmelden },
  {
    method: 'GET',
    path: '/accounts/voorstel/:voorstel',
    rollen: ['beheerder'],
    handle: (ctx) => showVoorstel(ctx),
  },
  { method: 'POST', path: '/accounts/voorstel/:voorstel', rollen: ['beheerder'], handle: sendVoorstel },
  {
    method: 'GET',
    path: '/accounts/voorstel/:voorstel/vervallen',
    rollen: ['beheerder'],
    handle: showVervallen,
  },
  {
    method: 'POST',
    path: '/accounts/voorstel/:voorstel/vervallen',
    rollen: ['beheerder'],
    handle: sendVervallen,
  },
];
