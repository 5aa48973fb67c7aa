import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lockfile, missingPlatforms, type Package } from './complete-lockfile.ts';
import { conclude, ROOT } from './tree.ts';

/** Packages that a production install may bring, with all they need; forty is the limit the project was given. */
const BUDGET = 40;
const LICENCES = new Set([
  ...[
    'MIT',
    'MIT-0',
    'ISC',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    '0BSD',
    'BlueOak-1.0.0',
    'Unlicense',
  ],
  ...[
    'CC0-1.0',
    'Python-2.0',
    'MPL-2.0',
    'EUPL-1.2',
    'OFL-1.1',
    'MIT AND OFL-1.1',
    'MIT OR Apache-2.0',
    '(MIT AND Zlib)',
  ],
]);

/** What a production install brings: name and entry of each package. */
export const production = ({ packages }: Lockfile): readonly (readonly [string, Package])[] =>
  Object.entries(packages)
    .filter(([path, entry]) => path !== '' && entry.dev !== true)
    .map(([path, entry]) => [path.replace(/^.*node_modules\//, ''), entry]);

/** Complaints about what the lockfile would install: too much in production, install scripts, licences, hosts. */
export const findBadPackages = (lockfile: Lockfile): readonly string[] => {
  const brought = production(lockfile);
  const needed = brought.filter(([, { optional }]) => optional !== true);
  if (brought.length === 0) return ['No production package was looked at.'];
  return [
    ...(needed.length > BUDGET ? [`${needed.length} production packages (at most ${BUDGET})`] : []),
    ...brought
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([name]) => `${name}: runs a script when it is installed`),
    ...Object.entries(lockfile.packages)
      .filter(([path, { license }]) => path !== '' && !LICENCES.has(license ?? ''))
      .map(([path, { license }]) => `${path}: licence ${license ?? 'unknown'} is not on the list`),
    ...Object.entries(lockfile.packages)
      .filter(
        ([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
      )
      .map(([path]) => `${path}: comes from another place than the npm registry`),
    ...missingPlatforms(lockfile).map(
      ({ name }) => `${name}: not in the lockfile; run node scripts/complete-lockfile.ts`,
    ),
  ];
};

if (import.meta.main) {
  const lockfile: Lockfile = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const needed = production(lockfile).filter(([, { optional }]) => optional !== true).length;
  conclude(findBadPackages(lockfile), `${needed} production packages of at most ${BUDGET}.`);
}
