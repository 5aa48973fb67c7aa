import { z } from 'zod';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { once } from '#kernel/once.ts';
import { daySchema, repeated, textSchema } from './checked.ts';
import { nearestVersie, readVersies } from './versies.ts';

const vast = z.strictObject({ kop: textSchema.optional(), vast: textSchema });
const invulling = z.strictObject({ invulling: textSchema, vraag: textSchema, standaard: textSchema });

/** The shape of one version of the letters; a letter and a slot in it each stand there once. */
export const brievenSchema = z
  .object({
    versie: daySchema,
    status: textSchema,
    brieven: z
      .array(
        z
          .strictObject({
            id: z.string().regex(/^[a-z]+$/),
            titel: textSchema,
            waarvoor: textSchema,
            delen: z.array(z.union([vast, invulling])).min(1),
          })
          .refine(
            ({ delen }) =>
              repeated(delen.flatMap((deel) => ('invulling' in deel ? [deel.invulling] : []))).length === 0,
            'a slot stands twice',
          ),
      )
      .min(1),
  })
  .refine(({ brieven }) => repeated(brieven.map(({ id }) => id)).length === 0, 'a letter stands twice');

/** A letter: parts that nobody changes, and slots an organisation fills in its own words. */
export type Brief = Readonly<z.output<typeof brievenSchema>['brieven'][number]>;
export type Invulling = Readonly<z.output<typeof invulling>>;

const versies = once(() => readVersies('brieven', brievenSchema));

/** The letters that hold on a day, with the day of their version. */
export const brievenOp = (
  op: CalendarDay,
): { readonly versie: CalendarDay; readonly brieven: readonly Brief[] } => nearestVersie(versies(), op);

/** The slots of a letter, in order. */
export const invullingenVan = ({ delen }: Brief): readonly Invulling[] =>
  delen.flatMap((deel) => ('invulling' in deel ? [deel] : []));
