import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { makeBackup, restoreBackup } from '#cli/backup/make-backup.ts';
import { parts } from '#cli/backup/parts.ts';
import type { Guard, WholeDossier } from '#guard/guard.ts';
import type { DossierId } from '#kernel/ids.ts';
import { openSqliteStore } from '#store/sqlite/open.ts';
import type { Store } from '#store/store.ts';
import { meld } from '../security/resultaat.ts';
import { feit, kaartOf, newGuard, newId, quickFolder, toShow } from './story.ts';

const ROUNDS = process.env.VEILIG_AMBT_VOLLEDIG ? 20 : 6;
const DATABASE = 'dossiers.sqlite';
const LOG = join('log', 'audit.sqlite');

/** Of decisions there may be any number in an hour. */
const toDecide = (dossier: WholeDossier) => ({ ...toShow(dossier), purpose: 'beslissen' }) as const;

/** Makes dossiers and looks at them until it is told to stop; what was acknowledged stands in `kept`. */
const working = (store: Store, guard: Guard, kept: Map<DossierId, string>) => {
  let goesOn = true;
  const work = async () => {
    for (let nr = 1; goesOn; nr += 1) {
      const id = newId();
      const events = await guard.seal(id, 1, [feit('woning', `achterdeur ${nr}`)]);
      const card = await guard.sealCard(id, 1, kaartOf());
      await store.append({ dossier: id, kind: 'zaak', expected: 0, events, card, tags: [], outbox: [] });
      kept.set(id, `achterdeur ${nr}`);
      await guard.open(toDecide({ id, events, card }));
    }
  };
  const done = work();
  return async () => {
    goesOn = false;
    await done;
  };
};

const linesIn = (folder: string): readonly string[] => {
  const db = new DatabaseSync(join(folder, LOG), { readOnly: true });
  const rows = db.prepare("SELECT nr || ' ' || hex(leaf) AS line FROM line ORDER BY nr").all();
  db.close();
  return rows.map(({ line }) => String(line));
};

/** Everything that is otherwise in a restored folder than what was there when the copy began. */
const otherwise = async (
  folder: string,
  before: ReadonlyMap<DossierId, string>,
  lines: readonly string[],
) => {
  const restored = linesIn(folder);
  const [store, guard] = [await openSqliteStore(join(folder, DATABASE)), await newGuard(folder)];
  try {
    const { fault } = await guard.verify();
    const wrong = fault === undefined ? [] : [fault];
    if (lines.some((line, index) => restored[index] !== line)) wrong.push('the log');
    for (const [id, text] of before) {
      const history = await store.history(id);
      const answer = history && (await guard.open(toDecide({ id, ...history })));
      const found = answer?.allowed ? answer.events.map(({ feit: { tekst } }) => tekst).join() : undefined;
      if (found !== text) wrong.push(`dossier: ${found}`);
    }
    return wrong;
  } finally {
    await guard.close();
    await store.close();
  }
};

/** The same, also of a folder that does not open. */
const problemsOf = (...asked: Parameters<typeof otherwise>): Promise<readonly string[]> =>
  otherwise(...asked).catch((error: Error) => [error.message]);

test(`een kopie die onder het werk is gemaakt, is terug te zetten met alles wat er toen was, ${ROUNDS} keer`, async () => {
  const [data, copies] = [quickFolder(), quickFolder()];
  const [store, guard] = [await openSqliteStore(join(data, DATABASE)), await newGuard(data)];
  const kept = new Map<DossierId, string>();
  const wrong: string[] = [];
  let cases = 0;
  let planted: readonly (readonly string[])[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const stop = working(store, guard, kept);
    while (kept.size < (round + 1) * 5) await new Promise((resolve) => setImmediate(resolve));
    const [before, lines] = [new Map(kept), linesIn(data)];
    const copy = join(copies, String(round));
    expect(await makeBackup(data, copy, parts)).toEqual({ problems: [] });
    await stop();
    const folder = join(copies, `terug-${round}`);
    expect(await restoreBackup(copy, folder, parts)).toEqual({ problems: [] });
    cases += before.size;
    wrong.push(...(await problemsOf(folder, before, lines)));
    if (round < ROUNDS - 1) continue;
    const broken = (name: string, spoil: (folder: string) => void) => {
      const target = join(copies, name);
      cpSync(folder, target, { recursive: true });
      spoil(target);
      return problemsOf(target, before, lines);
    };
    planted = [
      await broken('zonder-sleutels', (target) => rmSync(join(target, 'sleutels'), { recursive: true })),
      await broken('eerdere-sleutels', (target) =>
        cpSync(join(copies, '0', 'sleutels'), join(target, 'sleutels'), { recursive: true }),
      ),
      await broken('eerdere-dossiers', (target) =>
        cpSync(join(copies, '0', 'dossiers', DATABASE), join(target, DATABASE)),
      ),
      await broken('eerder-log', (target) =>
        cpSync(join(copies, '0', 'inzagelog', 'audit.sqlite'), join(target, LOG)),
      ),
    ];
  }
  await guard.close();
  await store.close();
  meld({
    bewering:
      'Een kopie onder het werk is terug te zetten met alles wat er was; een halve of gemengde valt op (T8)',
    gevallen: cases,
    afwijkingen: wrong.length,
    ingebouwd: planted.length,
    gevonden: planted.filter((problems) => problems.length > 0).length,
  });
  expect(wrong).toEqual([]);
  expect(planted.map((problems) => problems.length > 0)).toEqual([true, true, true, true]);
  expect(planted[0]?.join()).toMatch(/hoort bij andere sleutels/);
}, 120_000);
