import { createHmac, type KeyObject, randomBytes } from 'node:crypto';
import { encodeId } from '#kernel/ids.ts';
import type { NewKey } from './piece-guard.ts';

const WHAT_FOR = 'veilig-ambt|sleutel van een stuk';
const SALT = 16;

/** Which keys a key is made of, beside the guard's own, and everything that would make it another one. */
type Place = {
  readonly own: KeyObject;
  readonly keys: readonly KeyObject[];
  readonly context: readonly unknown[];
};

/** One key of many, 32 bytes in base64: it cannot be made without any of them, nor of another context. */
export const keyOfAll = ({ own, keys, context }: Place, salt: string): string => {
  const made = createHmac('sha256', own).update(JSON.stringify([WHAT_FOR, salt, keys.length, ...context]));
  for (const key of keys) made.update(key.export());
  return made.digest('base64');
};

/** One that nobody had before. */
export const newKeyOfAll = (place: Place): NewKey => {
  const salt = encodeId(randomBytes(SALT));
  return { key: keyOfAll(place, salt), salt };
};

/** Whether these are the same, in the same order. */
export const equal = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one, index) => one === others[index]);
