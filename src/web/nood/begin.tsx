import type { Noodverzoek } from '#application/nood.ts';
import { alleenGeopend, noodstand, verslagNodig } from '#domain/bevoegdheid/nood.ts';
import { dossierNummer } from '#kernel/ids.ts';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { Card } from '#web/components/card.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { formatMoment } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { StateLabel } from '#web/components/state-label.tsx';
import { BulletList, Heading, Lead, Paragraph, TwoLines } from '#web/components/text.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { DoneNote } from '#web/server/done-note.tsx';
import { soortWoorden } from '#web/server/nood-woorden.ts';
import type { PageContext } from '#web/server/route.ts';
import { bevestigenVoor } from './verzoeken.ts';

const klaarmeldingen = {
  bevestigd: 'U heeft het bevestigd. Uw collega kan verder. Dit staat in het inzagelog.',
  gestopt: 'De noodtoegang is gestopt. Er is niets meer open.',
  verslag: 'Uw verslag is bewaard. De functionaris gegevensbescherming leest het en sluit af.',
};

const Wachtend = ({ verzoek }: { readonly verzoek: Noodverzoek }) => (
  <Card kind="now">
    <StateLabel state="now">Een collega vraagt u</StateLabel>
    <Heading level={2}>
      {soortWoorden[verzoek.soort]}, dossier {dossierNummer(verzoek.dossier)}
    </Heading>
    <Paragraph>Lees wat er wordt gevraagd. Bevestigen kan tot {bevestigenVoor(verzoek)}.</Paragraph>
    <Actions>
      <ButtonLink href={`/noodtoegang/${verzoek.sleutel}/bevestigen`}>Lees de vraag</ButtonLink>
    </Actions>
  </Card>
);

/** What one has to do with an own request now. */
const standVan = (verzoek: Noodverzoek, nu: number) => {
  const stand = noodstand(verzoek, nu);
  if (stand === 'wacht') return <StateLabel state="wait">wacht op een collega</StateLabel>;
  if (stand === 'open') return <StateLabel state="now">open</StateLabel>;
  if (verslagNodig(verzoek)) return <StateLabel state="now">schrijf uw verslag</StateLabel>;
  if (stand === 'niet-geopend') return <StateLabel state="stopped">niet geopend</StateLabel>;
  return verzoek.gesloten === null ? (
    <StateLabel state="wait">verslag wordt gelezen</StateLabel>
  ) : (
    <StateLabel state="done">afgesloten</StateLabel>
  );
};

const Eigen = ({ verzoeken, nu }: { readonly verzoeken: readonly Noodverzoek[]; readonly nu: number }) => (
  <>
    <Heading level={2}>Door u gevraagd</Heading>
    <DataTable
      caption="Door u gevraagd"
      captionHidden
      columns={[
        {
          label: 'Dossier',
          cell: ({ dossier, soort, sleutel }) => (
            <TwoLines
              first={<Link href={`/noodtoegang/${sleutel}`}>{dossierNummer(dossier)}</Link>}
              second={soortWoorden[soort]}
            />
          ),
        },
        {
          label: 'Stand',
          cell: (verzoek) => (
            <TwoLines
              first={standVan(verzoek, nu)}
              second={alleenGeopend(verzoek) ? 'nog niet bevestigd door een collega' : ''}
            />
          ),
        },
        {
          label: 'Gevraagd',
          kind: 'date',
          cell: ({ gevraagd }) => formatMoment(new Date(gevraagd).toISOString()),
        },
      ]}
      rows={verzoeken}
      rowKey={({ sleutel }) => sleutel}
    />
  </>
);

/** Where emergency access begins: what waits for oneself, one's own requests, and the way to ask. */
export const showBegin = async (ctx: PageContext): Promise<Answer> => {
  const alle = await ctx.application.nood.mijn(ctx.actor);
  if (alle === undefined) return notFound;
  const eigen = alle.filter(({ door }) => door === ctx.actor.account);
  const wachtend = alle.filter((verzoek) => !eigen.includes(verzoek));
  return ctx.page({
    title: 'Noodtoegang',
    body: (
      <>
        <DoneNote ctx={ctx} notes={klaarmeldingen} />
        <Heading level={1}>Noodtoegang</Heading>
        <Lead>
          Is er gevaar en heeft u nu gegevens nodig uit een dossier dat niet van u is? Vraag het samen met een
          collega. Bij direct gevaar belt u eerst 112.
        </Lead>
        {wachtend.map((verzoek) => (
          <Wachtend key={verzoek.sleutel} verzoek={verzoek} />
        ))}
        <Actions>
          <ButtonLink href="/noodtoegang/vraag" kind={wachtend.length > 0 ? 'secondary' : 'primary'}>
            Vraag noodtoegang
          </ButtonLink>
        </Actions>
        {eigen.length > 0 && <Eigen verzoeken={eigen} nu={ctx.application.now().getTime()} />}
        <Heading level={2}>Zo gaat het</Heading>
        <BulletList
          items={[
            'U kiest een dossier met het volledige nummer, en alleen de delen die u nodig heeft.',
            'Een collega van uw dienst bevestigt het binnen een kwartier. Bij levensgevaar gaat het meteen open en mag dat binnen vier uur.',
            'Het blijft hoogstens een uur open. De functionaris gegevensbescherming, de Beveiligingsautoriteit en de bestuurder krijgen bericht.',
            'Daarna schrijft u een verslag, binnen vijf werkdagen.',
          ]}
        />
      </>
    ),
  });
};
