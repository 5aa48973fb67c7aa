import { once } from 'node:events';
import { chmodSync, statSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { GuardUnavailable } from '#guard/guard.ts';
import { openGuard } from '#guard/in-process.ts';
import { guardOverSocket } from '#guard/over-socket.ts';
import { serveGuard } from '#guard/socket-server.ts';
import { encodeMessage, messageReader } from '#guard/wire.ts';
import { anyone, manner, newFolder, newGuard, policy, sealedDossier, toShow } from './story.ts';

manner.overSocket = true;

describe('a guard behind a socket', async () => {
  await import('./opening.test.ts');
  await import('./admission.test.ts');
  await import('./keeping.test.ts');
  await import('./tampering.test.ts');
  await import('./counting.test.ts');
  await import('./erasing.test.ts');
  await import('./pieces.test.ts');
  await import('./list-pieces.test.ts');
});

const served = async (folder = newFolder()) => {
  const guard = await openGuard(folder, { mag: policy, now: () => new Date(), knows: anyone });
  const path = join(folder, 'socket', 'wacht.sock');
  const stop = await serveGuard(guard, path, 'web');
  return { path, guard, stop: () => stop().then(guard.close) };
};

/** Something on a socket that is no guard. */
const stranger = async (onConnect: (socket: Socket) => void): Promise<string> => {
  const path = join(newFolder(), 'vreemd.sock');
  const sockets: Socket[] = [];
  const server: Server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    onConnect(socket);
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return path;
};

describe('a guard that is away', () => {
  test('is a clear fault, and is found again by itself when it is back', async () => {
    const folder = newFolder();
    const first = await served(folder);
    const client = guardOverSocket(first.path);
    const dossier = await sealedDossier(client);
    expect(await client.open(toShow(dossier))).toMatchObject({ allowed: true });
    await first.stop();
    await expect(client.open(toShow(dossier))).rejects.toThrow(GuardUnavailable);
    await expect(client.tags(['planner'])).rejects.toThrow(/niet bereikbaar/);
    const second = await served(folder);
    expect(await client.open(toShow(dossier))).toMatchObject({ allowed: true });
    await client.close();
    await second.stop();
  });

  test('that goes away during a question fails that question', async () => {
    const client = guardOverSocket(await stranger((socket) => socket.once('data', () => socket.destroy())));
    await expect(client.tags(['planner'])).rejects.toThrow(GuardUnavailable);
  });

  test('that does not answer in time fails, and a late answer is nobody else’s', async () => {
    const path = await stranger((socket) =>
      socket.on('data', () =>
        setTimeout(() => socket.write(encodeMessage({ id: 1, value: ['te laat'] })), 60),
      ),
    );
    const client = guardOverSocket(path, 30);
    await expect(client.tags(['planner'])).rejects.toThrow(/geen antwoord/);
    await expect(client.tags(['planner'])).rejects.toThrow(/geen antwoord/);
    await client.close();
  });

  test('that speaks another language is a fault', async () => {
    const client = guardOverSocket(
      await stranger((socket) => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n')),
    );
    await expect(client.tags(['planner'])).rejects.toThrow(GuardUnavailable);
  });
});

describe('the socket', () => {
  test('is for its owner only, in a folder of its own', async () => {
    const { path, stop } = await served();
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700);
    await stop();
  });

  test('is not taken from a guard that answers, and is from one that died', async () => {
    const folder = newFolder();
    const { path, guard, stop } = await served(folder);
    await expect(serveGuard(guard, path, 'web')).rejects.toThrow(/draait al/);
    await stop();
  });

  test('of the web process destroys no keys; the one for who is at the machine does, and is never the group’s', async () => {
    const folder = newFolder();
    const { path, guard, stop } = await served(folder);
    const client = guardOverSocket(path);
    await expect(client.renewKeys()).rejects.toThrow(/kent geen renewKeys/);
    await expect(client.erase({} as never)).rejects.toThrow(/kent geen erase/);
    chmodSync(join(path, '..'), 0o710);
    const own = join(folder, 'socket', 'beheer.sock');
    const stopOwn = await serveGuard(guard, own, 'beheer');
    expect(statSync(own).mode & 0o777).toBe(0o600);
    const atMachine = guardOverSocket(own);
    expect(await atMachine.renewKeys()).toBe(2);
    await Promise.all([client.close(), atMachine.close()]);
    await stopOwn();
    await stop();
  });

  test('knows no other questions, and one bad question does not harm the others', async () => {
    const { path, stop } = await served();
    const client = guardOverSocket(path);
    await expect(client.openPrivate('x', { keyId: 'onbekend', payload: new Uint8Array(9) })).rejects.toThrow(
      /horen niet bij deze database/,
    );
    const raw = connect(path);
    raw.write(encodeMessage({ id: 7, method: 'close', parameters: [] }));
    const [piece] = (await once(raw, 'data')) as [Buffer];
    expect(messageReader()(piece)).toEqual([{ id: 7, fault: 'De sleutelwacht kent geen close.' }]);
    raw.write(Buffer.alloc(8, 255));
    await once(raw, 'close');
    const dossier = await sealedDossier(client);
    expect(await client.open(toShow(dossier))).toMatchObject({ allowed: true });
    await client.close();
    await stop();
  });

  test('carries large and strange values as they are', async () => {
    const guard = await newGuard();
    const value = { $b: [0, 1], __proto: 1, tekst: 'é€😀\u0000'.repeat(100_000), leeg: null, rij: [[], {}] };
    expect(await guard.openPrivate('a', await guard.sealPrivate('a', value))).toEqual(value);
    await guard.close();
  });
});
