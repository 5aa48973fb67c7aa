import type { Accountvoorstel } from '#application/accounts.ts';
import { findOrganisatie } from '#application/referentie/organisaties.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { Facts } from '#web/components/facts.tsx';
import { Form } from '#web/components/form.tsx';
import { formatDay } from '#web/components/format.ts';
import { Heading, Lead } from '#web/components/text.tsx';
import { type Answer, notFound, redirect } from '#web/server/answer.ts';
import { confirmPage } from '#web/server/confirm-page.tsx';
import type { Problem } from '#web/server/problem.tsx';
import { roleLabels } from '#web/server/role-labels.ts';
import type { PageContext } from '#web/server/route.ts';

const back = { href: '/', label: 'Wie toegang heeft' } as const;

const findVoorstel = async ({
  application,
  actor,
  params,
}: PageContext): Promise<Accountvoorstel | undefined> =>
  (await application.accounts.voorstellen(actor))?.find(({ sleutel }) => sleutel === params.voorstel);

const factsOf = ({ account }: Accountvoorstel, { today }: PageContext) => [
  { label: 'Naam', value: account.naam },
  { label: 'Rol', value: roleLabels[account.rol] },
  {
    label: 'Organisatie',
    value:
      account.organisatie === undefined
        ? 'geen'
        : (findOrganisatie(account.organisatie, today)?.naam ?? account.organisatie),
  },
  { label: 'E-mailadres', value: account.mail },
  { label: 'Inlogdienst', value: account.issuer },
  { label: 'Kenmerk bij de inlogdienst', value: account.subject },
  { label: 'Toegang tot', value: account.tot === null ? 'geen einddatum' : formatDay(account.tot) },
];

/** Everything that was proposed, for the second beheerder; who proposed it sees that somebody else must. */
export const showVoorstel = async (ctx: PageContext, problem: Problem = {}): Promise<Answer> => {
  const voorstel = await findVoorstel(ctx);
  if (voorstel === undefined) return notFound;
  const isOwn = voorstel.door === ctx.actor.account;
  const drop = `/accounts/voorstel/${voorstel.sleutel}/vervallen`;
  const dropLabel = 'Laat het voorstel vervallen';
  return ctx.page({
    title: 'Voorstel voor toegang',
    back,
    problem,
    body: (
      <>
        <Heading level={1}>Voorstel voor toegang</Heading>
        <Lead>
          {isOwn
            ? 'U stelde dit voor. Een andere beheerder bevestigt het. Tot dan geeft het geen toegang.'
            : 'Klopt dit helemaal? Bevestig dan. Daarna kan deze persoon meteen inloggen. Dit komt in het inzagelog.'}
        </Lead>
        <Facts facts={factsOf(voorstel, ctx)} />
        {isOwn ? (
          <Actions>
            <ButtonLink href={drop} kind="secondary">
              {dropLabel}
            </ButtonLink>
          </Actions>
        ) : (
          <Form action={ctx.path} seal={ctx.seal()}>
            <Actions>
              <Button>Bevestig de toegang</Button>
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
  const result = await ctx.application.accounts.bevestig(ctx.actor, ctx.params.voorstel ?? '');
  switch (result.outcome) {
    case 'done':
      return redirect('/?toegelaten=1');
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
    lead: `${voorstel.account.naam} krijgt dan geen toegang als ${roleLabels[voorstel.account.rol].toLowerCase()}.`,
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
