import { ownDossier } from '#cli/export/own-dossier.ts';
import type { Command } from './command.ts';
import { withHouse } from './with-house.ts';

const USAGE = 'Gebruik: veilig-ambt export INLOGDIENST KENMERK (van een bestuurder)';

export const exporteer: Command = {
  name: 'export',
  uitleg: 'geef een bestuurder het eigen dossier als JSON: export INLOGDIENST KENMERK',
  run: async (args) => {
    const [issuer, subject, ...rest] = args;
    if (issuer === undefined || subject === undefined || rest.length > 0) {
      console.error(USAGE);
      return 2;
    }
    return withHouse(async ({ application, guard }) => {
      const account = await guard.accounts.findByIdentity(issuer, subject);
      if (account?.rol !== 'bestuurder') {
        console.error('Er is geen bestuurder met dit kenmerk.');
        return 1;
      }
      console.log(JSON.stringify(await ownDossier(application, account), null, 2));
      return 0;
    });
  },
};
