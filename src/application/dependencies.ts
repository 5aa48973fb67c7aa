import type { Guard } from '#guard/guard.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Store } from '#store/store.ts';

/** What the application stands on; time and randomness come from outside. */
export type Dependencies = {
  readonly store: Store;
  readonly guard: Guard;
  readonly now: () => Date;
  readonly randomBytes: (size: number) => Uint8Array;
};

const amsterdam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Amsterdam at an instant. */
export const amsterdamDay = (instant: Date): CalendarDay => amsterdam.format(instant) as CalendarDay;
