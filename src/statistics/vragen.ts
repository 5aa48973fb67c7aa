import { NOEMER } from '#application/cijfers/tabel.ts';
import { bereikPerFunctie } from './01-bereik/per-functie.ts';
import { bereikPerProvincie } from './01-bereik/per-provincie.ts';
import { samenOfAlleen } from './01-bereik/samen-of-alleen.ts';
import { aanmeldingNaarBezoek } from './02-doorstroom/aanmelding-naar-bezoek.ts';
import { bezoekNaarRapport } from './02-doorstroom/bezoek-naar-rapport.ts';
import { bezoekUitAanmelding } from './02-doorstroom/bezoek-uit-aanmelding.ts';
import { cohort } from './02-doorstroom/cohort.ts';
import { rapportUitBezoek } from './02-doorstroom/rapport-uit-bezoek.ts';
import { stappenPerJaar } from './02-doorstroom/stappen-per-jaar.ts';
import { aanleidingen } from './03-aanmelden/aanleidingen.ts';
import { spoed } from './03-aanmelden/spoed.ts';
import { domeinen } from './04-advies/domeinen.ts';
import { adviesKosten } from './04-advies/kostenbanden.ts';
import { puntenGebruikt } from './04-advies/punten.ts';
import { teruggaven } from './04-advies/teruggaven.ts';
import { keurmerkGevolg } from './05-keurmerk/gevolg.ts';
import { keurmerkLopend } from './05-keurmerk/lopend.ts';
import { keurmerkOordeel } from './05-keurmerk/oordeel.ts';
import { uitzonderingen } from './05-keurmerk/uitzonderingen.ts';
import { keurmerkVerband } from './05-keurmerk/verband.ts';
import { overname } from './06-keuze/overname.ts';
import { redenen } from './06-keuze/redenen.ts';
import { betaaldeKosten } from './07-uitvoering/kosten.ts';
import { middelsteBedragen } from './07-uitvoering/middelste-bedrag.ts';
import { uitvoeringPerFunctie } from './07-uitvoering/per-functie.ts';
import { uitkomstPerMaatregel } from './07-uitvoering/per-maatregel.ts';
import { doorlooptijden } from './08-doorlooptijd/stappen.ts';
import { wachten } from './08-doorlooptijd/wachten.ts';
import { gesprekken } from './09-nazorg/gesprekken.ts';
import { herijkingen } from './09-nazorg/herijkingen.ts';
import { knelpunten } from './09-nazorg/knelpunten.ts';
import { enqueteVragen } from './10-mening/enquete.ts';
import type { Vraag } from './vraag.ts';

/** Every fixed question, in the order of the chapters. A new one needs a release of its own, signed by two. */
export const vragen: readonly Vraag[] = [
  bereikPerFunctie,
  bereikPerProvincie,
  samenOfAlleen,
  stappenPerJaar,
  cohort,
  aanmeldingNaarBezoek,
  bezoekUitAanmelding,
  bezoekNaarRapport,
  rapportUitBezoek,
  aanleidingen,
  spoed,
  domeinen,
  adviesKosten,
  teruggaven,
  puntenGebruikt,
  keurmerkOordeel,
  uitzonderingen,
  keurmerkGevolg,
  keurmerkLopend,
  keurmerkVerband,
  overname,
  redenen,
  uitvoeringPerFunctie,
  betaaldeKosten,
  middelsteBedragen,
  uitkomstPerMaatregel,
  doorlooptijden,
  wachten,
  gesprekken,
  knelpunten,
  herijkingen,
  ...enqueteVragen('bestuurder', NOEMER),
  ...enqueteVragen('organisatie', NOEMER),
];
