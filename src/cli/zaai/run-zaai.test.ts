import { describe, expect, it } from 'vitest';
import { readOpties } from './run-zaai.ts';

describe('the arguments of zaai', () => {
  it('are a number of cases, and a seed that is 1 when it is left out', () => {
    expect(readOpties(['--landelijk', '200'])).toEqual({ landelijk: 200, zaad: 1 });
    expect(readOpties(['--landelijk', '1', '--zaad', '42'])).toEqual({ landelijk: 1, zaad: 42 });
  });

  it.each([
    [[]],
    [['200']],
    [['--landelijk']],
    [['--landelijk', '0']],
    [['--landelijk', '-5']],
    [['--landelijk', '1e3']],
    [['--landelijk', '20001']],
    [['--landelijk', '5', '--zaad', 'x']],
    [['--landelijk', '5', '--anders']],
  ])('are refused when they are not: %j', (args) => {
    expect(readOpties(args)).toBeUndefined();
  });
});
