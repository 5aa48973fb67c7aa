import { afterAll, describe, expect, it } from 'vitest';
import { openPostgresStore } from '#store/postgres/open.ts';
import { startPostgres } from '../postgres.ts';
import { meld } from '../security/resultaat.ts';
import { ROUNDS, strikes, type Victim } from './rounds.ts';

const cluster = await startPostgres();
afterAll(() => cluster?.stop());

const victim = (name: string): Victim => {
  cluster?.sql(`create database ${name}`);
  const address = cluster?.url(name) ?? '';
  return {
    address,
    open: async () => {
      await cluster?.start();
      return openPostgresStore(address);
    },
    strike: async () => cluster?.kill(),
  };
};

describe.skipIf(cluster === undefined)(
  'a PostgreSQL server that is killed while it writes',
  { timeout: 7_200_000 },
  () => {
    let honest: readonly string[] = ['not run'];

    it(`loses nothing that was acknowledged, ${ROUNDS} times`, async () => {
      const { acknowledged, problems } = await strikes(victim('honest'), 'honest', ROUNDS);
      honest = problems;
      expect(problems).toEqual([]);
      expect(acknowledged).toBeGreaterThan(ROUNDS * 10);
    });

    it('is found out by a writer that acknowledges before the commit', async () => {
      const { problems } = await strikes(victim('early'), 'early', 50);
      const gone = /an acknowledged (fact|dossier) is gone/;
      meld({
        bewering: 'Een PostgreSQL dat wordt gestopt (kill -9) verliest niets dat was bevestigd',
        gevallen: ROUNDS,
        afwijkingen: honest.length,
        ingebouwd: 1,
        gevonden: gone.test(problems.join('; ')) ? 1 : 0,
      });
      expect(problems.join('; ')).toMatch(gone);
    });
  },
);
