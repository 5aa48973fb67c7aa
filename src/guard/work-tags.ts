import { createHmac, type KeyObject } from 'node:crypto';
import { lru } from './lru.ts';

/** Queues in use: every page asks for the same few. */
const REMEMBERED = 2_000;

/** The tags under which work lies in the store, so that the store does not know whose it is. */
export const workTags = (key: KeyObject): ((queues: readonly string[]) => Promise<readonly string[]>) => {
  const known = lru<string>(REMEMBERED);
  const tagOf = (queue: string): string => {
    const earlier = known.get(queue);
    if (earlier !== undefined) return earlier;
    const tag = createHmac('sha256', key).update(queue).digest('base64url');
    known.set(queue, tag);
    return tag;
  };
  return async (queues) => queues.map(tagOf);
};
