import { chmodSync, existsSync, mkdirSync, statSync, unlinkSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { dirname } from 'node:path';
import type { Guard } from './guard.ts';
import { asHindered } from './hindered.ts';
import { type Answer, handlersOf, type Method, type Question } from './messages.ts';
import { messageReader, messageWriter } from './wire.ts';

type Ask = (...parameters: unknown[]) => Promise<unknown>;

const GROUP_ENTERS = 0o010;

/** Who is on the other side: the web process, or somebody at the machine who may also destroy keys. */
export type Audience = 'web' | 'beheer';

const NOT_FOR_WEB = new Set<Method>(['erase', 'renewKeys', 'recoverPasskeys']);

/** Hears which question could not be answered, and in a Dutch sentence why; nothing of what was asked. */
export type OnHindered = (method: string, sentence: string) => void;

const answering = (guard: Guard, audience: Audience, onHindered: OnHindered) => {
  const handlers = handlersOf(guard) as unknown as Readonly<Record<string, Ask>>;
  const isOpenTo = (method: Method) =>
    Object.hasOwn(handlers, method) && (audience === 'beheer' || !NOT_FOR_WEB.has(method));
  return async ({ id, method, parameters }: Question): Promise<Answer> => {
    try {
      const ask = isOpenTo(method) ? handlers[method] : undefined;
      if (ask === undefined) throw new Error(`De sleutelwacht kent geen ${method}.`);
      const value = await ask(...parameters);
      return { id, value, changes: await guard.accounts.changes() };
    } catch (error) {
      const hindered = asHindered(error);
      if (hindered === undefined)
        return { id, fault: error instanceof Error ? error.message : String(error) };
      onHindered(method, hindered.message);
      return { id, fault: hindered.message, hindered: true };
    }
  };
};

const isAnswered = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = connect(path);
    probe.once('connect', () => {
      probe.destroy();
      resolve(true);
    });
    probe.once('error', () => resolve(false));
  });

/** A folder that the group may enter was prepared for a web process of another user; otherwise the socket is ours alone. */
const modeFor = (folder: string, audience: Audience): number =>
  audience === 'web' && (statSync(folder).mode & GROUP_ENTERS) !== 0 ? 0o660 : 0o600;

/**
 * Lets other processes use the guard over a Unix socket at `path`, readable by its owner only; throws when another guard
 * answers there. Gives what stops it; the guard itself stays open.
 */
export const serveGuard = async (
  guard: Guard,
  path: string,
  audience: Audience,
  onHindered: OnHindered = () => undefined,
): Promise<() => Promise<void>> => {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (existsSync(path)) {
    if (await isAnswered(path)) throw new Error(`Op ${path} draait al een sleutelwacht.`);
    unlinkSync(path);
  }
  const answer = answering(guard, audience, onHindered);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const [read, send] = [messageReader(), messageWriter(socket)];
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.on('data', (piece: Buffer) => {
      try {
        for (const question of read(piece)) {
          void answer(question as Question).then(send);
        }
      } catch {
        socket.destroy();
      }
    });
  });
  const before = process.umask(0o177);
  const listening = new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => resolve());
  });
  process.umask(before);
  await listening;
  chmodSync(path, modeFor(folder, audience));
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
};
