import type { Kolom, Tabel } from '../cijfers/tabel.ts';
import type { Vooruitblikjaar } from './vooruitblik.ts';

const aantal = (naam: string): Kolom => ({ naam, soort: 'aantal' });
const euro = (naam: string): Kolom => ({ naam, soort: 'euro' });
const getal = (naam: string): Kolom => ({ naam, soort: 'cijfer' });

const tabel = (
  id: string,
  vraag: string,
  uitleg: string,
  kolommen: readonly Kolom[],
  jaren: readonly Vooruitblikjaar[],
  waarden: (jaar: Vooruitblikjaar) => readonly number[],
): Tabel => ({
  id,
  hoofdstuk: 'Vooruitblik',
  vraag,
  uitleg,
  rijkop: 'Jaar',
  kolommen,
  rijen: jaren.map((een) => ({ naam: `${een.jaar}`, waarden: waarden(een) })),
});

/** The forecast as tables: demand, from application to measure, cost beside the contribution, and advisers. */
export const vooruitblikTabellen = (jaren: readonly Vooruitblikjaar[]): readonly Tabel[] => [
  tabel(
    'vraag',
    'Hoeveel mensen melden zich aan?',
    'Aantal ambtsdragers maal het deel dat de regeling gebruikt of zou gebruiken, verdeeld over vier jaar. Per functie afgerond; het totaal telt de afgeronde getallen op.',
    [...(jaren[0]?.perFunctie ?? []).map(({ naam }) => aantal(naam)), aantal('Samen')],
    jaren,
    (een) => [...een.perFunctie.map((functie) => functie.aantal), een.aanmeldingen],
  ),
  tabel(
    'gevolg',
    'Hoeveel adviezen en maatregelen volgen daaruit?',
    'Adviezen zijn een deel van de aanmeldingen, en uitvoering is een deel van de adviezen. Alles in hetzelfde jaar gerekend.',
    [aantal('Aanmeldingen'), aantal('Adviezen'), aantal('Iets uitgevoerd')],
    jaren,
    ({ aanmeldingen, adviezen, uitgevoerd }) => [aanmeldingen, adviezen, uitgevoerd],
  ),
  tabel(
    'kosten',
    'Wat kosten de maatregelen, naast de bijdrage van het Rijk?',
    'Van en tot, met btw. De bijdrage gaat naar gemeenten en provincies, niet naar waterschappen, en is een tegemoetkoming. Lopende kosten gelden voor wie binnen deze jaren is geholpen; wie eerder is geholpen, telt niet mee. Kosten van adviseurs staan er niet in.',
    [
      euro('Eenmalig van'),
      euro('Eenmalig tot'),
      euro('Lopend van'),
      euro('Lopend tot'),
      euro('Samen van'),
      euro('Samen tot'),
      euro('Bijdrage van het Rijk'),
    ],
    jaren,
    ({ eenmalig, lopend, kosten, uitkering }) => [
      eenmalig.van,
      eenmalig.tot,
      lopend.van,
      lopend.tot,
      kosten.van,
      kosten.tot,
      uitkering,
    ],
  ),
  tabel(
    'adviseurs',
    'Hoeveel adviseurs zijn er nodig?',
    'Voltijd, op tienden naar boven. In het drukste kwartaal zijn er meer nodig, of wachten mensen langer.',
    [
      aantal('Adviezen'),
      aantal('Uren'),
      getal('Adviseurs, over het jaar'),
      getal('Adviseurs, drukste kwartaal'),
    ],
    jaren,
    ({ adviezen, uren, adviseurs, adviseursPiek }) => [adviezen, uren, adviseurs, adviseursPiek],
  ),
];
