import { domeinen } from '#domain/gedeeld/domein.ts';
import type { GedeeldeMaatregel, Kostenband } from '#domain/gedeeld/maatregel.ts';
import { cents } from '#kernel/money.ts';
import { dagDelen, kopie } from '../exemplaar.ts';
import { tekening } from '../tekening.ts';
import { formatKosten } from '../tekst.ts';
import { documentMaker } from '../typst.ts';
import type { Maatregelenblad } from './data.ts';

const ARTIKEL = { provincie: '2.9', gemeente: '3.9', waterschap: '4.9' } as const;

const som = (banden: readonly (Kostenband | null)[]): Kostenband | null => {
  const bekend = banden.filter((band) => band !== null);
  if (bekend.length === 0) return null;
  return {
    van: cents(bekend.reduce((totaal, { van }) => totaal + van, 0)),
    tot: cents(bekend.reduce((totaal, { tot }) => totaal + tot, 0)),
  };
};

const totaal = (maatregelen: readonly GedeeldeMaatregel[], soort: string): string => {
  const betaald = maatregelen.filter(({ betaler }) => betaler === 'organisatie');
  const eenmalig = som(betaald.map((een) => een.eenmalig));
  const perMaand = som(betaald.map((een) => een.perMaand));
  if (eenmalig === null && perMaand === null) return 'De kosten zijn nog niet bekend of niet gedeeld.';
  const onbekend = betaald.filter((een) => een.eenmalig === null && een.perMaand === null).length;
  const rest = onbekend === 0 ? '' : ` Van ${onbekend} is nog niets bekend.`;
  return `Voor uw ${soort} samen ongeveer ${formatKosten(eenmalig, perMaand)}.${rest}`;
};

const documentOf = (blad: Maatregelenblad) => {
  const { exemplaar, nummer, versie, veranderd, op, organisatieSoort, maatregelen } = blad;
  const volgorde = domeinen.flatMap((domein) => maatregelen.filter((een) => een.domein === domein));
  const genummerd = volgorde.map((maatregel, plaats) => ({ ...maatregel, nummer: plaats + 1 }));
  return {
    nummer,
    versie,
    veranderd,
    datum: dagDelen(op),
    kopie: exemplaar && kopie(exemplaar),
    organisatie: organisatieSoort,
    artikel: ARTIKEL[organisatieSoort],
    totaal: totaal(maatregelen, organisatieSoort),
    jurist: maatregelen.some(({ grondslag }) => grondslag === 'buiten-de-woning'),
    tekening: tekening(genummerd.filter(({ domein }) => domein === 'wonen')),
    regels: genummerd.map((maatregel) => ({
      nummer: maatregel.nummer,
      titel: maatregel.titel,
      waar: maatregel.waar,
      betaler: maatregel.betaler === 'organisatie' ? `uw ${organisatieSoort}` : 'de bewoner',
      grond: maatregel.grondslag === 'woonplek' ? 'lid 1' : 'eerst een jurist',
      kosten: formatKosten(maatregel.eenmalig, maatregel.perMaand),
    })),
  };
};

const make = documentMaker<ReturnType<typeof documentOf>>('maatregelen');

/** The edition for the organisation as a tagged PDF: measures, money and legal ground; no scenario, no household. */
export const renderMaatregelen = (blad: Maatregelenblad): Uint8Array => make(documentOf(blad));
