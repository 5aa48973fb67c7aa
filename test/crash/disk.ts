import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One call to the system that changes a disk, or makes sure of a change; `at` and `done` are places in the recording. */
export type Change = { readonly at: number; readonly done: number; readonly path: string } & (
  | { readonly kind: 'write'; readonly offset: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly size: number }
  | { readonly kind: 'create' | 'remove' | 'sync' }
  | { readonly kind: 'rename'; readonly to: string }
);

/** What strace wrote with hexadecimal strings and paths of descriptors. */
const CALL = /^(\d+) +(\w+)\((.*)\) += (-?\d+)/;
const UNFINISHED = /^(\d+) +(\w+)\((.*) <unfinished \.\.\.>$/;
const RESUMED = /^(\d+) +<\.\.\. (\w+) resumed>(.*)\) += (-?\d+)/;

const unhex = (text: string): Buffer => Buffer.from(text.replaceAll('\\x', ''), 'hex');
const pathIn = (text: string): string => (text.startsWith('\\x') ? unhex(text).toString() : text);
const strings = (text: string): readonly Buffer[] =>
  [...text.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex = '']) => unhex(hex));
const described = (text: string): string => pathIn(/^\d+<([^>]*)>/.exec(text)?.[1] ?? '');

type Place = { readonly at: number; readonly done: number };

const changeOf = (name: string, args: string, result: number, place: Place): Change | undefined => {
  const path = described(args);
  const [first = Buffer.of(), second = Buffer.of()] = strings(args);
  switch (name) {
    case 'pwrite64':
      return {
        ...place,
        kind: 'write',
        path,
        bytes: first.subarray(0, result),
        offset: Number(/(\d+)$/.exec(args)?.[1]),
      };
    case 'write':
      return { ...place, kind: 'write', path, bytes: first.subarray(0, result), offset: -1 };
    case 'fsync':
    case 'fdatasync':
      return { ...place, kind: 'sync', path };
    case 'ftruncate':
      return { ...place, kind: 'truncate', path, size: Number(/(\d+)$/.exec(args)?.[1]) };
    case 'openat':
      return args.includes('O_CREAT') ? { ...place, kind: 'create', path: first.toString() } : undefined;
    case 'unlink':
      return { ...place, kind: 'remove', path: first.toString() };
    case 'rename':
      return { ...place, kind: 'rename', path: first.toString(), to: second.toString() };
    default:
      throw new Error(`A call nobody reckoned with: ${name}`);
  }
};

/** Reads a recording: every change that succeeded, in the order in which it was done. */
export const readRecording = (text: string): readonly Change[] => {
  const begun = new Map<string, { readonly at: number; readonly args: string }>();
  return text.split('\n').flatMap((line, nr) => {
    const started = UNFINISHED.exec(line);
    if (started !== null) {
      begun.set(`${started[1]} ${started[2]}`, { at: nr, args: started[3] ?? '' });
      return [];
    }
    const resumed = RESUMED.exec(line);
    const [, pid, name = '', rest = '', result] = resumed ?? CALL.exec(line) ?? [];
    if (result === undefined || Number(result) < 0) return [];
    const before = resumed === null ? undefined : begun.get(`${pid} ${name}`);
    const change = changeOf(name, (before?.args ?? '') + rest, Number(result), {
      at: before?.at ?? nr,
      done: nr,
    });
    return change === undefined ? [] : [change];
  });
};

/** From which place in the recording a change is sure: somebody asked for that after it, and has the answer. */
type Sure = { readonly change: Change; readonly from: number };

/** The files that make a change sure: the file itself, and for its name also its folder. */
const carriers = (change: Change): readonly string[] => {
  if (change.kind === 'write' || change.kind === 'truncate') return [change.path];
  return [change.path, dirname(change.path), ...(change.kind === 'rename' ? [change.to] : [])];
};

const withSurety = (changes: readonly Change[]): readonly Sure[] => {
  const syncs = Map.groupBy(
    changes.filter(({ kind }) => kind === 'sync'),
    ({ path }) => path,
  );
  return changes.map((change) => ({
    change,
    from: Math.min(
      ...carriers(change).map(
        (path) => syncs.get(path)?.find(({ at }) => at > change.done)?.done ?? Number.POSITIVE_INFINITY,
      ),
    ),
  }));
};

const SECTOR = 512;

/** What is left of a change that is not sure: all or nothing, and of a write any of its sectors, in any mixture. */
const someOf = (change: Change, chance: () => boolean): readonly Change[] => {
  if (change.kind !== 'write') return chance() ? [change] : [];
  return Array.from({ length: Math.ceil(change.bytes.length / SECTOR) }, (_, nr) => nr)
    .filter(chance)
    .map((nr) => ({
      ...change,
      offset: change.offset < 0 ? -1 : change.offset + nr * SECTOR,
      bytes: change.bytes.subarray(nr * SECTOR, (nr + 1) * SECTOR),
    }));
};

type Files = Map<string, Buffer>;

const sized = (file: Buffer, size: number): Buffer =>
  size <= file.length ? file.subarray(0, size) : Buffer.concat([file, Buffer.alloc(size - file.length)]);

const perform = (files: Files, change: Change): void => {
  const file = files.get(change.path) ?? Buffer.alloc(0);
  if (change.kind === 'write') {
    const at = change.offset < 0 ? file.length : change.offset;
    const grown = sized(file, Math.max(file.length, at + change.bytes.length));
    change.bytes.copy(grown, at);
    files.set(change.path, grown);
  } else if (change.kind === 'truncate') files.set(change.path, sized(file, change.size));
  else if (change.kind === 'create') files.set(change.path, file);
  else if (change.kind === 'remove') files.delete(change.path);
  else if (change.kind === 'rename' && files.delete(change.path)) files.set(change.to, file);
};

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('-shm'))
    .map((entry) => join(entry.parentPath, entry.name));

/** A recording of one folder, from what stood in it before. */
export type Recording = {
  /** The folder that was recorded, and a copy of it from before. */
  readonly recorded: string;
  readonly before: string;
  readonly changes: readonly Change[];
};

/** Gives what makes `folder` what a disk holds after power went at `cut`: all that is sure, and of the rest what `chance` takes. */
export const disk = ({ recorded, before, changes }: Recording) => {
  // Memory that processes share is no file: SQLite makes it anew.
  const mine = withSurety(
    changes.filter(({ path }) => path.startsWith(`${recorded}/`) && !path.endsWith('-shm')),
  );
  return (folder: string, cut: number, chance: () => boolean): void => {
    const files: Files = new Map(
      filesIn(before).map((path) => [recorded + path.slice(before.length), readFileSync(path)]),
    );
    const done = mine.filter(({ change }) => change.done < cut);
    for (const { change, from } of done)
      for (const kept of from < cut ? [change] : someOf(change, chance)) perform(files, kept);
    rmSync(folder, { recursive: true, force: true });
    for (const [path, bytes] of files) {
      const place = join(folder, path.slice(recorded.length));
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, bytes);
    }
  };
};
