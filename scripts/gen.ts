import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aanmeldingTrail } from './toestanden/aanmelding.ts';
import { adviesTrail } from './toestanden/advies.ts';
import { draw } from './toestanden/draw.ts';
import type { Trail } from './toestanden/explore.ts';
import { keuzeTrail } from './toestanden/keuze.ts';
import { nazorgTrail } from './toestanden/nazorg.ts';
import { onderzoekTrail } from './toestanden/onderzoek.ts';
import { uitvoeringTrail } from './toestanden/uitvoering.ts';
import { conclude, ROOT } from './tree.ts';

const FOLDER = join(ROOT, 'docs', 'toestanden');

const trails = (): Readonly<Record<string, Trail>> => ({
  aanmelding: aanmeldingTrail(),
  onderzoek: onderzoekTrail(),
  advies: adviesTrail(),
  keuze: keuzeTrail(),
  uitvoering: uitvoeringTrail(),
  nazorg: nazorgTrail(),
});

/** Complaints about files on disk that are missing, superfluous or made from older rules. */
export const findStale = (
  wanted: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): readonly string[] => [
  ...[...wanted]
    .filter(([name, text]) => found.get(name) !== text)
    .map(([name]) => `${name} is not up to date; run npm run gen`),
  ...[...found.keys()]
    .filter((name) => !wanted.has(name))
    .map((name) => `${name} is made by nothing; remove it`),
];

if (import.meta.main) {
  mkdirSync(FOLDER, { recursive: true });
  const slices = Object.entries(trails());
  const wanted = new Map(slices.map(([slice, trail]) => [`${slice}.md`, draw(slice, trail)]));
  const found = new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]));
  const unheard = slices.flatMap(([slice, trail]) =>
    trail.unheard.map((command) => `${slice}: no sample of ${command} is accepted anywhere`),
  );
  if (process.argv.includes('--check')) {
    conclude([...unheard, ...findStale(wanted, found)], `${wanted.size} generated files are up to date.`);
  } else {
    for (const name of found.keys()) if (!wanted.has(name)) rmSync(join(FOLDER, name));
    for (const [name, text] of wanted) writeFileSync(join(FOLDER, name), text);
    conclude(unheard, `${wanted.size} files are made.`);
  }
}
