import {
  type Afzegreden,
  afzegredenen,
  type Bezoekmoment,
  type NietDoorgegaan,
} from '#domain/onderzoek/afspraak-feiten.ts';
import { RadioGroup } from '#web/components/choice.tsx';
import { DayField } from '#web/components/day-field.tsx';
import { isDayInputEmpty, takeDayInput, toDayInput } from '#web/components/day-input.ts';
import { formatTime, formatWeekday } from '#web/components/format.ts';
import { TextArea, TextField } from '#web/components/text-fields.tsx';
import { fieldState } from './field-state.ts';
import { choice, day, optional, text, time } from './fields.ts';
import type { Problem } from './problem.tsx';
import type { PageContext } from './route.ts';

export const redenwoorden: Readonly<Record<Afzegreden, string>> = {
  'dag-komt-niet-uit': 'De dag komt niet uit',
  'onverwacht-verhinderd': 'Er kwam onverwacht iets tussen',
  'liever-later': 'Liever op een later moment',
  anders: 'Iets anders',
};

/** "dinsdag 3 maart 2026, 14.00 uur". */
export const momentwoorden = ({ datum, tijd }: Bezoekmoment): string =>
  `${formatWeekday(datum)}, ${formatTime(tijd)}`;

/** What became of an appointment, without a word about whose doing it was. */
export const nietDoorwoorden = ({ hoe, ...moment }: NietDoorgegaan): string =>
  `Het bezoek van ${momentwoorden(moment)} ${hoe === 'afgezegd' ? 'is afgezegd' : 'ging niet door'}.`;

const toelichting = optional(text({ max: 500 }));

export const momentFields = {
  datum: day({ missing: 'Vul de dag van het bezoek in.' }),
  tijd: time(),
  toelichting,
};

export const afzegFields = { reden: choice(afzegredenen, 'Kies waarom het niet doorgaat.'), toelichting };

export const toelichtFields = { toelichting };

/** Leaves out what was not filled in. */
export const metToelichting = <Rest extends { readonly toelichting: string | undefined }>({
  toelichting: woorden,
  ...rest
}: Rest) => ({ ...rest, ...(woorden !== undefined && { toelichting: woorden }) });

type FieldsProps = { readonly ctx: PageContext; readonly problem: Problem };

/** Room for a few words; who reads them is said there. */
export const ToelichtingVeld = ({ ctx, problem }: FieldsProps) => (
  <TextArea
    {...fieldState(ctx, problem).one('toelichting')}
    label="Wilt u er iets bij zeggen?"
    hint="De bestuurder, de adviseur en de planner lezen dit. De toetser en de organisatie niet."
    rows={2}
    optional
  />
);

/** A day and a time for the visit; `known` is what is filled in until somebody types. */
export const MomentVelden = ({
  ctx,
  problem,
  known,
}: FieldsProps & { readonly known: Bezoekmoment | null }) => {
  const { one } = fieldState(ctx, problem);
  const input = takeDayInput(ctx.form, 'datum');
  const untouched = known !== null && isDayInputEmpty(input) && problem.errors === undefined;
  return (
    <>
      <DayField
        name="datum"
        label="Dag van het bezoek"
        value={untouched ? toDayInput(known.datum) : input}
        error={one('datum').error}
      />
      <TextField
        {...one('tijd', known?.tijd.replace(':', '.'))}
        label="Tijd"
        hint="Tussen 7.00 en 21.30 uur, bijvoorbeeld 14.00"
        width="6"
      />
    </>
  );
};

/** Why it does not go on: a kind of reason, and words only for who wants to. */
export const AfzegVelden = ({ ctx, problem }: FieldsProps) => (
  <>
    <RadioGroup
      {...fieldState(ctx, problem).one('reden')}
      label="Waarom gaat het niet door?"
      options={afzegredenen.map((reden) => ({ value: reden, label: redenwoorden[reden] }))}
    />
    <ToelichtingVeld ctx={ctx} problem={problem} />
  </>
);
