import type { ZaakView } from '#application/application.ts';
import type { Tabel } from '#application/cijfers/tabel.ts';
import type { Vrijgave } from '#application/cijfers/vrijgave.ts';

/** Documents for download, made outside the web ring. */
export type Reports = {
  /**
   * The established advice as a tagged PDF, in the edition of the office-holder named `naam`.
   * Undefined as long as no advice is established.
   */
  readonly advies: (zaak: ZaakView, naam: string) => Promise<Uint8Array | undefined>;
  /** National figures: a table as CSV, what stands in every CSV (CSVW), and a whole release as a tagged PDF. */
  readonly cijfers: {
    readonly csv: (tabel: Tabel) => Uint8Array;
    readonly csvw: (vrijgave: Vrijgave) => Uint8Array;
    readonly pdf: (vrijgave: Vrijgave) => Uint8Array;
  };
};
