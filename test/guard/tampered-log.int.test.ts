import { join } from 'node:path';
import { expect, test } from 'vitest';
import { meld } from '../security/resultaat.ts';
import { newFolder } from './story.ts';
import {
  type ClosedLog,
  cellsOf,
  closedLog,
  copyOf,
  flipped,
  ours,
  type Statement,
  tamper,
  write,
} from './tampered-log.ts';

const LINES = 60;
/** Every byte of the log, or one in so many. */
const STEP = process.env.VEILIG_AMBT_VOLLEDIG ? 1 : 131;
const numbers = Array.from({ length: LINES }, (_, index) => index + 1);

const remove = (from: number, to = from): readonly Statement[] => [
  ['DELETE FROM line WHERE nr BETWEEN ? AND ?', from, to],
];
const closeGap = (nr: number): readonly Statement[] => [
  ['UPDATE line SET nr = -nr WHERE nr > ?', nr],
  ['UPDATE line SET nr = -nr - 1 WHERE nr < 0'],
];
const swap = (nr: number, other: number): readonly Statement[] => [
  ['UPDATE line SET nr = 0 WHERE nr = ?', nr],
  ['UPDATE line SET nr = ? WHERE nr = ?', nr, other],
  ['UPDATE line SET nr = ? WHERE nr = 0', other],
];
const insert = (nr: number): readonly Statement[] => [
  ['UPDATE line SET nr = -nr WHERE nr > ?', nr],
  ['UPDATE line SET nr = -nr + 1 WHERE nr < 0'],
  ['INSERT INTO line SELECT nr + 1, line, leaf, stamp FROM line WHERE nr = ?', nr],
];
const rollBack = (nr: number): readonly Statement[] => [
  ...remove(nr, LINES),
  ['DELETE FROM line_dossier WHERE nr >= ?', nr],
  ['DELETE FROM checkpoint WHERE size >= ?', nr],
];

/** The changes after which our program finds nothing wrong. */
const missed = async (log: ClosedLog, changes: readonly (readonly [string, readonly Statement[]])[]) => {
  const folder = newFolder();
  const names: string[] = [];
  for (const [name, statements] of changes) {
    const copy = copyOf(log, join(folder, String(names.length)));
    tamper(copy, statements);
    if ((await ours(copy)) === undefined) names.push(name);
  }
  return names;
};

/** Expects every one of these changes to be found; the check itself notices the change that changes nothing. */
const expectFound = async (
  bewering: string,
  log: ClosedLog,
  changes: readonly (readonly [string, readonly Statement[]])[],
): Promise<void> => {
  const [names, untouched] = [await missed(log, changes), await missed(log, [['nothing', []]])];
  meld({
    bewering,
    gevallen: changes.length,
    afwijkingen: names.length,
    ingebouwd: 1,
    gevonden: untouched.length,
  });
  expect(names).toEqual([]);
};

test('a log that nobody touched is whole', async () => {
  const log = await closedLog(newFolder(), LINES);
  expect(await ours(log, log.notes)).toBeUndefined();
  expect(await missed(log, [['nothing', []]])).toEqual(['nothing']);
});

test('a bit the other way in any stored byte is found', { timeout: 1_800_000 }, async () => {
  const log = await closedLog(newFolder(), LINES);
  const bytes = cellsOf(log).flatMap((cell) => Array.from(cell.bytes, (_, at) => ({ cell, at })));
  const sample = bytes.filter((_, index) => index % STEP === 0);
  const changes = sample.map(({ cell, at }, index) => {
    const name = `${cell.table}.${cell.column} ${cell.key}, byte ${at}`;
    return [name, [write(cell, flipped(cell, at, index % 8))]] as const;
  });
  expect(changes.length).toBeGreaterThan(150);
  await expectFound('Een omgezet bit in het inzagelog wordt ontdekt, waar het ook staat', log, changes);
});

test('every line that is removed, doubled or swapped is found, also when the numbers close up', async () => {
  const log = await closedLog(newFolder(), LINES);
  const changes = numbers.flatMap((nr) => [
    [`${nr} removed`, remove(nr)] as const,
    [`${nr} removed without a gap`, [...remove(nr), ...closeGap(nr)]] as const,
    [`${nr} doubled`, insert(nr)] as const,
    [`${nr} swapped`, swap(nr, (nr % LINES) + 1)] as const,
  ]);
  await expectFound('Een regel weg, dubbel of verwisseld in het inzagelog wordt ontdekt', log, changes);
}, 120_000);

test('a log cut off or put back to any line is found', async () => {
  const log = await closedLog(newFolder(), LINES);
  const changes = numbers.flatMap((nr) => [
    [`cut off from ${nr}`, remove(nr, LINES)] as const,
    [`put back to before ${nr}`, rollBack(nr)] as const,
  ]);
  await expectFound('Een inzagelog dat is afgekapt of teruggezet, wordt ontdekt', log, changes);
}, 120_000);

test('another log of the same keys passes by itself, and not beside any checkpoint of a witness', async () => {
  const log = await closedLog(newFolder(), LINES);
  const forked = await closedLog(newFolder(), LINES, 3);
  expect(await ours(forked, forked.notes)).toBeUndefined();
  for (const note of log.notes) {
    expect(await ours(log, [note])).toBeUndefined();
    expect(await ours(forked, [note])).toMatch(/niet wat de getuige bewaart/);
  }
});
