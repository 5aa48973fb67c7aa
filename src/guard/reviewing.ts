import type { KeyObject } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Algemeen } from '#domain/bevoegdheid/actie.ts';
import type { Actor } from '#domain/bevoegdheid/actor.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import { addDays, type CalendarDay, weekday } from '#kernel/calendar-day.ts';
import type { AuditLog } from './audit-log.ts';
import { privateContext, seal, unseal } from './envelope.ts';
import { unusualIn } from './ongewoon.ts';
import type { Policy } from './open-dossier.ts';
import type { Recorder } from './recorder.ts';
import type { Nagekeken, Toezicht, Vondst } from './toezicht.ts';

const SCHEMA = `CREATE TABLE IF NOT EXISTS nagekeken (
  week TEXT NOT NULL, sleutel TEXT NOT NULL, sealed BLOB NOT NULL, PRIMARY KEY (week, sleutel)
) STRICT, WITHOUT ROWID;`;

const WEEK = 7;
/** How many past weeks are looked back on for what nobody went through. */
const WEEKS_BACK = 4;

type Parts = {
  readonly db: DatabaseSync;
  readonly key: KeyObject;
  readonly log: AuditLog;
  readonly mag: Policy;
  readonly record: Recorder;
  readonly now: () => Date;
};

const mondayOf = (day: CalendarDay): CalendarDay => addDays(day, 1 - weekday(day));

/** Goes through the audit log week by week; what was ticked off is sealed beside the keys. */
export const reviewing = ({ db, key, log, mag, record, now }: Parts): Toezicht => {
  db.exec(SCHEMA);
  const ofWeek = db.prepare('SELECT sleutel, sealed FROM nagekeken WHERE week = ?');
  const insert = db.prepare('INSERT OR IGNORE INTO nagekeken (week, sleutel, sealed) VALUES (?, ?, ?)');
  /** A week that is over does not change any more. */
  const past = new Map<CalendarDay, readonly Vondst[]>();

  const thisWeek = () => mondayOf(amsterdamDay(now()));
  const findsOf = (week: CalendarDay): readonly Vondst[] => {
    const known = past.get(week);
    if (known !== undefined) return known;
    const finds = unusualIn(log.between(week, addDays(week, WEEK)));
    if (week < thisWeek()) past.set(week, finds);
    return finds;
  };
  const context = (week: CalendarDay, sleutel: string) => privateContext(`nagekeken|${week}|${sleutel}`);
  const tickedIn = (week: CalendarDay): ReadonlyMap<string, Nagekeken> =>
    new Map(
      ofWeek.all(week).map((row) => {
        const { sleutel, sealed } = row as { readonly sleutel: string; readonly sealed: Uint8Array };
        return [sleutel, unseal(key, context(week, sleutel), sealed) as Nagekeken];
      }),
    );
  const openIn = (week: CalendarDay): number => {
    const ticked = tickedIn(week);
    return findsOf(week).filter(({ sleutel }) => !ticked.has(sleutel)).length;
  };
  const allowed = async (actor: Actor, actie: Algemeen, isRight = true): Promise<boolean> =>
    record(actor, isRight && mag(actor, actie, undefined).toegestaan, { doel: 'lijst', actie });

  return {
    ongewoon: async (actor, asked) => {
      if (!(await allowed(actor, 'lijst:ongewoon'))) return undefined;
      const week = mondayOf(asked);
      const ticked = tickedIn(week);
      return findsOf(week).map((one) => ({ ...one, nagekeken: ticked.get(one.sleutel) }));
    },
    vinkAf: async (actor, asked, sleutel, opmerking) => {
      const week = mondayOf(asked);
      const isOver = week < thisWeek() && opmerking.trim() !== '';
      const isThere = isOver && findsOf(week).some((one) => one.sleutel === sleutel);
      if (!(await allowed(actor, 'beheer:ongewoon', isThere))) return false;
      const judged: Nagekeken = { door: actor.account, tijd: now().toISOString(), opmerking };
      insert.run(week, sleutel, seal(key, context(week, sleutel), judged));
      return true;
    },
    achterstand: async (actor) => {
      if (!(await allowed(actor, 'lijst:achterstand'))) return undefined;
      return Array.from({ length: WEEKS_BACK }, (_, back) =>
        openIn(addDays(thisWeek(), -WEEK * (back + 1))),
      ).reduce((sum, open) => sum + open, 0);
    },
  };
};
