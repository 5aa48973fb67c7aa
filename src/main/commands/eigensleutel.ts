import type { Command } from './command.ts';
import { withHouse } from './with-house.ts';

const USAGE = [
  'Gebruik: veilig-ambt eigensleutel INLOGDIENST KENMERK INLOGDIENST-CCV PLANNER PLANNER',
  '',
  'Haalt alle eigen sleutels weg van een bestuurder die ze kwijt is. Twee planners tekenen, ieder met het eigen kenmerk.',
  'Bel de bestuurder eerst terug op een nummer dat u al had. Die krijgt daarna een bericht, en leest het op de eigen pagina.',
].join('\n');

const PARTS = 5;

export const eigensleutel: Command = {
  name: 'eigensleutel',
  uitleg: 'haal de eigen sleutels weg van een bestuurder die ze kwijt is, door twee planners',
  run: async (args) => {
    const [issuer = '', subject = '', ccv = '', ...planners] = args;
    if (args.length !== PARTS || args.some((one) => one === '')) {
      console.error(USAGE);
      return 2;
    }
    return withHouse(async ({ application: { eigenSleutels }, guard: { accounts } }) => {
      const found = await Promise.all([
        accounts.findByIdentity(issuer, subject),
        ...planners.map((planner) => accounts.findByIdentity(ccv, planner)),
      ]);
      const [whose, door, mede] = found;
      const gone =
        whose && door && mede ? await eigenSleutels.herstel(whose.id, door.id, mede.id) : undefined;
      console.log(
        gone === undefined
          ? 'Niet gedaan: er moeten eigen sleutels zijn, en twee verschillende planners met een geldig account.'
          : `Weggehaald: ${gone}. De bestuurder maakt na het inloggen een nieuwe.`,
      );
      return gone === undefined ? 1 : 0;
    });
  },
};
