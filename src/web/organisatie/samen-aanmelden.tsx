import type { Account, Reason } from '#application/application.ts';
import { type Ambt, ambten, ambtsnaam, organisatieSoort } from '#domain/gedeeld/ambt.ts';
import { organisatieWeigeringen } from '#domain/organisatie/weigeringen.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { EmptyState } from '#web/components/card.tsx';
import { CheckboxGroup, RadioGroup } from '#web/components/choice.tsx';
import { CheckAnswers } from '#web/components/facts.tsx';
import { errorAt, type FieldError, Form, formFields } from '#web/components/form.tsx';
import { BulletList, Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { type Answer, notFound, redirect } from '#web/server/answer.ts';
import { choice, choices, readForm } from '#web/server/fields.ts';
import { type FormInput, typed, typedAll } from '#web/server/form-input.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';
import type { Werkgever } from './werkgever.ts';

type Keuze = { readonly account: Account; readonly ambt: Ambt };

const ambtVeld = ({ id }: Account): string => `ambt-${id}`;

const ambtenBij = ({ soort }: Werkgever): readonly Ambt[] =>
  ambten.filter((ambt) => organisatieSoort(ambt) === soort);

const hoofdletter = (woorden: string): string => woorden.charAt(0).toUpperCase() + woorden.slice(1);

const readKeuzes = (
  form: FormInput,
  bestuurders: readonly Account[],
  werkgever: Werkgever,
): { readonly keuzes: readonly Keuze[]; readonly errors: readonly FieldError[] } => {
  const wie = readForm(form, { wie: choices(bestuurders.map(({ id }) => id as string)) });
  if (!wie.ok) return { keuzes: [], errors: wie.errors };
  const gekozen = bestuurders.filter(({ id }) => wie.values.wie.includes(id));
  if (gekozen.length < 2) {
    return {
      keuzes: [],
      errors: [{ field: 'wie', message: organisatieWeigeringen['te-weinig-bestuurders'] }],
    };
  }
  const gelezen = gekozen.map((account) => ({
    account,
    read: readForm(form, {
      [ambtVeld(account)]: choice(ambtenBij(werkgever), 'Kies het ambt van deze bestuurder.'),
    }),
  }));
  return {
    errors: gelezen.flatMap(({ read }) => (read.ok ? [] : read.errors)),
    keuzes: gelezen.flatMap(({ account, read }) => {
      const ambt = read.ok ? read.values[ambtVeld(account)] : undefined;
      return ambt === undefined ? [] : [{ account, ambt }];
    }),
  };
};

const Kies = ({
  ctx,
  werkgever,
  bestuurders,
  errors,
}: {
  readonly ctx: PageContext;
  readonly werkgever: Werkgever;
  readonly bestuurders: readonly Account[];
  readonly errors: readonly FieldError[];
}) => (
  <Form action={ctx.path} seal={ctx.seal()}>
    <CheckboxGroup
      name="wie"
      label="Voor wie zet u een aanmelding klaar?"
      hint="Heeft iemand zich al aangemeld? Dat ziet u hier niet. Een dubbele aanmelding haalt het CCV eruit."
      error={errorAt(errors, 'wie')}
      values={typedAll(ctx.form, 'wie')}
      options={bestuurders.map((account) => ({
        value: account.id,
        label: account.naam,
        reveal: (
          <RadioGroup
            name={ambtVeld(account)}
            label={`Ambt van ${account.naam}`}
            value={typed(ctx.form, ambtVeld(account))}
            error={errorAt(errors, ambtVeld(account))}
            options={ambtenBij(werkgever).map((ambt) => ({
              value: ambt,
              label: hoofdletter(ambtsnaam(ambt)),
            }))}
          />
        ),
      }))}
    />
    <Actions>
      <Button>Verder</Button>
    </Actions>
  </Form>
);

const bestuurdersVan = (
  { application, actor }: PageContext,
  { code }: Werkgever,
): Promise<readonly Account[]> => application.accounts.bestuurdersVan(actor, code);

/** Choosing for whom an application is prepared; each of them confirms in person, or does not. */
export const showSamen = async (
  ctx: PageContext,
  werkgever: Werkgever,
  problem: Problem = {},
): Promise<Answer> => {
  const bestuurders = await bestuurdersVan(ctx, werkgever);
  return ctx.page({
    title: 'Samen aanmelden',
    back: { href: '/', label: 'Overzicht' },
    problem,
    body: (
      <>
        <Heading level={1}>Zet een aanmelding klaar voor meer bestuurders</Heading>
        <Lead>
          Iedere bestuurder krijgt een eigen dossier en bevestigt zelf. U ziet niet wie dat doet en wie niet.
          Een keurmerk is daarvoor niet nodig, en toestemming van anderen ook niet.
        </Lead>
        {bestuurders.length < 2 ? (
          <EmptyState>
            Er zijn nog geen twee bestuurders van uw {werkgever.soort} met een account. Een bestuurder kan
            zich ook zelf aanmelden.
          </EmptyState>
        ) : (
          <Kies ctx={ctx} werkgever={werkgever} bestuurders={bestuurders} errors={problem.errors ?? []} />
        )}
      </>
    ),
  });
};

const showControle = async (ctx: PageContext, keuzes: readonly Keuze[]): Promise<Answer> =>
  ctx.page({
    title: 'Samen aanmelden: controleren',
    back: { href: '/samen-aanmelden', label: 'Opnieuw kiezen' },
    body: (
      <>
        <Heading level={1}>Klopt dit?</Heading>
        <CheckAnswers
          answers={keuzes.map(({ account, ambt }) => ({
            question: account.naam,
            answer: hoofdletter(ambtsnaam(ambt)),
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
            <span key={account.id}>
              <input type="hidden" name="wie" value={account.id} />
              <input type="hidden" name={ambtVeld(account)} value={ambt} />
            </span>
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

const zetKlaar = async (
  { application, actor, form }: PageContext,
  keuzes: readonly Keuze[],
): Promise<readonly Reason[] | 'not-found'> => {
  const submitId = typed(form, formFields.submitId);
  for (const { account, ambt } of keuzes) {
    const result = await application.act({
      actor,
      dossier: application.newId(),
      opdracht: { type: 'ZetAanmeldingKlaar', voor: account.id, ambt },
      ...(submitId !== undefined && { submitId: `${submitId}-${account.id}` }),
    });
    if (result.outcome === 'refused') return result.reasons;
    if (result.outcome === 'not-found') return 'not-found';
  }
  return [];
};

export const sendSamen = async (ctx: PageContext, werkgever: Werkgever): Promise<Answer> => {
  const { keuzes, errors } = readKeuzes(ctx.form, await bestuurdersVan(ctx, werkgever), werkgever);
  if (errors.length > 0) return showSamen(ctx, werkgever, { errors });
  if (typed(ctx.form, 'stap') !== 'klaarzetten') return showControle(ctx, keuzes);
  const reasons = await zetKlaar(ctx, keuzes);
  if (reasons === 'not-found') return notFound;
  return reasons.length > 0 ? showSamen(ctx, werkgever, { reasons }) : redirect('/samen-aanmelden/klaar');
};

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
