import { z } from 'zod';
import { type CalendarDay, parseDay } from '#kernel/calendar-day.ts';
import { cents } from '#kernel/money.ts';

/** A calendar day as text. */
export const daySchema = z.string().transform((text, context): CalendarDay => {
  const day = parseDay(text);
  if (day !== undefined) return day;
  context.addIssue({ code: 'custom', message: `no calendar day: ${text}` });
  return z.NEVER;
});

/** An amount in eurocents, zero or more. */
export const centsSchema = z.number().int().nonnegative().transform(cents);

/** A text that says something. */
export const textSchema = z.string().trim().min(1);

/** Reference data as its schema wants it; throws with every problem at once, because wrong data is a bug. */
export const checked = <Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  source: string,
): z.output<Schema> => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`Reference data ${source} is wrong:\n${problems.join('\n')}`);
};

/** The values that stand in a list more than once. */
export const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);
