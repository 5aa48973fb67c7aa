import type { BestuurderState } from '#domain/bestuurder/bestuurder.ts';
import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import type { DossierId } from '#kernel/ids.ts';
import type { Wijzigingsblik } from './wat-veranderde.ts';
import type { Zaak } from './zaak.ts';

/** A case as this reader may see it: slices are folded from the permitted compartments only. */
export type ZaakView = {
  readonly id: DossierId;
  /** "3F7K-Q2M8": how people name the dossier. */
  readonly nummer: string;
  readonly position: number;
  /** The line of the audit log of this look: what is made of it can be traced to it. */
  readonly regel: number;
  /** Until when (ISO instant) an emergency has it open for this reader. */
  readonly noodTot?: string;
  readonly kaart: Kaart;
  readonly zaak: Zaak;
  /** The change that `zaak` is the work of, for who makes and who tests it. */
  readonly wijziging?: Wijzigingsblik;
  /** The person's dossier, as far as permitted. */
  readonly persoon: BestuurderState;
};
