import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exemplaarnummer, leesExemplaarnummer } from './exemplaar.ts';

const regels = fc.integer({ min: 1, max: 99_999_999 });

it('reads back what it printed, also when somebody types it without dots or in small letters', () => {
  fc.assert(
    fc.property(regels, (regel) => {
      const nummer = exemplaarnummer(regel);
      for (const typed of [nummer, nummer.toLowerCase(), nummer.replaceAll('.', ''), ` ${nummer} `])
        expect(leesExemplaarnummer(typed)).toBe(regel);
    }),
  );
  expect(exemplaarnummer(1_234_567)).toMatch(/^1\.234\.567-[A-Z]$/);
});

it('refuses a number with one wrong digit or two swapped ones', () => {
  fc.assert(
    fc.property(regels, fc.nat(7), fc.integer({ min: 1, max: 9 }), (regel, place, shift) => {
      const [cijfers = '', letter] = exemplaarnummer(regel).replaceAll('.', '').split('-');
      const at = place % cijfers.length;
      const digits = [...cijfers];
      digits[at] = `${(Number(digits[at]) + shift) % 10}`;
      expect(leesExemplaarnummer(`${digits.join('')}-${letter}`)).toBeUndefined();
      const swapped = [...cijfers];
      [swapped[at], swapped[at + 1]] = [swapped[at + 1] ?? '', swapped[at] ?? ''];
      if (swapped.join('') !== cijfers)
        expect(leesExemplaarnummer(`${swapped.join('')}-${letter}`)).toBeUndefined();
    }),
  );
});

it.each(['', 'A', '12', '12-1', '1e3-A', '-5-A', 'constructor', '0-A'])(
  'is not a copy number: %j',
  (tekst) => {
    expect(leesExemplaarnummer(tekst)).toBeUndefined();
  },
);
