import type { Tabel } from '#application/cijfers/tabel.ts';

/** The tables of a release by chapter, in their order. */
export const perHoofdstuk = (
  tabellen: readonly Tabel[],
): readonly { readonly naam: string; readonly anker: string; readonly tabellen: readonly Tabel[] }[] =>
  [...Map.groupBy(tabellen, ({ hoofdstuk }) => hoofdstuk)].map(([naam, eigen], nummer) => ({
    naam: `${nummer + 1}. ${naam}`,
    anker: `hoofdstuk-${nummer + 1}`,
    tabellen: eigen,
  }));
