import { createHmac, type KeyObject } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Account } from './account-guard.ts';
import type { Accountvoorstel } from './account-keeping.ts';
import { privateContext, seal, unseal } from './envelope.ts';

const SCHEMA = `CREATE TABLE IF NOT EXISTS accountvoorstel (
  sleutel TEXT PRIMARY KEY, sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;`;

/** Bytes of the hash that stands for a proposal. */
const LENGTH = 16;

/** A proposal, and the hash of the account it would change; null for a new one. */
export type Kept = Accountvoorstel & { readonly was: string | null };

export type Proposals = ReturnType<typeof proposalsIn>;

/** The proposals that wait for a second beheerder, sealed beside the keys. */
export const proposalsIn = (db: DatabaseSync, contentKey: KeyObject, hashKey: KeyObject) => {
  db.exec(SCHEMA);
  const one = db.prepare('SELECT sleutel, sealed FROM accountvoorstel WHERE sleutel = ?');
  const every = db.prepare('SELECT sleutel, sealed FROM accountvoorstel');
  const insert = db.prepare('INSERT INTO accountvoorstel (sleutel, sealed) VALUES (?, ?)');
  const remove = db.prepare('DELETE FROM accountvoorstel WHERE sleutel = ?');

  const context = (sleutel: string) => privateContext(`accountvoorstel|${sleutel}`);
  const opened = (row: unknown): Kept => {
    const { sleutel, sealed } = row as { readonly sleutel: string; readonly sealed: Uint8Array };
    return unseal(contentKey, context(sleutel), sealed) as Kept;
  };
  const hashOf = (values: readonly unknown[]): string =>
    createHmac('sha256', hashKey)
      .update(JSON.stringify(values))
      .digest()
      .subarray(0, LENGTH)
      .toString('base64url');
  /** One fixed order of fields, so that the same account always has the same hash. */
  const fingerprint = (account: Account | undefined): string | null =>
    account === undefined
      ? null
      : hashOf([
          account.id,
          account.issuer,
          account.subject,
          account.rol,
          account.organisatie ?? null,
          account.naam,
          account.mail,
          account.tot,
          account.bestuurderDossier ?? null,
        ]);

  return {
    fingerprint,
    /** What a proposal would be called; nothing is kept yet. */
    make: (account: Account, before: Account | undefined, door: Account['id'], tijd: string): Kept => {
      const was = fingerprint(before);
      return { sleutel: hashOf([fingerprint(account), was, door, tijd]), account, door, tijd, was };
    },
    get: (sleutel: string): Kept | undefined => {
      const row = one.get(sleutel);
      return row === undefined ? undefined : opened(row);
    },
    all: (): readonly Kept[] =>
      every
        .all()
        .map(opened)
        .sort((a, b) => (a.tijd < b.tijd ? -1 : 1)),
    keep: (kept: Kept) => insert.run(kept.sleutel, seal(contentKey, context(kept.sleutel), kept)),
    drop: (sleutel: string) => remove.run(sleutel),
  };
};
