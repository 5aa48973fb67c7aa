import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from './parts.ts';

const FILE = 'stempel';

/** Marks the parts of one backup, so that parts which different people made and keep can be told to belong together. */
export const stempelDelen = (folder: string, stempel: string, parts: readonly Part[]): void => {
  for (const { naam } of parts) writeFileSync(join(folder, naam, FILE), `${stempel}\n`, { mode: 0o600 });
};

const stempelVan = (folder: string, naam: string): string | undefined => {
  const file = join(folder, naam, FILE);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
};

/** The mark of the first of these parts in this folder. */
export const stempelIn = (folder: string, [eerste]: readonly Part[]): string | undefined =>
  eerste && stempelVan(folder, eerste.naam);

/** A sentence when these parts are not all of the backup with this mark, or, without one, not all of the same. */
export const tegenStempel = (
  folder: string,
  parts: readonly Part[],
  stempel: string | undefined,
): readonly string[] => {
  const found = parts.map(({ naam }) => ({ naam, heeft: stempelVan(folder, naam) }));
  const wanted = stempel ?? found[0]?.heeft;
  return found
    .filter(({ heeft }) => heeft !== wanted)
    .map(
      ({ naam, heeft }) =>
        `De kopie van ${naam} heeft stempel ${heeft ?? 'geen'}, niet ${wanted ?? 'geen'}: deze delen horen niet bij elkaar.`,
    );
};
