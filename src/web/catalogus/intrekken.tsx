import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { Form } from '#web/components/form.tsx';
import { BulletList, Heading, Lead } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { confirmPage } from '#web/server/confirm-page.tsx';
import { fieldState } from '#web/server/field-state.ts';
import { readForm, text, whole } from '#web/server/fields.ts';
import { perform } from '#web/server/perform.ts';
import type { PageContext } from '#web/server/route.ts';
import { conceptstand, formulierOp, herzienVan, metCatalogus, vindMaatregel } from './boek.ts';
import { naamVan } from './woorden.ts';

const codeIn = ({ params }: PageContext): string => params.maatregelcode ?? '';
const terug = (ctx: PageContext) => ({ href: `/catalogus/maatregel/${codeIn(ctx)}`, label: 'Maatregel' });

const showIntrekken = metCatalogus(({ ctx, boek }, problem) => {
  const code = codeIn(ctx);
  const maatregel = vindMaatregel(boek, code);
  if (maatregel === undefined) return notFound;
  return ctx.page({
    title: 'Trek een maatregel in',
    back: terug(ctx),
    problem,
    body: (
      <>
        <Heading level={1}>Trek in: {maatregel.titel}</Heading>
        <Lead>Nieuwe adviezen krijgen deze maatregel niet meer, zodra het concept is gepubliceerd.</Lead>
        <BulletList
          items={[
            'Waar de maatregel al in een advies staat, blijft hij geldig. Iedereen leest daar uw reden.',
            'Er wordt niets gewist. De code wordt nooit opnieuw gebruikt.',
            'Tot het concept is gepubliceerd, kunt u dit terugdraaien.',
          ]}
        />
        <Form action={ctx.path} seal={ctx.seal()}>
          <input type="hidden" name="gezien" value={herzienVan(boek, code)} />
          <TextArea
            {...fieldState(ctx, problem).one('reden')}
            label="Waarom?"
            hint="Schrijf het zo dat een bestuurder het begrijpt. Noem geen persoon en geen leverancier."
            rows={3}
          />
          <Actions>
            <Button kind="warning">Trek in</Button>
            <ButtonLink href={terug(ctx).href} kind="secondary">
              Toch niet
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });
});

const sendIntrekken = async (ctx: PageContext): Promise<Answer> => {
  const boek = await ctx.application.catalogus(ctx.actor);
  if (boek === undefined) return notFound;
  const read = readForm(ctx.form, {
    gezien: whole(),
    reden: text({ max: 500, missing: 'Schrijf op waarom de maatregel verdwijnt.' }),
  });
  if (!read.ok) return showIntrekken(ctx, { errors: read.errors });
  return perform(ctx, {
    dossier: boek.id,
    opdracht: { type: 'TrekCatalogusmaatregelIn', code: codeIn(ctx), ...read.values },
    done: '/catalogus?klaar=ingetrokken',
    again: (problem) => showIntrekken(ctx, problem),
  });
};

const showTerugzetten = metCatalogus(({ ctx, boek }, problem) => {
  const code = codeIn(ctx);
  const stand = conceptstand(boek, code);
  if (stand === undefined) return notFound;
  return confirmPage(ctx, {
    title: 'Haal dit uit het concept',
    lead: naamVan(boek.concept ?? boek.basis, code),
    points: [
      stand === 'nieuw'
        ? 'De nieuwe maatregel verdwijnt uit het concept. De code komt niet terug.'
        : 'De maatregel blijft zoals hij nu gepubliceerd is.',
      'De andere wijzigingen in het concept blijven staan.',
    ],
    button: 'Haal uit het concept',
    back: terug(ctx),
    position: boek.position,
    problem,
  });
});

const sendTerugzetten = async (ctx: PageContext): Promise<Answer> => {
  const boek = await ctx.application.catalogus(ctx.actor);
  if (boek === undefined) return notFound;
  const code = codeIn(ctx);
  const nieuw = conceptstand(boek, code) === 'nieuw';
  return perform(ctx, {
    dossier: boek.id,
    opdracht: { type: 'ZetCatalogusmaatregelTerug', code },
    done: nieuw ? '/catalogus' : `/catalogus/maatregel/${code}?klaar=teruggezet`,
    again: (problem) => showTerugzetten(ctx, problem),
  });
};

/** Withdrawing a measure in the draft, and taking any change back out of it. */
export const intrekRoutes = [
  ...formulierOp('/catalogus/intrekken/:maatregelcode', showIntrekken, sendIntrekken),
  ...formulierOp('/catalogus/terugzetten/:maatregelcode', showTerugzetten, sendTerugzetten),
];
