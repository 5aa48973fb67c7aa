import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeBackup } from '#cli/backup/make-backup.ts';
import { parts } from '#cli/backup/parts.ts';
import type { Guard } from '#guard/guard.ts';
import type { DossierId } from '#kernel/ids.ts';
import { openSqliteStore } from '#store/sqlite/open.ts';
import { meld } from '../security/resultaat.ts';
import { erase, withOfficers } from './officers.ts';
import { feit, kaartOf, newFolder, newGuard, newId, toShow } from './story.ts';

const ROUNDS = 3;
const PER_ROUND = process.env.VEILIG_AMBT_VOLLEDIG ? 50 : 10;
const DATABASE = 'dossiers.sqlite';

/** Adds dossiers of two facts to the database in the folder. */
const fill = async (folder: string, guard: Guard): Promise<readonly DossierId[]> => {
  const store = await openSqliteStore(join(folder, DATABASE));
  const ids = Array.from({ length: PER_ROUND }, newId);
  for (const dossier of ids) {
    const events = await guard.seal(dossier, 1, [feit('woning', 'achterdeur'), feit('dreiging', 'brief')]);
    const card = await guard.sealCard(dossier, 2, kaartOf());
    await store.append({ dossier, kind: 'zaak', expected: 0, events, card, tags: [], outbox: [] });
  }
  await store.close();
  return ids;
};

/** What can be read of each dossier in the database of this folder. */
const readable = async (folder: string, guard: Guard, ids: readonly DossierId[]) => {
  const store = await openSqliteStore(join(folder, DATABASE));
  const answers = await Promise.all(
    ids.map(async (id) => {
      const history = await store.history(id);
      if (history === undefined) return 'absent';
      const answer = await guard.open({ ...toShow({ id, ...history }), purpose: 'beslissen' });
      return answer.allowed ? answer.events.map(({ feit: { tekst } }) => tekst).join() : 'niet gevonden';
    }),
  );
  await store.close();
  return answers;
};

let gevallen = 0;
const afwijkingen: string[] = [];

test(`of ${ROUNDS} backups of the dossiers, none shows what was erased afterwards, and all show the rest`, async () => {
  const [data, copies] = [newFolder(), newFolder()];
  const guard = await withOfficers(await newGuard(data));
  const made: DossierId[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    made.push([...(await fill(data, guard))]);
    expect(await makeBackup(data, join(copies, String(round)), parts)).toEqual({ problems: [] });
  }
  const all = made.flat();
  const whole = all.filter((_, index) => index % 5 === 0);
  const partly = all.filter((_, index) => index % 5 === 1);
  expect(new Set(await readable(data, guard, all))).toEqual(new Set(['achterdeur,brief']));
  for (const id of whole) await erase(guard, { id }, 'alle');
  for (const id of partly) await erase(guard, { id }, ['dreiging']);

  for (const [round, copy] of readdirSync(copies).sort().entries()) {
    const restored = newFolder();
    cpSync(join(copies, copy, 'dossiers', DATABASE), join(restored, DATABASE));
    const ids = made.slice(0, round + 1).flat();
    const answers = await readable(restored, guard, ids);
    const expected = ids.map((id) => {
      if (whole.includes(id)) return 'niet gevonden';
      return partly.includes(id) ? 'achterdeur' : 'achterdeur,brief';
    });
    gevallen += ids.length;
    afwijkingen.push(...ids.filter((_, index) => answers[index] !== expected[index]));
    expect(answers).toEqual(expected);
  }
  expect(await guard.verify()).toMatchObject({ fault: undefined });
  await guard.close();
});

test('a backup of the keys from before the erasing does show it, until the log of today stands beside it', async () => {
  const [data, copies] = [newFolder(), newFolder()];
  const guard = await withOfficers(await newGuard(data));
  const ids = await fill(data, guard);
  await makeBackup(data, join(copies, 'oud'), parts);
  for (const id of ids) await erase(guard, { id }, 'alle');
  await guard.close();
  const shownBeside = async (log: string) => {
    const folder = newFolder();
    cpSync(join(copies, 'oud', 'dossiers', DATABASE), join(folder, DATABASE));
    cpSync(join(copies, 'oud', 'sleutels'), join(folder, 'sleutels'), { recursive: true });
    cpSync(log, join(folder, 'log', 'audit.sqlite'));
    const restored = await newGuard(folder);
    const shown = new Set(await readable(folder, restored, ids));
    await restored.close();
    return [...shown];
  };
  const zonderLog = await shownBeside(join(copies, 'oud', 'inzagelog', 'audit.sqlite'));
  const metLog = await shownBeside(join(data, 'log', 'audit.sqlite'));
  meld({
    bewering:
      'Geen oude reservekopie maakt gewiste dossiers leesbaar, en elke maakt alle andere leesbaar (T8)',
    gevallen: gevallen + ids.length,
    afwijkingen: afwijkingen.length + (metLog.join() === 'niet gevonden' ? 0 : 1),
    ingebouwd: 1,
    gevonden: zonderLog.includes('niet gevonden') ? 0 : 1,
  });
  expect(zonderLog).toEqual(['achterdeur,brief']);
  expect(metLog).toEqual(['niet gevonden']);
});
