import { type EindeEigenaar, eindeEigenaren, type Maatregel } from '#domain/gedeeld/maatregel.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { CheckboxGroup, RadioGroup } from '#web/components/choice.tsx';
import { DayField } from '#web/components/day-field.tsx';
import { takeDayInput, toDayInput } from '#web/components/day-input.ts';
import { errorAt, type FieldError } from '#web/components/form.tsx';
import { Paragraph } from '#web/components/text.tsx';
import { TextArea } from '#web/components/text-fields.tsx';
import { fieldState } from '#web/server/field-state.ts';
import { choice, day, optional, text, ticked } from '#web/server/fields.ts';
import type { Problem } from '#web/server/problem.tsx';
import type { PageContext } from '#web/server/route.ts';
import { eigenaarwoorden } from './teksten.ts';

/** The fields about the end of a heavier measure. */
export const eindeVelden = {
  eindeZwaar: ticked,
  eindeReden: optional(text({ max: 500 })),
  eindeMoment: optional(day()),
  eindeEigenaar: optional(choice(eindeEigenaren)),
};

type Einde = {
  readonly eindeReden: string | undefined;
  readonly eindeMoment: CalendarDay | undefined;
  readonly eindeEigenaar: EindeEigenaar | undefined;
};

/** What is missing in the agreement about the end. */
export const eindeFouten = ({ eindeReden, eindeMoment, eindeEigenaar }: Einde): readonly FieldError[] => [
  ...(eindeReden === undefined
    ? [{ field: 'eindeReden', message: 'Schrijf wanneer deze maatregel niet meer nodig is.' }]
    : []),
  ...(eindeMoment === undefined
    ? [{ field: 'eindeMoment', message: 'Kies een dag waarop iemand kijkt of het kan stoppen.' }]
    : []),
  ...(eindeEigenaar === undefined ? [{ field: 'eindeEigenaar', message: 'Kies wie dan kijkt.' }] : []),
];

/** The agreement, when this is a heavier measure and all of it is filled in. */
export const eindafspraakVan = (
  zwaar: boolean,
  { eindeReden: reden, eindeMoment: moment, eindeEigenaar: eigenaar }: Einde,
): Pick<Maatregel, 'eindafspraak'> =>
  zwaar && reden !== undefined && moment !== undefined && eigenaar !== undefined
    ? { eindafspraak: { reden, moment, eigenaar } }
    : {};

type Props = {
  readonly ctx: PageContext;
  readonly problem: Problem;
  readonly maatregel: Pick<Maatregel, 'code' | 'zwaar' | 'eindafspraak'>;
};

const Afspraak = ({ ctx, problem, maatregel: { eindafspraak } }: Props) => {
  const { one } = fieldState(ctx, problem);
  return (
    <>
      <TextArea
        {...one('eindeReden', eindafspraak?.reden)}
        label="Wanneer is dit niet meer nodig?"
        hint="Bijvoorbeeld: als er een half jaar niets is gemeld"
        rows={2}
      />
      <DayField
        name="eindeMoment"
        label="Op welke dag kijkt iemand of het kan stoppen?"
        value={
          Object.keys(ctx.form).length === 0 && eindafspraak !== undefined
            ? toDayInput(eindafspraak.moment)
            : takeDayInput(ctx.form, 'eindeMoment')
        }
        error={errorAt(problem.errors ?? [], 'eindeMoment')}
      />
      <RadioGroup
        {...one('eindeEigenaar', eindafspraak?.eigenaar)}
        label="Wie kijkt dan?"
        inRow
        options={eindeEigenaren.map((een) => ({ value: een, label: eigenaarwoorden[een] }))}
      />
    </>
  );
};

/** A heavier measure is hard to let go: its end is agreed before it starts. */
export const EindeVelden = (props: Props) => {
  const { maatregel, ctx, problem } = props;
  if (maatregel.code !== null)
    return maatregel.zwaar === true ? (
      <>
        <Paragraph>
          Dit is een zwaardere maatregel. Spreek nu af wanneer hij kan stoppen; later is dat moeilijker.
        </Paragraph>
        <Afspraak {...props} />
      </>
    ) : null;
  return (
    <CheckboxGroup
      {...fieldState(ctx, problem).many('eindeZwaar', maatregel.zwaar === true ? ['ja'] : [])}
      label="Is dit een zwaardere maatregel?"
      options={[
        {
          value: 'ja',
          label: 'Ja, hij grijpt in het dagelijks leven in of loopt door',
          reveal: <Afspraak {...props} />,
        },
      ]}
    />
  );
};
