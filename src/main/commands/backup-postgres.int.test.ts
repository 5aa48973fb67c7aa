import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findPostgres } from '../../../scripts/machine.ts';
import { startPostgres } from '../../../scripts/postgres.ts';
import { openHouse } from '../open.ts';
import { backup, herstel } from './backup.ts';

const cluster = await startPostgres();
afterAll(() => cluster?.stop());
const met = test.skipIf(cluster === undefined);

let root: string;
let said: string[];
const at = (...path: readonly string[]) => join(root, ...path);
const urlOf = (database: string) => cluster?.url(database).replace('@/', '@localhost/') ?? '';

const als = async (data: string, database: string, command: typeof backup, ...args: readonly string[]) => {
  vi.stubEnv('VEILIG_AMBT_DATA', at(data));
  vi.stubEnv('VEILIG_AMBT_DATABASE', urlOf(database));
  said = [];
  const code = await command.run(args);
  return { code, said: said.join('\n') };
};
const stempelIn = (text: string): string => /Stempel (\w{26})/.exec(text)?.[1] ?? '';

const program = (name: string, ...args: readonly string[]): void => {
  execFileSync(join(findPostgres() ?? '', name), args, { stdio: 'ignore' });
};
/** Dumps a database and puts it back as another, as whoever keeps PostgreSQL does. */
const dumpTo = (van: string, naar: string): void => {
  const file = at(`${naar}.sql`);
  program('pg_dump', '--file', file, cluster?.url(van) ?? '');
  cluster?.sql(`create database ${naar}`);
  program('psql', '--quiet', '--file', file, cluster?.url(naar) ?? '');
};

let nummer = 0;
let bron: string;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'veilig-ambt-pg-kopie-'));
  for (const kind of ['log', 'error'] as const) {
    vi.spyOn(console, kind).mockImplementation((text: unknown) => {
      said.push(String(text));
    });
  }
  nummer += 1;
  bron = `bron${nummer}`;
  cluster?.sql(`create database ${bron}`);
  if (cluster === undefined) return;
  const house = await openHouse({ dataFolder: at('data'), databaseUrl: urlOf(bron) });
  await house.application.close();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

/** A mark, a dump with it, and after that the copy of keys and log. */
const heleKopie = async (naam: string): Promise<string> => {
  const begin = await als('data', bron, backup, at(naam));
  const stempel = stempelIn(begin.said);
  expect([begin.code, existsSync(at(naam))]).toEqual([0, false]);
  dumpTo(bron, `${bron}${naam}`);
  const { code } = await als('data', bron, backup, at(naam), '--stempel', stempel);
  expect(code).toBe(0);
  return stempel;
};

met(
  'Een kopie begint met een stempel in PostgreSQL; met de dump die het draagt, is zij terug te zetten',
  async () => {
    await heleKopie('een');
    const terug = await als('nieuw', `${bron}een`, herstel, at('een'));
    expect(terug.said).toContain('Het inzagelog klopt');
    expect(terug.code).toBe(0);
  },
  60_000,
);

met(
  'Een dump van een andere dag, of zonder stempel, hoort er niet bij, en er wordt niets teruggezet',
  async () => {
    await heleKopie('een');
    await heleKopie('twee');
    dumpTo(bron, `${bron}later`);
    for (const database of [`${bron}twee`, `${bron}later`]) {
      const { code, said: text } = await als('nieuw', database, herstel, at('een'));
      expect([code, existsSync(at('nieuw'))]).toEqual([1, false]);
      expect(text).toContain('horen niet bij elkaar');
    }
    const elders = await als('data', bron, backup, at('drie'), '--stempel', '0'.repeat(26));
    expect([elders.code, existsSync(at('drie'))]).toEqual([1, false]);
  },
  60_000,
);

met(
  'Met de wacht apart geeft het web het stempel, en kijkt het na de dump na',
  async () => {
    const web = await als('data', bron, backup, at('web'), '--deel', 'web');
    const stempel = stempelIn(web.said);
    expect(web.said).toContain(`--deel wacht --stempel ${stempel}`);
    dumpTo(bron, `${bron}web`);
    const wacht = await als('data', bron, backup, at('wacht'), '--deel', 'wacht', '--stempel', stempel);
    expect(wacht.code).toBe(0);
    const ask = (database: string) =>
      als('nieuw', database, herstel, at('web'), '--deel', 'web', '--stempel', stempel);
    expect((await ask(`${bron}web`)).code).toBe(0);
    cluster?.sql(`create database ${bron}leeg`);
    expect((await ask(`${bron}leeg`)).code).toBe(1);
  },
  60_000,
);

met('Een PostgreSQL dat niet antwoordt geeft een zin en geen kopie', async () => {
  const { code, said: text } = await als('data', 'bestaatniet', backup, at('een'));
  expect([code, existsSync(at('een'))]).toEqual([1, false]);
  expect(text).toContain('PostgreSQL antwoordt niet');
});
