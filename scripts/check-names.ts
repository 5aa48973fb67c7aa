import { conclude, isTest, projectFiles, projectPaths, type SourceFile } from './tree.ts';

const ATTIC = /(^|\/)(utils?|helpers?|common|misc|types)(\.[a-z.]+)?(\/|$)/i;

/** Written in parts, so that this file does not hold the words it looks for. */
const UNWANTED: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`\\b(${['TO', 'DO'].join('')}|${['FIX', 'ME'].join('')}|XXX)\\b`), 'an unfinished note'],
  [/(biome|ts|eslint)-(ignore|expect-error|nocheck|disable)/, 'a suppressed check'],
  [/(^|[\s"'`(=])\/(home|root|work|Users)\/\w/m, "the path of somebody's machine"],
];

const IMPURE = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bcrypto\.random/;

/** Complaints about names that say nothing or do not travel: attics, capitals and accents in paths. */
export const findBadPaths = (paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) => [
    ...(ATTIC.test(path) ? [`${path}: a name for an attic; name it after what it holds`] : []),
    ...(/[^\x20-\x7e]| /.test(path) ? [`${path}: only ASCII without spaces in paths`] : []),
    ...(/^(src|scripts|test)\//.test(path) && /[A-Z]/.test(path) ? [`${path}: kebab-case in paths`] : []),
  ]);

/** Complaints about decisions that bear the number of another. */
export const findDoubleNumbers = (paths: readonly string[]): readonly string[] => {
  const numbered = paths.flatMap((path) => {
    const [, number] = /^docs\/decisions\/(\d{4})-/.exec(path) ?? [];
    return number === undefined ? [] : [{ path, number }];
  });
  return numbered
    .filter(({ number }, place) => numbered.findIndex((other) => other.number === number) < place)
    .map(({ path }) => `${path}: another decision bears this number; take the next free one`);
};

/** Complaints about words that may not stand in a file. */
export const findBadWords = (files: readonly SourceFile[]): readonly string[] =>
  files.flatMap(({ path, text }) => [
    ...UNWANTED.filter(([pattern]) => pattern.test(text)).map(([, what]) => `${path}: ${what}`),
    ...(/^src\/(kernel|domain)\//.test(path) && !isTest(path) && IMPURE.test(text)
      ? [`${path}: a clock or chance in the pure core`]
      : []),
  ]);

if (import.meta.main) {
  const files = projectFiles(/^(?!scripts\/check-names\.).*\.(ts|tsx|mjs|json|md|yml|css|typ|csv|sql)$/);
  const paths = projectPaths();
  conclude(
    [...findBadPaths(paths), ...findDoubleNumbers(paths), ...findBadWords(files)],
    `${paths.length} names are fine.`,
  );
}
