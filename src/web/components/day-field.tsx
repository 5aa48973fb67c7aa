import { type DayInput, dayInputNames } from './day-input.ts';
import { FieldGroup, type FieldProps, fieldId } from './field.tsx';

const parts = [
  { part: 'day', word: 'Dag', width: '4' },
  { part: 'month', word: 'Maand', width: '4' },
  { part: 'year', word: 'Jaar', width: '6' },
] as const;

type DayFieldProps = FieldProps & { readonly value?: DayInput | undefined };

/**
 * A day in three numbers: no format to guess, the number keys on a phone, and what was typed stays when it is wrong.
 * Read it with `takeDayInput` and `readDayInput`.
 */
export const DayField = (props: DayFieldProps) => {
  const names = dayInputNames(props.name);
  const invalid = props.error === undefined ? '' : ' utrecht-textbox--invalid';
  return (
    <FieldGroup {...props}>
      <div className="va-parts">
        {parts.map(({ part, word, width }, index) => (
          <label key={part}>
            {word}
            <input
              className={`utrecht-textbox va-input--${width}${invalid}`}
              id={index === 0 ? fieldId(props.name) : fieldId(names[part])}
              name={names[part]}
              inputMode="numeric"
              defaultValue={props.value?.[part]}
              autoComplete="off"
              aria-invalid={props.error !== undefined || undefined}
            />
          </label>
        ))}
      </div>
    </FieldGroup>
  );
};
