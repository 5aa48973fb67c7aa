/** How an advice stands beside others of its kind: counts and shared traits, without a score or a verdict. */
import type { Vergelijkkenmerken, Vergelijkprofiel } from './vergelijkprofiel.ts';

export type Kenmerk = keyof Vergelijkkenmerken;

/** Below this many alike advices nothing is shown: it would say too little, and could point at somebody. */
export const TE_WEINIG = 5;

/** Which traits must agree, strictest first; when too few agree on all of them, the next step asks less. */
const TREDEN: readonly (readonly Kenmerk[])[] = [
  ['functiegroep', 'grootteklasse', 'woning', 'ernst', 'waarschijnlijkheid', 'domeinen'],
  ['functiegroep', 'grootteklasse', 'woning', 'ernst', 'waarschijnlijkheid'],
  ['functiegroep', 'woning', 'ernst', 'waarschijnlijkheid'],
  ['functiegroep', 'woning', 'ernst'],
  ['woning', 'ernst'],
];

export type VergelekenMaatregel = {
  readonly code: string;
  /** In how many of the alike advices it stands. */
  readonly aantal: number;
  /** Whether it stands in this one. */
  readonly hier: boolean;
  /** Unusual here: hardly missing elsewhere, or hardly found elsewhere. */
  readonly opvallend: 'ontbreekt-hier' | 'alleen-hier' | null;
};

export type Vergelijking =
  | { readonly genoeg: false }
  | {
      readonly genoeg: true;
      readonly aantal: number;
      /** The traits in which all of them agree with this advice, and those that were let go. */
      readonly gelijk: readonly Kenmerk[];
      readonly losgelaten: readonly Kenmerk[];
      /** Most frequent first, then by code. */
      readonly maatregelen: readonly VergelekenMaatregel[];
    };

const isGelijk = (kenmerk: Kenmerk, een: Vergelijkkenmerken, ander: Vergelijkkenmerken): boolean =>
  String(een[kenmerk]) === String(ander[kenmerk]);

/** Unusual is four in five or more elsewhere and not here, or one in five or less elsewhere and here. */
const opvallend = (hier: boolean, keer: number, aantal: number): VergelekenMaatregel['opvallend'] => {
  if (!hier && keer * 5 >= aantal * 4) return 'ontbreekt-hier';
  return hier && keer * 5 <= aantal ? 'alleen-hier' : null;
};

const metAantallen = (
  dit: Vergelijkprofiel,
  anderen: readonly Vergelijkprofiel[],
): readonly VergelekenMaatregel[] => {
  const keren = new Map(dit.maatregelen.map((code) => [code, 0]));
  for (const code of anderen.flatMap(({ maatregelen }) => maatregelen))
    keren.set(code, (keren.get(code) ?? 0) + 1);
  return [...keren]
    .map(([code, aantal]) => {
      const hier = dit.maatregelen.includes(code);
      return { code, aantal, hier, opvallend: opvallend(hier, aantal, anderen.length) };
    })
    .sort((een, ander) => ander.aantal - een.aantal || een.code.localeCompare(ander.code));
};

/** Compares with those that agree in the most traits, as soon as there are enough of them. */
export const vergelijk = (dit: Vergelijkprofiel, alle: readonly Vergelijkprofiel[]): Vergelijking => {
  for (const gelijk of TREDEN) {
    const anderen = alle.filter((ander) => gelijk.every((kenmerk) => isGelijk(kenmerk, dit, ander)));
    if (anderen.length < TE_WEINIG) continue;
    return {
      genoeg: true,
      aantal: anderen.length,
      gelijk,
      losgelaten: (TREDEN[0] ?? []).filter((kenmerk) => !gelijk.includes(kenmerk)),
      maatregelen: metAantallen(dit, anderen),
    };
  }
  return { genoeg: false };
};
