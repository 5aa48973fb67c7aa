import { klokRoutes } from '#web/server/klok-pagina.tsx';
import type { Route } from '#web/server/route.ts';
import { aanmeldenRoutes } from './aanmelden/routes.ts';
import { afspraakRoutes } from './afspraak/wijzigen.tsx';
import { bewaardRoutes } from './bewaren/routes.ts';
import { aanEnUitRoutes } from './delen/aan-en-uit.tsx';
import { showDelen } from './delen/delen.tsx';
import { leesRoute } from './dossier.ts';
import { fotoRoutes } from './fotos/fotos.tsx';
import { gezienRoutes } from './gezien/routes.ts';
import { huishoudenRoute } from './huishouden/huishouden.tsx';
import { huiskaartRoutes } from './huiskaart/huiskaart.tsx';
import { showKeurmerk } from './keurmerk/keurmerk.tsx';
import { opgevenRoutes } from './keurmerk/opgeven.tsx';
import { keuzeRoutes } from './keuze/routes.ts';
import { enqueteRoutes } from './nazorg/enquete.tsx';
import { hoeGaatHetRoutes } from './nazorg/hoe-gaat-het.tsx';
import { nazorgRoutes } from './nazorg/nazorg.tsx';
import { downloadRapport, showRapport } from './rapport/rapport.tsx';
import { startRoutes } from './start/later.tsx';
import { showDossier } from './thuis/dossier-page.tsx';
import { showThuis } from './thuis/thuis.tsx';
import { meldenRoutes } from './uitvoering/melden.tsx';
import { showUitvoering } from './uitvoering/uitvoering.tsx';
import { veranderdRoutes } from './veranderd/routes.ts';
import { vorigRoutes } from './vorig/vorig.tsx';
import { zelfscanRoutes } from './zelfscan/zelfscan.tsx';

const rollen = ['bestuurder'] as const;

export const routes: readonly Route[] = [
  ...klokRoutes({
    rol: 'bestuurder',
    partij: 'bestuurder',
    actie: 'lees:overzicht',
    begin: '/mijn',
    gedaan: 'gedaan',
  }),
  { method: 'GET', path: '/', rollen, handle: showThuis },
  leesRoute('', 'lees:overzicht', showDossier),
  ...aanmeldenRoutes,
  ...afspraakRoutes,
  ...veranderdRoutes,
  leesRoute('rapport', 'lees:rapport', showRapport),
  leesRoute('rapport.pdf', 'lees:rapportbestand', downloadRapport),
  ...keuzeRoutes,
  leesRoute('delen', 'lees:keuze', showDelen),
  ...aanEnUitRoutes,
  leesRoute('keurmerk', 'lees:overzicht', showKeurmerk),
  ...opgevenRoutes,
  leesRoute('uitvoering', 'lees:uitvoering', showUitvoering),
  ...meldenRoutes,
  ...gezienRoutes,
  ...bewaardRoutes,
  ...nazorgRoutes,
  huishoudenRoute,
  ...fotoRoutes,
  ...huiskaartRoutes,
  ...zelfscanRoutes,
  ...startRoutes,
  ...hoeGaatHetRoutes,
  ...enqueteRoutes,
  ...vorigRoutes,
];
