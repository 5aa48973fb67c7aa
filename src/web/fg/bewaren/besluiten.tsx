import type { Bewaarpost } from '#application/bewaren.ts';
import { dossierNummer } from '#kernel/ids.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { errorAt, Form } from '#web/components/form.tsx';
import { Heading, Lead } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { type Answer, notFound, redirect } from '#web/server/answer.ts';
import { confirmPage } from '#web/server/confirm-page.tsx';
import { readForm, text } from '#web/server/fields.ts';
import { typed } from '#web/server/form-input.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext, Route } from '#web/server/route.ts';

const MAX = 1_000;
const rollen = ['fg'] as const;

type Besluit = {
  readonly path: Route['path'];
  readonly kop: string;
  readonly lead: string;
  readonly label: string;
  readonly missing: string;
  readonly knop: string;
  readonly gedaan: string;
  /** Whether there is something to decide on. */
  readonly bestaat: (ctx: PageContext) => Promise<boolean>;
  readonly doe: (ctx: PageContext, tekst: string) => Promise<boolean>;
};

/** A decision that consists of a text for the office-holder. */
const besluitRoutes = (besluit: Besluit): readonly Route[] => {
  const toon = async (ctx: PageContext, problem: Problem = {}): Promise<Answer> => {
    if (!(await besluit.bestaat(ctx))) return notFound;
    const back = { href: `/bewaren/${ctx.id}`, label: `Dossier ${dossierNummer(ctx.id)}` };
    return ctx.page({
      title: besluit.kop,
      back,
      problem,
      body: (
        <>
          <Heading level={1}>{besluit.kop}</Heading>
          <Lead>{besluit.lead}</Lead>
          <Form action={ctx.path} seal={ctx.seal()}>
            <TextArea
              name="tekst"
              label={besluit.label}
              hint="De bestuurder leest dit. Noem geen namen van anderen."
              value={typed(ctx.form, 'tekst')}
              error={errorAt(problem.errors ?? [], 'tekst')}
            />
            <Actions>
              <Button>{besluit.knop}</Button>
              <ButtonLink href={back.href} kind="secondary">
                Nu niet
              </ButtonLink>
            </Actions>
          </Form>
        </>
      ),
    });
  };
  const stuur = async (ctx: PageContext): Promise<Answer> => {
    const read = readForm(ctx.form, { tekst: text({ max: MAX, missing: besluit.missing }) });
    if (!read.ok) return toon(ctx, { errors: read.errors });
    const done = await besluit.doe(ctx, read.values.tekst);
    return done ? redirect(`/bewaren/${ctx.id}?klaar=${besluit.gedaan}`) : notFound;
  };
  return [
    { method: 'GET', path: besluit.path, rollen, handle: (ctx) => toon(ctx) },
    { method: 'POST', path: besluit.path, rollen, handle: stuur },
  ];
};

const postVan = async (ctx: PageContext): Promise<Bewaarpost | undefined> =>
  (await ctx.application.bewaren.dossier(ctx.actor, ctx.id))?.posten.find(
    ({ sleutel }) => sleutel === ctx.params.voorstel,
  );

const showIntrekken = async (ctx: PageContext): Promise<Answer> => {
  const post = await postVan(ctx);
  if (post?.soort !== 'voorstel' && post?.soort !== 'aanhouding') return notFound;
  const isVoorstel = post.soort === 'voorstel';
  return confirmPage(ctx, {
    title: isVoorstel ? 'Trek het voorstel in' : 'Houd dit dossier niet langer aan',
    lead: isVoorstel ? 'Er wordt dan niets gewist.' : 'Daarna kan er weer worden voorgesteld om te wissen.',
    points: ['Dit komt in het inzagelog.', 'U kunt het later opnieuw doen.'],
    button: isVoorstel ? 'Trek in' : 'Houd niet langer aan',
    back: { href: `/bewaren/${ctx.id}`, label: `Dossier ${dossierNummer(ctx.id)}` },
    problem: {},
  });
};

const sendIntrekken = async (ctx: PageContext): Promise<Answer> => {
  const post = await postVan(ctx);
  const done = post !== undefined && (await ctx.application.bewaren.trekIn(ctx.actor, post.sleutel));
  return done ? redirect(`/bewaren/${ctx.id}?klaar=ingetrokken`) : notFound;
};

/** Holding a dossier with a reason, answering what an office-holder asked, and taking back. */
export const besluitenRoutes: readonly Route[] = [
  ...besluitRoutes({
    path: '/bewaren/:id/aanhouden',
    kop: 'Houd dit dossier aan',
    lead: 'Zolang dit geldt, wordt er niets van gewist, ook niet met de opdracht aan de machine.',
    label: 'Waarom moet dit blijven?',
    missing: 'Schrijf op waarom dit moet blijven.',
    knop: 'Houd aan',
    gedaan: 'aangehouden',
    bestaat: async (ctx) =>
      ((await ctx.application.bewaren.dossier(ctx.actor, ctx.id))?.einden.length ?? 0) > 0,
    doe: (ctx, tekst) => ctx.application.bewaren.houdAan(ctx.actor, ctx.id, tekst),
  }),
  ...besluitRoutes({
    path: '/bewaren/:id/antwoord/:voorstel',
    kop: 'Beantwoord de bestuurder',
    lead: 'Met een antwoord is er nog niets gewist of aangehouden: dat doet u daarna op de pagina van het dossier.',
    label: 'Wat besluit u, en waarom?',
    missing: 'Schrijf op wat u besluit.',
    knop: 'Geef antwoord',
    gedaan: 'beantwoord',
    bestaat: async (ctx) => (await postVan(ctx))?.soort === 'verzoek',
    doe: (ctx, tekst) => ctx.application.bewaren.antwoord(ctx.actor, ctx.params.voorstel ?? '', tekst),
  }),
  { method: 'GET', path: '/bewaren/:id/intrekken/:voorstel', rollen, handle: showIntrekken },
  { method: 'POST', path: '/bewaren/:id/intrekken/:voorstel', rollen, handle: sendIntrekken },
];
