import { readWitness } from '#guard/witness-folder.ts';
import { checkProofFile } from './check-proof-file.ts';
import type { Command } from './command.ts';
import { withHouse } from './with-house.ts';

const USAGE = [
  'Gebruik: veilig-ambt verifieer [--getuige MAP]...',
  '         veilig-ambt verifieer --bewijs BESTAND [--sleutel BESTAND]',
].join('\n');

/** The folders that were named, or undefined when something else was. */
const witnessFolders = (args: readonly string[]): readonly string[] | undefined => {
  const folders = args.filter((_, index) => index % 2 === 1);
  const named = args.every((word, index) => index % 2 === 1 || word === '--getuige');
  return named && args.length === 2 * folders.length ? folders : undefined;
};

export const verifieer: Command = {
  name: 'verifieer',
  uitleg:
    'reken het inzagelog of een bewijs van inzage na: verifieer [--getuige MAP]... of verifieer --bewijs BESTAND',
  run: async (args) => {
    if (args[0] === '--bewijs') return checkProofFile(args, USAGE);
    const folders = witnessFolders(args);
    if (folders === undefined) {
      console.error(USAGE);
      return 2;
    }
    const witnessed = folders.flatMap(readWitness);
    return withHouse(async ({ guard }) => {
      const { lines, fault } = await guard.verify(witnessed);
      console.log(
        fault === undefined
          ? `Het inzagelog klopt: ${lines} regels en ${witnessed.length} controlepunten van getuigen nagerekend.`
          : `Het inzagelog klopt niet (${lines} regels): ${fault}`,
      );
      return fault === undefined ? 0 : 1;
    });
  },
};
