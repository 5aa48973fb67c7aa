import { createHash } from 'node:crypto';
import type { SealedEvent } from '#kernel/sealed.ts';

/** SHA-256 over the readable columns in fixed order and the payload; who has no key can still see that a row was changed. */
export const eventHash = (event: Omit<SealedEvent, 'hash'>): Uint8Array =>
  createHash('sha256')
    .update(
      JSON.stringify([
        event.dossier,
        event.position,
        event.slice,
        event.type,
        event.version,
        event.day,
        event.compartiment,
        event.keyId,
      ]),
    )
    .update(event.payload)
    .digest();
