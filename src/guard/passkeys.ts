import { type KeyObject, randomBytes } from 'node:crypto';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Accounts } from './accounts.ts';
import { seal, unseal } from './envelope.ts';
import { holdsRole } from './in-office.ts';
import type { Inlogactie } from './inlogactie.ts';
import type { Keyring } from './keyring.ts';
import type { Passkeys } from './passkey-guard.ts';
import type { Recorder } from './recorder.ts';
import { rememberedFor } from './remembered.ts';
import { inTransaction } from './sqlite-file.ts';
import { type Credential, readNew, readUse, usedId } from './webauthn.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS passkey (
    id TEXT PRIMARY KEY, account TEXT NOT NULL, sealed BLOB NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS passkey_account ON passkey (account);
  CREATE TABLE IF NOT EXISTS passkey_recovered (account TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT;`;

const MINUTE = 60_000;
/** How long a question stands. */
const ASKED = 5 * MINUTE;
/** As long as a log-in of an office-holder lasts at most. */
const USED = 480 * MINUTE;
/** How many somebody can have. */
const MOST = 5;
const LONGEST_NAME = 60;

type Kept = { readonly naam: string; readonly sinds: string; readonly credential: Credential };
type Row = { readonly id: string; readonly account: AccountId; readonly sealed: Uint8Array };
type Parts = {
  readonly ring: Keyring;
  readonly key: KeyObject;
  readonly accounts: Accounts;
  readonly record: Recorder;
  readonly now: () => Date;
};

const context = (id: string, account: AccountId) => `veilig-ambt|passkey|${id}|${account}`;
const random = (): string => randomBytes(24).toString('base64url');

/** The keys, and what only the guard asks of them. */
export type OwnKeys = Passkeys & {
  /** Whether this log-in may go in: the account has none, or used one here. */
  readonly enters: (account: AccountId, bewijs: string | null) => Promise<boolean>;
};

/** The passkeys of office-holders, sealed in the database of the key ring. Questions and uses live in memory: after a start one uses the key again. */
export const passkeysIn = ({ ring: { db }, key, accounts, record, now }: Parts): OwnKeys => {
  db.exec(SCHEMA);
  const rowsOf = db.prepare('SELECT id, account, sealed FROM passkey WHERE account = ? ORDER BY rowid');
  const any = db.prepare('SELECT 1 FROM passkey WHERE account = ? LIMIT 1');
  const insert = db.prepare('INSERT INTO passkey (id, account, sealed) VALUES (?, ?, ?)');
  const update = db.prepare('UPDATE passkey SET sealed = ? WHERE id = ?');
  const remove = db.prepare('DELETE FROM passkey WHERE id = ? AND account = ?');
  const removeAll = db.prepare('DELETE FROM passkey WHERE account = ?');
  const noteRecovery = db.prepare('INSERT OR REPLACE INTO passkey_recovered (account, at) VALUES (?, ?)');
  const lastRecovery = db.prepare('SELECT at FROM passkey_recovered WHERE account = ?');

  const questions = rememberedFor<string>(ASKED, now);
  const uses = rememberedFor<AccountId>(USED, now);

  /** Which keys there are counts for who was let in, so it is one of the `changes` of the accounts. */
  const written = <Outcome>(work: () => Outcome): Outcome => {
    const outcome = inTransaction(db, work);
    accounts.changed();
    return outcome;
  };

  const has = (account: AccountId): boolean => any.get(account) !== undefined;
  const of = (account: AccountId): readonly (Kept & { readonly id: string })[] =>
    (rowsOf.all(account) as Row[]).map(({ id, sealed }) => ({
      id,
      ...(unseal(key, context(id, account), sealed) as Kept),
    }));
  const sealed = (id: string, account: AccountId, kept: Kept) => seal(key, context(id, account), kept);
  const isUsed = (account: AccountId, bewijs: string | null): boolean =>
    bewijs !== null && uses.get(bewijs) === account;
  const noteUse = (account: AccountId): string => {
    const bewijs = random();
    uses.set(bewijs, account);
    return bewijs;
  };
  const holds = (account: AccountId, rol: 'bestuurder' | 'planner'): boolean =>
    holdsRole(accounts.get(account), rol, amsterdamDay(now()));
  const note = (actie: Inlogactie, account: AccountId, allowed: boolean, betreft: AccountId | null = null) =>
    record(undefined, allowed, {
      doel: 'inloggen',
      actie,
      account,
      rol: accounts.get(account)?.rol ?? null,
      betreft,
    });

  return {
    of: async (account) => of(account).map(({ id, naam, sinds }) => ({ id, naam, sinds })),
    ask: async ({ account, sessie }) => {
      const challenge = random();
      questions.set(`${account} ${sessie}`, challenge);
      return { challenge, bestaand: of(account).map(({ credential }) => credential.id) };
    },
    register: async ({ account, sessie, bewijs }, { naam, antwoord, origin }) => {
      const challenge = questions.take(`${account} ${sessie}`);
      const mine = of(account);
      const may =
        holds(account, 'bestuurder') && mine.length < MOST && (mine.length === 0 || isUsed(account, bewijs));
      const credential =
        may && challenge !== undefined ? await readNew(antwoord, { challenge, origin }) : undefined;
      const isNew = credential !== undefined && !mine.some(({ credential: { id } }) => id === credential.id);
      await note('passkey:geregistreerd', account, isNew);
      if (!isNew) return undefined;
      const id = random();
      const kept = { naam: naam.slice(0, LONGEST_NAME), sinds: now().toISOString(), credential };
      // Asked once more: another answer may have come in between.
      if (mine.length === 0 && has(account)) return undefined;
      written(() => insert.run(id, account, sealed(id, account, kept)));
      return noteUse(account);
    },
    use: async ({ account, sessie }, antwoord) => {
      const challenge = questions.take(`${account} ${sessie}`);
      const credentialId = usedId(antwoord);
      const mine = of(account).find(({ credential }) => credential.id === credentialId);
      const counter =
        mine === undefined || challenge === undefined || !holds(account, 'bestuurder')
          ? undefined
          : await readUse(antwoord, mine.credential, challenge);
      await note('passkey', account, counter !== undefined);
      if (mine === undefined || counter === undefined) return undefined;
      const { id, ...kept } = mine;
      const counted = { ...kept, credential: { ...kept.credential, counter } };
      inTransaction(db, () => update.run(sealed(id, account, counted), id));
      return noteUse(account);
    },
    enters: async (account, bewijs) => !has(account) || isUsed(account, bewijs),
    remove: async ({ account, bewijs }, id) => {
      const may = isUsed(account, bewijs) && of(account).some((one) => one.id === id);
      await note('passkey:verwijderd', account, may);
      if (may) written(() => remove.run(id, account));
      return may;
    },
    recovered: async (account) => (lastRecovery.get(account) as { readonly at: string } | undefined)?.at,
    recover: async (account, door, mede) => {
      const may = door !== mede && holds(door, 'planner') && holds(mede, 'planner') && has(account);
      await note('passkey:hersteld', door, may, account);
      await note('passkey:hersteld', mede, may, account);
      if (!may) return undefined;
      return written(() => {
        noteRecovery.run(account, now().toISOString());
        return Number(removeAll.run(account).changes);
      });
    },
  };
};
