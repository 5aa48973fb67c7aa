import type { KeyObject } from 'node:crypto';
import type { DossierId } from '#kernel/ids.ts';
import type { SealedEvent } from '#kernel/sealed.ts';
import { decrypt, encrypt } from './aead.ts';

const KIB = 1024;
const SIZE_CLASSES = [256, KIB, 4 * KIB, 16 * KIB, 64 * KIB];
const LENGTH_PREFIX = 4;

const sizeClass = (length: number): number =>
  SIZE_CLASSES.find((size) => length <= size) ?? Math.ceil(length / (64 * KIB)) * 64 * KIB;

/** Seals a JSON value so that its length shows only a size class; `context` says where it belongs. */
export const seal = (key: KeyObject, context: string, value: unknown): Uint8Array => {
  const text = Buffer.from(JSON.stringify(value));
  const padded = Buffer.alloc(sizeClass(LENGTH_PREFIX + text.length));
  padded.writeUInt32BE(text.length);
  text.copy(padded, LENGTH_PREFIX);
  return encrypt(key, context, padded);
};

/** The value that was sealed; throws when the bytes, the key or the context are not those of the sealing. */
export const unseal = (key: KeyObject, context: string, payload: Uint8Array): unknown => {
  const padded = decrypt(key, context, payload);
  return JSON.parse(padded.toString('utf8', LENGTH_PREFIX, LENGTH_PREFIX + padded.readUInt32BE()));
};

/** Where an event belongs: everything the database can read of it, so that no row passes for another. */
export const eventContext = (event: Omit<SealedEvent, 'keyId' | 'payload' | 'hash'>): string =>
  [
    'veilig-ambt|feit',
    event.dossier,
    event.slice,
    event.position,
    event.type,
    event.version,
    event.compartiment,
    event.day,
  ].join('|');

export const attachmentContext = (dossier: DossierId, id: string, compartiment: string): string =>
  `veilig-ambt|bijlage|${dossier}|${id}|${compartiment}`;

export const cardContext = (dossier: DossierId, position: number): string =>
  `veilig-ambt|kaart|${dossier}|${position}`;

export const privateContext = (owner: string): string => `veilig-ambt|eigen|${owner}`;
