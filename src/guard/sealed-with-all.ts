import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { SealedCard } from '#kernel/sealed.ts';
import { decrypt, encrypt } from './aead.ts';
import { GuardHindered } from './guard.ts';

const WHAT_FOR = 'veilig-ambt|stuk';

/** One key of many: it cannot be made without any of them. */
const keyOfAll = ({ own, keys }: Pick<Place, 'own' | 'keys'>): KeyObject => {
  const together = Buffer.concat(keys.map((key) => key.export()));
  const made = createHmac('sha256', own).update(WHAT_FOR).update(together).digest();
  together.fill(0);
  return createSecretKey(made);
};

/** Under which keys, beside the guard's own, and everything that would make it something else. */
type Place = {
  readonly own: KeyObject;
  readonly keys: readonly KeyObject[];
  readonly context: readonly unknown[];
};

const contextOf = ({ context }: Place): string => JSON.stringify([WHAT_FOR, ...context]);

const TAG = 16;

/** No two sealings of a card end alike. */
export const markOf = ({ payload }: SealedCard): string =>
  Buffer.from(payload.subarray(-TAG)).toString('base64');

/** Whether these are the same, in the same order. */
export const equal = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one, index) => one === others[index]);

/** Seals a piece of a page with all of these keys: when one is destroyed, it is gone. */
export const sealWithAll = (place: Place, html: Uint8Array): Uint8Array =>
  encrypt(keyOfAll(place), contextOf(place), html);

/** The piece of a page that was sealed so; throws when the bytes, a key or the context are not those of the sealing. */
export const openWithAll = (place: Place, payload: Uint8Array): Uint8Array<ArrayBuffer> => {
  try {
    return decrypt(keyOfAll(place), contextOf(place), payload);
  } catch (cause) {
    throw new GuardHindered('Een stuk van een bladzijde is niet zoals het is verzegeld.', { cause });
  }
};
