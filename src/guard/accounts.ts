import { createHmac, type KeyObject, randomInt } from 'node:crypto';
import type { Rol } from '#domain/bevoegdheid/actor.ts';
import type { AccountId } from '#kernel/ids.ts';
import { seal, unseal } from './envelope.ts';
import type { Account } from './guard.ts';
import type { Keyring } from './keyring.ts';
import { lru } from './lru.ts';
import { inTransaction } from './sqlite-file.ts';

export type Accounts = {
  readonly findByIdentity: (issuer: string, subject: string) => Account | undefined;
  readonly get: (id: AccountId) => Account | undefined;
  readonly byRol: (rol: Rol) => readonly Account[];
  readonly isEmpty: () => boolean;
  readonly put: (account: Account) => void;
  /** Another number after everything that was written, here or beside an account, and after every opening. */
  readonly changes: () => number;
  /** Hears that something was written beside an account, such as a key of its own. */
  readonly changed: () => void;
};

type AccountRow = { readonly id: AccountId; readonly rol: Rol; readonly sealed: Uint8Array };

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS account (
    id TEXT PRIMARY KEY, identity BLOB NOT NULL UNIQUE, rol TEXT NOT NULL, sealed BLOB NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS account_rol ON account (rol);`;

/** How many opened accounts are remembered. */
const OPENED = 1_000;

const context = (id: AccountId, rol: Rol) => `veilig-ambt|account|${id}|${rol}`;

/** The accounts, sealed in the database of the key ring; a log-in is looked up by an HMAC of issuer and subject. */
export const accountsIn = (
  { db }: Pick<Keyring, 'db'>,
  contentKey: KeyObject,
  identityKey: KeyObject,
): Accounts => {
  db.exec(SCHEMA);
  const byIdentity = db.prepare('SELECT id, rol, sealed FROM account WHERE identity = ?');
  const byId = db.prepare('SELECT id, rol, sealed FROM account WHERE id = ?');
  const byRol = db.prepare('SELECT id, rol, sealed FROM account WHERE rol = ? ORDER BY id');
  const any = db.prepare('SELECT 1 FROM account LIMIT 1');
  const upsert = db.prepare(
    `INSERT INTO account (id, identity, rol, sealed) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET identity = excluded.identity, rol = excluded.rol, sealed = excluded.sealed`,
  );

  const identity = (issuer: string, subject: string) =>
    createHmac('sha256', identityKey)
      .update(JSON.stringify([issuer, subject]))
      .digest();
  const known = lru<{ readonly sealed: Uint8Array; readonly account: Account }>(OPENED);
  /** An account that stands there unchanged was opened before. */
  const opened = (row: unknown): Account => {
    const { id, rol, sealed } = row as AccountRow;
    const before = known.get(id);
    if (before !== undefined && Buffer.compare(before.sealed, sealed) === 0) return before.account;
    const account = unseal(contentKey, context(id, rol), sealed) as Account;
    known.set(id, { sealed, account });
    return account;
  };
  const found = (row: unknown): Account | undefined => (row === undefined ? undefined : opened(row));

  const version = db.prepare('PRAGMA data_version');
  let listed = new Map<Rol, readonly Account[]>();
  const read = lru<Account>(OPENED);
  let readAt: unknown;
  let hasLooked = false;
  let changes = randomInt(2 ** 40);
  const forget = (): void => {
    listed = new Map();
    read.clear();
    changes += 1;
  };
  /** Forgets what was read when another process wrote; once in a turn of the event loop, in which none can. */
  const look = (): void => {
    if (hasLooked) return;
    hasLooked = true;
    setImmediate(() => {
      hasLooked = false;
    });
    const at = (version.get() as { readonly data_version: number }).data_version;
    if (at !== readAt) forget();
    readAt = at;
  };
  /** The accounts of a role, asked for at nearly every act; read again once anything was written, here or by another process. */
  const ofRol = (rol: Rol): readonly Account[] => {
    look();
    const before = listed.get(rol);
    if (before !== undefined) return before;
    const all = byRol.all(rol).map(opened);
    if (all.length <= OPENED) listed.set(rol, all);
    return all;
  };

  return {
    findByIdentity: (issuer, subject) => {
      const account = found(byIdentity.get(identity(issuer, subject)));
      if (account !== undefined && (account.issuer !== issuer || account.subject !== subject)) {
        throw new Error(`Account ${account.id} staat bij een andere aanmelding dan waarvoor het is gemaakt.`);
      }
      return account;
    },
    get: (id) => {
      look();
      const before = read.get(id);
      if (before !== undefined) return before;
      const account = found(byId.get(id));
      if (account !== undefined) read.set(id, account);
      return account;
    },
    byRol: ofRol,
    isEmpty: () => any.get() === undefined,
    put: (account) => {
      inTransaction(db, () => {
        const sealed = seal(contentKey, context(account.id, account.rol), account);
        upsert.run(account.id, identity(account.issuer, account.subject), account.rol, sealed);
      });
      forget();
    },
    changes: () => {
      look();
      return changes;
    },
    changed: forget,
  };
};
