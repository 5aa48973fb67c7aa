import { z } from 'zod';
import type { Plek } from '#domain/advies/toetsing-feiten.ts';
import { type CalendarDay, parseDay } from '#kernel/calendar-day.ts';
import { type AccountId, type DossierId, isDossierId } from '#kernel/ids.ts';
import type { Cents } from '#kernel/money.ts';

const LONGEST_TEXT = 4_000;
const LONGEST_ID = 100;
const LONGEST_LIST = 200;
const FURTHEST_DAY = 3_660;
/** As much as a form accepts: nine digits of euros. */
const HIGHEST_AMOUNT = 99_999_999_999;

type Complaint = { readonly error: (issue: { readonly input?: unknown }) => string };

const must = (wat: string): Complaint => ({
  error: ({ input }) => (input === undefined ? 'ontbreekt' : `moet ${wat} zijn`),
});

/** Any text, also an empty one: whether it may be empty is for the domain, which says why not. */
export const text = z
  .string(must('tekst'))
  .max(LONGEST_TEXT, `is te lang: hoogstens ${LONGEST_TEXT} tekens`)
  .refine((value) => !value.includes('\0'), 'bevat een teken dat niet mag');

/** What something is called by: a measure, a home, a submit. */
export const id = z
  .string(must('tekst'))
  .min(1, 'mag niet leeg zijn')
  .max(LONGEST_ID, `is te lang: hoogstens ${LONGEST_ID} tekens`)
  .refine((value) => !/\p{Cc}/u.test(value), 'bevat een teken dat niet mag');

export const truth = z.boolean(must('true of false'));

export const choice = <const Choice extends string>(choices: readonly Choice[]) =>
  z.enum(choices, must(`een van ${choices.join(', ')}`));

export const list = <Entry extends z.ZodType>(entry: Entry) =>
  z
    .array(entry, must('een lijst'))
    .max(LONGEST_LIST, `is te lang: hoogstens ${LONGEST_LIST} dingen`)
    .readonly();

/** An object with these keys and no others. */
export const object = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: ({ code, input }) => {
      if (code === 'unrecognized_keys') return 'is geen bekende sleutel';
      return input === undefined ? 'ontbreekt' : 'moet een object zijn';
    },
  });

const isPlek = (value: unknown): value is Plek =>
  typeof value === 'string' && /^(dreiging|pkvw|(scenario|maatregel|domein):.{1,100})$/u.test(value);

/** A paragraph of an advice; whether it is there is for the domain. */
export const plek = z.custom<Plek>(isPlek, must('een plek zoals pkvw of scenario:s1'));

const pattern = (form: RegExp, wat: string) =>
  z.custom<string>((value) => typeof value === 'string' && form.test(value), must(wat));

export const organisatiecode = pattern(/^(GM\d{4}|PV\d{2}|WS\d{4})$/, 'een code zoals GM0014');
export const gemeentecode = pattern(/^GM\d{4}$/, 'een code zoals GM0014');
export const provinciecode = pattern(/^PV\d{2}$/, 'een code zoals PV20');
export const postcode = pattern(/^[1-9]\d{3} [A-Z]{2}$/, 'een postcode zoals 1234 AB');
export const time = pattern(/^([01]\d|2[0-3]):[0-5]\d$/, 'een tijd zoals 14:00');

const isDay = (value: unknown): value is CalendarDay =>
  typeof value === 'string' && parseDay(value) !== undefined;

/** A day as it is, for inside something larger. */
export const fixedDay = z.custom<CalendarDay>(isDay, must('een bestaande dag (JJJJ-MM-DD)'));

export const day = z.union(
  [
    z.custom<CalendarDay>(isDay),
    z.strictObject({ vandaag: z.int().min(-FURTHEST_DAY).max(FURTHEST_DAY) }).readonly(),
  ],
  must('een bestaande dag (JJJJ-MM-DD), of zoals {"vandaag": 14},'),
);

export const account = z.union(
  [
    z.custom<AccountId>((value) => typeof value === 'string' && isDossierId(value)),
    z.strictObject({ account: id }).readonly(),
  ],
  must('het kenmerk van een account, of zoals {"account": "planner"},'),
);

/** A dossier, by its full id. */
export const dossier = z.custom<DossierId>(
  (value) => typeof value === 'string' && isDossierId(value),
  must('het kenmerk van een dossier'),
);

const whole = (lowest: number, highest: number) => (value: unknown) =>
  Number.isSafeInteger(value) && Number(value) >= lowest && Number(value) <= highest;

/** An amount in whole eurocents. */
export const amount = z.custom<Cents>(
  whole(0, HIGHEST_AMOUNT),
  must(`een geheel aantal eurocenten van 0 tot en met ${HIGHEST_AMOUNT}`),
);

export const count = z.custom<number>(whole(1, 1_000), must('een heel getal van 1 tot en met 1000'));

export const zeroOrMore = z.custom<number>(whole(0, 1_000), must('een heel getal van 0 tot en met 1000'));
