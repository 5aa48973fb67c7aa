import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { GuardUnavailable } from '#guard/guard.ts';
import { guardOverSocket } from '#guard/over-socket.ts';
import { accountsToErase } from './officers.ts';
import { newFolder, newId } from './story.ts';

const PROGRAM = fileURLToPath(new URL('guard-process.ts', import.meta.url));
let running: ReturnType<typeof spawn> | undefined;

const start = async (folder: string, socket: string) => {
  const child = spawn(process.execPath, ['--no-warnings', PROGRAM, folder, socket], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running = child;
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, said: said.toString() };
};

const end = async (child: ReturnType<typeof spawn>, signal: 'SIGTERM' | 'SIGKILL') => {
  const closed = once(child, 'close');
  child.kill(signal);
  return (await closed)[0] as number | null;
};

afterEach(() => running?.kill('SIGKILL'));

test('a guard as a process keeps keys and log, is alone, and is found again after it was killed', async () => {
  const folder = newFolder();
  const socket = join(folder, 'wacht', 'wacht.sock');
  const first = await start(folder, socket);
  expect(first.said).toContain(`luistert op ${socket}`);
  expect((await start(folder, join(folder, 'tweede', 'wacht.sock'))).said).toContain('gebruikt de sleutels');

  const client = guardOverSocket(socket);
  const [beheerder] = accountsToErase;
  if (beheerder === undefined) throw new Error('There is a beheerder');
  await client.accounts.put(beheerder, undefined);
  const id = newId();
  const sealed = await client.sealPrivate(id, 'half af');
  await end(first.child, 'SIGKILL');
  await expect(client.openPrivate(id, sealed)).rejects.toThrow(GuardUnavailable);

  const second = await start(folder, socket);
  expect(await client.openPrivate(id, sealed)).toBe('half af');
  expect(await client.accounts.get(beheerder.id)).toEqual(beheerder);
  expect(await client.verify()).toEqual({ lines: 1, fault: undefined });
  await client.close();
  expect(await end(second.child, 'SIGTERM')).toBe(0);
});
