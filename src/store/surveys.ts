import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Engine, Work } from './engine.ts';
import { sealedFrom } from './sealed-columns.ts';
import { template, writeOne } from './statement.ts';
import { statisticRow } from './statistics.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** Codes that answer a survey once, and what was answered, in an order that says nothing. */
export const surveys = (engine: Engine): Store['surveys'] => {
  const { db } = engine;
  const burn = template<Pick<Tables['survey_code'], 'hash'>>('burn-survey-code', (hole) =>
    db.deleteFrom('survey_code').where('hash', '=', hole('hash')).returning('hash'),
  );
  const add = template<Tables['survey_answer']>('add-survey-answer', (hole) =>
    db
      .insertInto('survey_answer')
      .values({ id: hole('id'), key_id: hole('key_id'), payload: hole('payload') }),
  );
  return {
    code: async (hash) => {
      const row = await db
        .selectFrom('survey_code')
        .select(['key_id', 'payload'])
        .where('hash', '=', hash)
        .executeTakeFirst();
      return row && sealedFrom(row);
    },
    answer: (hash, answer) =>
      engine.write(function* (): Work<boolean> {
        const [burnt = []] = yield [burn({ hash })];
        if (burnt.length === 0) return false;
        yield [add(statisticRow(answer))];
        return true;
      }),
    removeBefore: async (day: CalendarDay) => {
      await writeOne(engine, db.deleteFrom('survey_code').where('until', '<', day));
    },
    all: async () => {
      const rows = await db.selectFrom('survey_answer').select(['key_id', 'payload']).orderBy('id').execute();
      return rows.map(sealedFrom);
    },
  };
};
