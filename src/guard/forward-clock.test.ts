import { expect, test } from 'vitest';
import { forwardClock } from './forward-clock.ts';

const at = (second: number) => new Date(Date.UTC(2026, 10, 21, 12, 0, second));

test('time never goes back, and going back is noticed once until it has caught up', () => {
  let second = 10;
  const moment = forwardClock(() => at(second), at(5).toISOString());
  const times = [10, 12, 4, 5, 13, 3].map((next) => {
    second = next;
    const { tijd, turnedBack } = moment();
    return [tijd.slice(17, 19), turnedBack];
  });
  expect(times).toEqual([
    ['10', false],
    ['12', false],
    ['12', true],
    ['12', false],
    ['13', false],
    ['13', true],
  ]);
});

test('a clock that went back while the program was off is noticed as well', () => {
  expect(forwardClock(() => at(1), at(30).toISOString())()).toEqual({
    tijd: at(30).toISOString(),
    turnedBack: true,
    lagMs: 29_000,
  });
});
