import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WIE } from './afspraak.ts';

/** True when all of these programs are on this machine. */
export const aanwezig = (...programs: readonly string[]): boolean =>
  programs.every((program) => spawnSync('which', [program]).status === 0);

/** Runs a program to its end and gives what it wrote, whatever its exit code. */
const run = async (program: string, args: readonly string[], cwd: string): Promise<string> => {
  const child = spawn(program, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: cwd },
  });
  const parts: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => parts.push(text));
  await once(child, 'close');
  return parts.join('');
};

const cookieVan = (naam: string | undefined): readonly string[] =>
  naam === undefined ? [] : ['-H', `Cookie: ${WIE}=${naam}`];

/** A folder of its own for one run of a tool. */
const mapIn = (folder: string, name: string): string => {
  const made = join(folder, `${name}-${process.hrtime.bigint()}`);
  mkdirSync(made);
  return made;
};

const FFUF = ['-s', '-t', '16', '-mc', '500,501,502,503,504'];

/** ffuf: every page × every name in the query × every odd answer. Gives what it found, a line each. */
export const ffufVragen = async (
  folder: string,
  base: string,
  naam: string | undefined,
  lijsten: Readonly<Record<'PAD' | 'NAAM' | 'WAARDE', readonly string[]>>,
): Promise<readonly string[]> => {
  const map = mapIn(folder, 'ffuf');
  const words = Object.entries(lijsten).flatMap(([name, lines]) => {
    writeFileSync(join(map, name), lines.join('\n'));
    return ['-w', `${name}:${name}`];
  });
  const out = await run('ffuf', [...FFUF, ...cookieVan(naam), ...words, '-u', `${base}PAD?NAAM=WAARDE`], map);
  return out.split('\n').filter((line) => line.trim() !== '');
};

/** ffuf: forms as they are given, one body for one address. Gives what it found, a line each. */
export const ffufFormulieren = async (
  folder: string,
  base: string,
  naam: string | undefined,
  verzendingen: readonly (readonly [path: string, body: string])[],
): Promise<readonly string[]> => {
  const map = mapIn(folder, 'ffuf');
  writeFileSync(join(map, 'paden'), verzendingen.map(([path]) => path).join('\n'));
  writeFileSync(join(map, 'lijven'), verzendingen.map(([, body]) => body).join('\n'));
  const out = await run(
    'ffuf',
    [
      ...FFUF,
      ...cookieVan(naam),
      ...['-H', 'Content-Type: application/x-www-form-urlencoded'],
      ...['-mode', 'pitchfork', '-w', 'paden:PAD', '-w', 'lijven:LIJF'],
      ...['-X', 'POST', '-u', `${base}PAD`, '-d', 'LIJF'],
    ],
    map,
  );
  return out.split('\n').filter((line) => line.trim() !== '');
};

type Sqlmap = { readonly url: string; readonly data?: string; readonly zwaarte: readonly string[] };

/** sqlmap on one address or form, leaving our own fields alone; gives the places it could get in by. */
export const sqlmap = async (
  folder: string,
  naam: string | undefined,
  { url, data, zwaarte }: Sqlmap,
): Promise<readonly string[]> => {
  const map = mapIn(folder, 'sqlmap');
  const out = await run(
    'sqlmap',
    [
      ...['-u', url, '--batch', '--flush-session', '--disable-coloring', '--ignore-redirects', '-v', '1'],
      ...['--param-exclude', '^_', '--output-dir', map, ...zwaarte],
      ...(naam === undefined ? [] : ['--cookie', `${WIE}=${naam}`]),
      ...(data === undefined ? [] : ['--data', data]),
    ],
    map,
  );
  return out.includes('sqlmap identified the following injection point') ? [`sqlmap ${naam} ${url}`] : [];
};

const MODULES =
  'blindsql,crlf,csrf,exec,file,htaccess,methods,permanentxss,redirect,shellshock,sql,ssrf,xss,xxe';

/** wapiti from the first page, for so many seconds; gives what it found, a line each. */
export const wapiti = async (
  folder: string,
  base: string,
  naam: string | undefined,
  seconden: number,
): Promise<readonly string[]> => {
  const map = mapIn(folder, 'wapiti');
  const report = join(map, 'verslag.json');
  const said = await run(
    'wapiti',
    [
      ...['-u', `${base}/`, '--scope', 'domain', '-m', MODULES, '-d', '4'],
      ...['--max-scan-time', `${seconden}`, '--max-attack-time', `${Math.ceil(seconden / 8)}`],
      ...['--store-session', map, '--store-config', map, '--no-bugreport', '-v', '0', ...cookieVan(naam)],
      ...['-f', 'json', '-o', report],
    ],
    map,
  );
  const { vulnerabilities, anomalies } = leesVerslag(report, said);
  return [vulnerabilities, anomalies].flatMap((found) =>
    Object.entries(found).flatMap(([kind, places]) =>
      places.map(
        ({ method, path, parameter, info }) =>
          `wapiti ${naam} ${kind}: ${method} ${path} ${parameter} ${info}`,
      ),
    ),
  );
};

type Vondst = Readonly<Record<'method' | 'path' | 'parameter' | 'info', string>>;
type Verslag = Readonly<Record<'vulnerabilities' | 'anomalies', Readonly<Record<string, readonly Vondst[]>>>>;

const leesVerslag = (path: string, said: string): Verslag => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Error(`wapiti made no report: ${said.slice(-500)}`);
  }
};
