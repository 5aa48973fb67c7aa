import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './tree.ts';

/**
 * Has the HTTP Observatory of Mozilla (MDN) grade our pages behind TLS. It needs the npm registry: the tool brings more than two
 * hundred packages, so it is installed in a folder that is thrown away, without scripts, and never in this tree.
 */
const TOOL = '@mdn/mdn-http-observatory@1.4.8';
const [INNER, OUTER] = [4113, 4114];
const LOWEST = 130;
/** What it looks at; that all other pages have the same headers is shown by test/security/koppen.int.test.ts. */
const PATHS = ['/', '/rondleiding', '/nergens'];

const folder = mkdtempSync(join(tmpdir(), 'veilig-ambt-observatory-'));
const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];

const install = (): string => {
  writeFileSync(join(folder, 'package.json'), '{}');
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', TOOL], { cwd: folder });
  const home = join(folder, 'node_modules/@mdn/mdn-http-observatory');
  // Its install script would fetch the list of preloaded hosts; this host is not on it.
  writeFileSync(join(home, 'conf/hsts-preload.json'), '{}');
  return join(home, 'src/scan.js');
};

const certify = (): void => {
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '2'];
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, ...subject];
  execFileSync('openssl', made, { stdio: 'ignore' });
};

const startProgram = async () => {
  const program = spawn(process.execPath, [join(ROOT, 'src/main/veilig-ambt.mjs'), 'demo'], {
    env: {
      ...process.env,
      PORT: `${INNER}`,
      VEILIG_AMBT_URL: `https://localhost:${OUTER}`,
      VEILIG_AMBT_DATA: join(folder, 'data'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(program.stdout, 'data');
  return program;
};

/** What stands before the program in production: TLS, and nothing of its own. Asked for "/" it gives `front`. */
let front = '/';
const startProxy = async () => {
  const proxy = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (asked, answer) => {
    const { method, headers, url } = asked;
    const path = url === '/' ? front : url;
    const passed = request({ port: INNER, method, headers, path }, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  });
  proxy.listen(OUTER);
  await once(proxy, 'listening');
  return proxy;
};

type Scan = { readonly grade: string; readonly score: number };

const scan = async (script: string): Promise<Scan> => {
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: cert };
  const child = spawn(process.execPath, [script, `localhost:${OUTER}`], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const parts: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => parts.push(text));
  await once(child, 'close');
  const { scan: result, error } = JSON.parse(parts.join(''));
  if (result === undefined) throw new Error(`The observatory says: ${error}`);
  return result;
};

const script = install();
certify();
const program = await startProgram();
const proxy = await startProxy();
let good = true;
for (const path of PATHS) {
  front = path;
  const { grade, score } = await scan(script);
  console.log(`${path}: ${grade}, ${score} of at least ${LOWEST}`);
  good &&= grade === 'A+' && score >= LOWEST;
}
proxy.closeAllConnections();
proxy.close();
program.kill('SIGTERM');
await once(program, 'exit');
rmSync(folder, { recursive: true });
process.exitCode = good ? 0 : 1;
