import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import { addDays } from '#kernel/calendar-day.ts';
import type { Dependencies } from './dependencies.ts';
import { bewaartermijnen } from './referentie/bewaartermijnen.ts';
import { KEPT_AFTER_USE } from './session-limits.ts';

/** Removes what nobody came back for: drafts and answers after their last day, codes of surveys too, log-ins a day after their last use. */
export const clearAway = async ({ store, now }: Pick<Dependencies, 'store' | 'now'>): Promise<void> => {
  const today = amsterdamDay(now());
  const { concept, antwoord } = bewaartermijnen(today).dagen;
  await store.drafts.expire(today, addDays(today, Math.max(concept, antwoord)));
  await store.surveys.removeBefore(today);
  await store.sessions.removeBefore(now().getTime() - KEPT_AFTER_USE);
};
