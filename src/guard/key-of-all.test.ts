import { createSecretKey } from 'node:crypto';
import { expect, test } from 'vitest';
import { keyOfAll } from './key-of-all.ts';

const keyWith = (byte: number) => createSecretKey(Buffer.alloc(32, byte));

const place = { own: keyWith(1), keys: [keyWith(2), keyWith(3)], context: ['lezer', ['woning'], 'dossier'] };

test('a key of all is another one with each key, each part of the context and each salt', () => {
  const others = [
    keyOfAll({ ...place, own: keyWith(9) }, 'zout'),
    keyOfAll({ ...place, keys: [keyWith(9), keyWith(3)] }, 'zout'),
    keyOfAll({ ...place, keys: [keyWith(2), keyWith(9)] }, 'zout'),
    keyOfAll({ ...place, keys: [keyWith(2)] }, 'zout'),
    keyOfAll({ ...place, context: ['ander', ['woning'], 'dossier'] }, 'zout'),
    keyOfAll({ ...place, context: ['lezer', 'woning', 'dossier'] }, 'zout'),
    keyOfAll({ ...place, context: ['lezer', ['woning'], 'dossier', 'ander'] }, 'zout'),
    keyOfAll(place, 'zouter'),
  ];
  expect(new Set([keyOfAll(place, 'zout'), ...others]).size).toBe(1 + others.length);
});

test('a key of all can be made again', () => {
  expect(keyOfAll(place, 'zout')).toBe(keyOfAll({ ...place, keys: [keyWith(2), keyWith(3)] }, 'zout'));
});
