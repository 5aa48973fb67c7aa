import { Fragment } from 'react';
import { isDossierId } from '#kernel/ids.ts';
import { Alert } from '#web/components/alert.tsx';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { type Answer as Antwoord, CheckAnswers } from '#web/components/facts.tsx';
import { Form } from '#web/components/form.tsx';
import { formatDay } from '#web/components/format.ts';
import { StepCount } from '#web/components/progress.tsx';
import { BulletList, Heading, Paragraph } from '#web/components/text.tsx';
import { type Answer, notFound, redirect } from '#web/server/answer.ts';
import { typed } from '#web/server/form-input.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';
import { organisatiewoord } from '../woorden.ts';
import { aanleidingwoorden } from './aanleiding.tsx';
import { ambtWoord } from './ambt.tsx';
import { type Draft, findDraft, removeDraft } from './draft.ts';
import { type Opgave, opgaveVan } from './opgave.ts';
import { STAPPEN } from './stap.ts';
import { verstuur } from './verstuur.ts';
import { soortwoorden } from './woning-velden.tsx';

const jaNee = (waarde: boolean): string => (waarde ? 'ja' : 'nee');
const jaNeeOnbekend = (waarde: boolean | null): string => (waarde === null ? 'weet ik niet' : jaNee(waarde));

const Regels = ({ regels }: { readonly regels: readonly string[] }) => (
  <>
    {regels.map((regel, plaats) => (
      <Fragment key={regel}>
        {plaats > 0 && <br />}
        {regel}
      </Fragment>
    ))}
  </>
);

const antwoorden = (ctx: PageContext, opgave: Opgave): readonly Antwoord[] => {
  const organisatie = organisatiewoord(ctx.account.organisatie, ctx.today);
  const { ambt, woning, aanleidingen, dreiging, bereik, gesprek } = opgave;
  const { straat, postcode, plaats } = woning.adres;
  const sinds =
    ambt.hoe === 'straks' ? 'staat vast sinds' : ambt.hoe === 'waarnemend' ? 'waarnemend sinds' : 'sinds';
  return [
    { question: 'Uw naam', answer: ctx.account.naam },
    {
      question: 'Uw ambt',
      answer: `${ambtWoord(ambt.ambt, organisatie)}, ${sinds} ${formatDay(ambt.sinds)}`,
      changeHref: '/aanmelden/ambt',
    },
    {
      question: 'Uw woning',
      answer: (
        <Regels
          regels={[
            straat,
            `${postcode} ${plaats}`,
            soortwoorden[woning.soort],
            `Nieuwbouw: ${jaNeeOnbekend(woning.nieuwbouw)}. Monument: ${jaNeeOnbekend(woning.monument)}.`,
          ]}
        />
      ),
      changeHref: '/aanmelden/woning',
    },
    {
      question: 'Waarom u zich aanmeldt',
      answer: <Regels regels={aanleidingen.map((een) => aanleidingwoorden[een])} />,
      changeHref: '/aanmelden/aanleiding',
    },
    ...(dreiging === undefined
      ? []
      : [
          {
            question: 'Wat er is gebeurd',
            answer: (
              <Regels
                regels={[
                  dreiging.wat,
                  `Wanneer: ${dreiging.wanneer}`,
                  `Nu veilig: ${jaNee(dreiging.nuVeilig)}. Vandaag bellen: ${jaNee(dreiging.vandaagBellen)}.`,
                ]}
              />
            ),
            changeHref: '/aanmelden/dreiging',
          },
        ]),
    {
      question: 'Hoe wij u bereiken',
      answer: (
        <Regels
          regels={[
            bereik.telefoon,
            bereik.wieMagOpnemen === 'alleen-ik' ? 'alleen u neemt op' : 'ook een huisgenoot mag opnemen',
            bereik.geenPostOpWerk ? 'geen berichten naar uw werk' : 'berichten naar uw werk mogen',
          ]}
        />
      ),
      changeHref: '/aanmelden/bereik',
    },
    {
      question: 'Bij het gesprek',
      answer: [gesprek.partner ? 'u en uw partner' : 'alleen u', gesprek.anderen]
        .filter(Boolean)
        .join(', en: '),
      changeHref: '/aanmelden/gesprek',
    },
  ];
};

const show = async (
  ctx: PageContext,
  draft: Draft,
  opgave: Opgave,
  problem: Problem = {},
): Promise<Answer> => {
  const organisatie = organisatiewoord(ctx.account.organisatie, ctx.today);
  return ctx.page({
    title: 'Klopt dit?',
    back: { href: '/aanmelden/gesprek', label: 'Vorige vraag' },
    help: opgave.dreiging === undefined ? undefined : 'top',
    problem,
    body: (
      <>
        <StepCount step={STAPPEN} of={STAPPEN} />
        <Heading level={1}>Klopt dit?</Heading>
        {opgave.dreiging?.nuVeilig === false && (
          <Alert kind="urgent" title="U gaf aan dat u nu niet veilig bent">
            <Paragraph>Bel eerst 112. Uw aanmelding blijft bewaard en kan wachten.</Paragraph>
          </Alert>
        )}
        <CheckAnswers answers={antwoorden(ctx, opgave)} />
        <Heading level={2}>Dit gebeurt er als u verstuurt</Heading>
        <BulletList
          items={[
            opgave.dreiging === undefined
              ? 'Een planner van het CCV belt u, meestal binnen 3 werkdagen.'
              : 'Uw aanmelding krijgt spoed. Een planner van het CCV belt u, meestal nog dezelfde werkdag.',
            `Uw ${organisatie} hoort later alleen dat er een gesprek komt, niet waarom.`,
            'Het kost u niets. U beslist na het advies zelf wat u wilt, en u kunt eerder altijd stoppen.',
          ]}
        />
        <Form action={ctx.path} seal={ctx.seal()}>
          <input type="hidden" name="zaak" value={draft.zaak} />
          <Actions>
            <Button>Verstuur uw aanmelding</Button>
            <ButtonLink href="/" kind="secondary">
              Bewaar en ga later verder
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });
};

/** All answers before sending. */
export const showControleren = async (ctx: PageContext): Promise<Answer> => {
  const draft = await findDraft(ctx);
  if (draft === undefined) return redirect('/aanmelden');
  const opgave = opgaveVan(draft, ctx);
  return typeof opgave === 'string' ? redirect(`/aanmelden/${opgave}`) : show(ctx, draft, opgave);
};

/** Sends the application; a second click finds the draft gone and ends at the same confirmation. */
export const sendControleren = async (ctx: PageContext): Promise<Answer> => {
  const draft = await findDraft(ctx);
  const eerder = typed(ctx.form, 'zaak') ?? '';
  if (draft === undefined) return redirect(isDossierId(eerder) ? `/mijn/${eerder}/aangemeld` : '/aanmelden');
  const opgave = opgaveVan(draft, ctx);
  if (typeof opgave === 'string') return redirect(`/aanmelden/${opgave}`);
  const verstuurd = await verstuur(ctx, draft, opgave);
  if (verstuurd === 'not-found') return notFound;
  if (verstuurd === 'conflict') return show(ctx, draft, opgave, { conflict: true });
  if ('reasons' in verstuurd) return show(ctx, draft, opgave, { reasons: verstuurd.reasons });
  await removeDraft(ctx);
  return redirect(`/mijn/${verstuurd.zaak}/aangemeld`);
};
