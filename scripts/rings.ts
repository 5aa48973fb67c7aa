import type { IForbiddenRuleType } from 'dependency-cruiser';

/** Which ring may import which other rings: inward only (docs/architecture.md). */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  domain: ['kernel'],
  store: ['kernel'],
  guard: ['kernel', 'domain'],
  application: ['kernel', 'domain', 'store', 'guard'],
  web: ['kernel', 'domain', 'application'],
  cli: ['kernel', 'domain', 'application'],
  reports: ['kernel', 'domain', 'application'],
  statistics: ['kernel', 'application'],
  main: ['kernel', 'domain', 'store', 'guard', 'application', 'web', 'cli', 'reports', 'statistics'],
};

const RINGS = Object.keys(MAY_IMPORT);
const SLICES =
  'bestuurder|organisatie|aanmelding|onderzoek|advies|keuze|uitvoering|nazorg|geldboek|catalogus';
const TESTS = '\\.test\\.tsx?$|^src/kernel/specify\\.ts$';

const looksInward = (ring: string): IForbiddenRuleType => ({
  name: `${ring}-looks-inward`,
  severity: 'error',
  from: { path: `^src/${ring}/`, pathNot: TESTS },
  to: { path: '^src/', pathNot: `^src/(${[ring, ...(MAY_IMPORT[ring] ?? [])].join('|')})/` },
});

/** The import rules of the house, for dependency-cruiser. */
export const forbidden: readonly IForbiddenRuleType[] = [
  { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'everything-is-found',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: 'dist/' },
  },
  {
    name: 'known-rings-only',
    severity: 'error',
    from: { path: '^src/', pathNot: `^src/(${RINGS.join('|')})/` },
    to: {},
  },
  ...RINGS.map(looksInward),
  {
    name: 'slices-do-not-meet',
    severity: 'error',
    from: { path: `^src/(domain|web)/(${SLICES})/`, pathNot: TESTS },
    to: { path: `^src/$1/(${SLICES})/`, pathNot: '^src/$1/$2/' },
  },
  {
    name: 'shared-words-stand-alone',
    severity: 'error',
    from: { path: '^src/domain/(gedeeld|regeling)/', pathNot: TESTS },
    to: { path: '^src/domain/', pathNot: '^src/domain/($1|gedeeld)/' },
  },
  {
    name: 'pure-core',
    severity: 'error',
    from: { path: '^src/(kernel|domain)/', pathNot: TESTS },
    to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'unknown'] },
  },
  {
    name: 'production-needs-no-tools',
    severity: 'error',
    from: { path: '^src/', pathNot: `${TESTS}|^src/main/demo|^src/web/thema/build\\.mjs$` },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'demo-stays-apart',
    severity: 'error',
    from: { path: '^src/', pathNot: `${TESTS}|^src/main/demo` },
    to: { path: '^src/main/demo' },
  },
];
