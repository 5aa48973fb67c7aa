import type { Actor, Rol } from '#domain/bevoegdheid/actor.ts';
import type { OngewoonRegel } from '#domain/bevoegdheid/ongewoon.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId, DossierId } from '#kernel/ids.ts';

/** Something unusual in a week of the audit log: by whom, how often and in which lines. */
export type Vondst = {
  /** The same for the same lines, so that ticking off stays where it belongs. */
  readonly sleutel: string;
  readonly regel: OngewoonRegel;
  readonly account: AccountId;
  readonly rol: Rol | null;
  readonly aantal: number;
  /** ISO instants. */
  readonly eerste: string;
  readonly laatste: string;
  readonly dossiers: readonly DossierId[];
  /** Numbers of lines of the audit log, at most a few. */
  readonly regels: readonly number[];
};

/** Who ticked something off, when (ISO instant), and what they found. */
export type Nagekeken = { readonly door: AccountId; readonly tijd: string; readonly opmerking: string };

export type VondstMetOordeel = Vondst & { readonly nagekeken: Nagekeken | undefined };

/** Going through the audit log, as work; every answer is undefined or false for who may not. */
export type Toezicht = {
  /** What was unusual in the week that begins on this Monday; logged. */
  readonly ongewoon: (actor: Actor, week: CalendarDay) => Promise<readonly VondstMetOordeel[] | undefined>;
  /** Ticks one off with what was found; logged before it is kept. False as well when there is no such find in a week that is over. */
  readonly vinkAf: (actor: Actor, week: CalendarDay, sleutel: string, opmerking: string) => Promise<boolean>;
  /** How many finds of the four weeks before this one nobody went through; not which. */
  readonly achterstand: (actor: Actor) => Promise<number | undefined>;
};
