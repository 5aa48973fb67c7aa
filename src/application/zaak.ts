import { type AanmeldingState, aanmelding } from '#domain/aanmelding/aanmelding.ts';
import { type AdviesState, advies } from '#domain/advies/advies.ts';
import { type KeuzeState, keuze } from '#domain/keuze/keuze.ts';
import { type NazorgState, nazorg } from '#domain/nazorg/nazorg.ts';
import { type OnderzoekState, onderzoek } from '#domain/onderzoek/onderzoek.ts';
import { type UitvoeringState, uitvoering } from '#domain/uitvoering/uitvoering.ts';

/** A case: its slices, each folded from its own facts. */
export type Zaak = {
  readonly aanmelding: AanmeldingState;
  readonly onderzoek: OnderzoekState;
  readonly advies: AdviesState;
  readonly keuze: KeuzeState;
  readonly uitvoering: UitvoeringState;
  readonly nazorg: NazorgState;
};

export type ZaakSlice = keyof Zaak;

export const legeZaak: Zaak = {
  aanmelding: aanmelding.initialState,
  onderzoek: onderzoek.initialState,
  advies: advies.initialState,
  keuze: keuze.initialState,
  uitvoering: uitvoering.initialState,
  nazorg: nazorg.initialState,
};

/** A fact with the slice it belongs to; the guard vouches that it is one that this slice once decided. */
export type SlicedFeit = { readonly slice: string; readonly feit: { readonly type: string } };

/** Folds one fact into its slice. */
export const evolveZaak = (zaak: Zaak, { slice, feit }: SlicedFeit): Zaak => {
  switch (slice as ZaakSlice) {
    case 'aanmelding':
      return { ...zaak, aanmelding: aanmelding.evolve(zaak.aanmelding, feit as never) };
    case 'onderzoek':
      return { ...zaak, onderzoek: onderzoek.evolve(zaak.onderzoek, feit as never) };
    case 'advies':
      return { ...zaak, advies: advies.evolve(zaak.advies, feit as never) };
    case 'keuze':
      return { ...zaak, keuze: keuze.evolve(zaak.keuze, feit as never) };
    case 'uitvoering':
      return { ...zaak, uitvoering: uitvoering.evolve(zaak.uitvoering, feit as never) };
    case 'nazorg':
      return { ...zaak, nazorg: nazorg.evolve(zaak.nazorg, feit as never) };
    default:
      throw new Error(`A case has no slice ${slice}`);
  }
};
