import { klokRoutes } from '#web/server/klok-pagina.tsx';
import type { PageContext, Route } from '#web/server/route.ts';
import { showBelasting } from './afronden/belasting.tsx';
import { showEinde } from './afronden/einde.tsx';
import { showBesloten } from './besloten.tsx';
import { bestelRoutes } from './bestellen.tsx';
import { betaalRoutes } from './betalen.tsx';
import { brievenRoutes } from './brieven/routes.tsx';
import { showBureau } from './bureau.tsx';
import { downloadMaatregelen, downloadRaadstekst } from './documenten.ts';
import { bestandRoute, dossierRoutes, maatregelRoutes, metWerkgever } from './dossier.ts';
import { efactuurRoutes } from './efactuur.tsx';
import { enqueteRoutes } from './enquete.tsx';
import { factuurRoutes } from './factuur.tsx';
import { downloadBoek } from './geld/bestand.ts';
import { showGeld } from './geld/pagina.tsx';
import { sendHoeGaatHet, sendVragen, showHoeGaatHet } from './hoe-gaat-het.tsx';
import { inrichtingRoutes } from './inrichting/overzicht.tsx';
import { showJuristbestand, showJuristvraag } from './juristvraag.tsx';
import { sendKnelpunt, showKnelpunt } from './knelpunt.tsx';
import { showLeveranciers } from './leveranciers/lijst.tsx';
import { sendVastleggen, showVastleggen } from './leveranciers/vastleggen.tsx';
import { leverRoutes } from './leveren.tsx';
import { showMaatregel } from './maatregel.tsx';
import { showSamen } from './samen-kiezen.tsx';
import { sendSamen, showKlaar } from './samen-klaarzetten.tsx';
import { sendPlakken, showPlakken } from './startpakket/plak-pagina.tsx';
import { uitgenodigdRoutes } from './startpakket/uitgenodigd.tsx';
import { redenRoutes } from './stoppen.tsx';
import { vergoedingRoutes } from './vergoeding/routes.tsx';
import { sendVerstrekken, showVerstrekken } from './verstrekken.tsx';
import { showVerteld } from './verteld.tsx';
import { downloadWerkbon, showWerkbon } from './werkbon.tsx';
import type { Werkgever } from './werkgever.ts';
import { showWeten } from './weten.tsx';
import { showZaak } from './zaak.tsx';

const lees = (
  path: Route['path'],
  show: (ctx: PageContext, werkgever: Werkgever) => ReturnType<Route['handle']>,
): Route => ({
  method: 'GET',
  path,
  rollen: ['functionaris'],
  handle: metWerkgever((ctx, werkgever) => show(ctx, werkgever)),
});

export const routes: readonly Route[] = [
  ...klokRoutes({
    rol: 'functionaris',
    partij: 'organisatie',
    actie: 'lees:uitvoering',
    begin: '/organisatie',
    gedaan: 'gedaan',
  }),
  lees('/', showBureau),
  lees('/geld', showGeld),
  lees('/geld/boek.csv', downloadBoek),
  lees('/leveranciers', showLeveranciers),
  lees('/leveranciers/vastleggen', (ctx) => showVastleggen(ctx)),
  {
    method: 'POST',
    path: '/leveranciers/vastleggen',
    rollen: ['functionaris'],
    handle: metWerkgever((ctx) => sendVastleggen(ctx)),
  },
  lees('/weten', showWeten),
  lees('/verteld', showVerteld),
  lees('/beleidstekst.pdf', downloadRaadstekst),
  lees('/samen-aanmelden', showSamen),
  lees('/samen-aanmelden/klaar', showKlaar),
  lees('/samen-aanmelden/plakken', showPlakken),
  {
    method: 'POST',
    path: '/samen-aanmelden/plakken',
    rollen: ['functionaris'],
    handle: metWerkgever(sendPlakken),
  },
  { method: 'POST', path: '/samen-aanmelden', rollen: ['functionaris'], handle: metWerkgever(sendSamen) },
  ...uitgenodigdRoutes,
  ...inrichtingRoutes,
  ...brievenRoutes,
  ...vergoedingRoutes,
  ...dossierRoutes('', showZaak),
  bestandRoute('/maatregelen.pdf', downloadMaatregelen),
  ...dossierRoutes('/verstrekken', showVerstrekken, sendVerstrekken),
  ...dossierRoutes('/knelpunt', showKnelpunt, sendKnelpunt),
  ...dossierRoutes('/hoe-gaat-het', showHoeGaatHet, sendHoeGaatHet),
  ...dossierRoutes('/hoe-gaat-het/vragen', showHoeGaatHet, sendVragen),
  ...enqueteRoutes,
  ...dossierRoutes('/besloten', showBesloten),
  ...dossierRoutes('/juristvraag', showJuristvraag),
  ...dossierRoutes('/juristvraag/bestand', showJuristbestand),
  ...dossierRoutes('/einde', showEinde),
  ...dossierRoutes('/belasting', showBelasting),
  ...maatregelRoutes('', showMaatregel),
  ...maatregelRoutes('/werkbon', showWerkbon),
  ...maatregelRoutes('/werkbon.pdf', downloadWerkbon),
  ...bestelRoutes,
  ...leverRoutes,
  ...efactuurRoutes,
  ...factuurRoutes,
  ...betaalRoutes,
  ...redenRoutes,
];
