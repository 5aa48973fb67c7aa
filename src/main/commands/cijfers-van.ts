import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { csv } from '#reports/cijfers/csv.ts';
import { FUNCTIES, leesEnquete } from '#statistics/enquete/lees.ts';
import { enqueteTabellen, type Gevraagd } from '#statistics/enquete/tabellen.ts';

/** "wethouder=400,burgemeester=120"; undefined when it is not that. */
const leesGevraagd = (tekst: string | undefined): Gevraagd | undefined => {
  if (tekst === undefined) return {};
  const delen = tekst.split(',').map((deel) => /^(\w+)=(\d{1,6})$/.exec(deel));
  const paren = delen.flatMap((deel) =>
    deel !== null && FUNCTIES.some((groep) => groep === deel[1])
      ? [[deel[1] ?? '', Number(deel[2])] as const]
      : [],
  );
  return paren.length === delen.length ? Object.fromEntries(paren) : undefined;
};

const leesOpties = (args: readonly string[]) => {
  try {
    const options = {
      van: { type: 'string' },
      gevraagd: { type: 'string' },
      json: { type: 'boolean' },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return undefined;
  }
};

const tekstVan = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

/** Prints the tables of a survey in a CSV (docs/cijfers.md), or every fault with its line; gives the exit code. */
export const cijfersVan = (args: readonly string[]): number => {
  const values = leesOpties(args);
  const gevraagd = leesGevraagd(values?.gevraagd);
  if (values === undefined || gevraagd === undefined) {
    console.error('Gebruik: cijfers --van BESTAND [--gevraagd wethouder=400,burgemeester=120] [--json]');
    return 2;
  }
  const tekst = tekstVan(values.van ?? '');
  if (tekst === undefined) {
    console.log(`Het bestand ${values.van} is niet te lezen.`);
    return 1;
  }
  const gelezen = leesEnquete(tekst);
  if (!gelezen.ok) {
    console.log(
      ['Er is niets geladen.', ...gelezen.fouten.map(({ regel, fout }) => `regel ${regel}: ${fout}`)].join(
        '\n',
      ),
    );
    return 1;
  }
  const tabellen = enqueteTabellen(gelezen.antwoorden, gevraagd);
  console.log(
    values.json === true
      ? JSON.stringify(tabellen, null, 2)
      : tabellen
          .map((tabel) => `# ${tabel.vraag}\n# ${tabel.uitleg}\n${new TextDecoder().decode(csv(tabel))}`)
          .join('\n'),
  );
  return 0;
};
