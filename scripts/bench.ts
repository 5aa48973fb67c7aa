import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, release, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createApplication } from '#application/create.ts';
import { DATABASE, openHouse } from '../src/main/open.ts';
import { type Baselines, countingBytes, measureActs } from '../test/bench/acts.ts';
import { barePostgres, bareSqlite } from '../test/bench/bare.ts';
import { measureDocuments } from '../test/bench/documents.ts';
import { measureFigures } from '../test/bench/figures.ts';
import { measureGuard } from '../test/bench/guard.ts';
import { measureGuardProcess } from '../test/bench/guard-process.ts';
import { measureLaw } from '../test/bench/law.ts';
import { measureFirstLooks, measurePages } from '../test/bench/pages.ts';
import { measureStart } from '../test/bench/start.ts';
import { startPostgres } from './postgres.ts';

/**
 * Measures the program on seeded data, on SQLite and, where it is installed, on PostgreSQL. Writes JSON on its output
 * and what it is doing on stderr. Ratios are against a baseline on the same machine in the same minute, so that they
 * can be compared between machines.
 */
const say = (text: string): void => console.error(text);

const PROGRAM = join(import.meta.dirname, '../src/main/veilig-ambt.mjs');

const seed = (dossiers: number, dataFolder: string, databaseUrl: string | undefined): number => {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, [PROGRAM, 'zaai', '--landelijk', String(dossiers)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, VEILIG_AMBT_DATA: dataFolder, VEILIG_AMBT_DATABASE: databaseUrl ?? '' },
  });
  if (status !== 0) throw new Error('Seeding failed');
  return Math.round((performance.now() - started) / 100) / 10;
};

const baselinesOf = async (dataFolder: string, databaseUrl: string | undefined): Promise<Baselines> => {
  if (databaseUrl !== undefined) return { 'eigen commit': await barePostgres(databaseUrl) };
  const path = join(dataFolder, DATABASE);
  return { 'eigen commit': bareSqlite(path, 'own'), 'gedeelde commit': bareSqlite(path, 'shared') };
};

const measureFacts = async (dataFolder: string, databaseUrl: string | undefined) => {
  const opened = await openHouse({ dataFolder, databaseUrl });
  const baselines = await baselinesOf(dataFolder, databaseUrl);
  const { store, bytes } = countingBytes(opened.store);
  const { guard } = opened;
  const application = createApplication({ store, guard, now: () => new Date(), randomBytes });
  try {
    return await measureActs({ store, guard, application }, bytes, baselines);
  } finally {
    for (const bare of Object.values(baselines)) await bare.close();
    await application.close();
  }
};

const measureOn = async (name: string, dossiers: number, databaseUrl: string | undefined) => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'veilig-ambt-meting-'));
  try {
    say(`${name}: seeding ${dossiers} cases`);
    const seedingSeconds = seed(dossiers, dataFolder, databaseUrl);
    say(`${name}: pages`);
    const { pages, tenYearsMs, memory: memoryMegabytes } = await measurePages(dataFolder, databaseUrl);
    say(`${name}: pages after a change`);
    const firstLooks = await measureFirstLooks(dataFolder, databaseUrl);
    say(`${name}: guard as a process`);
    const guardAsProcess = databaseUrl === undefined ? await measureGuardProcess(dataFolder) : undefined;
    say(`${name}: start`);
    const startSeconds = databaseUrl === undefined ? await measureStart(dataFolder) : undefined;
    say(`${name}: facts`);
    const facts = await measureFacts(dataFolder, databaseUrl);
    const measured = {
      seedingSeconds,
      startSeconds,
      guardAsProcess,
      memoryMegabytes,
      facts,
      pages,
      firstLooks,
      tenYearsMs,
    };
    say(`${name}: ${JSON.stringify(measured)}`);
    return measured;
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
};

const onPostgres = async (dossiers: number) => {
  const cluster = await startPostgres();
  if (cluster === undefined) return 'PostgreSQL 15 or newer is not installed here';
  try {
    return {
      version: cluster.sql('show server_version'),
      ...(await measureOn('PostgreSQL', dossiers, cluster.url().replace('@/', '@localhost/'))),
    };
  } finally {
    await cluster.stop();
  }
};

const { values } = parseArgs({ options: { dossiers: { type: 'string', default: '2000' } } });
const dossiers = Number(values.dossiers);
const report = {
  machine: {
    processors: cpus().length,
    model: cpus()[0]?.model,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${release()}`,
    node: process.version,
    sqlite: process.versions.sqlite,
  },
  legalTestsPerSecond: measureLaw(),
  documents: await measureDocuments(),
  figures: await measureFigures(),
  dossiers,
  // With 2,000 cases: 300,000 lines, and 72,000 keys.
  guard: await measureGuard(dossiers * 150, dossiers * 6),
  targets: {
    facts: 0.35,
    pages: 0.25,
    tenYearsMs: 100,
    legalTestsPerSecond: 200_000,
    startSeconds: 1.5,
    memoryMegabytes: 250,
    seedingSeconds: 120,
    fourEditionsMs: 600,
    compare5000Ms: 50,
    tablesOf2000Seconds: 1,
    tablesOf200000Seconds: 30,
    tablesMegabytes: 1_000,
  },
  sqlite: await measureOn('SQLite', dossiers, undefined),
  postgres: await onPostgres(dossiers),
};
console.log(JSON.stringify(report, undefined, 2));
