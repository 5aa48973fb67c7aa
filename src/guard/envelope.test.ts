import { createSecretKey } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seal, unseal } from './envelope.ts';

const key = createSecretKey(Buffer.alloc(32, 7));
const OVERHEAD = 1 + 12 + 16;
const sizeOf = (characters: number) => seal(key, 'plaats', 'x'.repeat(characters)).length - OVERHEAD;

test('what was sealed comes back', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const json = JSON.parse(JSON.stringify(value));
      expect(unseal(key, 'plaats', seal(key, 'plaats', value))).toEqual(json);
    }),
  );
});

test('text beyond ASCII, control characters and half emoji survive', () => {
  const text = { naam: 'Zoë \u202eomgekeerd 👩‍🚒 \u0000', half: '\ud83d' };
  expect(unseal(key, 'plaats', seal(key, 'plaats', text))).toEqual(text);
});

test.each([
  [0, 256],
  [250, 256],
  [251, 1_024],
  [1_018, 1_024],
  [1_019, 4_096],
  [4_091, 16_384],
  [16_379, 65_536],
  [65_530, 65_536],
  [65_531, 131_072],
  [200_000, 262_144],
])('a string of %i characters takes the size class of %i bytes', (characters, size) => {
  expect(sizeOf(characters)).toBe(size);
});
