import { z } from 'zod';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { once } from '#kernel/once.ts';
import { daySchema, textSchema } from './checked.ts';
import { findVersie, readVersies } from './versies.ts';

const afspraakSchema = z.object({
  code: z.enum(['nieuwbouw', 'monument']),
  titel: textSchema,
  werking: z.enum(['structureel', 'beoordeling']),
  voorwaarde: textSchema,
  uitleg: textSchema,
  grondslag: textSchema,
  bronnen: z.array(textSchema).min(1),
  onzeker: textSchema.nullable(),
});

/** The shape of one version of the exception agreements. */
export const uitzonderingsafsprakenSchema = z.object({
  versie: daySchema,
  status: textSchema,
  afspraken: z.array(afspraakSchema),
});

/** An agreement on the PKVW exception (x.9, lid 5, b): `structureel` opens by itself, `beoordeling` needs a judgement. */
export type Uitzonderingsafspraak = Readonly<z.output<typeof afspraakSchema>> & {
  readonly versie: CalendarDay;
};

const versies = once(() => readVersies('uitzonderingsafspraken', uitzonderingsafsprakenSchema));

/** The agreements that hold on a day; none before 2024, because the regime of 2021 knows no exception. */
export const uitzonderingsafspraken = (op: CalendarDay): readonly Uitzonderingsafspraak[] => {
  const found = findVersie(versies(), op);
  return found?.afspraken.map((afspraak) => ({ ...afspraak, versie: found.versie })) ?? [];
};
