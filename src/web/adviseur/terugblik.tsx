import type { Terugblik } from '#domain/advies/gevolg.ts';
import { domeinnamen } from '#domain/gedeeld/domein.ts';
import type { Redencode } from '#domain/keuze/feiten.ts';
import { Card, EmptyState } from '#web/components/card.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { Details } from '#web/components/details.tsx';
import { Facts } from '#web/components/facts.tsx';
import { BulletList, Heading, Lead, Paragraph, Small } from '#web/components/text.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import type { PageContext } from '#web/server/route.ts';
import { nuTerug, Teruggaven } from './teruggaven.tsx';

type Uitkomst = Extract<Terugblik, { genoeg: true }>;

const redenwoorden: Readonly<Record<Redencode | 'geen', string>> = {
  'eigen-oplossing': 'heeft zelf al een oplossing',
  'past-niet-bij-mij': 'past niet bij de bestuurder of het huishouden',
  privacy: 'privacy',
  'uiterlijk-van-de-woning': 'hoe het huis eruitziet',
  'kosten-keurmerk': 'kosten van het keurmerk',
  'geen-dreiging-ervaren': 'voelt zich niet bedreigd',
  anders: 'iets anders',
  geen: 'geen reden genoemd',
};

const redenzin = ({ reden, aantal }: Uitkomst['redenen'][number]): string =>
  `${redenwoorden[reden as Redencode] ?? reden}: ${aantal ?? 'minder dan vijf keer'}`;

const Aantallen = ({ perDomein, redenen, gebreken, beeindigd }: Uitkomst) => (
  <>
    <Heading level={2}>Wat kozen bestuurders?</Heading>
    <DataTable
      caption="Maatregelen per domein"
      columns={[
        { label: 'Domein', cell: ({ domein }) => domeinnamen[domein] },
        { label: 'Gekozen', kind: 'number', cell: ({ gekozen }) => gekozen },
        { label: 'Alternatief', kind: 'number', cell: ({ alternatief }) => alternatief },
        { label: 'Nu niet', kind: 'number', cell: ({ afgezien }) => afgezien },
      ]}
      rows={perDomein}
      rowKey={({ domein }) => domein}
    />
    <Heading level={2}>Waarom nu niet?</Heading>
    {redenen.length === 0 ? (
      <Paragraph>Niemand zag van een maatregel af.</Paragraph>
    ) : (
      <BulletList items={redenen.map(redenzin)} />
    )}
    <Heading level={2}>Hoe ging het daarna?</Heading>
    <Facts
      facts={[
        { label: 'Maatregelen met een gebrek na levering', value: gebreken },
        { label: 'Maatregelen die zijn beëindigd', value: beeindigd },
      ]}
    />
  </>
);

/** What became of this adviser's advices: counts that name no one, without opening a dossier. */
export const showTerugblik = async (ctx: PageContext): Promise<Answer> => {
  const uitkomst = await ctx.application.terugblik(ctx.actor);
  const blik = await ctx.application.teruggaven(ctx.actor);
  if (uitkomst === undefined || blik === undefined) return notFound;
  const opmerkingen = await nuTerug(ctx);
  return ctx.page({
    title: 'Terugblik op uw adviezen',
    body: (
      <>
        <Heading level={1}>Wat is er van uw adviezen terechtgekomen?</Heading>
        {uitkomst.genoeg ? (
          <>
            <Lead>
              Dit gaat over {uitkomst.adviezen} adviezen waarover helemaal is gekozen.{' '}
              {opmerkingen.length === 0
                ? 'U hoeft hier niets te doen.'
                : 'Wat er nu weer bij u ligt, staat verderop.'}
            </Lead>
            <Aantallen {...uitkomst} />
          </>
        ) : (
          <EmptyState>
            Te weinig om te tonen. Zodra in vijf van uw adviezen over elke maatregel is gekozen, ziet u hier
            de aantallen.
          </EmptyState>
        )}
        <Teruggaven blik={blik} opmerkingen={opmerkingen} today={ctx.today} />
        <Card>
          <Heading level={2}>Hoe lezen wij dit?</Heading>
          <Paragraph>
            Niet kiezen is niet fout: een advies is er om uit te kiezen. Een reden die vaak terugkomt, kunt u
            een volgende keer in het gesprek meenemen.
          </Paragraph>
          <Details summary="Wat tellen wij, en wat niet?">
            <Paragraph>
              Bij elke afgeronde keuze bewaren wij het domein, de keuze, de code van de reden, en later of er
              een gebrek was of een einde. Geen naam, plaats, dag of maatregel. Er gaat geen dossier open. Van
              een teruggave bewaren wij zo alleen de thema’s. Nieuwe adviezen en teruggaven tellen mee zodra
              het er vijf zijn. Wat is gewist, telt niet mee.
            </Paragraph>
          </Details>
          <Small>Alleen u ziet deze aantallen. Elke keer kijken staat in het inzagelog.</Small>
        </Card>
      </>
    ),
  });
};
