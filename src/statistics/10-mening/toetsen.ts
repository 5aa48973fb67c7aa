const Z95 = 1.959963984540054;

/** The 95% interval of a share, by Wilson; between 0 and 1. */
export const wilson = (aantal: number, van: number): readonly [laag: number, hoog: number] => {
  if (van === 0) return [0, 1];
  const deel = aantal / van;
  const z2 = Z95 ** 2;
  const midden = (deel + z2 / (2 * van)) / (1 + z2 / van);
  const marge = (Z95 * Math.sqrt((deel * (1 - deel)) / van + z2 / (4 * van ** 2))) / (1 + z2 / van);
  return [Math.max(0, midden - marge), Math.min(1, midden + marge)];
};

const COEFFICIENTEN = [
  76.18009172947146, -86.50532032941678, 24.01409824083091, -1.231739572450155, 0.001208650973866179,
  -0.000005395239384953,
];

/** The logarithm of the gamma function (Lanczos), good to ten figures. */
const lnGamma = (x: number): number => {
  const reeks = COEFFICIENTEN.reduce((som, c, i) => som + c / (x + i + 1), 1.000000000190015);
  return (x + 0.5) * Math.log(x + 5.5) - (x + 5.5) + Math.log((2.5066282746310007 * reeks) / x);
};

const lnFaculteit = (n: number): number => lnGamma(n + 1);

/** The chance of a chi-square at least this large, with so many degrees of freedom. */
export const chiStaart = (chi: number, vrijheden: number): number => {
  const [a, x] = [vrijheden / 2, chi / 2];
  if (x <= 0) return 1;
  let term = 1 / a;
  let som = term;
  for (let n = 1; n < 1_000 && Math.abs(term) > som * 1e-15; n += 1) {
    term *= x / (a + n);
    som += term;
  }
  return Math.max(0, 1 - som * Math.exp(-x + a * Math.log(x) - lnGamma(a)));
};

/** One group: how many were asked, and how many of those answered. */
export type Respons = { readonly groep: string; readonly gevraagd: number; readonly geantwoord: number };

export type Toets = { readonly soort: 'chi-kwadraat' | 'exact'; readonly p: number };

const MINSTE_VERWACHT = 5;
const SPELING = 1e-7;

/** The exact chance (Freeman and Halton) of a table at least as unlikely as this one, with the same margins. */
const exacteKans = (groepen: readonly Respons[], antwoorden: number): number => {
  const samen = groepen.reduce((som, { gevraagd }) => som + gevraagd, 0);
  const lnKeuzes = (n: number, k: number) => lnFaculteit(n) - lnFaculteit(k) - lnFaculteit(n - k);
  const alle = lnKeuzes(samen, antwoorden);
  const lnVan = (tabel: readonly number[]) =>
    tabel.reduce((som, k, i) => som + lnKeuzes(groepen[i]?.gevraagd ?? 0, k), -alle);
  const grens = lnVan(groepen.map(({ geantwoord }) => geantwoord)) + SPELING;
  const loop = (i: number, over: number, tabel: readonly number[]): number => {
    const groep = groepen[i];
    if (groep === undefined) {
      const ln = lnVan(tabel);
      return ln <= grens ? Math.exp(ln) : 0;
    }
    let kans = 0;
    // The last group has what is left: nothing to choose.
    for (let k = i === groepen.length - 1 ? over : 0; k <= Math.min(over, groep.gevraagd); k += 1)
      kans += loop(i + 1, over - k, [...tabel, k]);
    return kans;
  };
  return Math.min(1, loop(0, antwoorden, []));
};

/**
 * Whether groups answered differently: chi-square, or the exact test when fewer than five would be expected somewhere.
 * Undefined with fewer than two groups, or when everybody or nobody answered.
 */
export const selectieveRespons = (groepen: readonly Respons[]): Toets | undefined => {
  const gevraagd = groepen.reduce((som, groep) => som + groep.gevraagd, 0);
  const geantwoord = groepen.reduce((som, groep) => som + groep.geantwoord, 0);
  if (groepen.length < 2 || geantwoord === 0 || geantwoord === gevraagd) return undefined;
  const cellen = groepen.flatMap((groep) => {
    const verwacht = (groep.gevraagd * geantwoord) / gevraagd;
    return [
      { verwacht, echt: groep.geantwoord },
      { verwacht: groep.gevraagd - verwacht, echt: groep.gevraagd - groep.geantwoord },
    ];
  });
  if (cellen.some(({ verwacht }) => verwacht < MINSTE_VERWACHT)) {
    return { soort: 'exact', p: exacteKans(groepen, geantwoord) };
  }
  const chi = cellen.reduce((som, { verwacht, echt }) => som + (echt - verwacht) ** 2 / verwacht, 0);
  return { soort: 'chi-kwadraat', p: chiStaart(chi, groepen.length - 1) };
};
