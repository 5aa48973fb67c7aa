import {
  type Knelpunt,
  knelpunten,
  type Nazorgantwoord,
  type Nazorgstand,
  nazorgstanden,
} from '#domain/nazorg/feiten.ts';
import type { Nazorgbeurt } from '#domain/nazorg/vragen.ts';
import { CheckboxGroup, RadioGroup } from '#web/components/choice.tsx';
import { formatDay } from '#web/components/format.ts';
import { Select } from '#web/components/select.tsx';
import type { Reader } from './fields.ts';
import { type FormInput, typed, typedAll } from './form-input.ts';

export const standwoorden: Readonly<Record<Nazorgstand, string>> = {
  gedaan: 'Gedaan, het werkt',
  loopt: 'Loopt nog',
  niet: 'Niet gedaan',
  alternatief: 'Iets anders gedaan',
};

/** What is in the way, in the words of who lives with it. */
export const redenwoorden: Readonly<Record<Knelpunt, string>> = {
  keurmerk: 'Het Politiekeurmerk',
  leverancier: 'Een bedrijf vinden, of het bedrijf zelf',
  doorlooptijd: 'Het duurt te lang',
  kosten: 'De kosten',
  'onduidelijk-wie': 'Het is niet duidelijk wie iets moet doen',
  'maatregel-past-niet': 'De maatregel past toch niet',
  anders: 'Iets anders',
};

const METREDEN = ['niet', 'alternatief'] as const;
const STAND = 'stand-';
const redenNaam = (stand: string, id: string) => `reden-${stand}-${id}`;

const redenVan = (form: FormInput, stand: string, id: string): Knelpunt | null =>
  knelpunten.find((code) => code === typed(form, redenNaam(stand, id))) ?? null;

/** The answers that were given; a measure without one is left out. */
export const nazorgantwoorden: Reader<readonly Nazorgantwoord[]> = (form) => ({
  value: Object.keys(form)
    .filter((name) => name.startsWith(STAND))
    .flatMap((name) => {
      const id = name.slice(STAND.length);
      const stand = nazorgstanden.find((een) => een === typed(form, name));
      return stand === undefined ? [] : [{ id, stand, reden: redenVan(form, stand, id) }];
    }),
});

type Maatregel = { readonly id: string; readonly titel: string };

const eerder = (beurten: readonly Nazorgbeurt[], id: string): string | undefined => {
  const beurt = beurten.findLast(({ antwoorden }) => antwoorden.some((een) => een.id === id));
  const antwoord = beurt?.antwoorden.find((een) => een.id === id);
  return beurt && antwoord && `Op ${formatDay(beurt.op)}: ${standwoorden[antwoord.stand].toLowerCase()}.`;
};

const Reden = ({ form, stand, id }: { form: FormInput; stand: string; id: string }) => (
  <Select
    name={redenNaam(stand, id)}
    label="Hoe komt dat?"
    optional
    empty="Dat zeg ik liever niet"
    value={typed(form, redenNaam(stand, id))}
    options={knelpunten.map((code) => ({ value: code, label: redenwoorden[code] }))}
  />
);

/** Whether somebody wants to be called, first because it may be all they want; then a question per measure, none required. */
export const NazorgVelden = ({
  form,
  maatregelen,
  beurten,
}: {
  readonly form: FormInput;
  readonly maatregelen: readonly Maatregel[];
  readonly beurten: readonly Nazorgbeurt[];
}) => (
  <>
    <CheckboxGroup
      name="bellen"
      label="Wilt u iemand spreken?"
      values={typedAll(form, 'bellen')}
      options={[{ value: 'ja', label: 'Ja, ik wil gebeld worden door het CCV' }]}
    />
    {maatregelen.map(({ id, titel }) => (
      <RadioGroup
        key={id}
        name={`${STAND}${id}`}
        label={titel}
        hint={eerder(beurten, id)}
        value={typed(form, `${STAND}${id}`)}
        options={nazorgstanden.map((stand) => ({
          value: stand,
          label: standwoorden[stand],
          ...(METREDEN.some((een) => een === stand) && {
            reveal: <Reden form={form} stand={stand} id={id} />,
          }),
        }))}
      />
    ))}
  </>
);
