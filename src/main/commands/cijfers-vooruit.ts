import { SCENARIOS, vooruitblikGegevens } from '#application/referentie/vooruitblik.ts';
import { aannamenVan } from '#application/vooruitblik/aannamen.ts';
import { vooruitblikTabellen } from '#application/vooruitblik/tabellen.ts';
import { JAREN_VOORUIT, vooruitblik } from '#application/vooruitblik/vooruitblik.ts';
import { csv } from '#reports/cijfers/csv.ts';

/** Prints the forecast of a scenario for the next five years; gives the exit code. It needs no data of the house. */
export const cijfersVooruit = (args: readonly string[]): number => {
  const rest = args.filter((arg) => arg !== '--vooruitblik' && arg !== '--json');
  const scenario = SCENARIOS.find((naam) => naam === rest[0]);
  if (scenario === undefined || rest.length !== 1) {
    console.error(`Gebruik: cijfers --vooruitblik ${SCENARIOS.join('|')} [--json]`);
    return 2;
  }
  const aannamen = aannamenVan(scenario);
  const jaren = vooruitblik(aannamen, new Date().getFullYear() + 1, JAREN_VOORUIT);
  console.log(
    args.includes('--json')
      ? JSON.stringify({ scenario, gerekendMet: aannamen, gegevens: vooruitblikGegevens(), jaren }, null, 2)
      : vooruitblikTabellen(jaren)
          .map((tabel) => `# ${tabel.vraag}\n# ${tabel.uitleg}\n${new TextDecoder().decode(csv(tabel))}`)
          .join('\n'),
  );
  return 0;
};
