import type { GedeeldeMaatregel } from '#domain/gedeeld/maatregel.ts';
import type { RechtstoetsUitkomst } from '#domain/regeling/feiten.ts';
import { Actions, Button, ButtonLink } from '#web/components/button.tsx';
import { CheckboxGroup } from '#web/components/choice.tsx';
import { errorAt, Form } from '#web/components/form.tsx';
import { Link } from '#web/components/link.tsx';
import { BulletList, Heading, Lead, Paragraph } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { type Answer, redirect } from '#web/server/answer.ts';
import { choices, optional, readForm, text } from '#web/server/fields.ts';
import { typed, typedAll } from '#web/server/form-input.ts';
import { meestal } from '#web/server/norm.ts';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import { type Dossier, naarDossier } from './dossier.ts';
import { uitkomstWoorden } from './uitkomst.ts';
import { beeindigdEnGedeeld, teVerstrekken } from './volgende.ts';

type Verdeling = {
  /** Provided with this form, without a choice (lid 1). */
  readonly zeker: readonly GedeeldeMaatregel[];
  /** May be provided: after a move (lid 6), or again after an end. */
  readonly keuze: readonly GedeeldeMaatregel[];
  /** Outside the home: only with the judgement of a jurist. */
  readonly buiten: readonly GedeeldeMaatregel[];
};

const verdeel = ({ view }: Dossier, toets: RechtstoetsUitkomst): Verdeling => {
  const { keuze, uitvoering } = view.zaak;
  const nieuw = teVerstrekken(keuze, uitvoering);
  const binnen = nieuw.filter(({ grondslag }) => grondslag === 'woonplek');
  const mag = toets.uitkomst === 'kan-opnieuw-verstrekken';
  return {
    zeker: mag ? [] : binnen,
    keuze: [...(mag ? binnen : []), ...beeindigdEnGedeeld(keuze, uitvoering)],
    buiten: nieuw.filter(({ grondslag }) => grondslag === 'buiten-de-woning'),
  };
};

const regel = ({ titel, waar }: GedeeldeMaatregel): string => `${titel}, ${waar}`;

const Velden = ({
  dossier: { ctx, pad },
  verdeling: { zeker, keuze, buiten },
  errors = [],
}: { readonly dossier: Dossier; readonly verdeling: Verdeling } & Pick<Problem, 'errors'>) => (
  <>
    {zeker.length > 0 && <BulletList items={zeker.map(regel)} />}
    {keuze.length > 0 && (
      <CheckboxGroup
        name="keuze"
        label={zeker.length > 0 ? 'Welke worden daarnaast opnieuw verstrekt?' : 'Welke worden verstrekt?'}
        error={errorAt(errors, 'keuze')}
        values={typedAll(ctx.form, 'keuze')}
        options={keuze.map((maatregel) => ({ value: maatregel.id, label: regel(maatregel) }))}
      />
    )}
    {buiten.length > 0 && (
      <>
        <Heading level={2}>Maatregelen buiten de woning</Heading>
        <Paragraph>
          De regeling gaat over een veilige woning. Of zij ook hiervoor geldt, is een vraag voor een jurist.
          Met diens oordeel gaan ze mee; zonder oordeel wachten ze.{' '}
          <Link href={pad('juristvraag')}>De vraag aan de jurist staat klaar</Link>.
        </Paragraph>
        <BulletList items={buiten.map(regel)} />
        <TextArea
          name="oordeel"
          label="Oordeel van de jurist"
          hint="Wie oordeelde, wanneer, en waarom het hieronder valt."
          optional={zeker.length + keuze.length > 0}
          value={typed(ctx.form, 'oordeel')}
          error={errorAt(errors, 'oordeel')}
        />
      </>
    )}
  </>
);

type Open = { readonly dossier: Dossier; readonly verdeling: Verdeling };

const toon = async ({ dossier, verdeling }: Open, problem: Problem = {}): Promise<Answer> => {
  const { ctx, view, werkgever, pad } = dossier;
  return ctx.page({
    title: 'Verstrekking vaststellen',
    back: naarDossier(dossier),
    problem,
    body: (
      <>
        <Heading level={1}>Uw {werkgever.soort} verstrekt deze maatregelen</Heading>
        <Lead>
          U stelt vast dat aan de voorwaarden is voldaan. De toets van vandaag wordt erbij bewaard, met de
          gronden. De bestuurder krijgt bericht.
        </Lead>
        <Form action={ctx.path} seal={ctx.seal(view.position)}>
          <Velden dossier={dossier} verdeling={verdeling} errors={problem.errors ?? []} />
          <Paragraph>
            Daarna vraagt u per maatregel een offerte, {meestal('offerte', ctx.today)}. Vaststellen kan niet
            ongedaan worden gemaakt.
          </Paragraph>
          <Actions>
            <Button>Stel de verstrekking vast</Button>
            <ButtonLink kind="secondary" href={pad()}>
              Nu nog niet
            </ButtonLink>
          </Actions>
        </Form>
      </>
    ),
  });
};

/** Opens the page when the legal test says it is the organisation's turn; otherwise the dossier says whose turn it is. */
const metToets =
  (handle: (open: Open) => Promise<Answer>) =>
  async (dossier: Dossier): Promise<Answer> => {
    const { ctx, view, werkgever, pad } = dossier;
    const toets = await ctx.application.rechtstoets(ctx.actor, view.id);
    const open = toets !== undefined && uitkomstWoorden(toets, werkgever).nu === 'verstrekken';
    return open ? handle({ dossier, verdeling: verdeel(dossier, toets) }) : redirect(pad());
  };

export const showVerstrekken = metToets((open) => toon(open));

export const sendVerstrekken = metToets(async (open): Promise<Answer> => {
  const { dossier, verdeling } = open;
  const { ctx, view, pad } = dossier;
  const { zeker, keuze, buiten } = verdeling;
  const read = readForm(ctx.form, {
    keuze: choices(keuze.map(({ id }) => id)),
    oordeel: optional(text()),
  });
  if (!read.ok) return toon(open, { errors: read.errors });
  const { oordeel } = read.values;
  const maatregelen = [
    ...zeker.map(({ id }) => id),
    ...read.values.keuze,
    ...(oordeel === undefined ? [] : buiten.map(({ id }) => id)),
  ];
  if (maatregelen.length === 0) {
    return toon(open, {
      errors: [
        keuze.length > 0
          ? { field: 'keuze', message: 'Kies ten minste één maatregel.' }
          : { field: 'oordeel', message: 'Vul het oordeel van de jurist in.' },
      ],
    });
  }
  return perform(ctx, {
    dossier: view.id,
    opdracht: {
      type: 'StelVerstrekkingVast',
      maatregelen,
      ...(oordeel !== undefined && { oordeelJurist: oordeel }),
    },
    done: `${pad()}?gedaan=verstrekken`,
    again: (problem) => toon(open, problem),
  });
});
