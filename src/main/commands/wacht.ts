import { join, resolve } from 'node:path';
import { serveUntilStopped } from '../wacht/serve-until-stopped.ts';
import type { Command } from './command.ts';
import { configOrComplaint } from './with-house.ts';

const USAGE = 'Gebruik: veilig-ambt wacht [--socket PAD]';

export const wacht: Command = {
  name: 'wacht',
  uitleg: 'houd sleutels en inzagelog in een eigen proces: wacht [--socket PAD]',
  run: async (args) => {
    const [option, path, ...rest] = args;
    const config = configOrComplaint();
    if (config === undefined) return 2;
    if (rest.length > 0 || (option !== undefined && (option !== '--socket' || path === undefined))) {
      console.error(USAGE);
      return 2;
    }
    return serveUntilStopped(config, resolve(path ?? join(config.dataFolder, 'wacht', 'wacht.sock')));
  },
};
