import { expect, test } from 'vitest';
import { lru } from './lru.ts';

test('the value that was not used for longest goes first', () => {
  const held = lru<number>(2);
  held.set('a', 1);
  held.set('b', 2);
  held.get('a');
  held.set('c', 3);
  expect([held.get('a'), held.get('b'), held.get('c')]).toEqual([1, undefined, 3]);
});

test('setting a value again replaces it and does not push another out', () => {
  const held = lru<number>(2);
  held.set('a', 1);
  held.set('b', 2);
  held.set('b', 3);
  expect([held.get('a'), held.get('b')]).toEqual([1, 3]);
});
