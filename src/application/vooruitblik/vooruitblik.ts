import { decentralisatieUitkering } from '../referentie/decentralisatie-uitkering.ts';
import { type Aannamewaarden, maandvraag } from './vraag.ts';

/** One year of the forecast: people as whole numbers, money in whole euros with VAT. */
export type Vooruitblikjaar = {
  readonly jaar: number;
  /** Applications per kind of office, in a fixed order. */
  readonly perFunctie: readonly { readonly naam: string; readonly aantal: number }[];
  readonly aanmeldingen: number;
  readonly adviezen: number;
  readonly uitgevoerd: number;
  readonly eenmalig: { readonly van: number; readonly tot: number };
  readonly lopend: { readonly van: number; readonly tot: number };
  readonly kosten: { readonly van: number; readonly tot: number };
  readonly uitkering: number;
  readonly uren: number;
  /** Advisers at full work over the year, and in the busiest quarter; tenths, rounded up. */
  readonly adviseurs: number;
  readonly adviseursPiek: number;
};

/** How many years a forecast shows. */
export const JAREN_VOORUIT = 5;

const JAREN_LOPEND = 4;
const KWARTALEN = [1, 4, 7, 10];
const procent = (deel: number, van: number): number => Math.round((deel * van) / 100);
const tiendenOmhoog = (getal: number): number => Math.ceil(Math.round(getal * 1e6) / 1e5) / 10;
const som = (getallen: readonly number[]): number => getallen.reduce((a, b) => a + b, 0);

/**
 * What follows from the assumptions in each of these years, which lie side by side. Counts are rounded once, per year and kind of
 * office; whatever is a total is the total of the rounded counts, so a reader can reckon it again. Running costs count for who was
 * helped within these years, in that year and three more.
 */
export const vooruitblik = (
  aannamen: Aannamewaarden,
  eersteJaar: number,
  hoeveel: number,
): readonly Vooruitblikjaar[] => {
  const reeksen = maandvraag(aannamen);
  const uitkering = Math.round(decentralisatieUitkering().perJaarCent / 100);
  const uitgevoerdIn: number[] = [];
  return Array.from({ length: hoeveel }, (_, i): Vooruitblikjaar => {
    const jaar = eersteJaar + i;
    const maanden = (begin: number, aantal: number, { perMaand }: (typeof reeksen)[number]) =>
      som(Array.from({ length: aantal }, (_maand, m) => perMaand(jaar, begin + m)));
    const perFunctie = reeksen.map((reeks) => ({
      naam: reeks.naam,
      aantal: Math.round(maanden(1, 12, reeks)),
    }));
    const aanmeldingen = som(perFunctie.map(({ aantal }) => aantal));
    const adviezen = procent(aannamen.doorgang, aanmeldingen);
    const uitgevoerd = procent(aannamen.uitvoering, adviezen);
    uitgevoerdIn.push(uitgevoerd);
    const lopen = som(uitgevoerdIn.slice(-JAREN_LOPEND));
    const eenmalig = { van: uitgevoerd * aannamen.eenmaligVan, tot: uitgevoerd * aannamen.eenmaligTot };
    const lopend = { van: lopen * aannamen.lopendVan, tot: lopen * aannamen.lopendTot };
    const drukste = Math.max(
      ...KWARTALEN.map((begin) => som(reeksen.map((reeks) => maanden(begin, 3, reeks)))),
    );
    const uren = adviezen * aannamen.urenPerAdvies;
    const piekuren = ((drukste * aannamen.doorgang) / 100) * aannamen.urenPerAdvies;
    return {
      jaar,
      perFunctie,
      aanmeldingen,
      adviezen,
      uitgevoerd,
      eenmalig,
      lopend,
      kosten: { van: eenmalig.van + lopend.van, tot: eenmalig.tot + lopend.tot },
      uitkering,
      uren,
      adviseurs: tiendenOmhoog(uren / aannamen.urenPerAdviseur),
      adviseursPiek: tiendenOmhoog((piekuren * 4) / aannamen.urenPerAdviseur),
    };
  });
};
