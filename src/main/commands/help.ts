import { settings } from '../config.ts';
import type { Command } from './command.ts';

const column = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join('\n');
};

/** What can be asked of the command line, and with which settings. */
export const help = (commands: readonly Command[]): string =>
  [
    'Veilig Ambt, het zaaksysteem voor de veiligheid van decentrale bestuurders',
    '',
    'Gebruik: veilig-ambt <opdracht>',
    '',
    column(commands.map(({ name, uitleg }) => [name, uitleg])),
    '',
    'Instellingen (omgevingsvariabelen):',
    '',
    column(settings),
    '',
    'Uitgang: 0 gelukt, 1 geweigerd of controle niet goed, 2 verkeerd gebruikt.',
  ].join('\n');
