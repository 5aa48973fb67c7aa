import type { Account } from '#application/application.ts';
import type { AccountId } from '#kernel/ids.ts';
import { Button } from '#web/components/button.tsx';
import { errorAt, type FieldError, Form } from '#web/components/form.tsx';
import { Heading, Lead } from '#web/components/text.tsx';
import { TextField } from '#web/components/text-fields.tsx';
import { type Answer, notFound, redirect } from '#web/server/answer.ts';
import { readForm, text } from '#web/server/fields.ts';
import { typed } from '#web/server/form-input.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';
import { accountErrors, accountFields, needsOrganisatie, TotVeld, WieVelden } from './account-velden.tsx';

const fields = {
  ...accountFields,
  issuer: text({ max: 300, missing: 'Vul het adres van de inlogdienst in.' }),
  subject: text({ max: 200, missing: 'Vul in onder welk kenmerk de inlogdienst deze persoon kent.' }),
};

type Invitation = Extract<ReturnType<typeof readForm<typeof fields>>, { ok: true }>['values'];

const furtherErrors = (
  ctx: PageContext,
  invitation: Invitation,
  accounts: readonly Account[],
): readonly FieldError[] => {
  const { issuer, subject } = invitation;
  return [
    ...accountErrors(ctx, invitation),
    ...(accounts.some((account) => account.issuer === issuer && account.subject === subject)
      ? [
          {
            field: 'subject',
            message: 'Deze persoon heeft al een account. Zoek de naam in de lijst en kies Wijzig.',
          },
        ]
      : []),
  ];
};

const toAccount = (ctx: PageContext, invitation: Invitation): Account => {
  const { naam, rol, organisatie, mail, issuer, subject, tot } = invitation;
  return {
    id: ctx.application.newId() as string as AccountId,
    naam,
    rol,
    mail,
    issuer,
    subject,
    tot: tot ?? null,
    ...(needsOrganisatie(rol) && organisatie !== undefined ? { organisatie } : {}),
    ...(rol === 'bestuurder' ? { bestuurderDossier: ctx.application.newId() } : {}),
  };
};

/** The form with which the beheerder lets somebody in. */
export const showInvitation = async (ctx: PageContext, problem: Problem = {}): Promise<Answer> => {
  const { errors = [] } = problem;
  const field = (name: string) => ({ name, value: typed(ctx.form, name), error: errorAt(errors, name) });
  return ctx.page({
    title: 'Stel iemand voor',
    back: { href: '/', label: 'Wie toegang heeft' },
    problem,
    body: (
      <>
        <Heading level={1}>Stel iemand voor</Heading>
        <Lead>Een andere beheerder kijkt mee en bevestigt. Pas daarna kan deze persoon inloggen.</Lead>
        <Form action={ctx.path} seal={ctx.seal()}>
          <WieVelden ctx={ctx} problem={problem} />
          <TextField
            {...field('issuer')}
            value={typed(ctx.form, 'issuer', ctx.account.issuer)}
            label="Adres van de inlogdienst"
          />
          <TextField
            {...field('subject')}
            label="Kenmerk bij de inlogdienst"
            hint="De inlogdienst noemt dit het subject."
          />
          <TotVeld ctx={ctx} problem={problem} />
          <Button>Stel voor</Button>
        </Form>
      </>
    ),
  });
};

/** Proposes, or says at the fields what is not right. */
export const sendInvitation = async (ctx: PageContext): Promise<Answer> => {
  const accounts = await ctx.application.accounts.all(ctx.actor);
  if (accounts === undefined) return notFound;
  const read = readForm(ctx.form, fields);
  const errors = read.ok ? furtherErrors(ctx, read.values, accounts) : read.errors;
  if (!read.ok || errors.length > 0) return showInvitation(ctx, { errors });
  const result = await ctx.application.accounts.stelVoor(ctx.actor, toAccount(ctx, read.values));
  switch (result.outcome) {
    case 'done':
      return redirect('/?voorgesteld=1');
    case 'refused':
      return showInvitation(ctx, { reasons: result.reasons });
    case 'not-found':
      return notFound;
  }
};
