import type { Account } from '#application/application.ts';
import { type Rol, rollen } from '#domain/bevoegdheid/actor.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { Form } from '#web/components/form.tsx';
import { Heading, Lead } from '#web/components/text.tsx';
import { type Answer, notFound, redirect } from '#web/server/answer.ts';
import { readForm } from '#web/server/fields.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';
import { accountErrors, accountFields, needsOrganisatie, TotVeld, WieVelden } from './account-velden.tsx';

/** Somebody else's account, also one that has ended: it can be given again. */
const findAccount = async ({ application, actor, params }: PageContext): Promise<Account | undefined> =>
  (await application.accounts.all(actor))?.find(({ id }) => id === params.id && id !== actor.account);

/** To an office-holder belong a dossier and an own key, so that no other role becomes that one, or the other way round. */
const rollenVoor = ({ rol }: Account): readonly Rol[] =>
  rollen.filter((other) => (other === 'bestuurder') === (rol === 'bestuurder'));

const NIETS_VERANDERD = { grond: 'niets-veranderd', zin: 'Er is niets veranderd.' } as const;

type Invulling = Extract<ReturnType<typeof readForm<typeof accountFields>>, { ok: true }>['values'];

const changed = ({ organisatie: _before, ...account }: Account, invulling: Invulling): Account => {
  const { naam, rol, organisatie, mail, tot } = invulling;
  return {
    ...account,
    naam,
    rol,
    mail,
    tot: tot ?? null,
    ...(needsOrganisatie(rol) && organisatie !== undefined ? { organisatie } : {}),
  };
};

const isSame = (one: Account, other: Account): boolean =>
  (['naam', 'rol', 'organisatie', 'mail', 'tot'] as const).every((field) => one[field] === other[field]);

const form = (ctx: PageContext, account: Account, problem: Problem): Answer =>
  ctx.page({
    title: 'Wijzig een account',
    back: { href: '/', label: 'Wie toegang heeft' },
    problem,
    body: (
      <>
        <Heading level={1}>Wijzig een account</Heading>
        <Lead>
          U stelt de wijziging voor. Een andere beheerder krijgt een bericht, kijkt mee en bevestigt. Tot dan
          verandert er niets. Moet iemand er nu uit? Kies dan Beëindig in de lijst.
        </Lead>
        <Form action={ctx.path} seal={ctx.seal()}>
          <WieVelden ctx={ctx} problem={problem} known={account} rollen={rollenVoor(account)} />
          <TotVeld ctx={ctx} problem={problem} known={account} />
          <Actions>
            <Button>Stel de wijziging voor</Button>
            <ButtonLink href="/" kind="secondary">
              Toch niet
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });

/** Proposes another name, role, organisation, mail address or last day for somebody who is known. */
export const showWijzigen = async (ctx: PageContext): Promise<Answer> => {
  const account = await findAccount(ctx);
  return account === undefined ? notFound : form(ctx, account, {});
};

/** Proposes it, or says at the fields what is not right. */
export const sendWijzigen = async (ctx: PageContext): Promise<Answer> => {
  const account = await findAccount(ctx);
  if (account === undefined) return notFound;
  const read = readForm(ctx.form, accountFields);
  if (!read.ok) return form(ctx, account, { errors: read.errors });
  const fits = rollenVoor(account).includes(read.values.rol);
  const errors = [
    ...accountErrors(ctx, read.values),
    ...(fits ? [] : [{ field: 'rol', message: 'Kies een rol uit de lijst.' }]),
  ];
  if (errors.length > 0) return form(ctx, account, { errors });
  const wordt = changed(account, read.values);
  if (isSame(account, wordt)) return form(ctx, account, { reasons: [NIETS_VERANDERD] });
  const result = await ctx.application.accounts.stelVoor(ctx.actor, wordt);
  switch (result.outcome) {
    case 'done':
      return redirect('/?wijziging=1');
    case 'refused':
      return form(ctx, account, { reasons: result.reasons });
    case 'not-found':
      return notFound;
  }
};
