import { domeinen } from '#domain/gedeeld/domein.ts';
import { Alert } from '#web/components/alert.tsx';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { Form } from '#web/components/form.tsx';
import { Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { choice, readForm, whole } from '#web/server/fields.ts';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';
import { formulierOp, herzienVan, metCatalogus, TERUG, vindMaatregel } from './boek.ts';
import { DomeinVraag, leesTekst, Maatregelvelden } from './formulier.tsx';

const codeIn = ({ params }: PageContext): string => params.maatregelcode ?? '';
const gezien = { gezien: whole() };

const Voorgelegd = () => (
  <Alert kind="info" title="Het concept is voorgelegd">
    <Paragraph>Wijzigt u nu iets, dan legt u het concept daarna opnieuw voor.</Paragraph>
  </Alert>
);

const Knoppen = ({ terug }: { readonly terug: string }) => (
  <Actions>
    <Button>Zet in het concept</Button>
    <ButtonLink href={terug} kind="secondary">
      Toch niet
    </ButtonLink>
  </Actions>
);

const showWijzigen = metCatalogus(({ ctx, boek }, problem) => {
  const code = codeIn(ctx);
  const maatregel = vindMaatregel(boek, code);
  if (maatregel === undefined) return notFound;
  const terug = `/catalogus/maatregel/${code}`;
  return ctx.page({
    title: 'Wijzig een maatregel',
    back: { href: terug, label: 'Maatregel' },
    problem,
    body: (
      <>
        <Heading level={1}>Wijzig: {maatregel.titel}</Heading>
        <Lead>De wijziging komt in het concept. Adviezen die er al zijn, veranderen niet.</Lead>
        {boek.staat.concept?.voorgelegd != null && <Voorgelegd />}
        <Form action={ctx.path} seal={ctx.seal()}>
          <input type="hidden" name="gezien" value={herzienVan(boek, code)} />
          <Maatregelvelden ctx={ctx} problem={problem} boek={boek} maatregel={maatregel} />
          <Knoppen terug={terug} />
        </Form>
      </>
    ),
  });
});

const sendWijzigen = async (ctx: PageContext): Promise<Answer> => {
  const boek = await ctx.application.catalogus(ctx.actor);
  const code = codeIn(ctx);
  if (boek === undefined || vindMaatregel(boek, code) === undefined) return notFound;
  const read = readForm(ctx.form, gezien);
  const gelezen = leesTekst(ctx.form, boek, code);
  if (!read.ok || 'errors' in gelezen)
    return showWijzigen(ctx, { errors: 'errors' in gelezen ? gelezen.errors : [] });
  return perform(ctx, {
    dossier: boek.id,
    opdracht: { type: 'WijzigCatalogusmaatregel', code, gezien: read.values.gezien, tekst: gelezen.tekst },
    done: `/catalogus/maatregel/${code}?klaar=gewijzigd`,
    again: (problem) => showWijzigen(ctx, problem),
  });
};

const showNieuw = metCatalogus(({ ctx, boek }, problem) =>
  ctx.page({
    title: 'Voeg een maatregel toe',
    back: TERUG,
    problem,
    body: (
      <>
        <Heading level={1}>Voeg een maatregel toe</Heading>
        <Lead>De maatregel krijgt vanzelf een code die nog nooit is gebruikt.</Lead>
        {boek.staat.concept?.voorgelegd != null && <Voorgelegd />}
        <Form action={ctx.path} seal={ctx.seal()}>
          <DomeinVraag ctx={ctx} problem={problem} domein="wonen" />
          <Maatregelvelden ctx={ctx} problem={problem} boek={boek} maatregel={undefined} />
          <Knoppen terug={TERUG.href} />
        </Form>
      </>
    ),
  }),
);

const sendNieuw = async (ctx: PageContext): Promise<Answer> => {
  const boek = await ctx.application.catalogus(ctx.actor);
  if (boek === undefined) return notFound;
  const read = readForm(ctx.form, { domein: choice(domeinen, 'Kies een domein.') });
  const gelezen = leesTekst(ctx.form, boek, undefined);
  if (!read.ok || 'errors' in gelezen) {
    const errors = [...(read.ok ? [] : read.errors), ...('errors' in gelezen ? gelezen.errors : [])];
    return showNieuw(ctx, { errors });
  }
  const { domein } = read.values;
  return perform(ctx, {
    dossier: boek.id,
    opdracht: { type: 'VoegCatalogusmaatregelToe', domein, tekst: gelezen.tekst },
    done: `/catalogus?domein=${domein}&klaar=toegevoegd`,
    again: (problem: Problem) => showNieuw(ctx, problem),
  });
};

/** Changing a measure and adding one, in the draft. */
export const wijzigRoutes = [
  ...formulierOp('/catalogus/wijzigen/:maatregelcode', showWijzigen, sendWijzigen),
  ...formulierOp('/catalogus/nieuw', showNieuw, sendNieuw),
];
