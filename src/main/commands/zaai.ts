import { readOpties, runZaai, USAGE } from '#cli/zaai/run-zaai.ts';
import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { House } from '../open.ts';
import type { Command } from './command.ts';
import { withHouse } from './with-house.ts';

/** The beheerder of the demo, or one for this purpose when nobody was invited yet. */
const beheerderVan = async ({ guard, application }: House): Promise<Actor> => {
  const [known] = await guard.accounts.byRol('beheerder');
  if (known !== undefined) return { account: known.id, rol: known.rol };
  const account = {
    id: application.newId() as string as Actor['account'],
    issuer: 'https://gezaaid.veilig-ambt.invalid',
    subject: 'beheerder',
    rol: 'beheerder',
    naam: 'Gezaaide beheerder',
    mail: 'beheerder@gezaaid.invalid',
    tot: null,
  } as const;
  await application.accounts.invite(undefined, account);
  return { account: account.id, rol: account.rol };
};

export const zaai: Command = {
  name: 'zaai',
  uitleg: 'vul een proefomgeving met verzonnen dossiers: zaai --landelijk AANTAL [--zaad GETAL]',
  run: async (args) => {
    const opties = readOpties(args);
    if (opties === undefined) {
      console.error(USAGE);
      return 2;
    }
    return withHouse(async (house, { oidc }) => {
      if (oidc !== undefined) {
        console.log('Hier wordt ingelogd met een echte inlogdienst. Zaaien kan alleen in een proefomgeving.');
        return 1;
      }
      const { store, guard, application } = house;
      return runZaai(
        {
          application,
          deps: { store, guard, now: application.now },
          beheerder: await beheerderVan(house),
        },
        opties,
        {
          out: (line) => console.log(line),
          progress: (text) => process.stderr.write(text),
        },
      );
    });
  },
};
