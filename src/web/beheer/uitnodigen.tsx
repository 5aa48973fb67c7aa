import type { Account } from '#application/application.ts';
import { organisatiesOp } from '#application/referentie/organisaties.ts';
import { rollen } from '#domain/bevoegdheid/actor.ts';
import type { AccountId } from '#kernel/ids.ts';
import { Button } from '#web/components/button.tsx';
import { DayField } from '#web/components/day-field.tsx';
import { takeDayInput } from '#web/components/day-input.ts';
import { errorAt, type FieldError, Form } from '#web/components/form.tsx';
import { Select } from '#web/components/select.tsx';
import { Heading, Lead } from '#web/components/text.tsx';
import { TextField } from '#web/components/text-fields.tsx';
import { type Answer, notFound, redirect } from '#web/server/answer.ts';
import { choice, day, optional, readForm, text } from '#web/server/fields.ts';
import { typed } from '#web/server/form-input.ts';
import type { Problem } from '#web/server/problem.tsx';
import { roleLabels } from '#web/server/role-labels.ts';
import type { PageContext } from '#web/server/route.ts';

const fields = {
  naam: text({ max: 200, missing: 'Vul in hoe deze persoon heet.' }),
  rol: choice(rollen, 'Kies wat deze persoon hier doet.'),
  organisatie: optional(text({ max: 6 })),
  mail: text({ max: 200, missing: 'Vul het e-mailadres in.' }),
  issuer: text({ max: 300, missing: 'Vul het adres van de inlogdienst in.' }),
  subject: text({ max: 200, missing: 'Vul in onder welk kenmerk de inlogdienst deze persoon kent.' }),
  tot: optional(day()),
};

type Invitation = Extract<ReturnType<typeof readForm<typeof fields>>, { ok: true }>['values'];

const needsOrganisatie = ({ rol }: Invitation): boolean => rol === 'bestuurder' || rol === 'functionaris';

const furtherErrors = (
  ctx: PageContext,
  invitation: Invitation,
  accounts: readonly Account[],
): readonly FieldError[] => {
  const { organisatie, mail, issuer, subject, tot } = invitation;
  const known = organisatiesOp(ctx.today).some(({ code }) => code === organisatie);
  return [
    ...(needsOrganisatie(invitation) && !known
      ? [{ field: 'organisatie', message: 'Kies bij welke organisatie deze persoon hoort.' }]
      : []),
    ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail)
      ? []
      : [{ field: 'mail', message: 'Dit is geen e-mailadres. Het ziet eruit als naam@organisatie.nl.' }]),
    ...(accounts.some((account) => account.issuer === issuer && account.subject === subject)
      ? [{ field: 'subject', message: 'Deze persoon heeft al een account.' }]
      : []),
    ...(tot !== undefined && tot < ctx.today ? [{ field: 'tot', message: 'Deze dag is al voorbij.' }] : []),
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
    ...(needsOrganisatie(invitation) && organisatie !== undefined ? { organisatie } : {}),
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
          <TextField {...field('naam')} label="Naam" />
          <Select
            {...field('rol')}
            label="Wat doet deze persoon hier?"
            options={rollen.map((rol) => ({ value: rol, label: roleLabels[rol] }))}
          />
          <Select
            {...field('organisatie')}
            label="Organisatie"
            hint="Alleen voor een bestuurder of een functionaris."
            optional
            empty="Geen"
            options={organisatiesOp(ctx.today).map(({ code, naam, soort }) => ({
              value: code,
              label: soort === 'provincie' ? `Provincie ${naam}` : naam,
            }))}
          />
          <TextField
            {...field('mail')}
            label="E-mailadres"
            type="email"
            hint="Hierheen gaat: er staat een bericht voor u klaar."
          />
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
          <DayField
            name="tot"
            label="Laatste dag met toegang"
            optional
            value={takeDayInput(ctx.form, 'tot')}
            error={errorAt(errors, 'tot')}
          />
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
