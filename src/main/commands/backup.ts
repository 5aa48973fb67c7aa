import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeBackup, restoreBackup } from '#cli/backup/make-backup.ts';
import { type Part, parts } from '#cli/backup/parts.ts';
import { stempelDelen, tegenStempel } from '#cli/backup/stempel.ts';
import { encodeId } from '#kernel/ids.ts';
import type { Config } from '../config.ts';
import type { Command } from './command.ts';
import { configOrComplaint, withHouse } from './with-house.ts';

const DELEN = ['alles', 'web', 'wacht'] as const;
type Deel = (typeof DELEN)[number];

/** With PostgreSQL the dossiers are not in the data folder; with a guard of its own each side has a part under its own user. */
const partsOf = ({ databaseUrl }: Config, deel: Deel): readonly Part[] =>
  parts.filter(({ naam }) => {
    if (naam === 'dossiers') return databaseUrl === undefined && deel !== 'wacht';
    return deel !== 'web';
  });

const POSTGRES = 'De dossiers staan in PostgreSQL: gebruik daarvoor pg_dump en pg_restore.';
const STEMPEL = /^[0-9a-z]{26}$/;

type Asked = { readonly folder: string; readonly deel: Deel; readonly stempel: string | undefined };

const usageOf = (name: string) => `Gebruik: veilig-ambt ${name} MAP [--deel web|wacht] [--stempel KENMERK]`;

const readAsked = (args: readonly string[], usage: string): Asked | undefined => {
  const [folder = '-', ...rest] = args;
  const options = new Map<string, string>();
  for (let at = 0; at < rest.length; at += 2) options.set(rest[at] ?? '', rest[at + 1] ?? '');
  const deel = DELEN.find((one) => one === (options.get('--deel') ?? 'alles'));
  const stempel = options.get('--stempel');
  const known = [...options.keys()].every((name) => name === '--deel' || name === '--stempel');
  const isRight = known && !folder.startsWith('-') && (stempel === undefined || STEMPEL.test(stempel));
  if (isRight && deel !== undefined) return { folder: resolve(folder), deel, stempel };
  console.error(usage);
  return undefined;
};

const refused = (problems: readonly string[]): boolean => {
  for (const problem of problems) console.log(problem);
  return problems.length > 0;
};

export const backup: Command = {
  name: 'backup',
  uitleg:
    'maak een kopie van alle gegevens, of van een deel, in een lege map: backup MAP (ook als de server draait)',
  run: async (args) => {
    const asked = readAsked(args, usageOf('backup'));
    const config = configOrComplaint();
    if (asked === undefined || config === undefined) return 2;
    const { folder, deel, stempel = encodeId(randomBytes(16)) } = asked;
    const chosen = partsOf(config, deel);
    const { problems } = await makeBackup(config.dataFolder, folder, chosen);
    if (refused(problems)) return 1;
    stempelDelen(folder, stempel, chosen);
    for (const { naam, uitleg } of chosen) console.log(`${join(folder, naam)}: ${uitleg}`);
    console.log(`Stempel ${stempel}`);
    if (deel === 'web') console.log(`Maak nu, als de wacht: backup MAP --deel wacht --stempel ${stempel}`);
    if (config.databaseUrl !== undefined) console.log(POSTGRES);
    return 0;
  },
};

export const herstel: Command = {
  name: 'herstel',
  uitleg:
    'zet een kopie, of een deel ervan, terug in een nieuwe gegevensmap en reken het inzagelog na: herstel MAP',
  run: async (args) => {
    const asked = readAsked(args, usageOf('herstel'));
    const config = configOrComplaint();
    if (asked === undefined || config === undefined) return 2;
    const { folder, deel, stempel } = asked;
    if (deel !== 'alles' && stempel === undefined) {
      console.log(
        'Noem bij een deel ook --stempel: dan is zeker dat beide delen bij elkaar horen. Er is niets teruggezet.',
      );
      return 1;
    }
    const chosen = partsOf(config, deel);
    const lost = chosen.filter(({ naam }) => !existsSync(join(folder, naam)));
    if (lost.length === 0 && refused(tegenStempel(folder, chosen, stempel))) return 1;
    const { problems } = await restoreBackup(folder, config.dataFolder, chosen);
    if (refused(problems)) return 1;
    if (config.databaseUrl !== undefined) console.log(POSTGRES);
    if (deel !== 'alles') {
      console.log(
        `Dit deel is teruggezet in ${config.dataFolder}. Zet ook het andere deel met stempel ${stempel} terug, en geef daarna: verifieer.`,
      );
      return 0;
    }
    return withHouse(async ({ guard }) => {
      const { lines, fault } = await guard.verify();
      console.log(
        fault === undefined
          ? `Teruggezet in ${config.dataFolder}. Het inzagelog klopt: ${lines} regels.`
          : `Teruggezet, maar het inzagelog klopt niet: ${fault}`,
      );
      return fault === undefined ? 0 : 1;
    });
  },
};
