import type { Route } from '#web/server/route.ts';
import { formRoutes, leesRoute } from '../dossier.ts';
import { showAangemeld } from './aangemeld.tsx';
import { goVerder, sendBegin, showBegin } from './begin.tsx';
import { sendBevestigen, showBevestigen } from './bevestigen.tsx';
import { sendControleren, showControleren } from './controleren.tsx';
import { showNietVoorU } from './niet-voor-u.tsx';
import { stapRoutes } from './stap-pagina.tsx';

const rollen = ['bestuurder'] as const;

export const aanmeldenRoutes: readonly Route[] = [
  { method: 'GET', path: '/aanmelden', rollen, handle: showBegin },
  { method: 'POST', path: '/aanmelden', rollen, handle: sendBegin },
  { method: 'GET', path: '/aanmelden/verder', rollen, handle: goVerder },
  { method: 'GET', path: '/aanmelden/niet-voor-u', rollen, handle: showNietVoorU },
  ...stapRoutes,
  { method: 'GET', path: '/aanmelden/controleren', rollen, handle: showControleren },
  { method: 'POST', path: '/aanmelden/controleren', rollen, handle: sendControleren },
  leesRoute('aangemeld', 'lees:overzicht', showAangemeld),
  ...formRoutes('bevestigen', 'lees:overzicht', showBevestigen, sendBevestigen),
];
