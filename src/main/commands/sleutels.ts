import type { Command } from './command.ts';
import { withHouse } from './with-house.ts';

export const sleutels: Command = {
  name: 'sleutels',
  uitleg: 'verpak alle sleutels opnieuw en vernietig de oude: sleutels --vernieuw',
  run: async (args) => {
    if (args.length !== 1 || args[0] !== '--vernieuw') {
      console.error('Gebruik: veilig-ambt sleutels --vernieuw');
      return 2;
    }
    return withHouse(async ({ guard }) => {
      console.log(`De sleutels zijn vernieuwd: generatie ${await guard.renewKeys()}.`);
      console.log('Maak nu een nieuwe reservekopie van de sleutels, en vernietig de oude binnen 35 dagen.');
      return 0;
    });
  },
};
