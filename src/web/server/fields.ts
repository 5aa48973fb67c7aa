import type { CalendarDay } from '#kernel/calendar-day.ts';
import { type Cents, parseEuro } from '#kernel/money.ts';
import { dayInputError, isDayInputEmpty, readDayInput, takeDayInput } from '#web/components/day-input.ts';
import type { FieldError } from '#web/components/form.tsx';
import { type FormInput, typedAll } from './form-input.ts';

/** What a field gave: a value, or a Dutch sentence that says how to mend it. */
export type Read<Value> = { readonly value: Value } | { readonly error: string };

/** Reads one field of a form. */
export type Reader<Value> = (form: FormInput, name: string) => Read<Value>;

type Readers = Readonly<Record<string, Reader<unknown>>>;
type ValueOf<R> = R extends Reader<infer Value> ? Value : never;

export type FormResult<R extends Readers> =
  | { readonly ok: true; readonly values: { readonly [Name in keyof R]: ValueOf<R[Name]> } }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Reads all fields; when any is wrong, all errors at once, in the order of the readers. */
export const readForm = <R extends Readers>(form: FormInput, readers: R): FormResult<R> => {
  const read = Object.entries(readers).map(([name, reader]) => [name, reader(form, name)] as const);
  const errors = read.flatMap(([field, result]) =>
    'error' in result ? [{ field, message: result.error }] : [],
  );
  if (errors.length > 0) return { ok: false, errors };
  const values = Object.fromEntries(read.flatMap(([name, r]) => ('value' in r ? [[name, r.value]] : [])));
  return { ok: true, values: values as { readonly [Name in keyof R]: ValueOf<R[Name]> } };
};

const single = (form: FormInput, name: string): string => {
  const value = form[name];
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
};

/** Any text; kept as it is typed (line ends and outer spaces aside), refused only when it cannot be kept. */
export const text =
  ({ max = 4_000, missing = 'Vul dit in.' }: { readonly max?: number; readonly missing?: string } = {}) =>
  (form: FormInput, name: string): Read<string> => {
    const value = single(form, name);
    if (value === '') return { error: missing };
    if (value.includes('\0'))
      return { error: 'Hier staat een teken dat wij niet kunnen bewaren. Typ de tekst opnieuw.' };
    return value.length > max
      ? { error: `Deze tekst is te lang: ${value.length} tekens. Er passen er ${max}.` }
      : { value };
  };

/** A day from the three inputs of a `DayField`. */
export const day =
  ({ missing = 'Vul een datum in.' }: { readonly missing?: string } = {}) =>
  (form: FormInput, name: string): Read<CalendarDay> => {
    const input = takeDayInput(form, name);
    if (isDayInputEmpty(input)) return { error: missing };
    const value = readDayInput(input);
    return value === undefined ? { error: dayInputError(input) ?? 'Deze datum bestaat niet.' } : { value };
  };

/** A time of day, "14:00" or "14.00". */
export const time =
  ({ missing = 'Vul een tijd in, bijvoorbeeld 14.00.' }: { readonly missing?: string } = {}) =>
  (form: FormInput, name: string): Read<string> => {
    const match = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(single(form, name));
    return match === null
      ? { error: missing }
      : { value: `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? ''}` };
  };

/** An amount as people write it, in eurocents. */
export const money =
  ({ missing = 'Vul een bedrag in.' }: { readonly missing?: string } = {}) =>
  (form: FormInput, name: string): Read<Cents> => {
    const input = single(form, name);
    if (input === '') return { error: missing };
    const value = parseEuro(input);
    return value === undefined ? { error: 'Schrijf het bedrag zo: 1.250,50.' } : { value };
  };

/** A whole number between two bounds. */
export const whole =
  ({ min = 0, max = 1_000_000, missing = 'Vul een getal in.' } = {}) =>
  (form: FormInput, name: string): Read<number> => {
    const input = single(form, name);
    if (input === '') return { error: missing };
    const value = /^\d{1,9}$/.test(input) ? Number(input) : Number.NaN;
    return value >= min && value <= max
      ? { value }
      : { error: `Vul een heel getal in van ${min} tot en met ${max}.` };
  };

/** One of the given answers. */
export const choice =
  <const Value extends string>(answers: readonly Value[], missing = 'Kies een van de antwoorden.') =>
  (form: FormInput, name: string): Read<Value> => {
    const value = answers.find((answer) => answer === single(form, name));
    return value === undefined ? { error: missing } : { value };
  };

/** Any of the given answers, in the order of `answers`; with `missing` at least one. */
export const choices =
  <const Value extends string>(answers: readonly Value[], missing?: string) =>
  (form: FormInput, name: string): Read<readonly Value[]> => {
    const chosen = typedAll(form, name);
    if (chosen.some((one) => !answers.some((answer) => answer === one)))
      return { error: 'Een van de antwoorden hoort niet bij deze vraag. Kies opnieuw.' };
    if (chosen.length === 0 && missing !== undefined) return { error: missing };
    return { value: answers.filter((answer) => chosen.includes(answer)) };
  };

/** Whether a single tick is set. */
export const ticked: Reader<boolean> = (form, name) => ({ value: typedAll(form, name).length > 0 });

/** The same field, but it may stay empty: then the value is undefined. */
export const optional =
  <Value>(reader: Reader<Value>) =>
  (form: FormInput, name: string): Read<Value | undefined> =>
    typedAll(form, name).every((value) => value.trim() === '') && isDayInputEmpty(takeDayInput(form, name))
      ? { value: undefined }
      : reader(form, name);
