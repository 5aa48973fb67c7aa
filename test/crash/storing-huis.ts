import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Application } from '#application/application.ts';
import { createApplication } from '#application/create.ts';
import { guardOverSocket } from '#guard/over-socket.ts';
import type { DossierId } from '#kernel/ids.ts';
import { openSqliteStore } from '#store/sqlite/open.ts';
import { DATABASE } from '../../src/main/open.ts';
import { serve } from '../../src/main/serve.ts';
import { sealOf } from '../web/browser.ts';
import type { Keten } from './keten.ts';

const WACHT = fileURLToPath(new URL('../guard/guard-process.ts', import.meta.url));

/** What came back for a page or a form, with what the web server wrote down meanwhile. */
export type Antwoord = {
  readonly status: number;
  readonly html: string;
  /** Lines of the technical log. */
  readonly regels: readonly string[];
};

/** The guard as the command `wacht` runs it, in a process of its own. */
const startWacht = async (folder: string, socket: string, before: readonly string[]) => {
  const [program = '', ...args] = [...before, process.execPath, '--no-warnings', WACHT, folder, socket];
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(String(part)));
  await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
  return { child, said };
};

export type Storingshuis = Awaited<ReturnType<typeof openStoringshuis>>;

/**
 * The web server over HTTP with its guard as a process of its own: keys and log in one folder, dossiers in another, both
 * copied from a chain that was built before. `prepare` may change them first, and `web` be made wrong on purpose.
 */
export const openStoringshuis = async (
  keten: Keten,
  { wacht, zaken }: { readonly wacht: string; readonly zaken: string },
  {
    prepare = () => undefined,
    web = (application) => application,
  }: {
    readonly prepare?: () => void;
    readonly web?: (application: Application) => Application;
  } = {},
) => {
  for (const part of ['sleutels', 'log'])
    cpSync(join(keten.dataFolder, part), join(wacht, part), { recursive: true });
  mkdirSync(zaken, { recursive: true });
  cpSync(join(keten.dataFolder, DATABASE), join(zaken, DATABASE));
  prepare();
  const socket = join(wacht, 'wacht', 'wacht.sock');

  let child: ChildProcess | undefined;
  const gezegd: string[] = [];
  const start = async (before: readonly string[] = []): Promise<number | null> => {
    const started = await startWacht(wacht, socket, before);
    child = started.child;
    gezegd.push(...started.said);
    started.child.stderr?.on('data', (part) => gezegd.push(String(part)));
    return started.child.exitCode;
  };
  const stop = async (signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const closed = once(child, 'close');
    child.kill(signal);
    await closed;
  };

  await start();
  const store = await openSqliteStore(join(zaken, DATABASE));
  const guard = guardOverSocket(socket);
  const application = createApplication({ store, guard, now: () => new Date(), randomBytes });
  const regels: string[] = [];
  const { error } = console;
  console.error = (line: unknown) => void regels.push(String(line));
  const server = await serve({
    application: web(application),
    port: 0,
    base: new URL('http://localhost'),
    oidc: { clientId: 'x', clientSecret: 'y', provider: { discover: new URL('https://inloggen.invalid') } },
    meldpunt: undefined,
    demo: undefined,
  });
  const { port } = server.address() as AddressInfo;
  const { token } = await application.sessions.open(keten.adviseur.id);

  const vraag = async (path: string, init: RequestInit = {}): Promise<Antwoord> => {
    const from = regels.length;
    const response = await fetch(`http://localhost:${port}${path}`, {
      ...init,
      redirect: 'manual',
      headers: { cookie: `va=${token}`, 'sec-fetch-site': 'same-origin' },
    });
    const html = await response.text();
    return { status: response.status, html, regels: regels.slice(from) };
  };
  const formulier = (dossier: DossierId) => `/advies/${dossier}/punten/eigen-wonen/eigen`;
  const verstuur = (dossier: DossierId, fields: Readonly<Record<string, string>>): Promise<Antwoord> =>
    vraag(formulier(dossier), { method: 'POST', body: new URLSearchParams(fields) });

  return {
    store,
    guard,
    application,
    socket,
    /** What the guard wrote on its output. */
    gezegd,
    pid: () => child?.pid ?? 0,
    seint: (signal: 'SIGSTOP' | 'SIGCONT') => child?.kill(signal),
    start,
    stop,
    /** The page of a case. */
    toon: (dossier: DossierId) => vraag(`/advies/${dossier}`),
    /** The hidden fields that a form of this case carries now. */
    zegel: async (dossier: DossierId) => sealOf((await vraag(formulier(dossier))).html),
    verstuur,
    einde: async (): Promise<void> => {
      console.error = error;
      server.closeAllConnections();
      server.close();
      child?.kill('SIGCONT');
      await application.close();
      await stop();
    },
  };
};
