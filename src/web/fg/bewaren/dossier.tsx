import type { Bewaardossier, Bewaarpost } from '#application/bewaren.ts';
import { Alert } from '#web/components/alert.tsx';
import { Actions, ButtonLink } from '#web/components/button.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { formatDay, formatMoment } from '#web/components/format.ts';
import { Link } from '#web/components/link.tsx';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { compartimentWoorden, delenInWoorden, soortWoorden } from '#web/server/compartiment-woorden.ts';
import { DoneNote } from '#web/server/done-note.tsx';
import type { PageContext } from '#web/server/route.ts';
import { isVraag } from './lijst.tsx';

export const lijstBack = { href: '/bewaren', label: 'Bewaren en wissen' } as const;

const GEDAAN = {
  voorgesteld: 'Uw voorstel staat klaar voor een beheerder. De bestuurder krijgt bericht.',
  aangehouden: 'Dit dossier wordt aangehouden. De bestuurder krijgt bericht.',
  beantwoord: 'Uw antwoord staat op de pagina van de bestuurder.',
  ingetrokken: 'Dat geldt niet meer.',
};

const Delen = ({ dossier }: { readonly dossier: Bewaardossier }) => (
  <DataTable
    caption="Tot wanneer elk deel wordt bewaard"
    columns={[
      { label: 'Deel', cell: ({ compartiment }) => compartimentWoorden[compartiment] },
      {
        label: 'Tot en met',
        kind: 'date',
        cell: ({ tot, jaren }) => (tot === null ? `einde van het dossier en ${jaren} jaar` : formatDay(tot)),
      },
      {
        label: 'Termijn',
        cell: ({ compartiment }) => (dossier.verstreken.includes(compartiment) ? 'voorbij' : 'loopt'),
      },
      { label: 'Waarom zo lang', cell: ({ waarom }) => waarom },
    ]}
    rows={dossier.einden}
    rowKey={({ compartiment }) => compartiment}
  />
);

const Post = ({ post }: { readonly post: Bewaarpost }) => {
  const sinds = formatMoment(post.tijd);
  const trekIn = `/bewaren/${post.dossier}/intrekken/${post.sleutel}`;
  switch (post.soort) {
    case 'verzoek':
      return (
        <Alert
          kind={post.antwoord === undefined ? 'urgent' : 'info'}
          title={post.wat === 'wissen' ? 'Gevraagd om te wissen' : 'Gevraagd om langer te bewaren'}
        >
          <Paragraph>
            {sinds}. {post.toelichting}
          </Paragraph>
          {post.antwoord === undefined ? (
            <Actions>
              <ButtonLink href={`/bewaren/${post.dossier}/antwoord/${post.sleutel}`}>
                Geef antwoord
              </ButtonLink>
            </Actions>
          ) : (
            <Paragraph>Uw antwoord: {post.antwoord.tekst}</Paragraph>
          )}
        </Alert>
      );
    case 'aanhouding':
      return (
        <Alert kind="info" title="Aangehouden: er wordt niets gewist">
          <Paragraph>
            Sinds {sinds}. {post.reden}
          </Paragraph>
          <Paragraph>
            <Link href={trekIn}>Houd niet langer aan</Link>
          </Paragraph>
        </Alert>
      );
    case 'voorstel':
      return (
        <Alert kind="info" title="Wacht op een beheerder">
          <Paragraph>
            Voorgesteld op {sinds}: {delenInWoorden(post.delen)}. Bevestigen kan vanaf {formatDay(post.vanaf)}
            .
          </Paragraph>
          <Paragraph>
            <Link href={trekIn}>Trek het voorstel in</Link>
          </Paragraph>
        </Alert>
      );
    case 'gewist':
      return (
        <Alert kind="done" title="Gewist">
          <Paragraph>
            {sinds}: {delenInWoorden(post.delen)}.
          </Paragraph>
        </Alert>
      );
  }
};

const leadOf = ({ loopt, verstreken, einden }: Bewaardossier, vraag: boolean): string => {
  if (vraag) return 'Een vraag wacht op uw antwoord.';
  if (einden.length === 0) return 'Van dit dossier is niets meer over.';
  if (loopt) return 'Dit loopt nog, of de persoon heeft nog toegang. U hoeft niets te doen.';
  return verstreken.length === 0
    ? 'Van geen deel is de termijn voorbij. U hoeft niets te doen.'
    : `De termijn is voorbij van: ${delenInWoorden(verstreken)}.`;
};

/** One dossier by its number: until when, what was asked and decided, and what the officer can do. */
export const showBewaardossier = async (ctx: PageContext): Promise<Answer> => {
  const dossier = await ctx.application.bewaren.dossier(ctx.actor, ctx.id);
  if (dossier === undefined) return notFound;
  const { nummer, soort, laatsteFeit, loopt, einden, posten } = dossier;
  const heeft = (soortPost: Bewaarpost['soort']) => posten.some((post) => post.soort === soortPost);
  const kan =
    !loopt && !posten.some(isVraag) && einden.length > 0 && !heeft('voorstel') && !heeft('aanhouding');
  return ctx.page({
    title: `Bewaren van dossier ${nummer}`,
    back: lijstBack,
    body: (
      <>
        <DoneNote ctx={ctx} notes={GEDAAN} />
        <Heading level={1}>Dossier {nummer}</Heading>
        <Lead>
          {leadOf(dossier, posten.some(isVraag))} Soort: {soortWoorden[soort]}. Laatste feit:{' '}
          {formatDay(laatsteFeit)}.
        </Lead>
        {posten.map((post) => (
          <Post key={post.sleutel} post={post} />
        ))}
        <Actions>
          {kan && <ButtonLink href={`/bewaren/${ctx.id}/voorstel`}>Stel voor om te wissen</ButtonLink>}
          {!heeft('aanhouding') && einden.length > 0 && (
            <ButtonLink href={`/bewaren/${ctx.id}/aanhouden`} kind="secondary">
              Houd dit dossier aan
            </ButtonLink>
          )}
        </Actions>
        {einden.length > 0 && <Delen dossier={dossier} />}
      </>
    ),
  });
};
