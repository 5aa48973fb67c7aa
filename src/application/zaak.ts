import { type AanmeldingState, aanmelding } from '#domain/aanmelding/aanmelding.ts';
import { type AdviesState, advies } from '#domain/advies/advies.ts';
import { legeAdviesState } from '#domain/advies/toestand.ts';
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
  /** The investigation as the next version of the advice knows it; null when no change runs. */
  readonly wijziging: { readonly onderzoek: OnderzoekState } | null;
  /** The investigation under the version before the one that holds. */
  readonly vorigOnderzoek: OnderzoekState | null;
};

export type ZaakSlice = Exclude<keyof Zaak, 'wijziging' | 'vorigOnderzoek'>;

export const legeZaak: Zaak = {
  aanmelding: aanmelding.initialState,
  onderzoek: onderzoek.initialState,
  advies: advies.initialState,
  keuze: keuze.initialState,
  uitvoering: uitvoering.initialState,
  nazorg: nazorg.initialState,
  wijziging: null,
  vorigOnderzoek: null,
};

/** While a change runs, an inquiry is for the next version; only a photo that is gone, is gone from both. */
const naOnderzoek = (zaak: Zaak, feit: SlicedFeit['feit']): Zaak => {
  const { wijziging } = zaak;
  const geldt =
    wijziging === null || feit.type === 'FotoVervallen'
      ? onderzoek.evolve(zaak.onderzoek, feit as never)
      : zaak.onderzoek;
  return {
    ...zaak,
    onderzoek: geldt,
    wijziging: wijziging && { onderzoek: onderzoek.evolve(wijziging.onderzoek, feit as never) },
  };
};

/** The investigation goes along with the advice: what is established rests on the one it was established on. */
const naAdvies = (zaak: Zaak, advies: AdviesState): Zaak => {
  if (zaak.advies.wijziging === null && advies.wijziging !== null)
    return { ...zaak, advies, wijziging: { onderzoek: zaak.onderzoek } };
  if (zaak.wijziging === null || advies.wijziging !== null) return { ...zaak, advies };
  return advies.versie === zaak.advies.versie
    ? { ...zaak, advies, wijziging: null }
    : {
        ...zaak,
        advies,
        onderzoek: zaak.wijziging.onderzoek,
        vorigOnderzoek: zaak.onderzoek,
        wijziging: null,
      };
};

/** The case as who works on the next version sees it; without a change as it is. */
export const werkzaak = (zaak: Zaak): Zaak =>
  zaak.wijziging === null || zaak.advies.wijziging === null
    ? zaak
    : {
        ...zaak,
        advies: zaak.advies.wijziging.werk,
        onderzoek: zaak.wijziging.onderzoek,
      };

/** The case as it holds: without a word of a next version that nobody established. */
export const geldendeZaak = (zaak: Zaak): Zaak =>
  zaak.advies.wijziging === null
    ? zaak
    : {
        ...zaak,
        wijziging: null,
        advies: { ...zaak.advies, wijziging: { ...zaak.advies.wijziging, werk: legeAdviesState } },
      };

/** A fact with the slice it belongs to; the guard vouches that it is one that this slice once decided. */
export type SlicedFeit = { readonly slice: string; readonly feit: { readonly type: string } };

/** Folds one fact into its slice. */
export const evolveZaak = (zaak: Zaak, { slice, feit }: SlicedFeit): Zaak => {
  switch (slice as ZaakSlice) {
    case 'aanmelding':
      return { ...zaak, aanmelding: aanmelding.evolve(zaak.aanmelding, feit as never) };
    case 'onderzoek':
      return naOnderzoek(zaak, feit);
    case 'advies':
      return naAdvies(zaak, advies.evolve(zaak.advies, feit as never));
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
