import { type Kwartaal, kwartaalVerder } from '#application/cijfers/statistisch-feit.ts';
import { ambtenPerGroep } from '#application/referentie/bestuurders.ts';
import { metEnquetes } from '#application/simulatie/enquetes.ts';
import { verzonnenFeiten } from '#application/simulatie/statistische-feiten.ts';
import { beveilig, type Regels } from '#statistics/onthulling/beveilig.ts';
import { lopenUit } from '#statistics/tellen/loop.ts';
import type { Telling } from '#statistics/tellen/telling.ts';
import type { Stand } from '#statistics/vraag.ts';
import { vragen } from '#statistics/vragen.ts';

/**
 * Somebody who reckons back from the tables of each quarter, puts quarters side by side, knows how figures were made and how many
 * people there are, and everything about everybody but one. Written apart from what protects the tables.
 */
const TABELLEN = [
  'bereik-per-functie',
  'bereik-per-provincie',
  'samen-of-alleen',
  'spoed',
  'cohort',
  'aanmelding-naar-bezoek',
  'bezoek-naar-rapport',
  'keurmerk-oordeel',
  'knelpunten',
  'overname-per-functie',
  'bestuurder-respons',
  'bestuurder-uitgevoerd',
];

type Grens = readonly [laag: number, hoog: number];
type Cel = {
  readonly echt: number;
  readonly getoond: number | null;
  /** It was shown a quarter earlier and can only grow. */
  readonly bleef: boolean;
  grens: Grens;
};
type Publicatie = { readonly telling: Telling; readonly cellen: readonly (readonly Cel[])[] };

export type Buit = {
  /** Small counts that were looked at. */
  readonly klein: number;
  /** Of those: shown as they are, or reckoned back to within less than five. */
  readonly gevonden: number;
  /** Times that two figures beside each other prove one application. */
  readonly verschil: number;
};

const KLEIN = 10;
const NAUW = 5;
const ZEKER = 0.99;
const INWONERS = 1_922;
/** Larger noise is one cell in twenty-five: who reckons with it knows less. */
const RUIS = 3;

/** What a shown figure can be at least and at most. */
const eerste = (getoond: number | null): Grens =>
  getoond === null
    ? [0, KLEIN - 1 + RUIS]
    : [Math.max(0, getoond - 2 - RUIS), Math.min(INWONERS, getoond + 2 + RUIS)];

const snij = ([a, b]: Grens, [c, d]: Grens): Grens => [Math.max(a, c), Math.min(b, d)];

/** A sum and its parts know things of each other. */
const redeneer = (som: Cel, delen: readonly Cel[]): void => {
  const laag = delen.reduce((sum, { grens }) => sum + grens[0], 0);
  const hoog = delen.reduce((sum, { grens }) => sum + grens[1], 0);
  const nieuw = delen.map(
    ({ grens: [l, h] }): Grens => [som.grens[0] - (hoog - h), som.grens[1] - (laag - l)],
  );
  som.grens = snij(som.grens, [laag, hoog]);
  for (const [i, deel] of delen.entries()) deel.grens = snij(deel.grens, nieuw[i] ?? deel.grens);
};

const binnenTabel = ({ telling, cellen }: Publicatie): void => {
  if (telling.totaal) {
    for (const [k, som] of (cellen.at(-1) ?? []).entries()) {
      redeneer(
        som,
        cellen.slice(0, -1).flatMap((rij) => rij[k] ?? []),
      );
    }
  }
  if (!telling.verdeeld) return;
  for (const [som, ...delen] of cellen) if (som !== undefined) redeneer(som, delen);
};

const kansOp = ({ getoond, bleef }: Cel, echt: number, zonderRuis: boolean): number => {
  const onder = bleef ? KLEIN : null;
  const uitkomst = (n: number) => (n < KLEIN ? onder : Math.round(n / 5) * 5);
  if (zonderRuis) return uitkomst(echt) === getoond ? 1 : 0;
  let kans = 0;
  for (let e = -25; e <= 25; e += 1) {
    if (uitkomst(echt + e) === getoond) kans += (0.6 / 1.4) * 0.4 ** Math.abs(e);
  }
  return kans;
};

