/** What differs between two versions of the catalogue, measure by measure. */
import type { Catalogusinhoud } from './inhoud.ts';
import type { Catalogusmaatregel, Catalogustekst } from './maatregel.ts';

/** What is compared, in the order in which it is read. */
export const catalogusvelden = [
  'titel',
  'doel',
  'omschrijving',
  'aard',
  'waartegen',
  'vraagt',
  'alternatieven',
  'eenmalig',
  'perJaar',
  'leverancier',
  'betaler',
  'eindeReden',
  'zwaar',
] as const satisfies readonly (keyof Catalogustekst)[];
export type Catalogusveld = (typeof catalogusvelden)[number];

export type Catalogusverschil =
  | { readonly soort: 'nieuw'; readonly naar: Catalogusmaatregel }
  | { readonly soort: 'ingetrokken'; readonly van: Catalogusmaatregel; readonly reden: string }
  | {
      readonly soort: 'gewijzigd';
      readonly van: Catalogusmaatregel;
      readonly naar: Catalogusmaatregel;
      readonly velden: readonly Catalogusveld[];
    };

const zelfde = (een: unknown, ander: unknown): boolean => JSON.stringify(een) === JSON.stringify(ander);

/** The fields in which two forms of a measure differ. */
export const andereVelden = (van: Catalogustekst, naar: Catalogustekst): readonly Catalogusveld[] =>
  catalogusvelden.filter((veld) => !zelfde(van[veld], naar[veld]));

/** From one version to another: what is new, what went, what changed; in the order of the codes of `van`, new ones last. */
export const verschillen = (van: Catalogusinhoud, naar: Catalogusinhoud): readonly Catalogusverschil[] => {
  const oud = new Map(van.maatregelen.map((maatregel) => [maatregel.code, maatregel]));
  const nieuw = new Map(naar.maatregelen.map((maatregel) => [maatregel.code, maatregel]));
  const redenen = new Map([...van.ingetrokken, ...naar.ingetrokken].map(({ code, reden }) => [code, reden]));
  return [
    ...van.maatregelen.flatMap((maatregel): readonly Catalogusverschil[] => {
      const later = nieuw.get(maatregel.code);
      if (later === undefined)
        return [{ soort: 'ingetrokken', van: maatregel, reden: redenen.get(maatregel.code) ?? '' }];
      const velden = andereVelden(maatregel, later);
      return velden.length === 0 ? [] : [{ soort: 'gewijzigd', van: maatregel, naar: later, velden }];
    }),
    ...naar.maatregelen
      .filter(({ code }) => !oud.has(code))
      .map((maatregel) => ({ soort: 'nieuw', naar: maatregel }) as const),
  ];
};
