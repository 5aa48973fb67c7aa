import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { OpenRefused } from '#store/refused.ts';
import { openSqliteStore } from '#store/sqlite/open.ts';
import { appendOf, someDossier } from '../contract/samples.ts';
import { meld } from '../security/resultaat.ts';
import { factsAt, problemsIn } from './facts.ts';
import { ROUNDS, strikes, type Victim } from './rounds.ts';

const folder = mkdtempSync(join(tmpdir(), 'va-crash-'));

const victim = (name: string): Victim => {
  const address = join(folder, name);
  return {
    address,
    open: () => openSqliteStore(address),
    strike: async (writer) => {
      writer.kill('SIGKILL');
    },
  };
};

afterAll(() => rmSync(folder, { recursive: true }));

describe('a process on SQLite that is killed while it writes', { timeout: 7_200_000 }, () => {
  let honest: readonly string[] = ['not run'];

  it(`loses nothing it acknowledged, ${ROUNDS} times`, async () => {
    const { acknowledged, problems } = await strikes(victim('honest.sqlite'), 'honest', ROUNDS);
    honest = problems;
    expect(problems).toEqual([]);
    expect(acknowledged).toBeGreaterThan(ROUNDS * 10);
  });

  it('keeps others out until then, and no longer', async () => {
    const held = victim('held.sqlite');
    const strike: Victim['strike'] = async (writer) => {
      await expect(held.open()).rejects.toThrow(new OpenRefused('gegevensmap-in-gebruik'));
      await held.strike(writer);
    };
    const { problems } = await strikes({ ...held, strike }, 'honest', 1);
    expect(problems).toEqual([]);
  });

  it('is found out when it acknowledges before the commit', async () => {
    const { problems } = await strikes(victim('early.sqlite'), 'early', 50);
    const gone = /an acknowledged (fact|dossier) is gone/;
    meld({
      bewering: 'Een proces op SQLite dat wordt gestopt (kill -9) verliest niets dat was bevestigd',
      gevallen: ROUNDS,
      afwijkingen: honest.length,
      ingebouwd: 1,
      gevonden: gone.test(problems.join('; ')) ? 1 : 0,
    });
    expect(problems.join('; ')).toMatch(gone);
  });

  it('is found out when half an append stays behind', async () => {
    const { open } = victim('half.sqlite');
    const [store, dossier] = [await open(), someDossier()];
    await store.append(factsAt(dossier, 0));
    expect(await problemsIn(store, new Map([[dossier, 2]]), 0)).toEqual([]);
    await store.append(appendOf(dossier, 2));
    expect(await problemsIn(store, new Map([[dossier, 2]]), 0)).toEqual(
      expect.arrayContaining([
        'half an append is there',
        'a fact is damaged',
        'messages and facts do not match',
      ]),
    );
    await store.close();
  });
});