/** Who knows all but one, and looks at a figure and its total, is sure that this one is in it. */
const verraadtLaatste = (cel: Cel, som: Cel, zonderRuis: boolean): boolean => {
  if (cel.echt === 0) return false;
  const wel = kansOp(cel, cel.echt, zonderRuis) * kansOp(som, som.echt, zonderRuis);
  const niet = kansOp(cel, cel.echt - 1, zonderRuis) * kansOp(som, som.echt - 1, zonderRuis);
  return wel / (wel + niet) > ZEKER;
};

/** Two totals that are exact: what lies between is one application. */
const verraadtVerschil = (vroeger: Cel | undefined, later: Cel, exact: boolean): boolean =>
  exact && vroeger?.getoond != null && later.getoond !== null && later.getoond - vroeger.getoond === 1;

const publiceer = (
  { lopen, enquetes }: Pick<Stand, 'lopen' | 'enquetes'>,
  tot: Kwartaal,
  regels: Regels,
  vorige: readonly Publicatie[],
): readonly Publicatie[] =>
  vragen
    .filter(({ id }) => TABELLEN.includes(id))
    .map(({ antwoord }, t) => {
      const { telling } = antwoord({ lopen, enquetes, tot, ambten: ambtenPerGroep() });
      const getoond = beveilig(telling, regels, (naam, k) => {
        const r = telling.rijen.findIndex((rij) => rij.naam === naam);
        return vorige[t]?.cellen[r]?.[k]?.getoond ?? null;
      });
      return {
        telling,
        cellen: telling.rijen.map(({ cellen }, r) =>
          cellen.map(({ aantal }, k) => {
            const getal = getoond[r]?.[k] ?? null;
            const bleef = telling.kolommen[k]?.krimpt === false && vorige[t]?.cellen[r]?.[k]?.getoond != null;
            return { echt: aantal, getoond: getal, bleef, grens: eerste(getal) };
          }),
        ),
      };
    });

type Plaats = { readonly cel: Cel; readonly som: Cel | undefined; readonly vroeger: Cel | undefined };

/** Every cell with the total it is part of and the same cell one quarter earlier. */
const plaatsen = (reeks: readonly (readonly Publicatie[])[]): readonly Plaats[] =>
  reeks.flatMap((publicaties, q) =>
    publicaties.flatMap(({ telling, cellen }, t) =>
      cellen.flatMap((rij, r) =>
        rij.map((cel, k) => ({
          cel,
          som: telling.totaal ? cellen.at(-1)?.[k] : undefined,
          vroeger: reeks[q - 1]?.[t]?.cellen[r]?.[k],
        })),
      ),
    ),
  );

const isTerug = ({ cel: { echt, getoond, grens } }: Plaats): boolean => {
  const [laag, hoog] = grens;
  const nauw = hoog - laag < NAUW && laag <= echt && echt <= hoog;
  return nauw || (getoond !== null && getoond < KLEIN);
};

const tel = (reeks: readonly (readonly Publicatie[])[], regels: Regels): Buit => {
  const zonderRuis = [1, 12_345, 99_991].every((sleutel) => regels.ruis(sleutel) === 0);
  const alle = plaatsen(reeks);
  const klein = alle.filter(({ cel }) => cel.echt < KLEIN);
  return {
    klein: klein.length,
    gevonden: klein.filter(isTerug).length,
    verschil: alle.filter(({ cel, som, vroeger }) =>
      som === undefined || som === cel
        ? verraadtVerschil(vroeger, cel, regels.totalenExact)
        : verraadtLaatste(cel, som, zonderRuis),
    ).length,
  };
};

/** Attacks the releases of eight quarters of one invented country. */
export const valAan = (zaad: number, regels: Regels): Buit => {
  const feiten = [...metEnquetes(verzonnenFeiten(zaad, 60 + (zaad % 400), 8), zaad)];
  const reeks: (readonly Publicatie[])[] = [];
  for (let q = 0; q < 8; q += 1) {
    const tot = kwartaalVerder('2024-K1', q);
    reeks.push(publiceer(lopenUit(feiten, tot), tot, regels, reeks.at(-1) ?? []));
  }
  for (const publicatie of reeks.flat()) {
    for (let ronde = 0; ronde < 6; ronde += 1) binnenTabel(publicatie);
  }
  return tel(reeks, regels);
};
