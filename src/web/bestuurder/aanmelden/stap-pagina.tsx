import { Actions, Button } from '#web/components/button.tsx';
import { Form } from '#web/components/form.tsx';
import { StepCount } from '#web/components/progress.tsx';
import { Heading } from '#web/components/text.tsx';
import { type Answer, redirect } from '#web/server/answer.ts';
import { emptyForm, type FormInput, typed, withoutSeal } from '#web/server/form-input.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext, Route } from '#web/server/route.ts';
import { organisatiewoord } from '../woorden.ts';
import { type Draft, findDraft, type Stapnaam, saveStap, stapnamen } from './draft.ts';
import { gevraagd, isDringend, stappen, verderNaar } from './opgave.ts';
import { STAPPEN } from './stap.ts';

const terugVan = (draft: Draft, ctx: PageContext, naam: Stapnaam) => {
  const pad = gevraagd(draft, ctx);
  const vorige = pad[pad.indexOf(naam) - 1];
  return vorige === undefined
    ? { href: '/aanmelden', label: 'Terug' }
    : { href: `/aanmelden/${vorige}`, label: 'Vorige vraag' };
};

const isLeeg = (form: FormInput): boolean => Object.keys(form).length === 0;

type Inhoud = { readonly form: FormInput; readonly eerder: boolean };

/** What stands in the fields: what was just typed, what was kept, or what this person told us earlier. */
const inhoudVan = async (ctx: PageContext, draft: Draft, naam: Stapnaam): Promise<Inhoud> => {
  if (!isLeeg(ctx.form)) return { form: ctx.form, eerder: false };
  const bewaard = draft.stappen[naam];
  const { bekend } = stappen[naam];
  const { bestuurderDossier } = ctx.account;
  if (bewaard !== undefined || bekend === undefined || bestuurderDossier === undefined)
    return { form: bewaard ?? emptyForm, eerder: false };
  const view = await ctx.application.persoon(ctx.actor, bestuurderDossier);
  const form = view === undefined ? emptyForm : bekend(view.persoon);
  return { form, eerder: !isLeeg(form) };
};

const show = async (
  ctx: PageContext,
  draft: Draft,
  naam: Stapnaam,
  problem: Problem = {},
): Promise<Answer> => {
  const { titel, nummer, Velden } = stappen[naam];
  const { errors = [] } = problem;
  const inhoud = await inhoudVan(ctx, draft, naam);
  const organisatie = organisatiewoord(ctx.account.organisatie, ctx.today);
  return ctx.page({
    title: titel,
    back: terugVan(draft, ctx, naam),
    help: isDringend(draft, ctx) ? 'top' : undefined,
    problem,
    body: (
      <>
        <StepCount step={nummer} of={STAPPEN} />
        <Heading level={1}>{titel}</Heading>
        <Form action={ctx.path} seal={ctx.seal()}>
          <Velden ctx={ctx} {...inhoud} errors={errors} organisatie={organisatie} />
          <Actions>
            <Button>Verder</Button>
            <Button kind="secondary" name="doe" value="later">
              Bewaar en ga later verder
            </Button>
          </Actions>
        </Form>
      </>
    ),
  });
};

const send = async (ctx: PageContext, draft: Draft, naam: Stapnaam): Promise<Answer> => {
  const form = withoutSeal(ctx.form);
  if (typed(ctx.form, 'doe') === 'later') {
    await saveStap(ctx, draft, naam, form);
    return redirect('/');
  }
  const read = stappen[naam].lees(form, ctx);
  if (!read.ok) return show(ctx, draft, naam, { errors: read.errors });
  return redirect(verderNaar(await saveStap(ctx, draft, naam, form), ctx));
};

const metDraft =
  (handle: (ctx: PageContext, draft: Draft) => Promise<Answer>) =>
  async (ctx: PageContext): Promise<Answer> => {
    const draft = await findDraft(ctx);
    return draft === undefined ? redirect('/aanmelden') : handle(ctx, draft);
  };

/** The pages of the application, one thing a page; each keeps what was typed. */
export const stapRoutes: readonly Route[] = stapnamen.flatMap((naam): readonly Route[] => [
  {
    method: 'GET',
    path: `/aanmelden/${naam}`,
    rollen: ['bestuurder'],
    handle: metDraft((ctx, draft) => show(ctx, draft, naam)),
  },
  {
    method: 'POST',
    path: `/aanmelden/${naam}`,
    rollen: ['bestuurder'],
    handle: metDraft((ctx, draft) => send(ctx, draft, naam)),
  },
]);
