import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openKeyring } from '#guard/keyring.ts';
import { newFolder, newGuard, sealedDossier, toShow } from './story.ts';

const RENEWER = fileURLToPath(new URL('renewer.ts', import.meta.url));
const ROUNDS = process.env.CI ? 50 : 10;
const LONGEST_MS = 60;
const DOSSIERS = 100;
const PARTS = ['kaart', 'woning', 'dreiging'];

const names = Array.from({ length: DOSSIERS }, (_, nr) => `dossier-${nr}`);

/** The bytes of every key, which no renewal may change. */
const keysIn = (folder: string): readonly string[] => {
  const ring = openKeyring(folder);
  try {
    return names.flatMap((name) => {
      const keyOf = ring.keysFor(name, PARTS);
      return PARTS.map((part) => keyOf(part).key.export().toString('hex'));
    });
  } finally {
    ring.close();
  }
};

const generationsIn = (folder: string): number => {
  const db = new DatabaseSync(join(folder, 'keys.sqlite'), { readOnly: true });
  try {
    return Number(db.prepare('SELECT count(*) AS count FROM generation').get()?.count);
  } finally {
    db.close();
  }
};

/** Lets a process renew, kills it some time after it said so much, and gives the generation it last spoke of. */
const strike = async (
  folder: string,
  manner: 'whole' | 'erase' | 'careless',
  wordsFirst = 1,
): Promise<number> => {
  const child = spawn(process.execPath, ['--no-warnings', RENEWER, folder, manner], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const closed = once(child, 'close');
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  while (told.split('\n').length <= wordsFirst && child.exitCode === null)
    await Promise.race([once(child.stdout, 'data'), closed]);
  await pause(Math.random() * LONGEST_MS);
  child.kill('SIGKILL');
  await closed;
  return Number(told.trim().split('\n').at(-1)) || 0;
};

test.each(['whole', 'erase'] as const)(
  `keys stay the same when renewing all of them or erasing is killed, ${ROUNDS} times: %s`,
  {
    timeout: 120_000,
  },
  async (manner) => {
    const folder = newFolder();
    const before = keysIn(folder);
    let reached = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const told = await strike(folder, manner, 1 + (round % 2));
      expect(keysIn(folder)).toEqual(before);
      expect(generationsIn(folder)).toBe(1);
      const ring = openKeyring(folder);
      expect(ring.generation()).toBeGreaterThanOrEqual(told);
      reached = ring.generation();
      ring.close();
    }
    expect(reached).toBeGreaterThan(ROUNDS / 2);
  },
);

test('a renewal that is not one whole is found out', { timeout: 60_000 }, async () => {
  const folder = newFolder();
  keysIn(folder);
  const harmed = async (): Promise<boolean> => {
    await strike(folder, 'careless');
    try {
      keysIn(folder);
      return generationsIn(folder) !== 1;
    } catch {
      return true;
    }
  };
  let found = false;
  for (let round = 0; round < 20 && !found; round += 1) found = await harmed();
  expect(found).toBe(true);
});

test('after renewal all is read as before, and the log says it was done', async () => {
  const folder = newFolder();
  const guard = await newGuard(folder);
  const dossier = await sealedDossier(guard);
  const before = await guard.open(toShow(dossier));
  expect(await guard.renewKeys()).toBe(2);
  expect(await guard.open(toShow(dossier))).toEqual({ ...before, line: 3 });
  await guard.close();
  const after = await newGuard(folder);
  expect(await after.open(toShow(dossier))).toEqual({ ...before, line: 4 });
  expect(await after.verify()).toEqual({ lines: 4, fault: undefined });
  await after.close();
});
