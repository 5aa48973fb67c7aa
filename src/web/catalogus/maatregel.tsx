import { catalogusvelden } from '#domain/catalogus/verschil.ts';
import { domeinnamen } from '#domain/gedeeld/domein.ts';
import { Alert } from '#web/components/alert.tsx';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { Facts } from '#web/components/facts.tsx';
import { Form } from '#web/components/form.tsx';
import { formatDay } from '#web/components/format.ts';
import { Heading, Lead, Over, Paragraph } from '#web/components/text.tsx';
import { TextField } from '#web/components/text-fields.tsx';
import { type Answer, notFound } from '#web/server/answer.ts';
import { DoneNote } from '#web/server/done-note.tsx';
import { fieldState } from '#web/server/field-state.ts';
import { optional, readForm, text } from '#web/server/fields.ts';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';
import { conceptstand, type Gevonden, metCatalogus, nazienOp, TERUG, vindMaatregel } from './boek.ts';
import { Uitkomst } from './cijfers.tsx';
import { veldwaarde, veldwoorden } from './woorden.ts';

const GEDAAN = {
  gewijzigd: 'De wijziging staat in het concept. Zij geldt pas als het concept is gepubliceerd.',
  nagezien: 'Vastgelegd: deze maatregel is nagezien en blijft zoals hij is.',
  teruggezet: 'De wijziging is uit het concept gehaald.',
};

const IN_CONCEPT = {
  nieuw: 'Deze maatregel is nieuw in het concept.',
  gewijzigd: 'U ziet de maatregel zoals hij in het concept staat.',
  ingetrokken: 'In het concept wordt deze maatregel ingetrokken.',
};

const Nagezien = ({ gevonden, code, problem }: Vraag) => {
  const { ctx, boek } = gevonden;
  const laatst = boek.staat.nagezien[code];
  return (
    <>
      <Heading level={2}>Elk jaar nazien</Heading>
      <Paragraph>
        Kijk hier opnieuw naar voor {formatDay(nazienOp(boek, code))}.
        {laatst !== undefined && ` De laatste keer was ${formatDay(laatst.op)}.`}
        {laatst !== undefined && laatst.bevinding !== '' && ` Toen stond erbij: ${laatst.bevinding}`}
      </Paragraph>
      <Form action={`/catalogus/maatregel/${code}`} seal={ctx.seal()}>
        <TextField {...fieldState(ctx, problem).one('bevinding')} label="Wat zag u?" optional />
        <Actions>
          <Button kind="secondary">Nagezien, blijft zo</Button>
        </Actions>
      </Form>
    </>
  );
};

type Vraag = { readonly gevonden: Gevonden; readonly code: string; readonly problem: Problem };

const weg = ({ ctx, boek }: Gevonden, gezocht: string, problem: Problem): Answer => {
  const gegaan = (boek.concept ?? boek.basis).ingetrokken.find(({ code }) => code === gezocht);
  if (gegaan === undefined) return notFound;
  const terugzetten = ctx.actor.rol === 'planner' && conceptstand(boek, gezocht) === 'ingetrokken';
  return ctx.page({
    title: 'Ingetrokken maatregel',
    back: TERUG,
    problem,
    body: (
      <>
        <Over>{gegaan.code}</Over>
        <Heading level={1}>{gegaan.titel}</Heading>
        <Lead>
          {terugzetten
            ? 'In het concept wordt deze maatregel ingetrokken.'
            : `Ingetrokken sinds de versie van ${formatDay(gegaan.sinds)}.`}
        </Lead>
        <Paragraph>Reden: {gegaan.reden}</Paragraph>
        <Paragraph>Waar de maatregel al in een advies staat, blijft hij geldig.</Paragraph>
        {terugzetten && (
          <Actions>
            <ButtonLink href={`/catalogus/terugzetten/${gezocht}`} kind="secondary">
              Toch niet intrekken
            </ButtonLink>
          </Actions>
        )}
      </>
    ),
  });
};

/** One measure with everything it says, what the draft does with it, and the ways on. */
export const showMaatregel = metCatalogus(async (gevonden, problem) => {
  const { ctx, boek } = gevonden;
  const code = ctx.params.maatregelcode ?? '';
  const maatregel = vindMaatregel(boek, code);
  if (maatregel === undefined) return weg(gevonden, code, problem);
  const planner = ctx.actor.rol === 'planner';
  const stand = conceptstand(boek, code);
  const lijst = boek.concept ?? boek.basis;
  const cijfers = await ctx.application.vrijgaven.nieuwste();
  return ctx.page({
    title: 'Maatregel',
    back: { href: `/catalogus?domein=${maatregel.domein}`, label: 'Catalogus' },
    problem,
    body: (
      <>
        <DoneNote ctx={ctx} notes={GEDAAN} />
        <Over>
          {code}, {domeinnamen[maatregel.domein]}
        </Over>
        <Heading level={1}>{maatregel.titel}</Heading>
        <Lead>{maatregel.doel}</Lead>
        {stand !== undefined && (
          <Alert kind="info">
            <Paragraph>{IN_CONCEPT[stand]}</Paragraph>
          </Alert>
        )}
        {planner && (
          <Actions>
            <ButtonLink href={`/catalogus/wijzigen/${code}`}>Wijzig</ButtonLink>
            {stand === undefined ? (
              <ButtonLink href={`/catalogus/intrekken/${code}`} kind="secondary">
                Trek in
              </ButtonLink>
            ) : (
              <ButtonLink href={`/catalogus/terugzetten/${code}`} kind="secondary">
                Haal uit het concept
              </ButtonLink>
            )}
          </Actions>
        )}
        <Facts
          facts={catalogusvelden
            .filter((veld) => veld !== 'titel' && veld !== 'doel')
            .map((veld) => ({ label: veldwoorden[veld], value: veldwaarde(veld, maatregel, lijst) }))}
        />
        {stand !== 'nieuw' && <Uitkomst cijfers={cijfers} code={code} />}
        {planner && stand !== 'nieuw' && <Nagezien gevonden={gevonden} code={code} problem={problem} />}
      </>
    ),
  });
});

/** Records that a measure was looked at and stays. */
export const sendNagezien = async (ctx: PageContext): Promise<Answer> => {
  const read = readForm(ctx.form, { bevinding: optional(text({ max: 500 })) });
  if (!read.ok) return showMaatregel(ctx, { errors: read.errors });
  const boek = await ctx.application.catalogus(ctx.actor);
  if (boek === undefined) return notFound;
  const code = ctx.params.maatregelcode ?? '';
  return perform(ctx, {
    dossier: boek.id,
    opdracht: { type: 'ZieCatalogusmaatregelNa', code, bevinding: read.values.bevinding ?? '' },
    done: `/catalogus/maatregel/${code}?klaar=nagezien`,
    again: (problem) => showMaatregel(ctx, problem),
  });
};
