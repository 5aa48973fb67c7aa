import { DREMPEL, type Getal, NOEMER, type Tabel, type Waarde } from '#application/cijfers/tabel.ts';
import { beveilig, REGELS } from './onthulling/beveilig.ts';
import type { Stand, Vraag } from './vraag.ts';

/** A whole percentage of shown counts; null when the whole is small, or when it would say that all or nobody did. */
export const procent = (teller: Getal, noemer: Getal): Getal => {
  if (teller === null || noemer === null || noemer < NOEMER) return null;
  if (teller < DREMPEL || noemer - teller < DREMPEL) return null;
  return Math.round((100 * teller) / noemer);
};

/** Answers one question about where things stand, with only what may be shown; `vorige` is its answer in the release before. */
export const maakTabel = (
  { id, hoofdstuk, vraag, uitleg, rijkop, antwoord }: Vraag,
  stand: Stand,
  vorige?: Tabel,
): Tabel => {
  const { telling, procenten = [], extra = [] } = antwoord(stand);
  const eerder = new Map(vorige?.rijen.map(({ naam, waarden }) => [naam, waarden]));
  const getallen = beveilig(telling, REGELS, (naam, k) => {
    const waarde = eerder.get(naam)?.[k];
    return typeof waarde === 'number' ? waarde : null;
  });
  const aandelen = (rij: readonly Getal[], r: number): readonly Waarde[] =>
    procenten.map(({ teller, noemer }) =>
      procent(rij[teller] ?? null, (typeof noemer === 'number' ? rij[noemer] : noemer[r]) ?? null),
    );
  return {
    id,
    hoofdstuk,
    vraag,
    uitleg,
    rijkop,
    kolommen: [
      ...telling.kolommen.map(({ naam }) => ({ naam, soort: 'aantal' as const })),
      ...procenten.map(({ naam }) => ({ naam, soort: 'procent' as const })),
      ...extra.map(({ kolom }) => kolom),
    ],
    rijen: telling.rijen.map(({ naam }, r) => ({
      naam,
      waarden: [
        ...(getallen[r] ?? []),
        ...aandelen(getallen[r] ?? [], r),
        ...extra.map(({ waarden }) => waarden[r] ?? null),
      ],
    })),
  };
};
