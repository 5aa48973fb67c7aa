import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { QUERY, RARE, VAN_ELK_OBJECT } from './vijandig.ts';

test('everything that a page reads from the query is attacked', () => {
  const read = globSync('src/web/**/*.{ts,tsx}').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/query(?:\.get|\.has)?\('(\w+)'\)/g)].map(([, name]) => name),
  );
  expect(read.length).toBeGreaterThan(30);
  expect([...new Set(read)].filter((name) => !QUERY.includes(name ?? ''))).toEqual([]);
});

test('a word that every object answers to is among what is odd', () => {
  expect(VAN_ELK_OBJECT.filter((word) => !RARE.includes(word))).toEqual([]);
  expect(VAN_ELK_OBJECT.filter((word) => !(word in {}))).toEqual([]);
});
