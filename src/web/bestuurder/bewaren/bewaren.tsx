import type { Bewaardossier, Bewaarpost } from '#application/bewaren.ts';
import { dossierNummer } from '#kernel/ids.ts';
import { Alert } from '#web/components/alert.tsx';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { EmptyState } from '#web/components/card.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { Details } from '#web/components/details.tsx';
import { formatDay, formatMoment } from '#web/components/format.ts';
import { BulletList, Heading, Lead, Paragraph } from '#web/components/text.tsx';
import type { Answer } from '#web/server/answer.ts';
import { compartimentWoorden, delenInWoorden } from '#web/server/compartiment-woorden.ts';
import type { PageContext } from '#web/server/route.ts';

export const naamVan = ({ soort, nummer }: Pick<Bewaardossier, 'soort' | 'nummer'>): string =>
  soort === 'zaak' ? `Dossier ${nummer}` : 'Uw eigen gegevens';

/** Parts that are kept equally long together. */
const perTermijn = ({ einden }: Bewaardossier) =>
  [...Map.groupBy(einden, ({ jaren }) => jaren)].map(([jaren, samen]) => ({
    jaren,
    tot: samen[0]?.tot ?? null,
    delen: samen.map(({ compartiment }) => compartiment),
  }));

/** Why each part is kept as long as it is, once for all dossiers. */
const redenenVan = (dossiers: readonly Bewaardossier[]) => [
  ...new Map(
    dossiers.flatMap(({ einden }) => einden).map(({ compartiment, waarom }) => [compartiment, waarom]),
  ),
];

const Delen = ({ dossier }: { readonly dossier: Bewaardossier }) => (
  <>
    <Heading level={2}>{naamVan(dossier)}</Heading>
    {dossier.einden.length === 0 ? (
      <EmptyState>Hier bewaren wij niets (meer).</EmptyState>
    ) : (
      <DataTable
        caption={naamVan(dossier)}
        captionHidden
        columns={[
          {
            label: 'Tot en met',
            cell: ({ tot, jaren }) =>
              tot === null ? `zolang dit loopt, en daarna ${jaren} jaar` : formatDay(tot),
          },
          { label: 'Wat', cell: ({ delen }) => delenInWoorden(delen) },
        ]}
        rows={perTermijn(dossier)}
        rowKey={({ jaren }) => `${jaren}`}
      />
    )}
  </>
);

const Post = ({ post, eigen }: { readonly post: Bewaarpost; readonly eigen: boolean }) => {
  const van = eigen ? 'Uw eigen gegevens' : `Dossier ${dossierNummer(post.dossier)}`;
  switch (post.soort) {
    case 'verzoek':
      return (
        <Alert
          kind="info"
          title={post.wat === 'wissen' ? 'U vroeg om te wissen' : 'U vroeg om langer te bewaren'}
        >
          <Paragraph>
            {van}, {formatMoment(post.tijd)}. {post.toelichting}
          </Paragraph>
          <Paragraph>
            {post.antwoord === undefined
              ? 'De functionaris gegevensbescherming geeft antwoord. U krijgt dan bericht.'
              : `Antwoord op ${formatMoment(post.antwoord.tijd)}: ${post.antwoord.tekst}`}
          </Paragraph>
        </Alert>
      );
    case 'aanhouding':
      return (
        <Alert kind="info" title="Voorlopig wordt er niets gewist">
          <Paragraph>
            {van}, sinds {formatMoment(post.tijd)}. {post.reden}
          </Paragraph>
        </Alert>
      );
    case 'voorstel':
      return (
        <Alert kind="urgent" title="Er is voorgesteld om te wissen">
          <Paragraph>
            {van}: {delenInWoorden(post.delen)}. Dit kan gebeuren vanaf {formatDay(post.vanaf)}. Wilt u het
            houden, vraag dat dan voor die dag.
          </Paragraph>
        </Alert>
      );
    case 'gewist':
      return (
        <Alert kind="done" title="Gewist">
          <Paragraph>
            {van}, op {formatMoment(post.tijd)}: {delenInWoorden(post.delen)}. Niemand kan dit nog lezen. In
            reservekopieën geldt dat na 35 dagen.
          </Paragraph>
          <Details summary="Bewijs van vernietiging">
            <pre className="va-sheet">{post.bewijs}</pre>
          </Details>
        </Alert>
      );
  }
};

/** What is kept of this person and until when, what was erased, and the way to ask otherwise. */
export const showBewaard = async (ctx: PageContext): Promise<Answer> => {
  const { dossiers, posten } = await ctx.application.bewaren.eigen(ctx.actor);
  return ctx.page({
    title: 'Wat bewaren wij van u, en tot wanneer',
    back: { href: '/', label: 'Uw overzicht' },
    body: (
      <>
        {ctx.query.has('gevraagd') && (
          <Alert kind="done">
            <Paragraph>
              Uw vraag is binnen. De functionaris gegevensbescherming geeft antwoord, en u krijgt dan bericht.
            </Paragraph>
          </Alert>
        )}
        <Heading level={1}>Wat bewaren wij van u, en tot wanneer</Heading>
        <Lead>
          Niets wordt vanzelf gewist: twee mensen beslissen samen, en u hoort het vooraf. U hoeft niets te
          doen.
        </Lead>
        {posten.map((post) => (
          <Post key={post.sleutel} post={post} eigen={post.dossier === ctx.account.bestuurderDossier} />
        ))}
        {dossiers.length === 0 ? (
          <EmptyState>Wij bewaren nog niets van u, behalve dat u kunt inloggen.</EmptyState>
        ) : (
          <>
            <Actions>
              <ButtonLink href="/mijn-gegevens/vraag" kind="secondary">
                Vraag om te wissen of langer te bewaren
              </ButtonLink>
            </Actions>
            {dossiers.map((dossier) => (
              <Delen key={dossier.dossier} dossier={dossier} />
            ))}
          </>
        )}
        {dossiers.length > 0 && (
          <Details summary="Waarom zo lang?">
            <BulletList
              items={redenenVan(dossiers).map(([deel, waarom]) => `${compartimentWoorden[deel]}: ${waarom}`)}
            />
          </Details>
        )}
        <Details summary="Hoe lang blijft het andere?">
          <Paragraph>
            Wat u invult en niet verstuurt, gaat na dertig dagen weg. Dat er is gekeken en gewist, blijft in
            het inzagelog staan, zonder inhoud. De termijnen zijn een voorstel: de wet noemt er geen.
          </Paragraph>
        </Details>
      </>
    ),
  });
};
