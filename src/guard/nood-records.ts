import { createHmac, type KeyObject } from 'node:crypto';
import type { AccountId } from '#kernel/ids.ts';
import { privateContext, seal, unseal } from './envelope.ts';
import type { Keyring } from './keyring.ts';
import type { Noodverzoek, Noodwoorden } from './nood-guard.ts';

const SCHEMA = `CREATE TABLE IF NOT EXISTS nood (
  sleutel TEXT PRIMARY KEY, sealed BLOB NOT NULL, key_id TEXT NOT NULL, woorden BLOB NOT NULL
) STRICT, WITHOUT ROWID;`;

/** Bytes of the hash that stands for a request. */
const LENGTH = 16;
/** What is written about a danger is erased with what the dossier says of it. */
const COMPARTIMENT = 'dreiging';

type Row = {
  readonly sleutel: string;
  readonly sealed: Uint8Array;
  readonly key_id: string;
  readonly woorden: Uint8Array;
};

/** A request without its words, with whose case it is: nobody is told that. */
export type NoodRecord = Omit<Noodverzoek, 'woorden'> & { readonly bestuurder: AccountId | null };

/** Where a request begins. */
export const NOTHING_YET = {
  bevestigd: null,
  bevestigdDoor: null,
  beeindigd: null,
  verslag: null,
  gesloten: null,
  uitgesteldTot: null,
  bericht: [],
} as const;

export type NoodRecords = ReturnType<typeof noodRecordsIn>;

/** Requests for emergency access, sealed beside the keys and opened once; their words under a key of the dossier itself. */
export const noodRecordsIn = (ring: Keyring, contentKey: KeyObject, hashKey: KeyObject) => {
  const { db } = ring;
  db.exec(SCHEMA);
  const one = db.prepare('SELECT * FROM nood WHERE sleutel = ?');
  const insert = db.prepare('INSERT INTO nood (sleutel, sealed, key_id, woorden) VALUES (?, ?, ?, ?)');
  const update = db.prepare('UPDATE nood SET sealed = ? WHERE sleutel = ?');
  const rewrite = db.prepare('UPDATE nood SET key_id = ?, woorden = ? WHERE sleutel = ?');

  const context = (sleutel: string) => privateContext(`nood|${sleutel}`);
  const wordsContext = (sleutel: string) => privateContext(`nood-woorden|${sleutel}`);
  const sealWords = ({ dossier, sleutel }: NoodRecord, woorden: Noodwoorden) => {
    const { id, key } = ring.keysFor(dossier, [COMPARTIMENT])(COMPARTIMENT);
    return [id, seal(key, wordsContext(sleutel), woorden)] as const;
  };
  const sealed = (kept: NoodRecord) => seal(contentKey, context(kept.sleutel), kept);
  const known = new Map(
    db
      .prepare('SELECT sleutel, sealed FROM nood')
      .all()
      .map((found) => {
        const { sleutel, sealed: payload } = found as Pick<Row, 'sleutel' | 'sealed'>;
        return [sleutel, unseal(contentKey, context(sleutel), payload) as NoodRecord];
      }),
  );

  /** What was written; undefined when it was erased with the dossier. */
  const wordsOf = ({ sleutel, dossier }: NoodRecord): Noodwoorden | undefined => {
    const { key_id, woorden } = one.get(sleutel) as Row;
    return ring.isErased(key_id, dossier, COMPARTIMENT)
      ? undefined
      : (unseal(ring.get(key_id).key, wordsContext(sleutel), woorden) as Noodwoorden);
  };

  return {
    /** The name of exactly this request. */
    hashOf: (values: readonly unknown[]): string =>
      createHmac('sha256', hashKey)
        .update(JSON.stringify(values))
        .digest()
        .subarray(0, LENGTH)
        .toString('base64url'),
    get: (sleutel: string): NoodRecord | undefined => known.get(sleutel),
    /** Newest first. */
    all: (): readonly NoodRecord[] => [...known.values()].sort((a, b) => b.gevraagd - a.gevraagd),
    wordsOf,
    add: (kept: NoodRecord, woorden: Noodwoorden): void => {
      insert.run(kept.sleutel, sealed(kept), ...sealWords(kept, woorden));
      known.set(kept.sleutel, kept);
    },
    /** Keeps what changed, and adds to its words unless those are erased. */
    change: (kept: NoodRecord, more: Partial<Noodwoorden> = {}): void => {
      const before = Object.keys(more).length === 0 ? undefined : wordsOf(kept);
      if (before !== undefined) rewrite.run(...sealWords(kept, { ...before, ...more }), kept.sleutel);
      update.run(sealed(kept), kept.sleutel);
      known.set(kept.sleutel, kept);
    },
  };
};
