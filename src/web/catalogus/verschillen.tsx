import type { Catalogus } from '#application/referentie/catalogus.ts';
import { type Catalogusverschil, verschillen } from '#domain/catalogus/verschil.ts';
import { Card } from '#web/components/card.tsx';
import { formatCount } from '#web/components/format.ts';
import { StateLabel } from '#web/components/state-label.tsx';
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

const Verschil = ({ een, van, naar }: Paar & { readonly een: Catalogusverschil }) => {
  switch (een.soort) {
    case 'nieuw':
      return (
        <Card>
          <StateLabel state="done">Nieuw</StateLabel>
          <Heading level={3}>{een.naar.titel}</Heading>
          <Paragraph>
            {een.naar.code}. {een.naar.doel}
          </Paragraph>
          <BulletList
            items={(
              ['omschrijving', 'waartegen', 'vraagt', 'eenmalig', 'perJaar', 'leverancier'] as const
            ).map((veld) => `${veldwoorden[veld]}: ${veldwaarde(veld, een.naar, naar)}`)}
          />
        </Card>
      );
    case 'ingetrokken':
      return (
        <Card>
          <StateLabel state="stopped">Ingetrokken</StateLabel>
          <Heading level={3}>{een.van.titel}</Heading>
          <Paragraph>
            {een.van.code}. Reden: {een.reden}
          </Paragraph>
        </Card>
      );
    case 'gewijzigd':
      return (
        <Card>
          <StateLabel state="wait">Gewijzigd</StateLabel>
          <Heading level={3}>{een.naar.titel}</Heading>
          <Paragraph>{een.naar.code}</Paragraph>
          {een.velden.map((veld) => (
            <BulletList
              key={veld}
              items={[
                `${veldwoorden[veld]}, eerst: ${veldwaarde(veld, een.van, van)}`,
                `${veldwoorden[veld]}, nu: ${veldwaarde(veld, een.naar, naar)}`,
              ]}
            />
          ))}
        </Card>
      );
  }
};

const codeIn = (een: Catalogusverschil): string =>
  een.soort === 'ingetrokken' ? een.van.code : een.naar.code;

/** What differs between two versions, in words, measure by measure. */
export const Verschillen = ({ van, naar }: Paar) => {
  const alle = verschillen(van, naar);
  return (
    <>
      <Heading level={2}>
        {formatCount(alle.length, 'maatregel verschilt', 'maatregelen verschillen')}
      </Heading>
      {alle.map((een) => (
        <Verschil een={een} van={van} naar={naar} key={codeIn(een)} />
      ))}
    </>
  );
};
