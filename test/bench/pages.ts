import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bundled } from '../bundle.ts';
import { type Comparison, compare, type Spread, spread } from './numbers.ts';

const ROUNDS = 3;
const SECONDS = 3;
const CONNECTIONS = 8;
const LOOKS = 20;

type Address = {
  readonly base: string;
  readonly planner: string;
  readonly bestuurder: string;
  readonly dossier: string;
  readonly adviseur: string;
  /** A visit under way with sixty findings and twenty photos. */
  readonly bezoek: string;
  /** Functionarissen: of sixty cases with 900 measures, and of a book of ten years. */
  readonly bureau: string;
  readonly boek: string;
  readonly bzk: string;
};

/** Starts the server on this data, with its guard in it or behind `socket`; `anew` makes every page anew. */
export const start = async (
  dataFolder: string,
  databaseUrl: string | undefined,
  socket = '',
  anew = false,
): Promise<{ child: ChildProcess; address: Address }> => {
  const child = spawn(
    process.execPath,
    [
      '--no-warnings',
      await bundled('test/bench/server.ts', 'meetserver'),
      dataFolder,
      databaseUrl ?? '',
      socket,
      ...(anew ? ['opnieuw'] : []),
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  const [line] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => [])]);
  if (line === undefined) throw new Error('The server to measure ended before it was ready');
  return { child, address: JSON.parse(String(line)) };
};

const run = promisify(execFile);

/** Answers per second, counted by a process of its own; throws when an answer was not a 200. */
export const load = async (url: string, session: string): Promise<number> => {
  const autocannon = fileURLToPath(import.meta.resolve('autocannon'));
  const options = ['--json', '-c', String(CONNECTIONS), '-d', String(SECONDS), '-H', `cookie=va=${session}`];
  const { stdout } = await run(process.execPath, [autocannon, ...options, url]);
  const { requests, non2xx, errors } = JSON.parse(stdout);
  if (non2xx > 0 || errors > 0) throw new Error(`${url}: ${non2xx} not 2xx, ${errors} errors`);
  return requests.average;
};

/** What a page may weigh on a telephone, without its pictures. */
const MOST_BYTES = 120_000;

/** The bytes of a page; throws when it is too heavy, or has a script. */
const sizeOf = async (url: string, session: string): Promise<number> => {
  const response = await fetch(url, { headers: { cookie: `va=${session}` } });
  if (response.status !== 200) throw new Error(`${url}: ${response.status}`);
  const html = await response.text();
  const bytes = Buffer.byteLength(html);
  if (bytes > MOST_BYTES || html.includes('<script')) throw new Error(`${url}: ${bytes} bytes, or a script`);
  return bytes;
};

/** How long one reader waits for a page, asked one time after the other; the first does not count. */
const milliseconds = async (url: string, session: string): Promise<Spread> => {
  const waited: number[] = [];
  for (let nth = 0; nth <= LOOKS; nth += 1) {
    const started = performance.now();
    await sizeOf(url, session);
    waited.push(performance.now() - started);
  }
  return spread(waited.slice(1));
};

/** Memory of a process in MB, as the system counts it. */
const memoryOf = (pid: number | undefined): number =>
  Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024);

type Pages = Readonly<Record<string, Comparison>>;

export type PageReport = {
  readonly pages: Pages;
  /** Milliseconds until the overview of an organisation is there, of a book with ten years in it. */
  readonly tenYearsMs: Spread;
  /** Megabytes of the server after all of this. */
  readonly memory: number;
};

type Asked = readonly (readonly [name: string, path: string, session: string])[];

const otherPages = ({ planner, bestuurder, bzk }: Address): Asked => [
  ['werklijst van de planner, 50 regels', '/', planner],
  ['eigen dossier, door de bestuurder', '/', bestuurder],
  ['landelijk beeld, door het ministerie', '/', bzk],
];

/** Those of which a piece is kept sealed as long as nothing changes. */
const keptPages = ({ planner, dossier, adviseur, bezoek, bureau }: Address): Asked => [
  ['dossier, door de planner', `/planning/${dossier}`, planner],
  ['punten van een bezoek met 60 bevindingen en 20 foto’s', `/advies/${bezoek}/punten`, adviseur],
  ['bureau van een organisatie met 60 dossiers en 900 maatregelen', '/', bureau],
];

const comparePages = async (base: string, asked: Asked): Promise<Pages> => {
  const pages: Record<string, Comparison> = {};
  for (const [name, path, session] of asked) {
    const size = await sizeOf(base + path, session);
    pages[`${name} (${size} bytes)`] = await compare(
      ROUNDS,
      'per seconde',
      0.25,
      () => load(base + path, session),
      () => load(`${base}/meting/${size}`, session),
    );
  }
  return pages;
};

/** Ends a process as the system does. */
export const stop = async (child: ChildProcess): Promise<void> => {
  child.kill('SIGTERM');
  await once(child, 'exit');
};

/** The pages of which a piece is kept, each look as the first one after a change. */
export const measureFirstLooks = async (
  dataFolder: string,
  databaseUrl: string | undefined,
): Promise<Pages> => {
  const { child, address } = await start(dataFolder, databaseUrl, '', true);
  try {
    return await comparePages(address.base, keptPages(address));
  } finally {
    await stop(child);
  }
};

/** Pages of a logged-in reader against a fixed text of the same length by the same server. */
export const measurePages = async (
  dataFolder: string,
  databaseUrl: string | undefined,
): Promise<PageReport> => {
  const { child, address } = await start(dataFolder, databaseUrl);
  const { base, boek } = address;
  try {
    const pages = await comparePages(base, [...keptPages(address), ...otherPages(address)]);
    const tenYearsMs = await milliseconds(`${base}/geld`, boek);
    const memory = memoryOf(child.pid);
    return { pages, tenYearsMs, memory };
  } finally {
    await stop(child);
  }
};
