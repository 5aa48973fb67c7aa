import { randomBytes } from 'node:crypto';
import { type CalendarDay, calendarDay } from '#kernel/calendar-day.ts';
import { type DossierId, dossierId, encodeId } from '#kernel/ids.ts';
import type { Sealed, SealedEvent } from '#kernel/sealed.ts';
import type { Append } from '#store/store.ts';

export const someDossier = (): DossierId => dossierId(encodeId(randomBytes(16)));

export const sealed = (bytes = 256): Sealed => ({
  keyId: randomBytes(8).toString('hex'),
  payload: new Uint8Array(randomBytes(bytes)),
});

export const day = (offset = 0): CalendarDay => calendarDay(`2026-01-${String(1 + offset).padStart(2, '0')}`);

export const sealedEvent = (dossier: DossierId, position: number, bytes?: number): SealedEvent => ({
  ...sealed(bytes),
  dossier,
  position,
  slice: 'aanmelding',
  type: 'AanmeldingIngediend',
  version: 1,
  day: day(position % 28),
  compartiment: 'persoon',
  hash: new Uint8Array(randomBytes(32)),
});

/** The next `count` facts of a dossier with everything that goes with them. */
export const appendOf = (
  dossier: DossierId,
  expected: number,
  { count = 1, ...more }: Partial<Append> & { readonly count?: number } = {},
): Append => ({
  dossier,
  kind: 'zaak',
  expected,
  events: Array.from({ length: count }, (_, index) => sealedEvent(dossier, expected + index + 1)),
  card: { ...sealed(), position: expected + count },
  tags: [],
  outbox: [],
  ...more,
});
