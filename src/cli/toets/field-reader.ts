import { type CalendarDay, parseDay } from '#kernel/calendar-day.ts';

/** What is wrong with the input, and at which key. */
export type Invoerfout = { readonly sleutel: string; readonly melding: string };

/** An object as it came in. */
export type Source = Readonly<Record<string, unknown>>;

const SHOWN = 40;
const LONGEST_TEXT = 200;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const HAS_CONTROL = /[\p{Cc}\p{Cs}]/u;

/** A piece of foreign text that is safe and short enough for one line on a screen. */
export const showText = (text: string): string => {
  const start = text.slice(0, SHOWN).replace(UNPRINTABLE, '?');
  return `"${start}${text.length > SHOWN ? '…' : ''}"`;
};

const show = (value: unknown): string => {
  if (typeof value === 'string') return showText(value);
  if (Array.isArray(value)) return 'een lijst';
  return typeof value === 'object' && value !== null ? 'een object' : String(value);
};

const isSource = (value: unknown): value is Source =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads fields one by one and gathers every error; a key that is absent or null reads as null ("not known"). */
export const createFieldReader = () => {
  const fouten: Invoerfout[] = [];
  const fail = (sleutel: string, melding: string): null => {
    fouten.push({ sleutel, melding });
    return null;
  };
  const expected = (sleutel: string, wat: string, value: unknown): null =>
    fail(sleutel, `moet ${wat} zijn, maar is ${show(value)}`);

  const object = (value: unknown, sleutel: string, keys: readonly string[]): Source | null => {
    if (value === null || value === undefined) return null;
    if (!isSource(value)) return expected(sleutel || 'invoer', 'een object', value);
    const prefix = sleutel === '' ? '' : `${sleutel}.`;
    for (const key of Object.keys(value)) {
      if (!keys.includes(key)) fail(`${prefix}${showText(key).slice(1, -1)}`, 'is geen bekende sleutel');
    }
    return value;
  };

  const requiredObject = (value: unknown, sleutel: string, keys: readonly string[]): Source | null =>
    value === null ? expected(sleutel || 'invoer', 'een object', value) : object(value, sleutel, keys);

  const day = (value: unknown, sleutel: string): CalendarDay | null => {
    if (value === null || value === undefined) return null;
    const parsed = typeof value === 'string' ? parseDay(value) : undefined;
    return parsed ?? expected(sleutel, 'een bestaande dag (JJJJ-MM-DD, tussen 1900 en 2199)', value);
  };

  const text = (value: unknown, sleutel: string): string | null => {
    if (value === null || value === undefined) return null;
    if (typeof value !== 'string') return expected(sleutel, 'tekst', value);
    if (value.trim() === '')
      return fail(sleutel, 'mag niet leeg zijn; laat de sleutel weg als u het niet weet');
    if (value.length > LONGEST_TEXT) return fail(sleutel, `is te lang: hoogstens ${LONGEST_TEXT} tekens`);
    return HAS_CONTROL.test(value) ? fail(sleutel, 'bevat een teken dat niet mag') : value;
  };

  const truth = (value: unknown, sleutel: string): boolean | null => {
    if (value === null || value === undefined) return null;
    return typeof value === 'boolean' ? value : expected(sleutel, 'true of false', value);
  };

  const count = (value: unknown, sleutel: string): number | null => {
    if (value === null || value === undefined) return null;
    const fits = typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
    return fits ? value : expected(sleutel, 'een geheel aantal eurocenten van 0 of meer', value);
  };

  const choice = <Choice extends string>(
    value: unknown,
    sleutel: string,
    choices: readonly Choice[],
  ): Choice | null => {
    if (value === null || value === undefined) return null;
    return choices.find((one) => one === value) ?? expected(sleutel, `een van ${choices.join(', ')}`, value);
  };

  /** Reads every entry; null when the list itself is not known. */
  const list = <Entry>(
    value: unknown,
    sleutel: string,
    keys: readonly string[],
    read: (entry: Source, sleutel: string) => Entry,
  ): readonly Entry[] | null => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) return expected(sleutel, 'een lijst', value);
    return value.flatMap((entry: unknown, index) => {
      const plaats = `${sleutel}[${index}]`;
      const source = requiredObject(entry, plaats, keys);
      return source === null ? [] : [read(source, plaats)];
    });
  };

  return { fouten, fail, object, requiredObject, day, text, truth, count, choice, list };
};

export type FieldReader = ReturnType<typeof createFieldReader>;
