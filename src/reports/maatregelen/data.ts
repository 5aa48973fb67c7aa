import type { GedeeldeMaatregel } from '#domain/gedeeld/maatregel.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { OrganisatieSoort } from '../advies/data.ts';
import type { Exemplaar } from '../exemplaar.ts';

/** What the organisation reads: the measures that are shared now, and nothing about why or for whom at home. */
export type Maatregelenblad = {
  readonly exemplaar: Exemplaar | null;
  readonly nummer: string;
  /** Of the advice they come from, with what is shared otherwise than of the one before. */
  readonly versie: number;
  readonly veranderd: readonly string[];
  readonly op: CalendarDay;
  readonly organisatieSoort: OrganisatieSoort;
  /** As they are shared; without costs when those are not shared. */
  readonly maatregelen: readonly GedeeldeMaatregel[];
};
