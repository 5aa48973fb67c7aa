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

/** The first two accounts of an installation, which nobody can invite; refused as soon as two beheerders are in office. */
export const beheerder: Command = {
  name: 'beheerder',
  uitleg: 'maak de eerste twee beheerders, die daarna samen de anderen toelaten (zie beheerder --help)',
  run: async (args) => {
    const invited = readArguments(args);
    if (invited === undefined) {
      const asked = args.includes('--help');
      (asked ? console.log : console.error)(USAGE);
      return asked ? 0 : 2;
    }
    return withHouse(async ({ application: { accounts, newId } }) => {
      const id = newId() as string as AccountId;
      const isMade = await accounts.found({ ...invited, id, rol: 'beheerder', tot: null });
      console.log(
        isMade
          ? 'De beheerder kan inloggen. Is dit de eerste, maak dan op dezelfde manier de tweede: toegang geven zij samen.'
          : 'Deze persoon heeft al een account, of er zijn al twee beheerders. Zij laten de volgende toe.',
      );
      return isMade ? 0 : 1;
    });
  },
};
