import { fork } from 'node:child_process';
import { once } from 'node:events';
import { bundled } from '../../bundle.ts';
import type { Opdracht, Stand } from './afspraak.ts';

/** Starts the program for outside tools in a process of its own; with `gat` two faults are built in. */
export const startBuiten = async (gat: boolean) => {
  const child = fork(await bundled('test/security/buiten/huis.ts', 'buiten'), gat ? ['--gat'] : [], {
    execArgv: ['--no-warnings', '--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [opdracht] = (await once(child, 'message')) as [Opdracht];
  return {
    ...opdracht,
    /** What the server counted so far; throws when the process is gone. */
    stand: async (): Promise<Stand> => {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error('The server is gone');
      child.send('stand');
      const [stand] = (await once(child, 'message')) as [Stand];
      return stand;
    },
    stop: async (): Promise<void> => {
      child.disconnect();
      await once(child, 'exit');
    },
  };
};

export type Buiten = Awaited<ReturnType<typeof startBuiten>>;
