import { type Kolomsoort, NVT, type Tabel, type Waarde } from '#application/cijfers/tabel.ts';
import { verschilMetVorige } from '#application/cijfers/verschil.ts';
import type { Vrijgave } from '#application/cijfers/vrijgave.ts';

const BOM = '\uFEFF';
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const cel = (waarde: Waarde): string => {
  const tekst = waarde === null ? '' : `${waarde}`;
  return /[";\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst;
};

/** A table as CSV: semicolons, a point in numbers, empty is not shown. */
export const csv = ({ rijkop, kolommen, rijen }: Tabel): Uint8Array =>
  encode(
    BOM +
      [[rijkop, ...kolommen.map(({ naam }) => naam)], ...rijen.map(({ naam, waarden }) => [naam, ...waarden])]
        .map((rij) => `${rij.map(cel).join(';')}\r\n`)
        .join(''),
  );

const DATATYPE: Readonly<Record<Kolomsoort, { readonly datatype: string; readonly eenheid?: string }>> = {
  aantal: { datatype: 'integer' },
  procent: { datatype: 'integer', eenheid: 'procent' },
  weken: { datatype: 'integer', eenheid: 'werkweken' },
  euro: { datatype: 'integer', eenheid: 'euro' },
  cijfer: { datatype: 'decimal', eenheid: 'rapportcijfer van 1 tot 10' },
  tekst: { datatype: 'string' },
};

const slug = (naam: string): string =>
  naam
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '');

const schema = ({ rijkop, kolommen }: Tabel) => ({
  columns: [
    { titles: rijkop, name: slug(rijkop), datatype: 'string', required: true },
    ...kolommen.map(({ naam, soort }) => {
      const { datatype, eenheid } = DATATYPE[soort];
      return {
        titles: naam,
        name: slug(naam),
        datatype,
        null: ['', NVT],
        ...(eenheid !== undefined && { 'dc:description': `Eenheid: ${eenheid}. Leeg: niet getoond.` }),
      };
    }),
  ],
  primaryKey: slug(rijkop),
});

/** What stands in every CSV of a release (CSV on the Web, a W3C recommendation). */
export const csvw = (vrijgave: Vrijgave): Uint8Array => {
  const { kwartaal, versie, kenmerk, vrijgegeven, tabellen } = vrijgave;
  return encode(
    `${JSON.stringify(
      {
        '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
        'dc:title': `Landelijke cijfers tot en met ${kwartaal}`,
        'dc:issued': vrijgegeven.op,
        'dc:identifier': kenmerk,
        'dc:description': [
          `Versie ${versie} van vragen en regels. Aantallen onder 10 zijn leeg; andere hebben een kleine vaste ruis en zijn afgerond op 5.`,
          ...verschilMetVorige(vrijgave),
        ].join(' '),
        dialect: { delimiter: ';', encoding: 'utf-8', header: true },
        tables: tabellen.map((tabel) => ({
          url: `${tabel.id}-${kwartaal}.csv`,
          'dc:title': tabel.vraag,
          'dc:description': tabel.uitleg,
          tableSchema: schema(tabel),
        })),
      },
      null,
      2,
    )}\n`,
  );
};
