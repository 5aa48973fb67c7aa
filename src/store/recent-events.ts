import type { DossierId } from '#kernel/ids.ts';
import type { SealedEvent } from '#kernel/sealed.ts';

/** Together about three hundred histories of an ordinary length. */
const MOST_BYTES = 8 * 2 ** 20;
/** What an event takes besides its payload. */
const BESIDES = 500;

const sizeOf = (events: readonly SealedEvent[]): number =>
  events.reduce((sum, { payload }) => sum + payload.byteLength + BESIDES, 0);

export type RecentEvents = {
  /** The first events of a dossier, no more than `position`; empty when they are not kept. */
  readonly upTo: (dossier: DossierId, position: number) => readonly SealedEvent[];
  readonly keep: (dossier: DossierId, events: readonly SealedEvent[]) => void;
};

/** Keeps the events that were read last, sealed as they are: what is once written never changes, so only what was added is read again. */
export const recentEvents = (mostBytes = MOST_BYTES): RecentEvents => {
  const kept = new Map<DossierId, { readonly events: readonly SealedEvent[]; readonly size: number }>();
  let total = 0;

  const forget = (dossier: DossierId): void => {
    total -= kept.get(dossier)?.size ?? 0;
    kept.delete(dossier);
  };

  return {
    upTo: (dossier, position) => {
      const { events } = kept.get(dossier) ?? { events: [] };
      return events.length > position ? [] : events;
    },
    keep: (dossier, events) => {
      forget(dossier);
      const size = sizeOf(events);
      kept.set(dossier, { events, size });
      total += size;
      for (const oldest of kept.keys()) {
        if (total <= mostBytes) return;
        forget(oldest);
      }
    },
  };
};
