import { afterAll, describe, expect, it } from 'vitest';
import { openPostgresStore } from '#store/postgres/open.ts';
import { startPostgres } from '../postgres.ts';
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
  { timeout: 300_000 },
  () => {
    it(`loses nothing that was acknowledged, ${ROUNDS} times`, async () => {
      const { acknowledged, problems } = await strikes(victim('honest'), 'honest', ROUNDS);
      expect(problems).toEqual([]);
      expect(acknowledged).toBeGreaterThan(ROUNDS * 10);
    });

    it('is found out by a writer that acknowledges before the commit', async () => {
      const { problems } = await strikes(victim('early'), 'early', 50);
      expect(problems.join('; ')).toMatch(/an acknowledged (fact|dossier) is gone/);
    });
  },
);
