import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

export type SourceFile = { readonly path: string; readonly text: string };

/** Paths of all files of the project that git knows or would take up, from the root, in order. */
export const projectPaths = (root = ROOT): readonly string[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .sort();

/** The files of the project whose path matches, with their text. */
export const projectFiles = (matches: RegExp, root = ROOT): readonly SourceFile[] =>
  projectPaths(root)
    .filter((path) => matches.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path) || path.startsWith('test/');

/** Ends a check: prints what is wrong, or the closing sentence, and sets the exit code. */
export const conclude = (complaints: readonly string[], fine: string): void => {
  console.log(complaints.length === 0 ? fine : complaints.join('\n'));
  process.exitCode = complaints.length === 0 ? 0 : 1;
};
