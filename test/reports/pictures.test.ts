import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { examples } from './examples.ts';
import { type ChangedPage, changedPages } from './pictures.ts';

/** Where the difference pictures go, for whoever wants to see what changed. */
const FOLDER = join(import.meta.dirname, '../../.beeldverschil');

const store = (name: string, changed: readonly ChangedPage[]): readonly string[] => {
  if (changed.length === 0) return [];
  mkdirSync(FOLDER, { recursive: true });
  return changed.map(({ page, tiles, picture }) => {
    const file = join(FOLDER, `${name.replace('/', '-')}-${page}.png`);
    writeFileSync(file, picture);
    return `page ${page}: ${tiles} tiles, see ${file}`;
  });
};

it.each(examples)(
  '$name looks as it did when somebody last looked (renew: node scripts/pictures.ts)',
  ({ name, kept, input, make }) => {
    expect(store(name, changedPages(readFileSync(kept, 'utf8'), make(input())))).toEqual([]);
  },
);

it('notices a word that changed, on its own page, and a page that came or went', () => {
  const [example] = examples;
  if (example === undefined) throw new Error('There are examples');
  const kept = readFileSync(example.kept, 'utf8');
  const other = changedPages(kept, example.make({ ...example.input(), naam: 'De heer Ander Voorbeeldmans' }));
  expect(other.map(({ page }) => page)).toEqual([1]);
  expect(other[0]?.picture.subarray(1, 4).toString()).toBe('PNG');
  const shorter = kept.trim().split('\n\n').slice(0, -1).join('\n\n');
  expect(changedPages(shorter, example.make(example.input()))).toHaveLength(1);
  const longer = `${kept}\n${kept.trim().split('\n\n')[0]}\n`;
  expect(changedPages(longer, example.make(example.input()))).toHaveLength(1);
});
