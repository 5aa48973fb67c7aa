import type { DossierId } from '#kernel/ids.ts';
import { appendStatements } from './append-statements.ts';
import type { Engine, Row, Statement, Work } from './engine.ts';
import type { RecentPages } from './recent-pages.ts';
import { statisticRow } from './statistics.ts';
import type { Append, AppendResult, Store, WorkTag } from './store.ts';

type Statements = ReturnType<typeof appendStatements>;

const assertConsecutive = ({ dossier, expected, events, card }: Append): void => {
  const consecutive = events.every(
    (event, i) => event.dossier === dossier && event.position === expected + i + 1,
  );
  const last = expected + events.length;
  if (!consecutive || card.position !== last || last < 1) {
    throw new RangeError('An append carries the next positions of one dossier and the card of the last');
  }
};

const advance = (statements: Statements, { dossier, kind, expected, card, submitId }: Append): Statement => {
  const { position, keyId, payload } = card;
  const row = { id: dossier, kind, position, key_id: keyId, payload, expected, submit: submitId ?? null };
  return expected === 0 ? statements.open(row) : statements.advance(row);
};

const contents = (
  statements: Statements,
  { dossier, events, card, outbox, attachments = [], dropped = [], statistic, surveyCode, submitId }: Append,
): Statement[] => [
  ...events.map(({ keyId, ...event }) => statements.event({ ...event, key_id: keyId })),
  ...attachments.map(({ keyId, ...attachment }) =>
    statements.attachment({ ...attachment, dossier, key_id: keyId }),
  ),
  ...dropped.map((id) => statements.drop({ dossier, id })),
  ...outbox.map(({ recipient, day }) =>
    statements.message({ key_id: recipient.keyId, payload: recipient.payload, day }),
  ),
  ...(statistic === undefined ? [] : [statements.statistic(statisticRow(statistic))]),
  ...(surveyCode === undefined
    ? []
    : [
        statements.surveyCode({
          hash: surveyCode.hash,
          until: surveyCode.until,
          key_id: surveyCode.content.keyId,
          payload: surveyCode.content.payload,
        }),
      ]),
  ...(submitId === undefined ? [] : [statements.submit({ id: submitId, dossier, position: card.position })]),
];

/** Most facts leave the work where it is: only tags that came or went are written. */
const retag = (statements: Statements, { dossier, tags }: Append, current: readonly Row[]): Statement[] => {
  const place = ({ tag, since }: Row | WorkTag) => `${since} ${tag}`;
  const [before, after] = [new Set(current.map(place)), new Set(tags.map(place))];
  return [
    ...current
      .filter((row) => !after.has(place(row)))
      .map(({ tag }) => statements.untag({ dossier, tag: tag as string })),
    ...tags
      .filter((tag) => !before.has(place(tag)))
      .map(({ tag, since }) => statements.tag({ dossier, tag, since })),
  ];
};

/** Why the dossier did not move on; nothing has been written yet. */
function* refused(statements: Statements, { dossier, submitId }: Append): Work<AppendResult> {
  const [[earlier] = [], [current] = []] = yield [
    statements.earlier({ submit: submitId ?? null }),
    statements.current({ dossier }),
  ];
  if (earlier !== undefined) {
    return {
      outcome: 'duplicate',
      dossier: earlier.dossier as DossierId,
      position: earlier.position as number,
    };
  }
  return { outcome: 'conflict', position: (current?.position as number | undefined) ?? 0 };
}

/** Events, card, tags, messages and submit in one transaction, or nothing. */
export const appending = (engine: Engine, recent: RecentPages): Store['append'] => {
  const statements = appendStatements(engine);
  return async (append) => {
    assertConsecutive(append);
    const written = engine.write(function* (): Work<AppendResult> {
      const [moved = [], tags = []] = yield [
        advance(statements, append),
        statements.tags({ dossier: append.dossier }),
      ];
      if (moved.length === 0) return yield* refused(statements, append);
      yield [...contents(statements, append), ...retag(statements, append, tags)];
      return { outcome: 'appended', position: append.card.position };
    });
    // Also when it failed: whether it was written is not known then.
    return written.finally(() => recent.forget(append.dossier, append.tags));
  };
};
