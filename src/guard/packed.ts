import type { DossierId } from '#kernel/ids.ts';
import type { SealedCard, SealedEvent } from '#kernel/sealed.ts';
import type { ClosedFact, OpenRequest, SealedDossier, SealedFact } from './guard.ts';

type Bytes = { readonly payload: Uint8Array };
type PackedBytes = { readonly payload: string };

/** Sealed bytes as text, for a message in JSON. */
export type Packed<Value extends Bytes> = Omit<Value, 'payload'> & PackedBytes;

/** Bytes as text, for a message in JSON. */
export const text = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
/** The bytes that `text` was given. */
export const bytes = (encoded: string): Uint8Array<ArrayBuffer> => Buffer.from(encoded, 'base64');

export const pack = <Value extends Bytes>(sealed: Value): Packed<Value> => ({
  ...sealed,
  payload: text(sealed.payload),
});

export const unpack = <Value extends Bytes>(packed: Packed<Value>): Value =>
  ({ ...packed, payload: bytes(packed.payload) }) as unknown as Value;

export type PackedRow = { readonly dossier: DossierId; readonly card: Packed<SealedCard> };

/** A card with its dossier, and nothing else of the row it came from. */
export const packRow = (row: { readonly dossier: DossierId; readonly card: SealedCard }): PackedRow => ({
  dossier: row.dossier,
  card: pack(row.card),
});

export const unpackRow = ({ dossier, card }: PackedRow) => ({ dossier, card: unpack<SealedCard>(card) });

/** A dossier by its card alone. */
type AsItStands = Pick<SealedDossier, 'id' | 'card'>;

export const packCard = ({ id, card }: AsItStands): PackedRow => ({ dossier: id, card: pack(card) });

export const unpackCard = ({ dossier, card }: PackedRow): AsItStands => ({
  id: dossier,
  card: unpack<SealedCard>(card),
});

export type PackedEvent = Omit<SealedEvent, 'payload' | 'hash'> & PackedBytes & { readonly hash: string };

export const packEvent = (event: SealedEvent): PackedEvent => ({
  ...event,
  payload: text(event.payload),
  hash: text(event.hash),
});

export const unpackEvent = (event: PackedEvent): SealedEvent => ({
  ...event,
  payload: bytes(event.payload),
  hash: bytes(event.hash),
});

/** Without the names of the fields: a dossier has many events. */
type EventRow = readonly [
  position: SealedEvent['position'],
  slice: SealedEvent['slice'],
  type: SealedEvent['type'],
  version: SealedEvent['version'],
  day: SealedEvent['day'],
  compartiment: SealedEvent['compartiment'],
  keyId: SealedEvent['keyId'],
  payload: string,
];

type ClosedRow = readonly [position: ClosedFact['position'], compartiment: ClosedFact['compartiment']];

const isClosed = (row: EventRow | ClosedRow): row is ClosedRow => row.length === 2;

export type PackedDossier = {
  readonly id: SealedDossier['id'];
  readonly events: readonly (EventRow | ClosedRow)[];
  readonly card: Packed<SealedDossier['card']>;
};

const packFact = (fact: SealedFact | ClosedFact): EventRow | ClosedRow => {
  const { position, compartiment } = fact;
  if (fact.payload === undefined) return [position, compartiment];
  const { slice, type, version, day, keyId, payload } = fact;
  return [position, slice, type, version, day, compartiment, keyId, text(payload)];
};

const unpackFact = (row: EventRow | ClosedRow): SealedFact | ClosedFact => {
  if (isClosed(row)) return { position: row[0], compartiment: row[1] };
  const [position, slice, type, version, day, compartiment, keyId, payload] = row;
  return { position, slice, type, version, day, compartiment, keyId, payload: bytes(payload) };
};

export const packDossier = ({ id, events, card }: SealedDossier): PackedDossier => ({
  id,
  events: events.map(packFact),
  card: pack(card),
});

export const unpackDossier = ({ id, events, card }: PackedDossier): SealedDossier => ({
  id,
  events: events.map(unpackFact),
  card: unpack<SealedDossier['card']>(card),
});

export type PackedRequest = Omit<OpenRequest, 'dossier' | 'linked' | 'via'> & {
  readonly dossier: PackedDossier;
  readonly linked?: PackedDossier;
  readonly via?: PackedDossier;
};

export const packRequest = ({ dossier, linked, via, ...rest }: OpenRequest): PackedRequest => ({
  ...rest,
  dossier: packDossier(dossier),
  ...(linked && { linked: packDossier(linked) }),
  ...(via && { via: packDossier(via) }),
});

export const unpackRequest = ({ dossier, linked, via, ...rest }: PackedRequest): OpenRequest => ({
  ...rest,
  dossier: unpackDossier(dossier),
  ...(linked && { linked: unpackDossier(linked) }),
  ...(via && { via: unpackDossier(via) }),
});
