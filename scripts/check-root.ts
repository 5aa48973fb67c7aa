import { conclude, projectPaths } from './tree.ts';

const ALLOWED = new Set([
  ...[
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'SECURITY.md',
    'LICENSE',
    'publiccode.yml',
    'package.json',
  ],
  ...['data', 'docs', 'src', 'test', 'scripts', '.ci'],
  ...['package-lock.json', 'tsconfig.json', 'biome.json', 'vitest.config.ts', '.gitignore'],
]);

/** Complaints about files and folders at the root that have no place there. */
export const findStrangers = (paths: readonly string[]): readonly string[] =>
  [...new Set(paths.map((path) => path.split('/')[0] ?? ''))]
    .filter((name) => !ALLOWED.has(name))
    .map((name) => `${name}: not at the root`);

if (import.meta.main) conclude(findStrangers(projectPaths()), 'The root holds only what belongs there.');
