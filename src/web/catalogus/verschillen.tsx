import type { Catalogus } from '#application/referentie/catalogus.ts';
import { type Catalogusverschil, verschillen } from '#domain/catalogus/verschil.ts';
import { DataTable } from '#web/components/data-table.tsx';
import { Details } from '#web/components/details.tsx';
import { formatCount } from '#web/components/format.ts';
import { BulletList, Heading, Paragraph } from '#web/components/text.tsx';
import { veldwaarde, veldwoorden } from './woorden.ts';

type Paar = { readonly van: Catalogus; readonly naar: Catalogus };

/** "1 nieuw, 2 gewijzigd, 1 ingetrokken". */
export const samenvatting = ({ van, naar }: Paar): string => {
  const alle = verschillen(van, naar);
  const aantal = (soort: Catalogusverschil['soort']) => alle.filter((een) => een.soort === soort).length;
  const delen = [
    [aantal('nieuw'), 'nieuw'],
    [aantal('gewijzigd'), 'gewijzigd'],
    [aantal('ingetrokken'), 'ingetrokken'],
  ] as const;
  return (
    delen
      .filter(([hoeveel]) => hoeveel > 0)
      .map(([hoeveel, woord]) => `${hoeveel} ${woord}`)
      .join(', ') || 'geen verschil'
  );
};

const NIEUW = ['omschrijving', 'waartegen', 'vraagt', 'eenmalig', 'perJaar', 'leverancier'] as const;

const Inhoud = ({ een, van, naar }: Paar & { readonly een: Catalogusverschil }) => {
  switch (een.soort) {
    case 'nieuw':
      return (
        <>
          <Paragraph>{een.naar.doel}</Paragraph>
          <BulletList
            items={NIEUW.map((veld) => `${veldwoorden[veld]}: ${veldwaarde(veld, een.naar, naar)}`)}
          />
        </>
      );
    case 'ingetrokken':
      return <Paragraph>Reden: {een.reden}</Paragraph>;
    case 'gewijzigd':
      return (
        <DataTable
          caption="Wat er eerst stond, en wat er nu staat"
          captionHidden
          columns={[
            { label: 'Wat', cell: (veld) => veldwoorden[veld] },
            { label: 'Eerst', cell: (veld) => veldwaarde(veld, een.van, van) },
            { label: 'Nu', cell: (veld) => veldwaarde(veld, een.naar, naar) },
          ]}
          rows={een.velden}
          rowKey={(veld) => veld}
        />
      );
  }
};

const koppen = { ingetrokken: 'Ingetrokken', gewijzigd: 'Gewijzigd', nieuw: 'Nieuw' } as const;

/** So many stand open at once; more open one by one. */
const VANZELF_OPEN = 8;

const maatregelIn = (een: Catalogusverschil) => (een.soort === 'ingetrokken' ? een.van : een.naar);

const kop = (een: Catalogusverschil): string => {
  if (een.soort !== 'gewijzigd') return maatregelIn(een).titel;
  const velden = een.velden.map((veld) => veldwoorden[veld].toLowerCase()).join(', ');
  return `${een.naar.titel}: ${velden}`;
};

/** What differs between two versions, in words, measure by measure. */
export const Verschillen = ({ van, naar }: Paar) => {
  const alle = verschillen(van, naar);
  const groepen = (['ingetrokken', 'gewijzigd', 'nieuw'] as const)
    .map((soort) => ({ soort, van: alle.filter((een) => een.soort === soort) }))
    .filter((groep) => groep.van.length > 0);
  return (
    <>
      <Heading level={2}>
        {formatCount(alle.length, 'maatregel verschilt', 'maatregelen verschillen')}
      </Heading>
      {groepen.map((groep) => (
        <section key={groep.soort}>
          <Heading level={3}>
            {koppen[groep.soort]}: {groep.van.length}
          </Heading>
          {groep.van.map((een) => (
            <Details
              summary={`${maatregelIn(een).code} ${kop(een)}`}
              open={alle.length <= VANZELF_OPEN}
              key={maatregelIn(een).code}
            >
              <Inhoud een={een} van={van} naar={naar} />
            </Details>
          ))}
        </section>
      ))}
    </>
  );
};
