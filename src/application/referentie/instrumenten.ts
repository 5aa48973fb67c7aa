import { z } from 'zod';
import { domeinen } from '#domain/gedeeld/domein.ts';
import { type Instrument, type Instrumentversies, instrumenten } from '#domain/onderzoek/feiten.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { once } from '#kernel/once.ts';
import { daySchema, repeated, textSchema } from './checked.ts';
import { nearestVersie, readVersies } from './versies.ts';

const puntSchema = z.object({
  code: z.string().regex(/^[GS]-\d{3}$/),
  domein: z.enum(domeinen),
  onderdeel: textSchema,
  punt: textSchema,
  /** What to look for, or how to ask. */
  hulp: z.exactOptional(textSchema),
});

/** The shape of one version of an instrument; every code stands in it once. */
export const instrumentSchema = z
  .object({ versie: daySchema, status: textSchema, punten: z.array(puntSchema).min(1) })
  .refine(({ punten }) => repeated(punten.map(({ code }) => code)).length === 0, 'a code stands twice');

/** A question of the talk, or something to look at, said as it should be; a reminder for the adviser and not a norm. */
export type Instrumentpunt = Readonly<z.output<typeof puntSchema>>;

const versies = once(() => ({
  gespreksleidraad: readVersies('gespreksleidraad', instrumentSchema),
  schouw: readVersies('schouw', instrumentSchema),
}));

/** The versions that hold on a day. */
export const instrumentversies = (op: CalendarDay): Instrumentversies => ({
  gespreksleidraad: nearestVersie(versies().gespreksleidraad, op).versie,
  schouw: nearestVersie(versies().schouw, op).versie,
});

/** The points of one instrument in the order in which one walks; throws for a version that never was. */
const instrumentpunten = (instrument: Instrument, versie: CalendarDay): readonly Instrumentpunt[] => {
  const found = versies()[instrument].find((een) => een.versie === versie);
  if (found === undefined) throw new Error(`No version ${versie} of ${instrument}`);
  return found.punten;
};

/** A part of an instrument: what one looks at, or talks about, in one go. */
export type Deel = {
  readonly instrument: Instrument;
  /** Unique over both instruments, and fit for an address. */
  readonly naam: string;
  readonly domein: Instrumentpunt['domein'];
  readonly onderdeel: string;
  readonly punten: readonly Instrumentpunt[];
};

/** The name of a part in an address. */
export const deelnaam = (onderdeel: string): string =>
  onderdeel
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

const inDelen = (instrument: Instrument, punten: readonly Instrumentpunt[]): readonly Deel[] =>
  [...Map.groupBy(punten, ({ onderdeel }) => onderdeel)].flatMap(([onderdeel, samen]) =>
    samen
      .slice(0, 1)
      .map(({ domein }) => ({ instrument, naam: deelnaam(onderdeel), domein, onderdeel, punten: samen })),
  );

/** The parts of both instruments: first the talk, then the inspection. */
export const delenVan = (van: Instrumentversies): readonly Deel[] =>
  instrumenten.flatMap((instrument) => inDelen(instrument, instrumentpunten(instrument, van[instrument])));

/** A part by its name, in any version; the newest when there are more. */
export const findDeel = (naam: string): Deel | undefined =>
  instrumenten
    .flatMap((instrument) => versies()[instrument].flatMap(({ punten }) => inDelen(instrument, punten)))
    .findLast((deel) => deel.naam === naam);
