import { Fragment } from 'react';
import type { Reason } from '#application/application.ts';
import { ambtsnaam } from '#domain/gedeeld/ambt.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { CheckAnswers } from '#web/components/facts.tsx';
import { Form, formFields } from '#web/components/form.tsx';
import { metHoofdletter } from '#web/components/format.ts';
import { BulletList, Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { type Answer, notFound, redirect } from '#web/server/answer.ts';
import { typed } from '#web/server/form-input.ts';
import type { PageContext } from '#web/server/route.ts';
import { ambtVeld, bestuurdersVan, type Keuze, readKeuzes } from './samen-keuzes.ts';
import { showSamen } from './samen-kiezen.tsx';
import type { Werkgever } from './werkgever.ts';

/** Everything once more before it is prepared. */
export const showControle = async (ctx: PageContext, keuzes: readonly Keuze[]): Promise<Answer> =>
  ctx.page({
    title: 'Samen aanmelden: controleren',
    back: { href: '/samen-aanmelden', label: 'Opnieuw kiezen' },
    body: (
      <>
        <Heading level={1}>Klopt dit?</Heading>
        <CheckAnswers
          answers={keuzes.map(({ account, ambt }) => ({
            question: account.naam,
            answer: metHoofdletter(ambtsnaam(ambt)),
          }))}
        />
        <Heading level={2}>Wat er gebeurt als u dit klaarzet</Heading>
        <BulletList
          items={[
            'Ieder krijgt het bericht dat er iets klaarstaat. Waarover, staat er niet in.',
            'Wie wil, bevestigt de aanmelding en vult haar zelf aan. Wie niet wil, doet niets.',
            'Na bevestiging belt de planner van het CCV, meestal binnen drie werkdagen.',
          ]}
        />
        <Form action={ctx.path} seal={ctx.seal()}>
          {keuzes.map(({ account, ambt }) => (
            <Fragment key={account.id}>
              <input type="hidden" name="wie" value={account.id} />
              <input type="hidden" name={ambtVeld(account)} value={ambt} />
            </Fragment>
          ))}
          <Actions>
            <Button name="stap" value="klaarzetten">
              Zet de aanmeldingen klaar
            </Button>
            <ButtonLink kind="secondary" href="/samen-aanmelden">
              Opnieuw kiezen
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });

type Klaargezet = 'klaar' | 'not-found' | readonly Reason[];

/** Notes in the organisation's own dossier that a joint application began, and with how many. */
const startCollege = async (
  { application, actor }: PageContext,
  { code }: Werkgever,
  aantal: number,
  submitId: string,
): Promise<Klaargezet> => {
  const dossier = await application.organisatieDossier(code);
  if (dossier === undefined) return 'klaar';
  const opdracht = { type: 'StartCollegeaanmelding', aantal } as const;
  const result = await application.act({ actor, dossier, opdracht, submitId: `${submitId}-college` });
  return result.outcome === 'refused' ? result.reasons : 'klaar';
};

const zetKlaar = async (
  { application, actor }: PageContext,
  { account, ambt }: Keuze,
  submitId: string,
): Promise<Klaargezet> => {
  const result = await application.act({
    actor,
    dossier: application.newId(),
    opdracht: { type: 'ZetAanmeldingKlaar', voor: account.id, ambt },
    submitId: `${submitId}-${account.id}`,
  });
  if (result.outcome === 'refused') return result.reasons;
  return result.outcome === 'not-found' ? 'not-found' : 'klaar';
};

const zetAllesKlaar = async (
  ctx: PageContext,
  werkgever: Werkgever,
  keuzes: readonly Keuze[],
): Promise<Klaargezet> => {
  const submitId = typed(ctx.form, formFields.submitId) ?? ctx.application.newId();
  for (const keuze of keuzes) {
    const klaargezet = await zetKlaar(ctx, keuze, submitId);
    if (klaargezet !== 'klaar') return klaargezet;
  }
  return startCollege(ctx, werkgever, keuzes.length, submitId);
};

/** Shows what was chosen, and on the second press prepares the applications; each counts once. */
export const sendSamen = async (ctx: PageContext, werkgever: Werkgever): Promise<Answer> => {
  const { keuzes, errors } = readKeuzes(ctx.form, await bestuurdersVan(ctx, werkgever), werkgever);
  if (errors.length > 0) return showSamen(ctx, werkgever, { errors });
  if (typed(ctx.form, 'stap') !== 'klaarzetten') return showControle(ctx, keuzes);
  const klaargezet = await zetAllesKlaar(ctx, werkgever, keuzes);
  if (klaargezet === 'klaar') return redirect('/samen-aanmelden/klaar');
  return klaargezet === 'not-found' ? notFound : showSamen(ctx, werkgever, { reasons: klaargezet });
};

/** After preparing: what follows, and what the organisation will not hear. */
export const showKlaar = async (ctx: PageContext): Promise<Answer> =>
  ctx.page({
    title: 'De aanmeldingen staan klaar',
    body: (
      <>
        <Heading level={1}>De aanmeldingen staan klaar</Heading>
        <Lead>De bestuurders hebben bericht gekregen. Zij bevestigen zelf, of zij doen niets.</Lead>
        <Paragraph>
          U hoort niet wie bevestigt. Een dossier verschijnt pas in uw overzicht als de bestuurder maatregelen
          met u deelt.
        </Paragraph>
        <Actions>
          <ButtonLink href="/">Naar het overzicht</ButtonLink>
        </Actions>
      </>
    ),
  });
