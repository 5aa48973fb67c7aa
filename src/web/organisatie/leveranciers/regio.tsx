import { REGIOGRENZEN, type Regioleverancier } from '#domain/geldboek/regio.ts';
import { DataTable } from '#web/components/data-table.tsx';
import { formatCount } from '#web/components/format.ts';
import { Heading, Paragraph, Small, TwoLines } from '#web/components/text.tsx';
import { domeinwoorden } from './domeinen.ts';

const toon = (aantal: number | null): string =>
  aantal === null ? `minder dan ${REGIOGRENZEN.leveringen}` : `${aantal}`;

const wat = ({ domeinen, erkend }: Regioleverancier): string =>
  [domeinwoorden(domeinen), erkend ? 'met een keurmerk of erkenning die nog geldt' : '']
    .filter((deel) => deel !== '')
    .join('; ');

const opTijd = ({ opTijd: dagen }: Regioleverancier): string =>
  dagen === null ? 'te weinig afgesproken dagen' : `${toon(dagen.aantal)} van ${dagen.van}`;

/** What organisations around learned of suppliers; only what enough of them know. */
export const Regio = ({ leveranciers }: { readonly leveranciers: readonly Regioleverancier[] }) => (
  <>
    <Heading level={2}>In uw provincie</Heading>
    {leveranciers.length === 0 ? (
      <Paragraph>
        Er is nog geen leverancier bij wie genoeg organisaties in uw provincie genoeg lieten leveren. U hoeft
        hiervoor niets te doen: uw eigen leveringen tellen vanzelf mee.
      </Paragraph>
    ) : (
      <DataTable
        caption="Leveranciers in uw provincie"
        captionHidden
        columns={[
          {
            label: 'Leverancier',
            cell: (een) => <TwoLines first={een.naam} second={wat(een)} />,
          },
          { label: 'Leveringen', kind: 'number', cell: ({ leveringen }) => leveringen },
          { label: 'Op tijd, van die met een afgesproken dag', kind: 'number', cell: opTijd },
          {
            label: 'Meestal na',
            kind: 'number',
            cell: ({ mediaanWeken }) => formatCount(mediaanWeken, 'week', 'weken'),
          },
          { label: 'Gebreken', kind: 'number', cell: ({ gebreken }) => toon(gebreken) },
        ]}
        rows={leveranciers}
        rowKey={({ naam }) => naam}
      />
    )}
    <Small>
      Een leverancier staat hier bij minstens {REGIOGRENZEN.leveringen} leveringen aan minstens{' '}
      {REGIOGRENZEN.organisaties} organisaties. Aantallen zijn afgerond op {REGIOGRENZEN.afronding}. Welke
      organisaties het zijn, voor wie het was en wat het kostte, wordt niet gedeeld.
    </Small>
  </>
);
