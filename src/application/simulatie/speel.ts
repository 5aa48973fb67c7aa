import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import { type CalendarDay, calendarDay } from '#kernel/calendar-day.ts';
import { type DossierId, encodeId } from '#kernel/ids.ts';
import { performAct } from '../act.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Bezetting, Handeling, Moment } from './toneel.ts';

const MINUTE = 60_000;

/** Acts of an earlier day follow each other from ten o'clock, one a minute; those of today happen now. */
const clockOn = (day: CalendarDay, nth: number, now: Date): Date => {
  const today = amsterdamDay(now);
  if (day > today) throw new RangeError(`Nothing happens after today: ${day}`);
  return day === today ? now : new Date(Date.parse(`${calendarDay(day)}T09:00:00Z`) + nth * MINUTE);
};

type Perform = (handeling: Handeling, now: Date) => Promise<void>;

const performer = (deps: Dependencies, bezetting: Bezetting, zaak: DossierId): Perform => {
  const dossierOf = { zaak, persoon: bezetting.zelf.bestuurderDossier } as const;
  return async (handeling, now) => {
    const { id, rol, organisatie } = bezetting[handeling.door];
    const dossier = dossierOf[handeling.in];
    if (dossier === undefined) throw new Error('An office-holder has a dossier of their own');
    const opdracht = handeling.opdracht(bezetting, zaak);
    const actor = { account: id, rol, ...(organisatie !== undefined && { organisatie }) };
    const { bijlagen = [] } = handeling;
    const result = await performAct({ ...deps, now: () => now }, { actor, dossier, opdracht, bijlagen });
    if (result.outcome === 'done') return;
    const why = result.outcome === 'refused' ? result.reasons.map(({ grond }) => grond).join(', ') : '';
    throw new Error(`${handeling.door} ${opdracht.type} on ${amsterdamDay(now)}: ${result.outcome} ${why}`);
  };
};

/** History that is played is not news: nobody is written to about it. */
const withoutNotices = (deps: Dependencies): Dependencies => ({
  ...deps,
  store: { ...deps.store, append: (append) => deps.store.append({ ...append, outbox: [] }) },
});

/** Plays one case through the real handlers, each act on its own day; gives the case, and throws when an act is not done. */
export const speel = async (
  deps: Dependencies,
  bezetting: Bezetting,
  momenten: readonly Moment[],
): Promise<DossierId> => {
  const zaak = encodeId(deps.randomBytes(16)) as DossierId;
  const perform = performer(withoutNotices(deps), bezetting, zaak);
  for (const moment of momenten) {
    for (const [nth, handeling] of moment.handelingen.entries()) {
      await perform(handeling, clockOn(moment.op, nth, deps.now()));
    }
  }
  return zaak;
};
