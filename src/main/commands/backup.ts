import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeBackup, restoreBackup } from '#cli/backup/make-backup.ts';
import { type Part, parts } from '#cli/backup/parts.ts';
import { stempelDelen, stempelIn, tegenStempel } from '#cli/backup/stempel.ts';
import { encodeId } from '#kernel/ids.ts';
import type { Config } from '../config.ts';
import type { Command } from './command.ts';
import { ontstempelPostgres, stempelPostgres, tegenPostgresStempel } from './postgres-stempel.ts';
import { configOrComplaint, reasonOf, withHouse } from './with-house.ts';

const DELEN = ['alles', 'web', 'wacht'] as const;
type Deel = (typeof DELEN)[number];

/** With PostgreSQL the dossiers are not in the data folder; with a guard of its own each side has a part under its own user. */
const partsOf = ({ databaseUrl }: Config, deel: Deel): readonly Part[] =>
  parts.filter(({ naam }) => {
    if (naam === 'dossiers') return databaseUrl === undefined && deel !== 'wacht';
    return deel !== 'web';
  });

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

/** A command on what was asked and the settings; 2 when one of them is not right, 1 with the reason when the data cannot be reached. */
const withSettings =
  (name: string, work: (asked: Asked, config: Config) => Promise<number>): Command['run'] =>
  async (args) => {
    const asked = readAsked(args, usageOf(name));
    const config = configOrComplaint();
    if (asked === undefined || config === undefined) return 2;
    try {
      return await work(asked, config);
    } catch (error) {
      console.log(reasonOf(error));
      return 1;
    }
  };

const refused = (problems: readonly string[]): boolean => {
  for (const problem of problems) console.log(problem);
  return problems.length > 0;
};

/** With PostgreSQL the dossiers come first, and the dump is made by its own program: the mark waits there for it. */
const beginInPostgres = async (url: string, deel: Deel, stempel: string): Promise<number> => {
  await stempelPostgres(url, stempel);
  console.log(`Stempel ${stempel}`);
  console.log('Het stempel staat in PostgreSQL. Maak nu de kopie van de dossiers met pg_dump.');
  const wie =
    deel === 'web' ? 'Geef daarna, als de wacht: backup MAP --deel wacht' : 'Geef daarna: backup MAP';
  console.log(`${wie} --stempel ${stempel}`);
  return 0;
};

const copyParts = async ({ folder, deel, stempel }: Asked & { readonly stempel: string }, config: Config) => {
  const chosen = partsOf(config, deel);
  const { problems } = await makeBackup(config.dataFolder, folder, chosen);
  if (refused(problems)) return 1;
  stempelDelen(folder, stempel, chosen);
  for (const { naam, uitleg } of chosen) console.log(`${join(folder, naam)}: ${uitleg}`);
  console.log(`Stempel ${stempel}`);
  if (deel === 'web') console.log(`Maak nu, als de wacht: backup MAP --deel wacht --stempel ${stempel}`);
  return 0;
};

export const backup: Command = {
  name: 'backup',
  uitleg:
    'maak een kopie van alle gegevens, of van een deel, in een lege map: backup MAP (ook als de server draait)',
  run: withSettings('backup', async (asked, config) => {
    const { deel, stempel = encodeId(randomBytes(16)) } = asked;
    const { databaseUrl } = config;
    if (databaseUrl === undefined || deel === 'wacht') return copyParts({ ...asked, stempel }, config);
    if (deel === 'web' || asked.stempel === undefined) return beginInPostgres(databaseUrl, deel, stempel);
    if (refused(await tegenPostgresStempel(databaseUrl, stempel))) return 1;
    const code = await copyParts({ ...asked, stempel }, config);
    if (code === 0) await ontstempelPostgres(databaseUrl);
    return code;
  }),
};

const checked = async (): Promise<number> =>
  withHouse(async ({ guard }, { dataFolder }) => {
    const { lines, fault } = await guard.verify();
    console.log(
      fault === undefined
        ? `Teruggezet in ${dataFolder}. Het inzagelog klopt: ${lines} regels.`
        : `Teruggezet, maar het inzagelog klopt niet: ${fault}`,
    );
    return fault === undefined ? 0 : 1;
  });

/** Why these parts are not put back; those that are there, and the database that was put back before them, have one mark. */
const againstRestoring = async (
  { folder, deel, stempel }: Asked,
  chosen: readonly Part[],
  { databaseUrl }: Config,
): Promise<readonly string[]> => {
  if (deel !== 'alles' && stempel === undefined)
    return ['Noem bij een deel ook --stempel: dan is zeker dat beide delen bij elkaar horen.'];
  const lost = chosen.filter(({ naam }) => !existsSync(join(folder, naam)));
  const files = lost.length === 0 ? tegenStempel(folder, chosen, stempel) : [];
  if (files.length > 0 || databaseUrl === undefined || deel === 'wacht') return files;
  return tegenPostgresStempel(databaseUrl, stempel ?? stempelIn(folder, chosen));
};

export const herstel: Command = {
  name: 'herstel',
  uitleg:
    'zet een kopie, of een deel ervan, terug in een nieuwe gegevensmap en reken het inzagelog na: herstel MAP',
  run: withSettings('herstel', async (asked, config) => {
    const { folder, deel, stempel } = asked;
    const chosen = partsOf(config, deel);
    const against = await againstRestoring(asked, chosen, config);
    if (refused(against)) {
      console.log('Er is niets teruggezet.');
      return 1;
    }
    if (chosen.length === 0) {
      console.log(
        `PostgreSQL heeft stempel ${stempel}. Zet ook het andere deel daarmee terug, en geef daarna: verifieer.`,
      );
      return 0;
    }
    const { problems } = await restoreBackup(folder, config.dataFolder, chosen);
    if (refused(problems)) return 1;
    if (deel === 'alles') return checked();
    console.log(
      `Dit deel is teruggezet in ${config.dataFolder}. Zet ook het andere deel met stempel ${stempel} terug, en geef daarna: verifieer.`,
    );
    return 0;
  }),
};
