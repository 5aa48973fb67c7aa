import { expect, it } from 'vitest';
import { maakSleutel } from '../../test/web/sleutelmaker.ts';
import { readNew, readUse, usedId } from './webauthn.ts';

const origin = 'https://veilig-ambt.invalid';
const asked = { challenge: 'een-vraag', origin };

it('takes every right answer, also with the short numbers that one signature in 128 has', async () => {
  const key = maakSleutel(origin);
  const credential = await readNew(key.maak(asked.challenge), asked);
  if (credential === undefined) throw new Error('A right passkey is kept');
  for (let turn = 0; turn < 500; turn += 1) {
    const counter = await readUse(key.gebruik('nu', { counter: turn + 2 }), credential, 'nu');
    expect(counter).toBe(turn + 2);
  }
});

it('takes a passkey that does not count, and refuses one that stopped counting', async () => {
  const key = maakSleutel(origin);
  const credential = await readNew(key.maak(asked.challenge, { counter: 0 }), asked);
  if (credential === undefined) throw new Error('A right passkey is kept');
  const again = key.gebruik('nu', { counter: 0 });
  expect(await readUse(again, credential, 'nu')).toBe(0);
  expect(await readUse(again, { ...credential, counter: 3 }, 'nu')).toBeUndefined();
});

it('keeps no key of a kind that is not on its list', async () => {
  const key = maakSleutel(origin);
  for (const algorithm of [0, -8, -257, -65535])
    expect(await readNew(key.maak(asked.challenge, { algorithm }), asked), `${algorithm}`).toBeUndefined();
});

it('says nothing of what cannot be read', () => {
  for (const text of ['', '{', 'null', '[]', '{"id":1}', ' '.repeat(20_000)])
    expect(usedId(text)).toBeUndefined();
});
