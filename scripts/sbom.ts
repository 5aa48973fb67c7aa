import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBadPackages, production } from './check-packages.ts';
import type { Lockfile } from './complete-lockfile.ts';
import { conclude, ROOT } from './tree.ts';

/** What of a bill of materials (CycloneDX) is looked at. */
export type Bom = {
  readonly bomFormat: string;
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly name: string;
    readonly version: string;
  }[];
  readonly dependencies: readonly { readonly ref: string }[];
};

/** The one package whose compiled code is meant to be there: it makes the reports. */
const COMPILED = '@myriaddreamin/typst-ts-node-compiler';

const named = (name: string, version: string | undefined): string => `${name}@${version}`;

const lockedIn = (lockfile: Lockfile): ReadonlySet<string> =>
  new Set(production(lockfile).map(([name, { version }]) => named(name, version)));

/**
 * The part of a bill that a production install brings. npm can leave out development itself, but then also leaves out what
 * production shares with it.
 */
export const ofProduction = (bom: Bom, lockfile: Lockfile): Bom => {
  const locked = lockedIn(lockfile);
  const [components, others] = [true, false].map((own) =>
    bom.components.filter(({ name, version }) => locked.has(named(name, version)) === own),
  );
  const gone = new Set(others?.map((component) => component['bom-ref']));
  const dependencies = bom.dependencies.filter(({ ref }) => !gone.has(ref));
  return { ...bom, components: components ?? [], dependencies };
};

/** Complaints: what the bill and the lockfile do not agree on, and compiled code that nobody decided on. */
export const findBadBom = (bom: Bom, lockfile: Lockfile, compiled: readonly string[]): readonly string[] => {
  const billed = new Set(bom.components.map(({ name, version }) => named(name, version)));
  const locked = lockedIn(lockfile);
  return [
    ...(bom.bomFormat === 'CycloneDX' && billed.size > 0 ? [] : ['This is no bill of materials.']),
    ...[...locked].filter((one) => !billed.has(one)).map((one) => `${one}: not on the bill`),
    ...[...billed].filter((one) => !locked.has(one)).map((one) => `${one}: not in the lockfile`),
    ...compiled
      .filter((path) => !path.startsWith(COMPILED))
      .map((path) => `${path}: compiled code that nobody decided on`),
  ];
};

/** Compiled code that the production packages here brought, as paths in node_modules. */
const compiledIn = (lockfile: Lockfile): readonly string[] => {
  const own = production(lockfile).map(([name]) => `${name}/`);
  return readdirSync(join(ROOT, 'node_modules'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.node') && own.some((name) => path.startsWith(name)),
  );
};

/** The bill of materials of what a production install brings; written to the file that is named, for a release. */
if (import.meta.main) {
  const lockfile: Lockfile = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const text = execFileSync('npm', args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const bom = ofProduction(JSON.parse(text), lockfile);
  const complaints = [...findBadPackages(lockfile), ...findBadBom(bom, lockfile, compiledIn(lockfile))];
  const [, , file] = process.argv;
  if (file !== undefined && complaints.length === 0)
    writeFileSync(file, `${JSON.stringify(bom, undefined, 2)}\n`);
  conclude(complaints, `${bom.components.length} packages on the bill, as in the lockfile.`);
}
