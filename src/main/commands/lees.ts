import { findAccount, signIn } from '#cli/als/account.ts';
import { readArguments, USAGE, type Wens } from '#cli/lees/arguments.ts';
import { read } from '#cli/lees/read.ts';
import type { Command } from './command.ts';
import { peopleOf } from './people.ts';
import { withHouse } from './with-house.ts';

const NOT_FOUND = {
  lijst: 'Deze lijst is niet voor u.',
  catalogus: 'De catalogus bijhouden is niet uw werk.',
  dossier: 'Dit dossier bestaat niet, of is niet voor u.',
};

const kindOf = (wens: Wens): keyof typeof NOT_FOUND => {
  if ('lijst' in wens) return 'lijst';
  return 'catalogus' in wens ? 'catalogus' : 'dossier';
};

export const lees: Command = {
  name: 'lees',
  uitleg:
    'geef als JSON wat iemand mag zien: lees --als NAAM lijst LIJST | dossier KENMERK | catalogus (zie lees --help)',
  run: async (args) => {
    if (args.includes('--help')) {
      console.log(USAGE);
      return 0;
    }
    const asked = readArguments(args);
    if (asked === undefined) {
      console.error(USAGE);
      return 2;
    }
    const { als, inlogdienst, wens } = asked;
    return withHouse(async ({ application, guard }) => {
      const found = await findAccount(peopleOf(guard), als, inlogdienst);
      if ('melding' in found) {
        console.error(`--als ${found.melding}.`);
        return 2;
      }
      const seen = (await signIn(application, found.account))
        ? await read(application, found.account, wens)
        : undefined;
      console.log(seen === undefined ? NOT_FOUND[kindOf(wens)] : JSON.stringify(seen, null, 2));
      return seen === undefined ? 1 : 0;
    });
  },
};
