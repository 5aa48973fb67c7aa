import { DREMPEL, type Getal } from '#application/cijfers/tabel.ts';

/** The noise that a reader will reckon with; beyond it is one cell in twenty-five. */
const GEWONE_RUIS = 3;
const HALVE_STAP = 2;
/** Nobody may know a small count closer than this. */
const SPEELRUIMTE = 5;

type Grens = { laag: number; hoog: number };
type Plek = readonly [rij: number, kolom: number];
type Verband = { readonly som: Plek; readonly delen: readonly Plek[] };
type Samenhang = { readonly totaal: boolean; readonly verdeeld: boolean };

const verbanden = (hoog: number, breed: number, { totaal, verdeeld }: Samenhang): readonly Verband[] => {
  const nummers = (tot: number) => Array.from({ length: tot }, (_, nummer) => nummer);
  return [
    ...(totaal
      ? nummers(breed).map((k) => ({
          som: [hoog - 1, k] as const,
          delen: nummers(hoog - 1).map((r) => [r, k] as const),
        }))
      : []),
    ...(verdeeld
      ? nummers(hoog).map((r) => ({
          som: [r, 0] as const,
          delen: nummers(breed - 1).map((k) => [r, k + 1] as const),
        }))
      : []),
  ];
};

/** What a reader has: what is shown now, what was left out to protect another, and what was shown a release ago. */
type Getallen = {
  readonly getallen: readonly (readonly Getal[])[];
  readonly weg: readonly (readonly Getal[])[];
  readonly bodem: readonly (readonly Getal[])[];
};

const MARGE = GEWONE_RUIS + HALVE_STAP;
const ONDER_DREMPEL = DREMPEL - 1 + GEWONE_RUIS;
/** A number of this size that is missing will be taken for one below the threshold; a larger one will not. */
const LIJKT_KLEIN = 20;

const begin = (getal: Getal, weg: Getal, bodem: Getal): Grens => {
  const laag = Math.max(0, (bodem ?? 0) - MARGE);
  if (getal !== null) return { laag: Math.max(laag, getal - MARGE), hoog: getal + MARGE };
  return { laag, hoog: weg !== null && weg > LIJKT_KLEIN ? Number.POSITIVE_INFINITY : ONDER_DREMPEL };
};

/** Narrows what is known of a sum and its parts by each other; gives whether anything became narrower. */
const vernauw = (som: Grens, delen: readonly Grens[]): boolean => {
  const laag = delen.reduce((sum, deel) => sum + deel.laag, 0);
  const hoog = delen.reduce((sum, deel) => sum + deel.hoog, 0);
  let nauwer = false;
  const zet = (grens: Grens, nieuw: Grens) => {
    if (nieuw.laag > grens.laag) {
      grens.laag = nieuw.laag;
      nauwer = true;
    }
    if (nieuw.hoog < grens.hoog) {
      grens.hoog = nieuw.hoog;
      nauwer = true;
    }
  };
  const delenNu = delen.map((deel) => ({ ...deel }));
  zet(som, { laag, hoog });
  for (const [i, deel] of delen.entries()) {
    const nu = delenNu[i] ?? deel;
    const andersHoog = delenNu.reduce((sum, ander, j) => (j === i ? sum : sum + ander.hoog), 0);
    zet(deel, {
      laag: Number.isFinite(andersHoog) ? som.laag - andersHoog : 0,
      hoog: som.hoog - (laag - nu.laag),
    });
  }
  return nauwer;
};

const ROUNDS = 20;

/**
 * Reckons back from the shown counts as a reader could. Gives the next cell to leave out when a small count would be known too
 * closely: the smallest that is shown where the narrow one stands; undefined when nothing is given away.
 */
export const teNauw = ({ getallen, weg, bodem }: Getallen, samenhang: Samenhang): Plek | undefined => {
  const grenzen = getallen.map((rij, r) =>
    rij.map((getal, k) => begin(getal, weg[r]?.[k] ?? null, bodem[r]?.[k] ?? null)),
  );
  const grens = ([r, k]: Plek): Grens => {
    const gevonden = grenzen[r]?.[k];
    if (gevonden === undefined) throw new Error('A cell of another table');
    return gevonden;
  };
  const alle = verbanden(getallen.length, getallen[0]?.length ?? 0, samenhang);
  for (let ronde = 0; ronde < ROUNDS; ronde += 1) {
    const nauwer = alle.map(({ som, delen }) => vernauw(grens(som), delen.map(grens)));
    if (!nauwer.includes(true)) break;
  }
  const nauw = (plek: Plek): boolean => {
    const { laag, hoog } = grens(plek);
    return Math.min(laag, hoog) < DREMPEL && hoog - laag < SPEELRUIMTE;
  };
  const waarde = ([r, k]: Plek): Getal => getallen[r]?.[k] ?? null;
  for (const { som, delen } of alle) {
    if (![som, ...delen].some(nauw)) continue;
    const toonbaar = [...delen, som].filter((plek) => waarde(plek) !== null);
    const kleinste = toonbaar.toSorted((a, b) => (waarde(a) ?? 0) - (waarde(b) ?? 0))[0];
    if (kleinste !== undefined) return kleinste;
  }
  return undefined;
};
