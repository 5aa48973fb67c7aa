import { vervangtWie } from '#domain/organisatie/functionaris.ts';
import { isAangewezenOp } from '#domain/organisatie/organisatie.ts';
import type { AccountId } from '#kernel/ids.ts';
import { Alert } from '#web/components/alert.tsx';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { RadioGroup } from '#web/components/choice.tsx';
import { DayField } from '#web/components/day-field.tsx';
import { takeDayInput } from '#web/components/day-input.ts';
import { errorAt, Form } from '#web/components/form.tsx';
import { formatCount, formatDay } from '#web/components/format.ts';
import { BulletList, Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { type Answer, redirect } from '#web/server/answer.ts';
import { choice, day, optional, readForm } from '#web/server/fields.ts';
import { typed } from '#web/server/form-input.ts';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import { type Eigen, eigenRoutes, naarInrichting } from './eigen.ts';

const kandidaten = ({ ctx, werkgever }: Eigen) =>
  ctx.application.accounts.functionarissenVan(ctx.actor, werkgever.code);

const lopend = async ({ ctx }: Eigen): Promise<number> =>
  (await ctx.application.worklist(ctx.actor, 'organisatie', { limit: 1 }))?.total ?? 0;

const Overdracht = ({ aantal, soort }: { readonly aantal: number; readonly soort: string }) => (
  <>
    <Heading level={2}>Wat er overgaat</Heading>
    <BulletList
      items={[
        aantal === 0
          ? 'Er lopen nu geen dossiers.'
          : `${formatCount(aantal, 'dossier', 'dossiers')} met alle open taken. Ze horen bij uw ${soort}, niet bij een persoon; er hoeft niets te worden overgezet.`,
        'Alle afspraken en brieven die hier zijn vastgelegd.',
        'Stelt u iemand voor zonder einddag? Dan kan wie het nu doet na de bevestiging meteen niet meer inloggen. Met een einddag is het een vervanging, en houdt ieder toegang.',
        'De beheerder krijgt bericht.',
      ]}
    />
  </>
);

const show = async (eigen: Eigen, problem: Problem = {}): Promise<Answer> => {
  const { ctx, werkgever, view } = eigen;
  if (view.organisatie.voorstel !== null) return redirect('/inrichting/functionaris/bevestigen');
  const { errors = [] } = problem;
  const mensen = await kandidaten(eigen);
  const { functionaris } = view.organisatie;
  return ctx.page({
    title: 'Functionaris voorstellen',
    back: naarInrichting,
    problem,
    body: (
      <>
        <Heading level={1}>Stel een functionaris voor</Heading>
        <Lead>
          U stelt iemand voor; een ander van uw {werkgever.soort} of het CCV bevestigt dat. Tot dan verandert
          er niets.
        </Lead>
        <Form action={ctx.path} seal={ctx.seal(view.position)}>
          <RadioGroup
            name="functionaris"
            label="Wie regelt de dossiers?"
            hint="Niet iemand die zelf bestuurder is, of partner of familie van een bestuurder. Staat iemand er niet bij? Vraag de beheerder om een uitnodiging."
            value={typed(ctx.form, 'functionaris')}
            error={errorAt(errors, 'functionaris')}
            options={mensen.map(({ id, naam }) => ({
              value: id,
              label: naam,
              ...(functionaris?.account === id && {
                description: isAangewezenOp(functionaris, ctx.today)
                  ? 'nu aangewezen'
                  : 'aanwijzing is voorbij',
              }),
            }))}
          />
          <DayField
            name="tot"
            value={takeDayInput(ctx.form, 'tot')}
            error={errorAt(errors, 'tot')}
            label="Tot en met welke dag?"
            hint="Bijvoorbeeld het einde van een vervanging. Laat leeg als er geen einde bekend is."
            optional
          />
          <Actions>
            <Button>Stel voor</Button>
            <ButtonLink kind="secondary" href={naarInrichting.href}>
              Toch niet
            </ButtonLink>
          </Actions>
        </Form>
        <Overdracht aantal={await lopend(eigen)} soort={werkgever.soort} />
      </>
    ),
  });
};

const send = async (eigen: Eigen): Promise<Answer> => {
  const { ctx, view } = eigen;
  const mensen = await kandidaten(eigen);
  const read = readForm(ctx.form, {
    functionaris: choice(
      mensen.map(({ id }) => id),
      'Kies wie u voorstelt.',
    ),
    tot: optional(day()),
  });
  if (!read.ok) return show(eigen, { errors: read.errors });
  const { functionaris, tot = null } = read.values;
  return perform(ctx, {
    dossier: view.id,
    opdracht: { type: 'StelFunctionarisVoor', functionaris, tot },
    done: '/inrichting?klaar=voorstel',
    again: (problem) => show(eigen, problem),
  });
};

const showBevestigen = async (eigen: Eigen, problem: Problem = {}): Promise<Answer> => {
  const { ctx, werkgever, view } = eigen;
  const { voorstel } = view.organisatie;
  if (voorstel === null) return redirect(naarInrichting.href);
  const mensen = await kandidaten(eigen);
  const naamVan = (account: AccountId) =>
    mensen.find(({ id }) => id === account)?.naam ?? 'iemand die niet meer kan inloggen';
  const vervangt = vervangtWie(view.organisatie);
  const vertrekt = mensen.find(({ id }) => id === vervangt);
  const zelf = voorstel.door === ctx.actor.account;
  return ctx.page({
    title: 'Functionaris bevestigen',
    back: naarInrichting,
    problem,
    body: (
      <>
        <Heading level={1}>{zelf ? 'Uw voorstel wacht op een ander' : 'Bevestig de functionaris'}</Heading>
        <Lead>
          Voorgesteld op {formatDay(voorstel.op)}: {naamVan(voorstel.account)},{' '}
          {voorstel.tot === null ? 'zonder einddatum' : `tot en met ${formatDay(voorstel.tot)}`}.
        </Lead>
        {vertrekt !== undefined && (
          <Alert kind="info" title="Wie ermee stopt">
            <Paragraph>
              {vertrekt.id === ctx.actor.account
                ? 'Dat bent u. Na de bevestiging kunt u meteen niet meer inloggen.'
                : `${vertrekt.naam} kan na de bevestiging meteen niet meer inloggen.`}
            </Paragraph>
          </Alert>
        )}
        {zelf && (
          <Paragraph>
            Een ander van uw {werkgever.soort} of de planner van het CCV bevestigt dit. Beiden kregen bericht.
          </Paragraph>
        )}
        <Form action={ctx.path} seal={ctx.seal(view.position)}>
          <Actions>
            {!zelf && (
              <Button name="stap" value="bevestigen">
                Bevestig
              </Button>
            )}
            <Button name="stap" value="vervallen" kind={zelf ? 'warning' : 'secondary'}>
              Laat het voorstel vervallen
            </Button>
          </Actions>
        </Form>
        <Overdracht aantal={await lopend(eigen)} soort={werkgever.soort} />
      </>
    ),
  });
};

const sendBevestigen = async (eigen: Eigen): Promise<Answer> => {
  const { ctx, view } = eigen;
  const vervallen = typed(ctx.form, 'stap') === 'vervallen';
  return perform(ctx, {
    dossier: view.id,
    opdracht: { type: vervallen ? 'LaatVoorstelVervallen' : 'BevestigFunctionaris' },
    done: `/inrichting?klaar=${vervallen ? 'vervallen' : 'bevestigd'}`,
    again: (problem) => showBevestigen(eigen, problem),
  });
};

/** Proposing a functionaris, and confirming it as a second person. */
export const functionarisRoutes = [
  ...eigenRoutes('/inrichting/functionaris', show, send),
  ...eigenRoutes('/inrichting/functionaris/bevestigen', showBevestigen, sendBevestigen),
];
