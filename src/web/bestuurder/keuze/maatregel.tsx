import { domeinnamen } from '#domain/gedeeld/domein.ts';
import { type Redencode, redencodes } from '#domain/keuze/feiten.ts';
import type { Keuze } from '#domain/keuze/keuze.ts';
import { Actions, Button } from '#web/components/button.tsx';
import { type Option, RadioGroup } from '#web/components/choice.tsx';
import { Details } from '#web/components/details.tsx';
import { type Fact, Facts } from '#web/components/facts.tsx';
import { errorAt, Form } from '#web/components/form.tsx';
import { Select } from '#web/components/select.tsx';
import { Heading, Lead, Over, Paragraph } from '#web/components/text.tsx';
import { type Answer, notFound, redirect } from '#web/server/answer.ts';
import { choice, optional, readForm } from '#web/server/fields.ts';
import { typed } from '#web/server/form-input.ts';
import { IngetrokkenMaatregel } from '#web/server/ingetrokken-maatregel.tsx';
import { perform } from '#web/server/perform.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { Dossier } from '../dossier.ts';
import { feitenVan, type GenummerdeMaatregel, genummerd } from '../maatregelen.ts';
import { alineas, kosten, type Organisatiewoord } from '../woorden.ts';
import { opdrachtVan, waardenVan, waardeVan } from './opdracht.ts';

const redenwoorden: Readonly<Record<Redencode, string>> = {
  'eigen-oplossing': 'Ik heb zelf al een oplossing',
  'past-niet-bij-mij': 'Het past niet bij mij of bij ons',
  privacy: 'Vanwege onze privacy',
  'uiterlijk-van-de-woning': 'Vanwege hoe het huis eruitziet',
  'kosten-keurmerk': 'Vanwege de kosten van het keurmerk',
  'geen-dreiging-ervaren': 'Ik voel mij niet bedreigd',
  anders: 'Iets anders',
};

/** The measure of the number in the address; undefined when there is none. */
const gevraagd = ({ ctx, view }: Dossier): GenummerdeMaatregel | undefined =>
  genummerd(view).find(({ nummer }) => `${nummer}` === ctx.params.nummer);

const extraFeiten = ({ maatregel }: GenummerdeMaatregel, organisatie: Organisatiewoord): readonly Fact[] => {
  const schatting = kosten(maatregel.eenmalig, maatregel.perMaand);
  return [
    ...(schatting === undefined ? [] : [{ label: 'Schatting', value: schatting }]),
    ...(maatregel.grondslag === 'buiten-de-woning'
      ? [
          {
            label: 'Goed om te weten',
            value: `Dit is niet in of om uw huis. Uw ${organisatie} vraagt eerst een jurist hoe dit geregeld kan worden.`,
          },
        ]
      : []),
  ];
};

const redenVan = (keuze: Keuze | undefined): string | undefined =>
  keuze?.keuze === 'afgezien' ? (keuze.reden ?? undefined) : undefined;

const opties = (
  dossier: Dossier,
  { maatregel, keuze }: GenummerdeMaatregel,
  problem: Problem,
): readonly Option[] => [
  {
    value: 'gekozen',
    label: 'Ik wil dit',
    description:
      maatregel.betaler === 'organisatie'
        ? `uw ${dossier.organisatie} regelt en betaalt het, zodra u dit deelt`
        : 'u regelt dit zelf; het hoort bij het Politiekeurmerk',
  },
  ...maatregel.alternatieven.map(({ titel }, plaats) => ({
    value: `alternatief-${plaats}`,
    label: `Liever: ${titel}`,
    description: 'een alternatief van gelijke waarde',
  })),
  {
    value: 'afgezien',
    label: 'Nu niet',
    description: 'u hoeft dit niet uit te leggen, en u kunt later terugkomen',
    reveal: (
      <Select
        name="reden"
        label="Wilt u zeggen waarom?"
        hint={`Dit helpt om adviezen beter te maken. Uw ${dossier.organisatie} ziet het niet.`}
        optional
        empty="Liever niet"
        value={typed(dossier.ctx.form, 'reden', redenVan(keuze))}
        error={errorAt(problem.errors ?? [], 'reden')}
        options={redencodes.map((code) => ({ value: code, label: redenwoorden[code] }))}
      />
    ),
  },
];

