import type { ZaakView } from '#application/application.ts';
import type { Tabel } from '#application/cijfers/tabel.ts';
import type { Vrijgave } from '#application/cijfers/vrijgave.ts';
import type { GetoondeFoto } from '#application/rapportfotos.ts';
import type { Huiskaart } from '#domain/bestuurder/feiten.ts';
import type { OrganisatieSoort } from '#domain/gedeeld/ambt.ts';
import type { Verstrekking } from '#domain/uitvoering/uitvoering.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';

/** A photo of the report with its picture; `nummer`: of the measure it belongs to. */
export type Rapportbeeld = Pick<GetoondeFoto, 'bijschrift' | 'nummer'> & { readonly jpeg: Uint8Array };

/**
 * Documents for download, made outside the web ring, each a tagged PDF. `op` is the day on which the copy is made; every
 * copy of a dossier bears a number that leads to the line of the audit log of the look it was made in.
 */
export type Reports = {
  /** National figures: a table as CSV, what stands in every CSV (CSVW), and a whole release as a tagged PDF. */
  readonly cijfers: {
    readonly csv: (tabel: Tabel) => Uint8Array;
    readonly csvw: (vrijgave: Vrijgave) => Uint8Array;
    readonly pdf: (vrijgave: Vrijgave) => Uint8Array;
  };
  /** The established advice, for the office-holder named `naam`; undefined as long as none is established. */
  readonly advies: (
    zaak: ZaakView,
    naam: string,
    op: CalendarDay,
    fotos: readonly Rapportbeeld[],
  ) => Promise<Uint8Array | undefined>;
  /** The measures the organisation may see now; undefined when nothing is shared. */
  readonly maatregelen: (
    zaak: ZaakView,
    soort: OrganisatieSoort,
    op: CalendarDay,
  ) => Promise<Uint8Array | undefined>;
  /** The work order of what was ordered together; undefined as long as nothing is ordered. */
  readonly werkbon: (
    zaak: ZaakView,
    bon: {
      readonly nummer: string;
      readonly opdracht: Verstrekking['opdracht'];
      readonly samen: readonly Verstrekking[];
    },
    op: CalendarDay,
  ) => Promise<Uint8Array | undefined>;
  /** The card a household keeps. */
  readonly huiskaart: (kaart: Huiskaart & { readonly op: CalendarDay }) => Promise<Uint8Array>;
  /** The text about the policy, which concerns no case. */
  readonly raadstekst: (soort: OrganisatieSoort, op: CalendarDay) => Promise<Uint8Array>;
};
