import type { Accountvoorstel } from '#application/accounts.ts';
import type { Account } from '#application/application.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { type Fact, Facts } from '#web/components/facts.tsx';
import { Form } from '#web/components/form.tsx';
import { Heading, Lead } from '#web/components/text.tsx';
import { type Answer, notFound, redirect } from '#web/server/answer.ts';
import { confirmPage } from '#web/server/confirm-page.tsx';
import type { Problem } from '#web/server/problem.tsx';
import { roleLabels } from '#web/server/role-labels.ts';
import type { PageContext } from '#web/server/route.ts';
import { accountFacts } from './account-velden.tsx';
import { Verschillen } from './verschillen.tsx';

const back = { href: '/', label: 'Wie toegang heeft' } as const;

const findVoorstel = async ({
  application,
  actor,
  params,
}: PageContext): Promise<Accountvoorstel | undefined> =>
  (await application.accounts.voorstellen(actor))?.find(({ sleutel }) => sleutel === params.voorstel);

const loginFacts = ({ issuer, subject }: Account): readonly Fact[] => [
  { label: 'Inlogdienst', value: issuer },
  { label: 'Kenmerk bij de inlogdienst', value: subject },
];

/** The account as it stands; undefined when somebody new was proposed. */
const before = async (
  { application, actor }: PageContext,
  { account }: Accountvoorstel,
): Promise<Account | undefined> =>
  (await application.accounts.all(actor))?.find(({ id }) => id === account.id);

const OVER_UZELF =
  'Dit gaat over uzelf. Een andere beheerder beslist erover. Klopt het niet? Laat het dan vervallen.';

type Woorden = {
  readonly titel: string;
  readonly eigen: string;
  readonly ander: string;
  readonly knop: string;
};

const NIEUW: Woorden = {
  titel: 'Voorstel voor toegang',
  eigen: 'U stelde dit voor. Een andere beheerder bevestigt het. Tot dan geeft het geen toegang.',
  ander:
    'Klopt dit helemaal? Bevestig dan. Daarna kan deze persoon meteen inloggen. Dit komt in het inzagelog.',
  knop: 'Bevestig de toegang',
};
const WIJZIGING: Woorden = {
  titel: 'Voorstel voor een wijziging',
  eigen: 'U stelde dit voor. Een andere beheerder bevestigt het. Tot dan verandert er niets.',
  ander: 'Klopt dit helemaal? Bevestig dan. Daarna geldt het meteen. Dit komt in het inzagelog.',
  knop: 'Bevestig de wijziging',
};

/** Everything that was proposed, and what it changes, for the second beheerder; who proposed it sees that somebody else must. */
export const showVoorstel = async (ctx: PageContext, problem: Problem = {}): Promise<Answer> => {
  const voorstel = await findVoorstel(ctx);
  if (voorstel === undefined) return notFound;
  const self = ctx.actor.account;
  const concerns = voorstel.account.id === self;
  const isOwn = voorstel.door === self || concerns;
  const was = await before(ctx, voorstel);
  const woorden = was === undefined ? NIEUW : WIJZIGING;
  const drop = `/accounts/voorstel/${voorstel.sleutel}/vervallen`;
  const dropLabel = 'Laat het voorstel vervallen';
  return ctx.page({
    title: woorden.titel,
    back,
    problem,
    body: (
      <>
        <Heading level={1}>{woorden.titel}</Heading>
        <Lead>{concerns ? OVER_UZELF : woorden[isOwn ? 'eigen' : 'ander']}</Lead>
        {was !== undefined && <Verschillen was={was} wordt={voorstel.account} today={ctx.today} />}
        {was !== undefined && <Heading level={2}>Zo wordt het hele account</Heading>}
        <Facts facts={[...accountFacts(voorstel.account, ctx.today), ...loginFacts(voorstel.account)]} />
        {isOwn ? (
          <Actions>
            <ButtonLink href={drop} kind="secondary">
              {dropLabel}
            </ButtonLink>
          </Actions>
        ) : (
          <Form action={ctx.path} seal={ctx.seal()}>
            <Actions>
              <Button>{woorden.knop}</Button>
              <ButtonLink href={drop} kind="secondary">
                {dropLabel}
              </ButtonLink>
            </Actions>
          </Form>
        )}
      </>
    ),
  });
};

/** The address names exactly what was shown; anything else is no longer there. */
export const sendVoorstel = async (ctx: PageContext): Promise<Answer> => {
  const voorstel = await findVoorstel(ctx);
  const changes = voorstel !== undefined && (await before(ctx, voorstel)) !== undefined;
  const result = await ctx.application.accounts.bevestig(ctx.actor, ctx.params.voorstel ?? '');
  switch (result.outcome) {
    case 'done':
      return redirect(changes ? '/?gewijzigd=1' : '/?toegelaten=1');
    case 'refused':
      return showVoorstel(ctx, { reasons: result.reasons });
    case 'not-found':
      return notFound;
  }
};

export const showVervallen = async (ctx: PageContext): Promise<Answer> => {
  const voorstel = await findVoorstel(ctx);
  if (voorstel === undefined) return notFound;
  return confirmPage(ctx, {
    title: 'Laat het voorstel vervallen',
    lead:
      (await before(ctx, voorstel)) === undefined
        ? `${voorstel.account.naam} krijgt dan geen toegang als ${roleLabels[voorstel.account.rol].toLowerCase()}.`
        : `Bij ${voorstel.account.naam} blijft dan alles zoals het is.`,
    points: ['Was dit niet de bedoeling? Dan kan een beheerder het opnieuw voorstellen.'],
    button: 'Laat vervallen',
    warning: true,
    back,
    position: 0,
    problem: {},
  });
};

export const sendVervallen = async (ctx: PageContext): Promise<Answer> =>
  (await ctx.application.accounts.laatVervallen(ctx.actor, ctx.params.voorstel ?? ''))
    ? redirect('/?vervallen=1')
    : notFound;
