import { DREMPEL, type Getal, NOEMER, NVT, type Tabel, type Waarde } from '#application/cijfers/tabel.ts';
import { wilson } from './10-mening/toetsen.ts';
import { REGELS, type Regels } from './onthulling/beveilig.ts';
import type { Antwoord, Procent, Vraag } from './vraag.ts';

/** How much of the counts may be seen. */
export type Bescherming = {
  readonly regels: Regels;
  /** The least a percentage is a part of. */
  readonly noemer: number;
  /** How far a percentage stays from nobody and from everybody, in people. */
  readonly rand: number;
};

/** What is published. */
const OPENBAAR: Bescherming = { regels: REGELS, noemer: NOEMER, rand: DREMPEL };

/** Counts as they are, for who has the answers already. */
export const ZELF: Bescherming = {
  regels: { drempel: 0, ruis: () => 0, afronding: 1, totalenExact: true, lezers: [] },
  noemer: DREMPEL,
  rand: 0,
};

const deel = (teller: Getal, noemer: Getal, { noemer: minstens, rand }: Bescherming): Getal => {
  if (teller === null || noemer === null || noemer < minstens || teller > noemer) return null;
  return teller < rand || noemer - teller < rand ? null : teller / noemer;
};

/** A whole percentage of shown counts; null when the whole is small, or when it would say that all or nobody did. */
export const procent = (teller: Getal, noemer: Getal, bescherming = OPENBAAR): Getal => {
  const aandeel = deel(teller, noemer, bescherming);
  return aandeel === null ? null : Math.round(100 * aandeel);
};

const interval = (teller: Getal, noemer: Getal, bescherming: Bescherming): Waarde => {
  if (teller === null || noemer === null || deel(teller, noemer, bescherming) === null) return null;
  const [laag, hoog] = wilson(teller, noemer).map((grens) => Math.round(100 * grens));
  return `${laag}% tot ${hoog}%`;
};

type Getallen = readonly (readonly Getal[])[];

const noemerVan = ({ teller, noemer }: Procent, getallen: Getallen, r: number): Getal => {
  if (noemer === 'totaal') return getallen.at(-1)?.[teller] ?? null;
  return (typeof noemer === 'number' ? getallen[r]?.[noemer] : noemer[r]) ?? null;
};

const getoond = (rij: readonly Getal[] = []): boolean => rij.some((getal) => getal !== null);

/** One question answered with only what may be shown: `getallen` are its counts, protected. */
export const maakTabel = (
  { id, hoofdstuk, vraag, uitleg, rijkop }: Vraag,
  { telling, procenten = [], extra = [], oordeel }: Antwoord,
  getallen: Getallen,
  bescherming = OPENBAAR,
): Tabel => {
  const aandelen = (r: number): readonly Waarde[] =>
    procenten.flatMap((een) => {
      const [teller, noemer] = [getallen[r]?.[een.teller] ?? null, noemerVan(een, getallen, r)];
      return [
        procent(teller, noemer, bescherming),
        ...(een.interval === undefined ? [] : [interval(teller, noemer, bescherming)]),
      ];
    });
  const aantallen = (r: number): readonly Waarde[] =>
    (getallen[r] ?? []).map((getal, k) => (telling.rijen[r]?.cellen[k]?.nvt ? NVT : getal));
  return {
    id,
    hoofdstuk,
    vraag,
    uitleg: oordeel === undefined ? uitleg : `${uitleg} ${oordeel(getallen)}`,
    rijkop,
    kolommen: [
      ...telling.kolommen.map(({ naam }) => ({ naam, soort: 'aantal' as const })),
      ...procenten.flatMap(({ naam, interval: naast }) => [
        { naam, soort: 'procent' as const },
        ...(naast === undefined ? [] : [{ naam: naast, soort: 'tekst' as const }]),
      ]),
      ...extra.map(({ kolom }) => kolom),
    ],
    rijen: telling.rijen.flatMap(({ naam }, r) =>
      telling.alleenGetoond && !getoond(getallen[r])
        ? []
        : [
            {
              naam,
              waarden: [...aantallen(r), ...aandelen(r), ...extra.map(({ waarden }) => waarden[r] ?? null)],
            },
          ],
    ),
  };
};
