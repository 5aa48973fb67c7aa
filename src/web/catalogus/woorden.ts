import type { Catalogus } from '#application/referentie/catalogus.ts';
import { aardwoorden, type Catalogusbedrag, type Catalogusmaatregel } from '#domain/catalogus/maatregel.ts';
import type { Catalogusveld } from '#domain/catalogus/verschil.ts';
import { cents } from '#kernel/money.ts';
import { formatEuro } from '#web/components/format.ts';

export const betalerwoorden: Readonly<Record<Catalogusmaatregel['betaler'], string>> = {
  organisatie: 'de organisatie',
  bestuurder: 'de bestuurder, voor het Politiekeurmerk',
};

export const veldwoorden: Readonly<Record<Catalogusveld, string>> = {
  titel: 'Naam',
  doel: 'Doel',
  omschrijving: 'Omschrijving',
  aard: 'Soort',
  waartegen: 'Helpt tegen',
  vraagt: 'Wat het vraagt',
  alternatieven: 'Even goed',
  eenmalig: 'Eenmalig',
  perJaar: 'Per jaar',
  leverancier: 'Keurmerk leverancier',
  betaler: 'Wie betaalt',
  eindeReden: 'Wanneer het kan stoppen',
  zwaar: 'Zwaardere maatregel',
};

const bedrag = (waarde: Catalogusbedrag | null): string => {
  if (waarde === null) return 'geen bedrag';
  const { van, tot, bron } = waarde;
  return `${van === tot ? formatEuro(cents(van)) : `${formatEuro(cents(van))} tot ${formatEuro(cents(tot))}`} (${bron})`;
};

/** The name of a measure, there or withdrawn; the code when this version never had it. */
export const naamVan = (van: Catalogus, code: string): string =>
  [...van.maatregelen, ...van.ingetrokken].find((een) => een.code === code)?.titel ?? code;

const opsomming = (delen: readonly string[]): string => (delen.length === 0 ? 'geen' : delen.join('; '));

/** A field of a measure in words, as `van` names things. */
export const veldwaarde = (veld: Catalogusveld, maatregel: Catalogusmaatregel, van: Catalogus): string => {
  switch (veld) {
    case 'aard':
      return aardwoorden[maatregel.aard];
    case 'waartegen':
      return opsomming(
        maatregel.waartegen.map(
          (soort) => van.scenariosoorten.find(({ code }) => code === soort)?.titel ?? soort,
        ),
      );
    case 'alternatieven':
      return opsomming(maatregel.alternatieven.map((code) => naamVan(van, code)));
    case 'eenmalig':
    case 'perJaar':
      return bedrag(maatregel[veld]);
    case 'betaler':
      return betalerwoorden[maatregel.betaler];
    case 'eindeReden':
      return van.eindeRedenen.find(({ code }) => code === maatregel.eindeReden)?.tekst ?? '';
    case 'zwaar':
      return maatregel.zwaar ? 'ja: spreek het einde vooraf af' : 'nee';
    default:
      return maatregel[veld] || 'leeg';
  }
};