const show = async (dossier: Dossier, een: GenummerdeMaatregel, problem: Problem = {}): Promise<Answer> => {
  const { ctx, view, pad, organisatie } = dossier;
  const { nummer, maatregel, keuze } = een;
  const aantal = view.zaak.advies.maatregelen.length;
  const [eerste = '', ...rest] = alineas(maatregel.toelichting);
  return ctx.page({
    title: `Maatregel ${nummer} van ${aantal}`,
    back: { href: pad('keuze'), label: 'Alle maatregelen' },
    problem,
    body: (
      <>
        <Over>
          {domeinnamen[maatregel.domein]}, maatregel {nummer} van {aantal}
        </Over>
        <Heading level={1}>{maatregel.titel}</Heading>
        {eerste !== '' && <Lead>{eerste}</Lead>}
        {rest.map((alinea) => (
          <Paragraph key={alinea}>{alinea}</Paragraph>
        ))}
        <IngetrokkenMaatregel ctx={ctx} code={maatregel.code} voor="bestuurder" />
        <Facts facts={[...feitenVan(view, maatregel, organisatie), ...extraFeiten(een, organisatie)]} />
        <Form action={ctx.path} seal={ctx.seal(view.position)}>
          <input type="hidden" name="maatregel" value={maatregel.id} />
          <RadioGroup
            name="keuze"
            label="Wat wilt u?"
            value={typed(ctx.form, 'keuze', waardeVan(maatregel, keuze))}
            error={errorAt(problem.errors ?? [], 'keuze')}
            options={opties(dossier, een, problem)}
          />
          <Details summary="Wie ziet mijn keuze?">
            <Paragraph>
              Alleen u. Uw {organisatie} ziet straks de maatregelen die u kiest, als u dat goedvindt. Nooit
              wat u niet kiest, en nooit waarom.
            </Paragraph>
          </Details>
          <Actions>
            <Button>Bewaar en ga verder</Button>
            <Button kind="secondary" name="doe" value="later">
              Bewaar en ga later verder
            </Button>
          </Actions>
        </Form>
      </>
    ),
  });
};

const volgende = ({ view, pad, ctx }: Dossier, { nummer }: GenummerdeMaatregel): string => {
  if (typed(ctx.form, 'doe') === 'later') return pad();
  if (view.zaak.keuze.afgerondOp !== null) return pad('keuze');
  const open = genummerd(view).filter((een) => een.keuze === undefined && een.nummer !== nummer);
  const eerste = open.find((een) => een.nummer > nummer) ?? open[0];
  return eerste === undefined ? pad('afronden') : pad(`keuze/${eerste.nummer}`);
};

/** One measure a page: what, where, against what, what it asks, who pays, and the choice. */
export const showMaatregel = async (dossier: Dossier): Promise<Answer> => {
  const een = gevraagd(dossier);
  return een === undefined ? notFound : show(dossier, een);
};

/** Records the choice and goes on to the next measure that is still open. */
export const sendMaatregel = async (dossier: Dossier): Promise<Answer> => {
  const { ctx, view } = dossier;
  const een = gevraagd(dossier);
  if (een === undefined) return notFound;
  const { maatregel, keuze } = een;
  if (typed(ctx.form, 'maatregel') !== maatregel.id) return show(dossier, een, { conflict: true });
  const read = readForm(ctx.form, {
    keuze: choice(waardenVan(maatregel), 'Kies wat u wilt. "Nu niet" is ook een keuze.'),
    reden: optional(choice(redencodes, 'Kies een reden uit de lijst, of laat het leeg.')),
  });
  if (!read.ok) return show(dossier, een, { errors: read.errors });
  const { keuze: waarde, reden } = read.values;
  const verder = volgende(dossier, een);
  if (waarde === waardeVan(maatregel, keuze) && (waarde !== 'afgezien' || reden === redenVan(keuze)))
    return redirect(verder);
  return perform(ctx, {
    dossier: view.id,
    opdracht: opdrachtVan(maatregel, waarde, reden),
    done: verder,
    again: (problem) => show(dossier, een, problem),
  });
};
