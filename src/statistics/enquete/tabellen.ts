import { DREMPEL, type Rij, type Tabel, type Waarde } from '#application/cijfers/tabel.ts';
import { FUNCTIES, type Kolomregel, VRAGEN } from './kolommen.ts';
import type { Antwoorden } from './lees.ts';
import { type Respons, selectieveRespons, wilson } from './toetsen.ts';

const HOOFDSTUK = 'Wat mensen er zelf van vinden';
const procent = (deel: number): number => Math.round(100 * deel);
const interval = (aantal: number, van: number): string => {
  const [laag, hoog] = wilson(aantal, van);
  return `${procent(laag)}% tot ${procent(hoog)}%`;
};

const keuzeTabel = (
  kolom: string,
  regel: Extract<Kolomregel, { soort: 'keuze' }>,
  gegeven: readonly string[],
): Tabel => ({
  id: kolom.replaceAll('_', '-'),
  hoofdstuk: HOOFDSTUK,
  vraag: regel.vraag,
  uitleg: `Antwoorden: ${gegeven.length}. Elk percentage is uit het aantal berekend en een keer afgerond; samen kan het 99 of 101 zijn. Onder de ${DREMPEL} antwoorden in totaal staat er niets.`,
  rijkop: 'Antwoord',
  kolommen: [
    { naam: 'Aantal', soort: 'aantal' },
    { naam: 'Deel', soort: 'procent' },
    { naam: 'Zeker tussen (95%)', soort: 'tekst' },
  ],
  rijen: Object.entries(regel.waarden).map(([code, naam]): Rij => {
    const aantal = gegeven.filter((antwoord) => antwoord === code).length;
    const waarden: readonly Waarde[] =
      gegeven.length < DREMPEL
        ? [null, null, null]
        : [aantal, procent(aantal / gegeven.length), interval(aantal, gegeven.length)];
    return { naam, waarden };
  }),
});

const tienden = (getal: number): string => (Math.round(getal * 10) / 10).toFixed(1).replace('.', ',');

const cijferTabel = (antwoorden: readonly Antwoorden[]): Tabel => ({
  id: 'rapportcijfers',
  hoofdstuk: HOOFDSTUK,
  vraag: 'Welke cijfers geven mensen?',
  uitleg: `Van 1 tot en met 10. Onder de ${DREMPEL} antwoorden staat er niets.`,
  rijkop: 'Waarover',
  kolommen: [
    { naam: 'Antwoorden', soort: 'aantal' },
    { naam: 'Gemiddeld', soort: 'tekst' },
  ],
  rijen: Object.entries(VRAGEN)
    .filter(([, { soort }]) => soort === 'cijfer')
    .map(([kolom, { vraag }]): Rij => {
      const cijfers = antwoorden.map(({ antwoord }) => antwoord[kolom] ?? '').filter((een) => een !== '');
      const som = cijfers.reduce((sum, cijfer) => sum + Number(cijfer), 0);
      return {
        naam: vraag,
        waarden: cijfers.length < DREMPEL ? [null, null] : [cijfers.length, tienden(som / cijfers.length)],
      };
    }),
});

const pWaarde = (p: number): string => (p < 0.001 ? 'kleiner dan 0,001' : p.toFixed(3).replace('.', ','));

/** Who answered of who was asked, per group, and whether groups answered differently. */
const responsTabel = (
  antwoorden: readonly Antwoorden[],
  gevraagd: Readonly<Partial<Record<string, number>>>,
): Tabel => {
  const groepen = Object.keys(FUNCTIES).flatMap((groep): readonly Respons[] => {
    const aantal = gevraagd[groep];
    const geantwoord = antwoorden.filter(({ functie }) => functie === groep).length;
    return aantal === undefined ? [] : [{ groep, gevraagd: aantal, geantwoord }];
  });
  const toets = selectieveRespons(groepen);
  const oordeel =
    toets === undefined
      ? 'Er is niets te toetsen.'
      : `Toets op selectieve respons (${toets.soort === 'exact' ? 'exact' : 'chi-kwadraat'}): p is ${pWaarde(toets.p)}. ${toets.p < 0.05 ? 'De groepen antwoordden niet even vaak; lees de uitkomsten met zorg.' : 'Er is geen duidelijk verschil tussen de groepen.'}`;
  return {
    id: 'respons',
    hoofdstuk: HOOFDSTUK,
    vraag: 'Wie antwoordden er?',
    uitleg: oordeel,
    rijkop: 'Functie',
    kolommen: [
      { naam: 'Gevraagd', soort: 'aantal' },
      { naam: 'Geantwoord', soort: 'aantal' },
      { naam: 'Respons', soort: 'procent' },
    ],
    rijen: groepen.map((een) => ({
      naam: FUNCTIES[een.groep as keyof typeof FUNCTIES],
      waarden: [een.gevraagd, een.geantwoord, procent(een.geantwoord / een.gevraagd)],
    })),
  };
};

/** All tables of a survey; `gevraagd` is how many of each group were asked, when that is known. */
export const enqueteTabellen = (
  antwoorden: readonly Antwoorden[],
  gevraagd: Readonly<Partial<Record<string, number>>>,
): readonly Tabel[] => [
  ...(Object.keys(gevraagd).length === 0 ? [] : [responsTabel(antwoorden, gevraagd)]),
  ...Object.entries(VRAGEN).flatMap(([kolom, regel]) => {
    const gegeven = antwoorden.map(({ antwoord }) => antwoord[kolom] ?? '').filter((een) => een !== '');
    return regel.soort === 'keuze' ? [keuzeTabel(kolom, regel, gegeven)] : [];
  }),
  cijferTabel(antwoorden),
];
