import type { Rol } from '#domain/bevoegdheid/actor.ts';

const MINUTE = 60_000;

/** An expired session still tells whose unsent form it was, for a day (ms). */
export const KEPT_AFTER_USE = 24 * 60 * MINUTE;

/** Idle and absolute limits in minutes: shorter where more dossiers can be opened or the device travels. */
const LIMITS: Readonly<Record<Rol, { readonly idle: number; readonly absolute: number }>> = {
  bestuurder: { idle: 30, absolute: 480 },
  functionaris: { idle: 30, absolute: 480 },
  planner: { idle: 15, absolute: 480 },
  adviseur: { idle: 10, absolute: 240 },
  toetser: { idle: 15, absolute: 480 },
  bzk: { idle: 15, absolute: 480 },
  vereniging: { idle: 15, absolute: 480 },
  fg: { idle: 15, absolute: 480 },
  beheerder: { idle: 15, absolute: 240 },
};

/** How far back the clock may go before a log-in no longer counts: further, and its age cannot be known. */
const CLOCK_SLACK = MINUTE;

/** Moments in milliseconds since 1970. */
type Times = { readonly createdAt: number; readonly seenAt: number };

/** Whether a log-in of this role has ended: idle, too long ago, or with a clock that went back. */
export const isOver = (rol: Rol, { createdAt, seenAt }: Times, time: number): boolean => {
  const { idle, absolute } = LIMITS[rol];
  return time - seenAt > idle * MINUTE || time - createdAt > absolute * MINUTE || seenAt - time > CLOCK_SLACK;
};

/** How long logging in once more counts, in minutes: for what is heavy, and for a dossier that was opened with it. */
const RECENT = { nu: 5, dossier: 240 } as const;

/** Whether something confirmed then (ms) still counts; a moment that has yet to come does not. */
export const isRecent = (what: keyof typeof RECENT, then: number, time: number): boolean =>
  time - then <= RECENT[what] * MINUTE && then - time <= CLOCK_SLACK;
