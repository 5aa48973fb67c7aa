import { join, resolve } from 'node:path';
import { makeBackup, restoreBackup } from '#cli/backup/make-backup.ts';
import { type Part, parts } from '#cli/backup/parts.ts';
import type { Config } from '../config.ts';
import type { Command } from './command.ts';
import { configOrComplaint, withHouse } from './with-house.ts';

/** With PostgreSQL the dossiers are not in the data folder. */
const partsOf = ({ databaseUrl }: Config): readonly Part[] =>
  databaseUrl === undefined ? parts : parts.filter(({ naam }) => naam !== 'dossiers');

const POSTGRES = 'De dossiers staan in PostgreSQL: gebruik daarvoor pg_dump en pg_restore.';

const readFolder = (args: readonly string[], usage: string): string | undefined => {
  const [folder, ...rest] = args;
  if (folder !== undefined && rest.length === 0 && !folder.startsWith('-')) return resolve(folder);
  console.error(usage);
  return undefined;
};

export const backup: Command = {
  name: 'backup',
  uitleg: 'maak een kopie van alle gegevens in een lege map: backup MAP (ook als de server draait)',
  run: async (args) => {
    const target = readFolder(args, 'Gebruik: veilig-ambt backup MAP');
    const config = configOrComplaint();
    if (target === undefined || config === undefined) return 2;
    const chosen = partsOf(config);
    const { problems } = await makeBackup(config.dataFolder, target, chosen);
    for (const problem of problems) console.log(problem);
    if (problems.length > 0) return 1;
    for (const { naam, uitleg } of chosen) console.log(`${join(target, naam)}: ${uitleg}`);
    if (config.databaseUrl !== undefined) console.log(POSTGRES);
    return 0;
  },
};

export const herstel: Command = {
  name: 'herstel',
  uitleg: 'zet een kopie terug in een nieuwe gegevensmap en reken het inzagelog na: herstel MAP',
  run: async (args) => {
    const source = readFolder(args, 'Gebruik: veilig-ambt herstel MAP');
    const config = configOrComplaint();
    if (source === undefined || config === undefined) return 2;
    const { problems } = await restoreBackup(source, config.dataFolder, partsOf(config));
    for (const problem of problems) console.log(problem);
    if (problems.length > 0) return 1;
    if (config.databaseUrl !== undefined) console.log(POSTGRES);
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
