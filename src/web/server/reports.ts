import type { ZaakView } from '#application/application.ts';

/** Documents for download, made outside the web ring. */
export type Reports = {
  /**
   * The established advice as a tagged PDF, in the edition of the office-holder named `naam`.
   * Undefined as long as no advice is established.
   */
  readonly advies: (zaak: ZaakView, naam: string) => Promise<Uint8Array | undefined>;
};
