import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { bundled } from '../bundle.ts';
import { sealOf } from '../web/browser.ts';
import { countLost, type Keten, type Told } from './keten.ts';

/** Milliseconds of acts before the blow, at most. */
const LONGEST = 150;

type Reached = { readonly port: number; readonly token: string };
type Manner = 'honest' | 'early';

/** Sends one finding after another about a case until the server is gone; gives those that were answered with a redirect. */
const client = async ({ port, token }: Reached, dossier: string, answered: (told: Told) => void) => {
  const url = `http://localhost:${port}/advies/${dossier}/punten/eigen-wonen/eigen`;
  const headers = { cookie: `va=${token}` };
  const seal = sealOf(await (await fetch(url, { headers })).text());
  for (;;) {
    const punt = randomBytes(8).toString('hex');
    const { status } = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      headers: { ...headers, 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({
        _token: seal._token ?? '',
        _inzending: punt,
        onderdeel: 'Voordeur',
        punt,
        stand: 'nodig',
        bron: 'bestuurder',
        notitie: '',
      }),
    });
    if (status !== 303) throw new Error(`An act was answered with ${status}`);
    answered([dossier, punt]);
  }
};

const blow = async (keten: Keten, program: string, manner: Manner): Promise<readonly Told[]> => {
  const args = [
    '--no-warnings',
    program,
    keten.dataFolder,
    keten.databaseUrl ?? '',
    manner,
    keten.adviseur.id,
  ];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(server, 'close');
  const [line] = await once(server.stdout, 'data');
  const reached: Reached = JSON.parse(String(line));
  const told: Told[] = [];
  const { promise: working, resolve } = Promise.withResolvers<void>();
  const clients = keten.cases.map((dossier) =>
    client(reached, dossier, (one) => {
      told.push(one);
      resolve();
    }),
  );
  const ended = Promise.allSettled(clients);
  await Promise.race([working, ended]);
  await pause(Math.random() * LONGEST);
  server.kill('SIGKILL');
  await closed;
  const wrong = (await ended).map((one) => (one.status === 'rejected' ? String(one.reason) : ''));
  const odd = wrong.find((reason) => reason.includes('was answered with'));
  if (odd !== undefined) throw new Error(odd);
  return told;
};

export type Tally = { readonly told: number; readonly lost: number; readonly faults: readonly string[] };

/** One blow after another to the web server while people send forms; until something is lost, when `manner` is early. */
export const blows = async (keten: Keten, manner: Manner, rounds: number): Promise<Tally> => {
  const program = await bundled('test/crash/http-server.ts', 'crashserver');
  const faults: string[] = [];
  let [told, lost] = [0, 0];
  for (let round = 0; round < rounds && (manner === 'honest' || lost === 0); round += 1) {
    const outcome = await countLost(keten, await blow(keten, program, manner));
    told += outcome.told;
    lost += outcome.lost;
    if (outcome.fault !== undefined) faults.push(outcome.fault);
  }
  return { told, lost, faults };
};
