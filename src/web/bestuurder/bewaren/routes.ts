import type { Route } from '#web/server/route.ts';
import { showBewaard } from './bewaren.tsx';
import { sendBewaarvraag, showBewaarvraag } from './vraag.tsx';

const rollen = ['bestuurder'] as const;

/** What is kept of the office-holder, and asking otherwise. */
export const bewaardRoutes: readonly Route[] = [
  { method: 'GET', path: '/mijn-gegevens', rollen, handle: showBewaard },
  { method: 'GET', path: '/mijn-gegevens/vraag', rollen, handle: (ctx) => showBewaarvraag(ctx) },
  { method: 'POST', path: '/mijn-gegevens/vraag', rollen, handle: sendBewaarvraag },
];
