import { beheerdersOf } from '#application/simulatie/toelaten.ts';
import { readOpties, runZaai, USAGE } from '#cli/zaai/run-zaai.ts';
import type { Command } from './command.ts';
import { loadDemo, NO_DEMO } from './load-demo.ts';
import { withHouse } from './with-house.ts';

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
      const demo = await loadDemo();
      if (demo === undefined) {
        console.error(NO_DEMO);
        return 2;
      }
      await demo.fill(house);
      const { store, guard, application } = house;
      const beheerders = beheerdersOf(await guard.accounts.byRol('beheerder'));
      const deps = { store, guard, now: application.now };
      return runZaai({ application, deps, beheerders }, opties, {
        out: (line) => console.log(line),
        progress: (text) => process.stderr.isTTY && process.stderr.write(text),
      });
    });
  },
};
