import { type Enquetevraag, type Lijst, nieuwsteEnquete } from '#application/referentie/enquetes.ts';
import { iedereen } from '../tellen/indeling.ts';
import { heeft, type Loop } from '../tellen/loop.ts';
import { telIn } from '../tellen/telling.ts';
import type { Antwoord, Stand, Vraag } from '../vraag.ts';
import { respons } from './respons.ts';

type KeuzeVraag = Extract<Enquetevraag, { soort: 'keuze' }>;
type CijferVraag = Extract<Enquetevraag, { soort: 'cijfer' }>;

const HOOFDSTUK: Readonly<Record<Lijst, string>> = {
  bestuurder: 'Wat bestuurders ervan vinden',
  organisatie: 'Wat organisaties ervan vinden',
};

const DELEN: Antwoord['procenten'] = [
  { naam: 'Deel', teller: 0, noemer: 'totaal', interval: 'Zeker tussen (95%)' },
];

const antwoordOp = (loop: Loop, kolom: string): string | undefined => {
  const begin = `${kolom}=`;
  return loop.voorvallen
    .find(({ gebeurtenis, detail }) => gebeurtenis === 'enquete-antwoord' && detail?.startsWith(begin))
    ?.detail?.slice(begin.length);
};

const vanLijst = ({ enquetes }: Stand, lijst: Lijst): readonly Loop[] =>
  enquetes.filter((loop) => heeft(loop, 'enquete', lijst));

const keuze =
  (lijst: Lijst, { kolom, antwoorden }: KeuzeVraag): Vraag['antwoord'] =>
  (stand) => ({
    telling: telIn(vanLijst(stand, lijst), {
      rijen: antwoorden,
      rij: (loop) => antwoordOp(loop, kolom),
      kolommen: [iedereen('Antwoorden')],
    }),
    procenten: DELEN,
  });

const BANDEN = [
  { code: 'laag', naam: '5 of lager', tot: 5 },
  { code: 'midden', naam: '6 of 7', tot: 7 },
  { code: 'hoog', naam: '8 of hoger', tot: 10 },
] as const;

/** One decimal, of at least so many marks: then nobody's own mark can be told from it. */
const gemiddelde = (cijfers: readonly number[], minstens: number): string | null =>
  cijfers.length < minstens
    ? null
    : (Math.round((10 * cijfers.reduce((som, cijfer) => som + cijfer, 0)) / cijfers.length) / 10)
        .toFixed(1)
        .replace('.', ',');

const cijfer =
  (lijst: Lijst, { kolom }: CijferVraag, minstens: number): Vraag['antwoord'] =>
  (stand) => {
    const lopen = vanLijst(stand, lijst);
    const gegeven = (loop: Loop) => Number(antwoordOp(loop, kolom) ?? Number.NaN);
    const cijfers = lopen.map(gegeven).filter(Number.isInteger);
    return {
      telling: telIn(lopen, {
        rijen: BANDEN,
        rij: (loop) => BANDEN.find(({ tot }) => gegeven(loop) <= tot)?.code,
        kolommen: [iedereen('Antwoorden')],
      }),
      procenten: DELEN,
      extra: [
        {
          kolom: { naam: 'Gemiddeld', soort: 'tekst' },
          waarden: [...BANDEN.map(() => null), gemiddelde(cijfers, minstens)],
        },
      ],
    };
  };

/** The questions about one survey: who answered, then each of its own; a mean needs `minstens` marks. */
export const enqueteVragen = (lijst: Lijst, minstens: number): readonly Vraag[] => [
  respons(lijst, HOOFDSTUK[lijst]),
  ...nieuwsteEnquete(lijst).vragen.map(
    (vraag): Vraag => ({
      id: `${lijst}-${vraag.kolom.replaceAll('_', '-')}`,
      hoofdstuk: HOOFDSTUK[lijst],
      vraag: vraag.vraag,
      uitleg:
        'Een korte enquête, los van elk dossier; geen vraag was verplicht. Het deel en het interval (Wilson) zijn berekend uit de getoonde aantallen.',
      rijkop: vraag.soort === 'keuze' ? 'Antwoord' : 'Cijfer',
      antwoord: vraag.soort === 'keuze' ? keuze(lijst, vraag) : cijfer(lijst, vraag, minstens),
    }),
  ),
];
