import { leesOpties, USAGE } from '#cli/simuleer/opties.ts';
import { voortgang } from '#cli/zaai/voortgang.ts';
import { csv } from '#reports/cijfers/csv.ts';
import { simuleerJaren } from '../simulatie.ts';
import type { Command } from './command.ts';

const GETOOND = ['stappen-per-jaar', 'cohort'];

/** Needs no data of the house and leaves none. */
export const simuleer: Command = {
  name: 'simuleer',
  uitleg:
    'speel jaren van de regeling na met verzonnen dossiers en kijk of de cijfers kloppen: simuleer [--jaren GETAL]',
  run: async (args) => {
    const opties = leesOpties(args);
    if (opties === undefined) {
      console.error(USAGE);
      return 2;
    }
    const begin = performance.now();
    const balk = voortgang(opties.dossiers, (text) => process.stderr.isTTY && process.stderr.write(text));
    const { feiten, tabellen, fouten } = await simuleerJaren(opties, balk);
    const seconden = Math.round((performance.now() - begin) / 100) / 10;
    if (opties.json) console.log(JSON.stringify({ ...opties, seconden, fouten, tabellen }, null, 2));
    else {
      for (const tabel of tabellen.filter(({ id }) => GETOOND.includes(id)))
        console.log(`# ${tabel.vraag}\n${new TextDecoder().decode(csv(tabel))}`);
      console.log(
        `${opties.jaren} jaar met ${opties.dossiers} dossiers: ${feiten.length} statistische feiten, ${seconden} seconden.`,
      );
      console.log(
        fouten.length === 0
          ? 'Alle tabellen van elk jaar kloppen: delen zijn samen het geheel, en niets staat onder de drempel.'
          : ['Dit klopt niet:', ...fouten].join('\n'),
      );
    }
    return fouten.length === 0 ? 0 : 1;
  },
};
