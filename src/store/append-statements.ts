import { type Expression, expressionBuilder, type SqlBool } from 'kysely';
import type { DossierId } from '#kernel/ids.ts';
import type { Engine } from './engine.ts';
import { template } from './statement.ts';
import type { Tables } from './tables.ts';

/** The row of a dossier at its next position, and what must hold before it may come there. */
type Advance = Tables['dossier'] & { readonly expected: number; readonly submit: string | null };

const notSubmitted = (submit: string | null): Expression<SqlBool> => {
  const { not, exists, selectFrom } = expressionBuilder<Tables>();
  return not(exists(selectFrom('submit').select('submit.id').where('submit.id', '=', submit)));
};

/** The statements of an append, compiled once per store. */
export const appendStatements = ({ db }: Pick<Engine, 'db'>) => ({
  /** Begins a dossier; gives no row when it exists or the submit is known. */
  open: template<Advance>('open-dossier', (hole) =>
    db
      .insertInto('dossier')
      .columns(['id', 'kind', 'position', 'key_id', 'payload'])
      .expression(
        db
          .selectNoFrom(({ val }) => [
            val(hole('id')).as('id'),
            val(hole('kind')).as('kind'),
            val(hole('position')).as('position'),
            val(hole('key_id')).as('key_id'),
            val(hole('payload')).as('payload'),
          ])
          .where(notSubmitted(hole('submit'))),
      )
      .onConflict((conflict) => conflict.doNothing())
      .returning('position'),
  ),
  /** Moves a dossier on; gives no row when it is not at the expected position or the submit is known. */
  advance: template<Advance>('advance-dossier', (hole) =>
    db
      .updateTable('dossier')
      .set({ position: hole('position'), key_id: hole('key_id'), payload: hole('payload') })
      .where('id', '=', hole('id'))
      .where('position', '=', hole('expected'))
      .where(notSubmitted(hole('submit')))
      .returning('position'),
  ),
  earlier: template<{ readonly submit: string | null }>('earlier-submit', (hole) =>
    db.selectFrom('submit').select(['dossier', 'position']).where('id', '=', hole('submit')),
  ),
  current: template<{ readonly dossier: DossierId }>('current-position', (hole) =>
    db.selectFrom('dossier').select('position').where('id', '=', hole('dossier')),
  ),
  event: template<Tables['event']>('add-event', (hole) =>
    db.insertInto('event').values({
      dossier: hole('dossier'),
      position: hole('position'),
      slice: hole('slice'),
      type: hole('type'),
      version: hole('version'),
      day: hole('day'),
      compartiment: hole('compartiment'),
      key_id: hole('key_id'),
      payload: hole('payload'),
      hash: hole('hash'),
    }),
  ),
  attachment: template<Tables['attachment']>('add-attachment', (hole) =>
    db.insertInto('attachment').values({
      dossier: hole('dossier'),
      id: hole('id'),
      compartiment: hole('compartiment'),
      key_id: hole('key_id'),
      payload: hole('payload'),
    }),
  ),
  drop: template<Pick<Tables['attachment'], 'dossier' | 'id'>>('drop-attachment', (hole) =>
    db.deleteFrom('attachment').where('dossier', '=', hole('dossier')).where('id', '=', hole('id')),
  ),
  tags: template<{ readonly dossier: DossierId }>('current-tags', (hole) =>
    db.selectFrom('work_tag').select(['tag', 'since']).where('dossier', '=', hole('dossier')),
  ),
  untag: template<Pick<Tables['work_tag'], 'dossier' | 'tag'>>('remove-tag', (hole) =>
    db.deleteFrom('work_tag').where('dossier', '=', hole('dossier')).where('tag', '=', hole('tag')),
  ),
  tag: template<Tables['work_tag']>('add-tag', (hole) =>
    db.insertInto('work_tag').values({ dossier: hole('dossier'), tag: hole('tag'), since: hole('since') }),
  ),
  message: template<Pick<Tables['outbox'], 'key_id' | 'payload' | 'day'>>('add-message', (hole) =>
    db.insertInto('outbox').values({ key_id: hole('key_id'), payload: hole('payload'), day: hole('day') }),
  ),
  statistic: template<Tables['statistic']>('add-statistic', (hole) =>
    db.insertInto('statistic').values({ id: hole('id'), key_id: hole('key_id'), payload: hole('payload') }),
  ),
  surveyCode: template<Tables['survey_code']>('add-survey-code', (hole) =>
    db.insertInto('survey_code').values({
      hash: hole('hash'),
      until: hole('until'),
      key_id: hole('key_id'),
      payload: hole('payload'),
    }),
  ),
  submit: template<Tables['submit']>('add-submit', (hole) =>
    db.insertInto('submit').values({ id: hole('id'), dossier: hole('dossier'), position: hole('position') }),
  ),
});
