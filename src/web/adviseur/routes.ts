import { klokRoutes } from '#web/server/klok-pagina.tsx';
import type { Route } from '#web/server/route.ts';
import { aanbiedenRoutes } from './aanbieden.tsx';
import { afspraakRoutes } from './afspraak.tsx';
import { beantwoordRoutes } from './beantwoorden.tsx';
import { bezoekRoutes } from './bezoek.tsx';
import { showCatalogusMaatregel } from './catalogus-maatregel.tsx';
import { showDekking } from './dekking.tsx';
import { showDossier } from './dossier.tsx';
import { dreigingsvraagRoutes } from './dreigingsvragen.tsx';
import { duidingRoutes } from './duiding.tsx';
import { rollen } from './formulier.tsx';
import { fotoRoutes } from './fotos/fotos.tsx';
import { rapportfotoRoutes } from './fotos/rapportfotos.tsx';
import { toevoegenRoutes } from './fotos/toevoegen.tsx';
import { gesprekRoutes } from './gesprek.tsx';
import { huishoudenRoutes } from './huishouden.tsx';
import { keurmerkRoutes } from './keurmerk.tsx';
import { kiesRoutes } from './kies.tsx';
import { maatregelRoutes } from './maatregel.tsx';
import { maatregelenRoutes } from './maatregelen.tsx';
import { nietGewenstRoutes } from './niet-gewenst.tsx';
import { showOverzicht } from './overzicht.tsx';
import { deelRoutes } from './punten/deel.tsx';
import { eigenPuntRoutes } from './punten/eigen-punt.tsx';
import { showPunten } from './punten/overzicht.tsx';
import { relatieRoutes } from './relatie.tsx';
import { scenarioRoutes } from './scenario.tsx';
import { showScenarios } from './scenarios.tsx';
import { showTerugblik } from './terugblik.tsx';
import { volgordeRoutes } from './volgorde.tsx';
import { showVoorbeeld } from './voorbeeld.tsx';
import { showVoorbereiding } from './voorbereiding.tsx';

const lees = (
  naam: string,
  show: (ctx: Parameters<Route['handle']>[0]) => ReturnType<Route['handle']>,
): Route => ({
  method: 'GET',
  path: `/advies/:id${naam}`,
  rollen,
  handle: (ctx) => show(ctx),
});

/** The pages of the adviser of the CCV. */
export const routes: readonly Route[] = [
  ...klokRoutes({
    rol: 'adviseur',
    partij: 'adviseur',
    actie: 'lees:advieswerk',
    begin: '/advies',
    gedaan: 'klaar',
  }),
  { method: 'GET', path: '/', rollen, handle: showOverzicht },
  { method: 'GET', path: '/terugblik', rollen, handle: showTerugblik },
  lees('', showDossier),
  lees('/voorbereiding', showVoorbereiding),
  lees('/punten', showPunten),
  lees('/scenarios', showScenarios),
  lees('/catalogus/:maatregelcode', showCatalogusMaatregel),
  lees('/dekking', showDekking),
  lees('/voorbeeld', showVoorbeeld),
  ...gesprekRoutes,
  ...afspraakRoutes,
  ...bezoekRoutes,
  ...huishoudenRoutes,
  ...deelRoutes,
  ...toevoegenRoutes,
  ...fotoRoutes,
  ...rapportfotoRoutes,
  ...eigenPuntRoutes,
  ...duidingRoutes,
  ...dreigingsvraagRoutes,
  ...volgordeRoutes,
  ...relatieRoutes,
  ...scenarioRoutes,
  ...keurmerkRoutes,
  ...maatregelenRoutes,
  ...kiesRoutes,
  ...nietGewenstRoutes,
  ...maatregelRoutes,
  ...beantwoordRoutes,
  ...aanbiedenRoutes,
];
