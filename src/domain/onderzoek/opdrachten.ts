import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Werkgeversbeeld } from '../gedeeld/werkgeversbeeld.ts';
import type { AfspraakDoor, Afzegreden, Bezoekmoment } from './afspraak-feiten.ts';
import type {
  Beleving,
  Bevinding,
  Dreigingsvraag,
  Huisgenoot,
  Instrumentversies,
  Niveau,
  PkvwOordeel,
  Scenario,
} from './feiten.ts';
import type { Foto, Rapportfoto } from './foto-feiten.ts';

/** What the investigation must know of the other slices. */
export type OnderzoekContext = {
  /** Whether who acts is the office-holder. */
  readonly door: AfspraakDoor;
  readonly adviseur: AccountId | null;
  readonly spoed: boolean;
  /** True once the advice lies with the reviewer or is further; the investigation then no longer changes. */
  readonly adviesOnderweg: boolean;
  /** The name of what the organisation told in this command; null for another command. */
  readonly gespreksversie: string | null;
  /** The versions that hold today; the first finding fixes them for this case. */
  readonly instrumenten: Instrumentversies;
};

type OnderzoekInhoud =
  | ({ readonly type: 'VoerWerkgeversgesprek'; readonly gesprokenMet: string } & Werkgeversbeeld)
  | ({ readonly type: 'PlanHuisbezoek'; readonly toelichting?: string } & Bezoekmoment)
  | ({ readonly type: 'VraagAndereDag'; readonly toelichting?: string } & Bezoekmoment)
  | { readonly type: 'ZegHuisbezoekAf'; readonly reden: Afzegreden; readonly toelichting?: string }
  | { readonly type: 'MeldHuisbezoekUitgebleven'; readonly toelichting?: string }
  | {
      readonly type: 'VoerHuisbezoek';
      readonly datum: CalendarDay;
      readonly partner: boolean;
      readonly anderen: string;
    }
  | { readonly type: 'LegBevindingVast'; readonly bevinding: Bevinding }
  | {
      readonly type: 'LegBevindingenVast';
      readonly bevindingen: readonly Bevinding[];
      /** Findings that are taken back. */
      readonly vervallen: readonly string[];
    }
  | { readonly type: 'LaatBevindingVervallen'; readonly bevinding: string }
  | { readonly type: 'LegFotoVast'; readonly foto: Foto }
  | { readonly type: 'LaatFotoVervallen'; readonly foto: string }
  | { readonly type: 'KiesRapportfotos'; readonly fotos: readonly Rapportfoto[] }
  | {
      readonly type: 'DuidDreiging';
      readonly ernst: Niveau;
      readonly waarschijnlijkheid: Niveau;
      readonly toelichting: string;
    }
  | { readonly type: 'BeantwoordDreigingsvraag'; readonly vraag: Dreigingsvraag; readonly antwoord: string }
  | { readonly type: 'LegBelevingVast'; readonly beleving: Beleving }
  | {
      readonly type: 'NoteerHuisgenoot';
      /** Without `akkoord` nobody said yes. */
      readonly huisgenoot: Omit<Huisgenoot, 'akkoord'> & { readonly akkoord: Huisgenoot['akkoord'] | null };
    }
  | { readonly type: 'LaatHuisgenootVervallen'; readonly huisgenoot: string }
  | { readonly type: 'OrdenScenarios'; readonly volgorde: readonly string[] }
  | { readonly type: 'BeschrijfScenario'; readonly scenario: Scenario }
  | { readonly type: 'LaatScenarioVervallen'; readonly scenario: string }
  | { readonly type: 'BeoordeelPkvw'; readonly oordeel: PkvwOordeel };

export type OnderzoekCommand = OnderzoekInhoud & {
  readonly op: CalendarDay;
  readonly context: OnderzoekContext;
};
