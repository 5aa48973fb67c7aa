import { conclude, isTest, projectFiles, type SourceFile } from './tree.ts';

type Entry = { readonly word: string; readonly never: readonly string[] };

const CRAFT = /(Command|CommandType|Event|State|Refusal|Decision|Context|Source)$/;

const unmarked = (cell: string): string => cell.replace(/[`*]/g, '').trim();
const listOf = (cell: string): readonly string[] =>
  unmarked(cell)
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '' && word !== '-');

/** Words of the glossary, with the words that may not be used for them; a row with two cells only lists a word. */
export const readGlossary = (markdown: string): readonly Entry[] =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (woord|feit) /.test(line))
    .map((line) => line.split('|').slice(1, -1))
    .flatMap((cells) => listOf(cells[0] ?? '').map((word) => ({ word, never: listOf(cells[3] ?? '') })));

const withoutText = (code: string): string =>
  code
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replace(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g, "''")
    .replace(/>[^<>{}]*</g, '><');

const partsOf = (identifier: string): readonly string[] =>
  identifier
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);

const namesIn = ({ path, text }: SourceFile): readonly string[] => {
  const types = [...text.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name = '']) => name);
  const facts = path.endsWith('/feiten.ts')
    ? [...text.matchAll(/readonly type: '(\w+)'/g)].map(([, name = '']) => name)
    : [];
  return [...types.filter((name) => !CRAFT.test(name)), ...facts];
};

/** Complaints: domain types and facts that the glossary does not explain, as a whole or word by word (`AdviesStand`). */
export const findUnexplained = (
  entries: readonly Entry[],
  domain: readonly SourceFile[],
): readonly string[] => {
  const known = new Set(entries.map(({ word }) => word.toLowerCase().replace(/[\s-]/g, '')));
  const isExplained = (name: string) =>
    known.has(name.toLowerCase()) || partsOf(name).every((part) => known.has(part));
  const names = domain.flatMap((file) => namesIn(file).map((name) => ({ name, path: file.path })));
  if (names.length === 0) return ['No word of the domain was looked at.'];
  return names
    .filter(({ name }) => !isExplained(name))
    .map(({ name, path }) => `${path}: ${name} is not in docs/begrippen.md`);
};

/** Complaints: identifiers and paths that use a word which the glossary gives another name. */
export const findSecondNames = (
  entries: readonly Entry[],
  files: readonly SourceFile[],
): readonly string[] => {
  const proper = new Map(
    entries.flatMap(({ word, never }) => never.map((wrong) => [wrong.toLowerCase(), word])),
  );
  return files.flatMap(({ path, text }) => {
    const identifiers = [path, ...new Set(withoutText(text).match(/[A-Za-z_$][\w$]*/g))];
    return identifiers.flatMap((identifier) =>
      partsOf(identifier)
        .filter((part) => proper.has(part))
        .map((part) => `${path}: "${part}" in ${identifier} is called ${proper.get(part)}`),
    );
  });
};

if (import.meta.main) {
  const entries = readGlossary(projectFiles(/^docs\/begrippen\.md$/)[0]?.text ?? '');
  const domain = projectFiles(/^src\/domain\/.*\.ts$/).filter(({ path }) => !isTest(path));
  const sources = projectFiles(/^src\/.*\.tsx?$/);
  const complaints = [...findUnexplained(entries, domain), ...findSecondNames(entries, sources)];
  conclude(complaints, `${entries.length} words, each with one name.`);
}
