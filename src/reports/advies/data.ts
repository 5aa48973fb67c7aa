import type { LeegDomein, LosScenario } from '#domain/advies/feiten.ts';
import type { Maatregel } from '#domain/gedeeld/maatregel.ts';
import type { Niveau, PkvwOordeel, Scenario } from '#domain/onderzoek/feiten.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Exemplaar } from '../exemplaar.ts';

/** The kind of organisation that provides and pays: it decides the article and the words. */
export type OrganisatieSoort = 'gemeente' | 'provincie' | 'waterschap';

/** A photo of the home: its caption, the number of the measure it belongs to, and the picture itself. */
export type Rapportbeeld = {
  readonly bijschrift: string;
  readonly nummer: number | null;
  readonly jpeg: Uint8Array;
};

/** Everything the established advice says, in the edition for the office-holder; no address, no family. */
export type AdviesRapport = {
  /** Null for a proof that nobody gets. */
  readonly exemplaar: Exemplaar | null;
  readonly nummer: string;
  /** From 1; a later version says what it changed of the one before it. */
  readonly versie: number;
  readonly veranderd: readonly string[];
  readonly vastgesteldOp: CalendarDay;
  /** Name of the office-holder as it stands on the first page. */
  readonly naam: string;
  readonly organisatieSoort: OrganisatieSoort;
  readonly dreiging: {
    readonly ernst: Niveau;
    readonly waarschijnlijkheid: Niveau;
    readonly toelichting: string;
  };
  /** In the order of the advice; measures name them by `id`. */
  readonly scenarios: readonly Scenario[];
  /** Scenarios without a measure, each with the reason. */
  readonly losseScenarios: readonly LosScenario[];
  readonly maatregelen: readonly Maatregel[];
  /** Domains without a measure, each with the reason. */
  readonly legeDomeinen: readonly LeegDomein[];
  readonly pkvw: PkvwOordeel;
  readonly fotos: readonly Rapportbeeld[];
};
