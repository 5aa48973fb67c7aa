import { help } from './commands/help.ts';
import { commands } from './commands/list.ts';

const OK = 0;
const WRONG_USE = 2;

/** The command line. Gives the exit code: 0 done, 1 refused or a failed check, 2 wrong use. */
export const main = async (argv: readonly string[]): Promise<number> => {
  const [name, ...args] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    console.log(help(commands));
    return name === undefined ? WRONG_USE : OK;
  }
  const command = commands.find((one) => one.name === name);
  if (command === undefined) {
    console.error(`Onbekende opdracht: ${name}\n\n${help(commands)}`);
    return WRONG_USE;
  }
  return command.run(args);
};
