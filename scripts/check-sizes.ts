import { conclude, isTest, projectFiles, type SourceFile } from './tree.ts';

const MEDIAN = 75;
const STOP = 250;
const STOP_TEST = 400;

const lines = (file: SourceFile): number => file.text.split('\n').length - 1;

/** Middle value of a list of counts; 0 for none. */
const median = (counts: readonly number[]): number =>
  counts.toSorted((a, b) => a - b)[Math.floor((counts.length - 1) / 2)] ?? 0;

/** Complaints about files that are too long, and about sources that are too long on the whole. */
export const findTooLong = (files: readonly SourceFile[]): readonly string[] => {
  if (files.length === 0) return ['No source file was looked at.'];
  const middle = median(files.filter(({ path }) => !isTest(path)).map(lines));
  return [
    ...files
      .filter((file) => lines(file) > (isTest(file.path) ? STOP_TEST : STOP))
      .map((file) => `${file.path}: ${lines(file)} lines (stop at ${isTest(file.path) ? STOP_TEST : STOP})`),
    ...(middle > MEDIAN ? [`The median source file has ${middle} lines (at most ${MEDIAN}).`] : []),
  ];
};

if (import.meta.main) {
  const files = projectFiles(/^(src|scripts|test)\/.*\.(ts|tsx|mjs|css|typ)$/).filter(
    ({ path }) => !path.includes('.generated.'),
  );
  const middle = median(files.filter(({ path }) => !isTest(path)).map(lines));
  conclude(findTooLong(files), `${files.length} files, median source ${middle} lines.`);
}
