import { csv } from '#reports/cijfers/csv.ts';
import { cijfersVan } from './cijfers-van.ts';
import { cijfersVooruit } from './cijfers-vooruit.ts';
import type { Command } from './command.ts';
import { withHouse } from './with-house.ts';

/** The newest release. It asks for no actor, because a release is public. */
export const cijfers: Command = {
  name: 'cijfers',
  uitleg:
    'geef de nieuwste vrijgegeven cijfers, een enquête of een vooruitblik: cijfers [--json] [--van BESTAND | --vooruitblik SCENARIO]',
  run: async (args) => {
    if (args.includes('--van')) return cijfersVan(args);
    if (args.includes('--vooruitblik')) return cijfersVooruit(args);
    const [form, ...rest] = args;
    if (rest.length > 0 || (form !== undefined && form !== '--json')) {
      console.error(
        'Gebruik: veilig-ambt cijfers [--json] [--van BESTAND [--gevraagd GROEP=AANTAL,...] | --vooruitblik SCENARIO]',
      );
      return 2;
    }
    return withHouse(async ({ application }) => {
      const vrijgave = await application.vrijgaven.nieuwste();
      if (vrijgave === undefined) {
        console.log('Er zijn nog geen cijfers vrijgegeven.');
        return 0;
      }
      const { voorgesteld: _a, vrijgegeven: _b, ...openbaar } = vrijgave;
      const alsCsv = () =>
        vrijgave.tabellen
          .map((tabel) => `# ${tabel.vraag}\n${new TextDecoder().decode(csv(tabel))}`)
          .join('\n');
      console.log(form === '--json' ? JSON.stringify(openbaar, null, 2) : alsCsv());
      return 0;
    });
  },
};
