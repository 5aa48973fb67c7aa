import type { RechtstoetsUitkomst } from '#domain/regeling/feiten.ts';
import { rechtstoets } from '#domain/regeling/rechtstoets.ts';
import type { Invoerfout } from './field-reader.ts';
import { parseJson } from './parse-json.ts';
import { readFacts } from './read-facts.ts';
import { USAGE } from './usage.ts';

/** The world of the command: where text comes from and where lines go. */
export type ToetsIo = {
  read(path: string): Promise<string>;
  stdin(): Promise<string>;
  out(line: string): void;
  err(line: string): void;
};

const DECIDED = 0;
const WRONG_USE = 2;
const SHOWN_ERRORS = 100;

type Answer = { readonly uitkomst: RechtstoetsUitkomst } | { readonly fouten: readonly Invoerfout[] };

const decide = (text: string): Answer => {
  const parsed = parseJson(text);
  if ('fouten' in parsed) return parsed;
  const reading = readFacts(parsed.value);
  return 'fouten' in reading ? reading : { uitkomst: rechtstoets(reading.feiten) };
};

const decideOne = (text: string, { out, err }: ToetsIo): number => {
  const answer = decide(text);
  if ('uitkomst' in answer) {
    out(JSON.stringify(answer.uitkomst, null, 2));
    return DECIDED;
  }
  err('De invoer klopt niet; er is niets beslist.');
  for (const { sleutel, melding } of answer.fouten.slice(0, SHOWN_ERRORS)) err(`- ${sleutel} ${melding}`);
  if (answer.fouten.length > SHOWN_ERRORS) err(`- en nog ${answer.fouten.length - SHOWN_ERRORS} fouten`);
  return WRONG_USE;
};

const decideLines = (text: string, { out, err }: ToetsIo): number => {
  let total = 0;
  let wrong = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    total += 1;
    const answer = decide(line);
    if ('uitkomst' in answer) {
      out(JSON.stringify(answer.uitkomst));
      continue;
    }
    wrong += 1;
    out(JSON.stringify({ regel: index + 1, fouten: answer.fouten.slice(0, SHOWN_ERRORS) }));
  }
  if (total === 0) err('De invoer klopt niet; er is niets beslist.\n- invoer is leeg');
  else if (wrong > 0) err(`${wrong} van de ${total} regels kloppen niet; daarover is niets beslist.`);
  return total === 0 || wrong > 0 ? WRONG_USE : DECIDED;
};

const wrongUse = (io: ToetsIo, reason: string): number => {
  io.err(reason);
  io.err('Zie veilig-ambt toets --help.');
  return WRONG_USE;
};

const readInput = async (path: string, io: ToetsIo): Promise<string | undefined> => {
  try {
    return await (path === '-' ? io.stdin() : io.read(path));
  } catch {
    return undefined;
  }
};

/** The command `toets`: decides one case, or one a line, and gives the exit code (0 decided, 2 wrong input or use). */
export const runToets = async (args: readonly string[], io: ToetsIo): Promise<number> => {
  if (args.includes('--help') || args.includes('-h')) {
    io.out(USAGE);
    return DECIDED;
  }
  const asLines = args.includes('--regels');
  const rest = args.filter((arg) => arg !== '--regels');
  const unknown = rest.find((arg) => arg.startsWith('-') && arg !== '-');
  if (unknown !== undefined) return wrongUse(io, `Onbekende optie: ${unknown}`);
  const [path, second] = rest;
  if (path === undefined)
    return wrongUse(io, 'Geef een bestand met feiten op, of - voor de standaardinvoer.');
  if (second !== undefined) return wrongUse(io, 'Geef een bestand tegelijk op.');
  const text = await readInput(path, io);
  if (text === undefined) return wrongUse(io, `De invoer is niet te lezen: ${path}`);
  return asLines ? decideLines(text, io) : decideOne(text, io);
};
