import type { Rol } from '#domain/bevoegdheid/actor.ts';
import type { Route } from '#web/server/route.ts';
import { showBegin } from './begin.tsx';
import { sendBevestigen, showBevestigen } from './bevestigen.tsx';
import { showDossier } from './dossier.tsx';
import { sendStoppen, showStoppen } from './stoppen.tsx';
import { sendVerslag, showVerslag } from './verslag.tsx';
import { showVerzoek } from './verzoek.tsx';
import { sendVraag, showVraag } from './vraag.tsx';

const rollen: readonly Rol[] = ['planner', 'adviseur', 'toetser'];
const get = { method: 'GET', rollen } as const;
const post = { method: 'POST', rollen } as const;

/** Emergency access for who works at the CCV or the Beveiligingsautoriteit. */
export const routes: readonly Route[] = [
  { ...get, path: '/noodtoegang', handle: showBegin },
  { ...get, path: '/noodtoegang/vraag', handle: (ctx) => showVraag(ctx) },
  { ...post, path: '/noodtoegang/vraag', handle: sendVraag },
  { ...get, path: '/noodtoegang/dossier/:id', handle: (ctx) => showDossier(ctx) },
  { ...get, path: '/noodtoegang/:verzoek', handle: showVerzoek },
  { ...get, path: '/noodtoegang/:verzoek/bevestigen', handle: (ctx) => showBevestigen(ctx) },
  { ...post, path: '/noodtoegang/:verzoek/bevestigen', handle: sendBevestigen },
  { ...get, path: '/noodtoegang/:verzoek/stoppen', handle: (ctx) => showStoppen(ctx) },
  { ...post, path: '/noodtoegang/:verzoek/stoppen', handle: sendStoppen },
  { ...get, path: '/noodtoegang/:verzoek/verslag', handle: (ctx) => showVerslag(ctx) },
  { ...post, path: '/noodtoegang/:verzoek/verslag', handle: sendVerslag },
];
