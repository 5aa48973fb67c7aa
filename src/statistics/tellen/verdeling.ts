import { DREMPEL, type Waarde } from '#application/cijfers/tabel.ts';

/** The value below which this share of sorted values lies; null when fewer than ten lie on either side of it. */
export const kwantiel = (gesorteerd: readonly number[], deel: number): number | null => {
  const onder = Math.min(deel, 1 - deel) * gesorteerd.length;
  if (onder < DREMPEL) return null;
  return gesorteerd[Math.ceil(deel * gesorteerd.length) - 1] ?? null;
};

/** One course in a study of duration: when it happened, or how long it has surely been waited for. */
export type Duur = { readonly weken: number; readonly gebeurd: boolean };

/**
 * The share to which it has not happened yet after each of these weeks, by Kaplan and Meier: who still waits counts for as long as
 * is surely known. Null when fewer than `minstens` are left to look at.
 */
export const nogNiet = (
  duren: readonly Duur[],
  weken: readonly number[],
  minstens: number,
): readonly (number | null)[] => {
  const gesorteerd = duren.toSorted((a, b) => a.weken - b.weken || Number(b.gebeurd) - Number(a.gebeurd));
  let over = gesorteerd.length;
  let deel = 1;
  let i = 0;
  return weken.map((week) => {
    for (let duur = gesorteerd[i]; duur !== undefined && duur.weken <= week; duur = gesorteerd[i]) {
      if (duur.gebeurd) deel *= 1 - 1 / over;
      over -= 1;
      i += 1;
    }
    return over < minstens ? null : deel;
  });
};

const DOMINANTIE = 0.5;
const EURO_STAP = 500;

/** A middle amount; null when there are few, or when one of them is more than half of all together. */
export const middelsteBedrag = (bedragen: readonly number[]): Waarde => {
  const som = bedragen.reduce((sum, bedrag) => sum + bedrag, 0);
  const grootste = bedragen.reduce((most, bedrag) => Math.max(most, bedrag), 0);
  if (grootste > som * DOMINANTIE) return null;
  const midden = kwantiel(
    bedragen.toSorted((a, b) => a - b),
    0.5,
  );
  return midden === null ? null : Math.round(midden / EURO_STAP) * EURO_STAP;
};
