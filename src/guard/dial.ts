import { connect } from 'node:net';
import { GuardHindered, GuardUnavailable } from './guard.ts';
import type { Answer, Question } from './messages.ts';
import { messageReader, messageWriter } from './wire.ts';

type Waiting = {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
  readonly timer: NodeJS.Timeout;
};

/** A connection to the guard. */
export type Line = {
  readonly ask: (question: Question, patience: number) => Promise<unknown>;
  readonly end: () => void;
};

/** One connection; everything that waits on it fails when it breaks. Hears with every answer how the accounts stand. */
export const dial = (path: string, onBroken: () => void, onChanges: (changes: number) => void): Line => {
  const waiting = new Map<number, Waiting>();
  const socket = connect(path);
  const [read, send] = [messageReader(), messageWriter(socket)];
  let reason = 'de verbinding is verbroken';

  const settle = ({ id, value, changes, fault, hindered }: Answer) => {
    if (changes !== undefined) onChanges(changes);
    const one = waiting.get(id);
    if (one === undefined) return;
    waiting.delete(id);
    clearTimeout(one.timer);
    if (fault === undefined) one.resolve(value);
    else one.reject(hindered === true ? new GuardHindered(fault) : new Error(fault));
  };

  socket.on('data', (piece: Buffer) => {
    try {
      for (const answer of read(piece)) settle(answer as Answer);
    } catch (error) {
      socket.destroy(error as Error);
    }
  });
  socket.on('error', ({ message }) => {
    reason = message;
  });
  socket.on('close', () => {
    onBroken();
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer);
      reject(new GuardUnavailable(reason));
    }
    waiting.clear();
  });

  return {
    ask: (question, patience) =>
      new Promise((resolve, reject) => {
        const { id } = question;
        const timer = setTimeout(() => {
          waiting.delete(id);
          reject(new GuardUnavailable(`geen antwoord binnen ${patience} ms`));
        }, patience);
        waiting.set(id, { resolve, reject, timer });
        send(question);
      }),
    end: () => socket.end(),
  };
};
