import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './tree.ts';

export type Package = {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};
export type Lockfile = { readonly packages: Readonly<Record<string, Package>> };

type MissingPlatform = { readonly name: string; readonly version: string; readonly parent: Package };

/** Platform packages that the lockfile asks for and does not name; `npm ci` refuses such a lockfile. */
export const missingPlatforms = ({ packages }: Lockfile): readonly MissingPlatform[] =>
  Object.values(packages).flatMap((parent) =>
    Object.entries(parent.optionalDependencies ?? {})
      .filter(([name]) => packages[`node_modules/${name}`] === undefined)
      .map(([name, version]) => ({ name, version, parent })),
  );

/*
 * A registry that does not hold every platform of a package makes `npm install` leave those platforms out of the lockfile, and
 * `npm ci` then refuses it everywhere. This names them again: version and platform, without a hash, because there is nothing to hash.
 */
const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64'];

/** The lockfile with an entry for every platform package that it asks for; throws on a name that says no platform. */
export const complete = (lockfile: Lockfile): Lockfile => {
  const added = missingPlatforms(lockfile).map(({ name, version, parent }) => {
    const words = name.split(/[/-]/);
    const cpu = PROCESSORS.filter((processor) => words.includes(processor));
    const os = SYSTEMS.filter((system) => words.includes(system));
    if (os.length !== 1 || cpu.length !== 1) throw new Error(`Which platform is ${name}?`);
    const { dev, license } = parent;
    const entry = { version, cpu, ...(dev === true && { dev }), license, optional: true, os };
    return [`node_modules/${name}`, entry] as const;
  });
  const all = [...Object.entries(lockfile.packages), ...added];
  const sorted = all.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { ...lockfile, packages: Object.fromEntries(sorted) };
};

if (import.meta.main) {
  const path = join(ROOT, 'package-lock.json');
  const lockfile: Lockfile = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, `${JSON.stringify(complete(lockfile), null, 2)}\n`);
  console.log(`${missingPlatforms(lockfile).length} platform packages named again.`);
}
