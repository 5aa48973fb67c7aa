import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Domein } from '../gedeeld/domein.ts';
import type { Maatregel } from '../gedeeld/maatregel.ts';
import type {
  LeegDomein,
  LosScenario,
  LosseMaatregel,
  NietGewenst,
  PkvwRelatie,
  Teruggaafreden,
} from './feiten.ts';
import type { Plek } from './toetsing-feiten.ts';
import type { Vergelijkkenmerken } from './vergelijkprofiel.ts';
import type { Wijzigingsreden } from './wijziging-feiten.ts';

/** What the advice must know of the other slices. */
export type AdviesContext = {
  readonly adviseur: AccountId | null;
  readonly huisbezoekGevoerd: boolean;
  readonly werkgeversgesprekGevoerd: boolean;
  readonly dreigingGeduid: boolean;
  readonly pkvwBeoordeeld: boolean;
  readonly pkvwHardeEis: boolean;
  readonly scenarios: readonly { readonly id: string; readonly domein: Domein }[];
  /** The home that was visited; the advice is about no other. */
  readonly woning: string | null;
  /** What others may be compared with; null as long as one of the traits is not known. */
  readonly kenmerken: Vergelijkkenmerken | null;
  /** The version of the themes that a return can name today. */
  readonly themaversie: CalendarDay;
  /** Whether the inquiry differs in what the advice says of it, from the one the established advice rests on. */
  readonly onderzoekGewijzigd: boolean;
};

type AdviesInhoud =
  | { readonly type: 'StelAdviesOp'; readonly catalogusversie: CalendarDay }
  | { readonly type: 'AdviseerMaatregel'; readonly maatregel: Maatregel }
  | { readonly type: 'AdviseerMaatregelen'; readonly maatregelen: readonly Maatregel[] }
  | { readonly type: 'LegNietGewenstVast'; readonly nietGewenst: NietGewenst }
  | { readonly type: 'LaatNietGewenstVervallen'; readonly nietGewenst: string }
  | { readonly type: 'LegPkvwRelatieVast'; readonly relaties: readonly PkvwRelatie[] }
  | { readonly type: 'LaatMaatregelVervallen'; readonly maatregel: string }
  | {
      readonly type: 'BiedTerToetsingAan';
      readonly legeDomeinen: readonly LeegDomein[];
      readonly losseScenarios: readonly LosScenario[];
      readonly losseMaatregelen: readonly LosseMaatregel[];
    }
  | { readonly type: 'NeemInToetsing' }
  | { readonly type: 'PlaatsOpmerking'; readonly plek: Plek; readonly tekst: string }
  | { readonly type: 'TrekOpmerkingIn'; readonly plek: Plek }
  | {
      readonly type: 'BeantwoordOpmerkingen';
      readonly antwoorden: readonly { readonly plek: Plek; readonly tekst: string }[];
    }
  | { readonly type: 'GeefTerug'; readonly redenen: readonly Teruggaafreden[] }
  | { readonly type: 'KeurEersteToetsGoed'; readonly opmerking: string }
  | { readonly type: 'StelAdviesVast'; readonly nummer: string }
  | { readonly type: 'VerstrekAdvies' }
  | {
      readonly type: 'OpenWijziging';
      readonly reden: Wijzigingsreden;
      /** What is wrong or different, for who changes and tests it, and for the office-holder. */
      readonly toelichting: string;
    }
  | { readonly type: 'StaakWijziging' }
  | { readonly type: 'TrekAdviesIn'; readonly reden: string };

export type AdviesCommand = AdviesInhoud & {
  readonly op: CalendarDay;
  readonly door: AccountId;
  readonly context: AdviesContext;
};
