import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { DossierId } from '#kernel/ids.ts';
import type { Store } from '#store/store.ts';
import { someDossier } from '../contract/samples.ts';
import { volledig } from '../security/resultaat.ts';
import { problemsIn } from './facts.ts';

const WRITER = fileURLToPath(new URL('writer.ts', import.meta.url));
const DOSSIERS = 8;

/** Milliseconds of writing before the blow, at most. */
const LONGEST = 80;

export const ROUNDS = volledig ? 1_000 : process.env.CI ? 100 : 10;

export type Victim = {
  /** Where the writer writes: a path or a PostgreSQL address. */
  readonly address: string;
  readonly open: () => Promise<Store>;
  /** Strikes without warning: the writer, or the server it writes to. */
  readonly strike: (writer: ChildProcess) => Promise<void>;
};

type Tally = { readonly acknowledged: number; readonly problems: readonly string[] };

/** Lets a writer write, strikes, and gives what it had acknowledged of each dossier. */
const strikeWhileWriting = async (
  { address, strike }: Victim,
  manner: 'honest' | 'early',
): Promise<ReadonlyMap<DossierId, number>> => {
  const dossiers = Array.from({ length: DOSSIERS }, someDossier);
  const writer = spawn(process.execPath, ['--no-warnings', WRITER, address, manner, ...dossiers], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const closed = once(writer, 'close');
  let told = '';
  writer.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  await Promise.race([once(writer.stdout, 'data'), closed]);
  await pause(Math.random() * LONGEST);
  await strike(writer);
  await closed;
  const acknowledged = new Map<DossierId, number>(dossiers.map((dossier) => [dossier, 0]));
  for (const line of told.slice(0, told.lastIndexOf('\n')).split('\n').filter(Boolean)) {
    const [dossier, position] = line.split(' ');
    acknowledged.set(dossier as DossierId, Number(position));
  }
  return acknowledged;
};

/** One blow after another on the same data; stops at the first problem. */
export const strikes = async (victim: Victim, manner: 'honest' | 'early', rounds: number): Promise<Tally> => {
  let [total, messages] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const acknowledged = await strikeWhileWriting(victim, manner);
    const store = await victim.open();
    const problems = await problemsIn(store, acknowledged, messages);
    messages = await store.outbox.pending();
    await store.close();
    for (const position of acknowledged.values()) total += position;
    if (problems.length > 0) return { acknowledged: total, problems };
  }
  return { acknowledged: total, problems: [] };
};
