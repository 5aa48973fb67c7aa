import type { Application } from '#application/application.ts';
import type { People } from '../als/account.ts';
import { performer } from './perform.ts';
import { prepare } from './prepare.ts';
import { type LineError, readLines } from './read-lines.ts';
import { USAGE } from './usage.ts';

/** Where acts are done: opened only when the input is right. */
export type World = { readonly application: Application; readonly people: People };

/** The surroundings of the command: where text comes from, where lines go, and how the data is opened. */
export type DoeIo = {
  read(path: string): Promise<string>;
  stdin(): Promise<string>;
  out(line: string): void;
  err(line: string): void;
  open(work: (world: World) => Promise<number>): Promise<number>;
};

const DONE = 0;
const REFUSED = 1;
const WRONG_USE = 2;
const SHOWN_ERRORS = 100;

const complain = (fouten: readonly LineError[], { err }: DoeIo): number => {
  err('De invoer klopt niet; er is niets gedaan.');
  for (const { regel, sleutel, melding } of fouten.slice(0, SHOWN_ERRORS))
    err(`- regel ${regel}: ${sleutel} ${melding}`);
  if (fouten.length > SHOWN_ERRORS) err(`- en nog ${fouten.length - SHOWN_ERRORS} fouten`);
  return WRONG_USE;
};

const wrongUse = ({ err }: DoeIo, reason: string): number => {
  err(`${reason}\nZie veilig-ambt doe --help.`);
  return WRONG_USE;
};

const doAll = async (text: string, goOn: boolean, io: DoeIo): Promise<number> => {
  const read = readLines(text);
  if ('fouten' in read) return complain(read.fouten, io);
  return io.open(async ({ application, people }) => {
    const prepared = await prepare(read.lines, people, application.today());
    if ('fouten' in prepared) return complain(prepared.fouten, io);
    const perform = performer(application);
    let code = DONE;
    for (const task of prepared.tasks) {
      const result = await perform(task);
      io.out(JSON.stringify(result));
      if (result.redenen === undefined) continue;
      code = REFUSED;
      if (goOn) continue;
      io.err(`Gestopt bij regel ${task.regel}. Wat daarna komt, is niet gedaan.`);
      break;
    }
    return code;
  });
};

/** The command `doe`: performs the acts of a file in order; the exit code is 0 all done, 1 something not, 2 wrong input or use. */
export const runDoe = async (args: readonly string[], io: DoeIo): Promise<number> => {
  if (args.includes('--help') || args.includes('-h')) {
    io.out(USAGE);
    return DONE;
  }
  const rest = args.filter((arg) => arg !== '--door');
  const [path, ...more] = rest;
  if (path === undefined || more.length > 0 || (path.startsWith('-') && path !== '-'))
    return wrongUse(io, 'Geef een bestand met handelingen op, of - voor de standaardinvoer.');
  const text = await (path === '-' ? io.stdin() : io.read(path)).catch(() => undefined);
  if (text === undefined) return wrongUse(io, `De invoer is niet te lezen: ${path}`);
  return doAll(text, args.length > rest.length, io);
};
