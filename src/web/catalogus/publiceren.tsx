import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { EmptyState } from '#web/components/card.tsx';
import { Form } from '#web/components/form.tsx';
import { formatDay } from '#web/components/format.ts';
import { BulletList, Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { fieldState } from '#web/server/field-state.ts';
import { optional, readForm, text } from '#web/server/fields.ts';
import { perform } from '#web/server/perform.ts';
import type { PageContext } from '#web/server/route.ts';
import { formulierOp, type Gevonden, metCatalogus, TERUG } from './boek.ts';
import { samenvatting, Verschillen } from './verschillen.tsx';

const niets = ({ ctx }: Gevonden, title: string, zin: string): Answer =>
  ctx.page({
    title,
    back: TERUG,
    body: (
      <>
        <Heading level={1}>{title}</Heading>
        <EmptyState>{zin}</EmptyState>
      </>
    ),
  });

const showVoorleggen = metCatalogus((gevonden, problem) => {
  const { ctx, boek } = gevonden;
  const { basis, concept, position } = boek;
  const title = 'Leg het concept voor';
  if (concept === null || boek.staat.concept?.stappen.length === 0)
    return niets(gevonden, title, 'In het concept staat nog geen wijziging.');
  return ctx.page({
    title,
    back: TERUG,
    problem,
    body: (
      <>
        <Heading level={1}>{title}</Heading>
        <Lead>
          De Beveiligingsautoriteit leest het en publiceert het, of geeft het terug. Het gaat om:{' '}
          {samenvatting({ van: basis, naar: concept })}.
        </Lead>
        <Form action={ctx.path} seal={ctx.seal(position)}>
          <TextArea
            {...fieldState(ctx, problem).one('toelichting')}
            label="Toelichting"
            hint="Waarom deze wijzigingen? Noem geen persoon."
            rows={3}
            optional
          />
          <Actions>
            <Button>Leg voor</Button>
            <ButtonLink href="/catalogus" kind="secondary">
              Nog niet
            </ButtonLink>
          </Actions>
        </Form>
        <Verschillen van={basis} naar={concept} />
      </>
    ),
  });
});

const sendVoorleggen = async (ctx: PageContext): Promise<Answer> => {
  const boek = await ctx.application.catalogus(ctx.actor);
  if (boek === undefined) return notFound;
  const read = readForm(ctx.form, { toelichting: optional(text({ max: 1_000 })) });
  if (!read.ok) return showVoorleggen(ctx, { errors: read.errors });
  return perform(ctx, {
    dossier: boek.id,
    opdracht: { type: 'LegCatalogusconceptVoor', toelichting: read.values.toelichting ?? '' },
    done: '/catalogus?klaar=voorgelegd',
    again: (problem) => showVoorleggen(ctx, problem),
  });
};

const showPubliceren = metCatalogus((gevonden, problem) => {
  const { ctx, boek } = gevonden;
  const { basis, concept, position, staat } = boek;
  const voorgelegd = staat.concept?.voorgelegd ?? null;
  const title = 'Publiceer de catalogus';
  if (concept === null || voorgelegd === null)
    return niets(
      gevonden,
      title,
      'Er ligt geen concept voor. U ziet het hier zodra het CCV er een voorlegt.',
    );
  return ctx.page({
    title,
    back: TERUG,
    problem,
    body: (
      <>
        <Heading level={1}>{title}</Heading>
        <Lead>
          Voorgelegd op {formatDay(voorgelegd.op)}: {samenvatting({ van: basis, naar: concept })}.
        </Lead>
        {voorgelegd.toelichting !== '' && <Paragraph>{voorgelegd.toelichting}</Paragraph>}
        <BulletList
          items={[
            'De versie geldt vanaf vandaag voor nieuwe adviezen.',
            'Adviezen die er al zijn, houden hun eigen versie.',
            'Een gepubliceerde versie verandert niet meer. Een verbetering komt in een volgende versie.',
          ]}
        />
        <Form action={ctx.path} seal={ctx.seal(position)}>
          <Actions>
            <Button>Publiceer</Button>
            <ButtonLink href="/catalogus/teruggeven" kind="secondary">
              Geef terug
            </ButtonLink>
          </Actions>
        </Form>
        <Verschillen van={basis} naar={concept} />
      </>
    ),
  });
});

const sendPubliceren = async (ctx: PageContext): Promise<Answer> => {
  const boek = await ctx.application.catalogus(ctx.actor);
  return boek === undefined
    ? notFound
    : perform(ctx, {
        dossier: boek.id,
        opdracht: { type: 'PubliceerCatalogus' },
        done: '/catalogus?klaar=gepubliceerd',
        again: (problem) => showPubliceren(ctx, problem),
      });
};

const showTeruggeven = metCatalogus((gevonden, problem) => {
  const { ctx, boek } = gevonden;
  const title = 'Geef het concept terug';
  if (boek.staat.concept?.voorgelegd == null) return niets(gevonden, title, 'Er ligt geen concept voor.');
  return ctx.page({
    title,
    back: { href: '/catalogus/publiceren', label: 'Publiceer de catalogus' },
    problem,
    body: (
      <>
        <Heading level={1}>{title}</Heading>
        <Lead>Het CCV leest uw reden, past het concept aan en legt het opnieuw voor.</Lead>
        <Form action={ctx.path} seal={ctx.seal(boek.position)}>
          <TextArea {...fieldState(ctx, problem).one('reden')} label="Wat moet er anders?" rows={4} />
          <Actions>
            <Button>Geef terug</Button>
            <ButtonLink href="/catalogus/publiceren" kind="secondary">
              Toch niet
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });
});

const sendTeruggeven = async (ctx: PageContext): Promise<Answer> => {
  const boek = await ctx.application.catalogus(ctx.actor);
  if (boek === undefined) return notFound;
  const read = readForm(ctx.form, { reden: text({ max: 1_000, missing: 'Schrijf op wat er anders moet.' }) });
  if (!read.ok) return showTeruggeven(ctx, { errors: read.errors });
  return perform(ctx, {
    dossier: boek.id,
    opdracht: { type: 'GeefCatalogusconceptTerug', ...read.values },
    done: '/catalogus?klaar=teruggegeven',
    again: (problem) => showTeruggeven(ctx, problem),
  });
};

/** Four eyes: the CCV offers the draft, the Beveiligingsautoriteit publishes it or gives it back. */
export const publiceerRoutes = [
  ...formulierOp('/catalogus/voorleggen', showVoorleggen, sendVoorleggen),
  ...formulierOp('/catalogus/publiceren', showPubliceren, sendPubliceren, ['toetser']),
  ...formulierOp('/catalogus/teruggeven', showTeruggeven, sendTeruggeven, ['toetser']),
];
