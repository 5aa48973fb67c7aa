import { describe, expect, it } from 'vitest';
import { judge, readRows, table } from './check-veilig.ts';

const row = { bewering: 'Het klopt', gevallen: 10, afwijkingen: 0, ingebouwd: 2, gevonden: 2 };

describe('the table of proofs', () => {
  it('is good when something was looked at, nothing deviates and every fault built in was found', () => {
    expect(judge(row).ok).toBe(true);
  });

  it.each([
    ['nothing was looked at', { gevallen: 0 }],
    ['something deviates', { afwijkingen: 1 }],
    ['no fault was built in', { ingebouwd: 0, gevonden: 0 }],
    ['a fault built in was missed', { gevonden: 1 }],
    ['more than one in twenty of very many was missed', { ingebouwd: 2_000, gevonden: 1_899 }],
  ])('is red when %s', (_, change) => {
    expect(judge({ ...row, ...change }).ok).toBe(false);
  });

  it('keeps the last row of a claim, and prints columns', () => {
    const text = [row, { ...row, gevallen: 12 }].map((one) => JSON.stringify(one)).join('\n');
    const rows = readRows(`${text}\n`);
    expect(rows).toEqual([{ ...row, gevallen: 12 }]);
    expect(
      table([
        ['a', 'bb'],
        ['ccc', 'd'],
      ]),
    ).toBe('a    bb\nccc  d');
  });
});
