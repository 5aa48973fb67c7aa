import { createHash } from 'node:crypto';
import type { DossierId } from '#kernel/ids.ts';
import type { Append, Store } from '#store/store.ts';
import { appendOf, day, sealed, sealedEvent } from '../contract/samples.ts';

/** Facts in one append: a history of another length has lost or kept half of one. */
const TOGETHER = 2;

const contentOf = (dossier: DossierId, position: number): Uint8Array =>
  new Uint8Array(createHash('sha512').update(`${dossier} ${position}`).digest());

const tagAt = (dossier: DossierId, position: number): string => `${dossier} ${position}`;

/** The next append of a dossier, with contents that can be foretold. */
export const factsAt = (dossier: DossierId, expected: number): Append => {
  const position = expected + TOGETHER;
  const events = Array.from({ length: TOGETHER }, (_, index) => ({
    ...sealedEvent(dossier, expected + index + 1),
    payload: contentOf(dossier, expected + index + 1),
  }));
  return appendOf(dossier, expected, {
    count: TOGETHER,
    events,
    tags: [{ tag: tagAt(dossier, position), since: day() }],
    outbox: [{ recipient: sealed(), day: day() }],
    submitId: tagAt(dossier, position),
  });
};

const problemsOf = async (
  store: Store,
  dossier: DossierId,
  acknowledged: number,
): Promise<readonly string[]> => {
  const history = await store.history(dossier);
  const { length } = history?.events ?? [];
  if (history === undefined) return acknowledged > 0 ? ['an acknowledged dossier is gone'] : [];
  const intact = history.events.every(
    ({ position, payload }, index) =>
      position === index + 1 && Buffer.compare(payload, contentOf(dossier, position)) === 0,
  );
  const next = factsAt(dossier, length);
  const again = await store.append({ ...next, submitId: tagAt(dossier, length) });
  const problems = {
    'an acknowledged fact is gone': length < acknowledged,
    'half an append is there': length % TOGETHER !== 0,
    'a fact is damaged': !intact,
    'the card is of another moment': history.card.position !== length,
    'the work tags are of another moment': (await store.count([tagAt(dossier, length)])) !== 1,
    'the submit is forgotten': again.outcome !== 'duplicate' || again.position !== length,
  };
  return Object.entries(problems).flatMap(([problem, present]) => (present ? [problem] : []));
};

/** What is wrong with these dossiers, given the last position of each that was acknowledged, and the messages before. */
export const problemsIn = async (
  store: Store,
  acknowledged: ReadonlyMap<DossierId, number>,
  messagesBefore: number,
): Promise<readonly string[]> => {
  const messages = (await store.outbox.pending()) - messagesBefore;
  const problems: string[] = [];
  let appends = 0;
  for (const [dossier, position] of acknowledged) {
    appends += ((await store.history(dossier))?.events.length ?? 0) / TOGETHER;
    problems.push(...(await problemsOf(store, dossier, position)));
  }
  return messages === appends ? problems : [...problems, 'messages and facts do not match'];
};
