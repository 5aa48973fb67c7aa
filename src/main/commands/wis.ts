import { readArguments, usage } from '#cli/wis/read-arguments.ts';
import { eraseDossier } from '../wacht/erase-dossier.ts';
import type { Command } from './command.ts';
import { withHouse } from './with-house.ts';

export const wis: Command = {
  name: 'wis',
  uitleg: 'wis een dossier of een deel ervan voorgoed, met twee personen: wis DOSSIER --door .. --mede ..',
  run: async (args) => {
    const read = readArguments(args);
    if ('problems' in read) {
      console.error([...read.problems, '', usage].join('\n'));
      return 2;
    }
    return withHouse(async (house) => {
      const outcome = await eraseDossier(house, read.opdracht);
      console.log('problems' in outcome ? outcome.problems.join('\n') : outcome.certificate);
      return 'problems' in outcome ? 1 : 0;
    });
  },
};
