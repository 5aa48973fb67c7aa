import { parseArgs } from 'node:util';
import type { AccountId } from '#kernel/ids.ts';
import type { Command } from './command.ts';
import { withHouse } from './with-house.ts';

const USAGE = 'Gebruik: veilig-ambt beheerder --inlogdienst ADRES --als KENMERK --naam NAAM --mail ADRES';

type Invited = {
  readonly issuer: string;
  readonly subject: string;
  readonly naam: string;
  readonly mail: string;
};

const readArguments = (args: readonly string[]): Invited | undefined => {
  const text = { type: 'string', default: '' } as const;
  try {
    const options = { inlogdienst: text, als: text, naam: text, mail: text };
    const { inlogdienst: issuer, als: subject, naam, mail } = parseArgs({ args: [...args], options }).values;
    const isComplete = URL.canParse(issuer) && subject !== '' && naam !== '' && /^\S+@\S+$/.test(mail);
    return isComplete ? { issuer, subject, naam, mail } : undefined;
  } catch {
    return undefined;
  }
};

/** The first account of an installation, which nobody can invite; it is refused as soon as there is one. */
export const beheerder: Command = {
  name: 'beheerder',
  uitleg: 'maak de eerste beheerder, die daarna de anderen uitnodigt (zie beheerder --help)',
  run: async (args) => {
    const invited = readArguments(args);
    if (invited === undefined) {
      const asked = args.includes('--help');
      (asked ? console.log : console.error)(USAGE);
      return asked ? 0 : 2;
    }
    return withHouse(async ({ application: { accounts, newId } }) => {
      const id = newId() as string as AccountId;
      const isFirst = await accounts.invite(undefined, { ...invited, id, rol: 'beheerder', tot: null });
      console.log(
        isFirst
          ? 'De beheerder kan inloggen, en de anderen uitnodigen.'
          : 'Er zijn al accounts. Een beheerder nodigt de volgende uit.',
      );
      return isFirst ? 0 : 1;
    });
  },
};
