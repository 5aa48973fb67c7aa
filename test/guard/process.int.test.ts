import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import type { Actor } from '#domain/bevoegdheid/actor.ts';
import { type Account, GuardUnavailable } from '#guard/guard.ts';
import { OPENINGS_PER_HOUR } from '#guard/opening-limit.ts';
import { guardOverSocket } from '#guard/over-socket.ts';
import { accountId } from '#kernel/ids.ts';
import { accountsToErase, admit } from './officers.ts';
import { adviseur, kaartOf, newFolder, newId, sealedDossier, toShow } from './story.ts';

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

test('who opened as many dossiers as an hour asks, gets no other one when the guard starts again', async () => {
  const folder = newFolder();
  const socket = join(folder, 'wacht', 'wacht.sock');
  const first = await start(folder, socket);
  const client = guardOverSocket(socket);
  const [beheerder] = accountsToErase;
  if (beheerder === undefined) throw new Error('There is a beheerder');
  await client.accounts.put(beheerder, undefined);
  const tweede = {
    ...beheerder,
    id: accountId(newId()),
    subject: 'tweede',
    mail: 'tweede@voorbeeld.invalid',
  };
  await client.accounts.put(tweede, undefined);
  const reader = {
    ...tweede,
    id: adviseur.account,
    subject: 'adviseur',
    rol: adviseur.rol,
    mail: 'a@voorbeeld.invalid',
  };
  const asActor = ({ id, rol }: Account): Actor => ({ account: id, rol });
  expect(await admit(client, reader, [asActor(beheerder), asActor(tweede)])).toEqual([]);
  const dossiers = await Promise.all(
    Array.from({ length: OPENINGS_PER_HOUR.adviseur + 1 }, () =>
      sealedDossier(client, { ...kaartOf(), fase: 'in-onderzoek' }),
    ),
  );
  const shown = async (some: typeof dossiers) =>
    (await Promise.all(some.map((one) => client.open(toShow(one))))).filter(({ allowed }) => allowed).length;
  const last = dossiers.slice(-1);
  expect(await shown(dossiers.slice(0, -1))).toBe(OPENINGS_PER_HOUR.adviseur);
  expect(await shown(last)).toBe(0);
  await end(first.child, 'SIGKILL');

  const second = await start(folder, socket);
  expect(await shown(last)).toBe(0);
  expect(await shown(dossiers)).toBe(OPENINGS_PER_HOUR.adviseur);
  await client.close();
  await end(second.child, 'SIGTERM');
});
