import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { thisSecond } from './this-second.ts';

/** Counts how often something was sought, at a clock that stands where it is put. */
const story = () => {
  let time = Date.parse('2026-03-02T09:00:00.000Z');
  let sought = 0;
  const lately = thisSecond<number>(() => new Date(time));
  const ask = (key = 'een') =>
    lately(key, async () => {
      sought += 1;
      return sought;
    });
  return {
    ask,
    lately,
    sought: () => sought,
    putOn: (ms: number) => {
      time += ms;
    },
  };
};

test('what was found is not sought again in the same second, nor while it is being found', async () => {
  const { ask, sought, putOn } = story();
  expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
  putOn(999);
  expect(await ask()).toBe(1);
  expect(await ask('ander')).toBe(2);
  expect(sought()).toBe(2);
});

test('it is sought again in the next second, and when the clock went back', async () => {
  const { ask, putOn } = story();
  await ask();
  putOn(1_000);
  expect(await ask()).toBe(2);
  putOn(-1_000);
  expect(await ask()).toBe(3);
});

test('what failed is sought again', async () => {
  const { lately, ask } = story();
  await expect(lately('een', () => Promise.reject(new Error('weg')))).rejects.toThrow('weg');
  expect(await ask()).toBe(1);
});

test('it is let go of, also when nobody asks and the clock stands still', async () => {
  const { ask, sought } = story();
  await ask();
  await pause(1_100);
  await ask();
  expect(sought()).toBe(2);
});
