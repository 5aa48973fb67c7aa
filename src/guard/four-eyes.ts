import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { Opvolger } from '#domain/gedeeld/opvolging.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import type { Account, AccountGuard } from './account-guard.ts';
import type { Accountbesluit, Accountgrond, AccountKeeping } from './account-keeping.ts';
import type { Kept, Proposals } from './account-proposals.ts';
import type { Accounts } from './accounts.ts';
import { holdsRole } from './in-office.ts';
import type { Policy } from './open-dossier.ts';
import type { Recorder } from './recorder.ts';
import { isSamePerson } from './same-person.ts';

const ACCOUNTS = 'beheer:accounts';
const TOEGANG = 'beheer:toegang';
/** One who proposes and one who confirms. */
const TOGETHER = 2;

type Parts = {
  readonly accounts: Accounts;
  readonly proposals: Proposals;
  readonly mag: Policy;
  readonly record: Recorder;
  readonly now: () => Date;
  readonly opvolger: Opvolger;
};

const isEarlierEnd = (before: Account, after: Account): boolean =>
  after.tot !== null && (before.tot === null || after.tot < before.tot);

/** The accounts behind four eyes: who proposes, who confirms and whom it concerns are three, and all is logged first. */
export const fourEyes = ({
  accounts,
  proposals,
  mag,
  record,
  now,
  opvolger,
}: Parts): AccountKeeping & Omit<AccountGuard, 'changes' | 'endReplaced' | 'besturenVan'> => {
  const may = (by: Actor): boolean => mag(by, TOEGANG, undefined).toegestaan;
  const mayKnow = (by: Actor): boolean => mag(by, ACCOUNTS, undefined).toegestaan;
  const inOffice = (account: Account): boolean => holdsRole(account, account.rol, amsterdamDay(now()));
  const concerns = (by: Actor, account: Account): boolean => {
    const own = accounts.get(by.account);
    return by.account === account.id || (own !== undefined && isSamePerson(own, account));
  };

  /** The organisation of an account as it stands today. */
  const nu = ({ organisatie }: Account): string | null =>
    organisatie === undefined ? null : opvolger(organisatie, amsterdamDay(now()));

  /** Who is in the college of an organisation never handles its cases, and the other way round. Few are the same person, so that comes first. */
  const hasOwnInterest = (account: Account): boolean => {
    const besides = (other: Account) => isSamePerson(other, account) && nu(other) === nu(account);
    if (account.rol === 'functionaris') return accounts.byRol('bestuurder').some(besides);
    return account.rol === 'bestuurder' && accounts.byRol('functionaris').filter(besides).some(inOffice);
  };
  const isTaken = ({ issuer, subject, id }: Account): boolean => {
    const holder = accounts.findByIdentity(issuer, subject);
    return holder !== undefined && holder.id !== id;
  };

  const hasRoomForFounder = (account: Account): boolean => {
    const there = accounts.byRol('beheerder').filter(inOffice);
    return there.length < TOGETHER && !there.some((other) => isSamePerson(other, account));
  };

  const againstAccount = (account: Account, by: Actor): readonly (Accountgrond | false)[] => [
    concerns(by, account) && 'eigen-account',
    hasOwnInterest(account) && 'eigen-belang',
    isTaken(account) && 'aanmelding-bezet',
  ];
  const againstProposing = (account: Account, by: Actor): readonly (Accountgrond | false)[] => {
    const { issuer, subject, id } = account;
    const same = (other: Account) =>
      other.id === id || (other.issuer === issuer && other.subject === subject);
    return [
      ...againstAccount(account, by),
      proposals.all().some((kept) => same(kept.account)) && 'er-loopt-een-voorstel',
    ];
  };
  const againstConfirming = ({ account, door, was }: Kept, by: Actor): readonly (Accountgrond | false)[] => {
    const proposer = accounts.get(door);
    return [
      (by.account === door || (proposer !== undefined && concerns(by, proposer))) && 'eigen-voorstel',
      ...againstAccount(account, by),
      !may({ account: door, rol: 'beheerder' }) && 'voorsteller-zonder-rol',
      proposals.fingerprint(accounts.get(account.id)) !== was && 'intussen-veranderd',
    ];
  };

  /** Asks, logs, and asks once more: what came in between while the line was written, counts. */
  const decide = async (
    by: Actor,
    grounds: () => readonly (Accountgrond | false)[],
    { account, sleutel }: Pick<Kept, 'account' | 'sleutel'>,
    step: string,
  ): Promise<Accountbesluit> => {
    const judge = () => (may(by) ? grounds().filter((ground) => ground !== false) : (['mag-niet'] as const));
    const entry = { doel: 'beheer', actie: `account:${step}:${sleutel}`, betreft: account.id } as const;
    await record(by, judge().length === 0, entry);
    const found = judge();
    return found.length === 0 ? { allowed: true, sleutel, account } : { allowed: false, grounds: found };
  };

  return {
    findByIdentity: async (issuer, subject) => accounts.findByIdentity(issuer, subject),
    get: async (id) => accounts.get(id),
    byRol: async (rol) => accounts.byRol(rol),
    put: async (account, by) => {
      const before = accounts.get(account.id);
      const allowed =
        by === undefined
          ? before === undefined &&
            account.rol === 'beheerder' &&
            !isTaken(account) &&
            hasRoomForFounder(account)
          : may(by) && before !== undefined && isEarlierEnd(before, account);
      await record(by, allowed, { doel: 'beheer', actie: TOEGANG, betreft: account.id });
      if (allowed) accounts.put(before === undefined ? account : { ...before, tot: account.tot });
      return allowed;
    },
    stelVoor: async (account, by) => {
      const kept = proposals.make(account, accounts.get(account.id), by.account, now().toISOString());
      const decided = await decide(by, () => againstProposing(account, by), kept, 'voorgesteld');
      if (decided.allowed) proposals.keep(kept);
      return decided;
    },
    bevestig: async (sleutel, by) => {
      const kept = may(by) ? proposals.get(sleutel) : undefined;
      if (kept === undefined) {
        await record(by, false, { doel: 'beheer', actie: TOEGANG });
        return { allowed: false, grounds: [may(by) ? 'geen-voorstel' : 'mag-niet'] };
      }
      const still = () => (proposals.get(sleutel) === undefined ? (['geen-voorstel'] as const) : []);
      const grounds = () => [...still(), ...againstConfirming(kept, by)];
      const decided = await decide(by, grounds, kept, 'bevestigd');
      if (decided.allowed) {
        accounts.put(kept.account);
        proposals.drop(sleutel);
      }
      return decided;
    },
    laatVervallen: async (sleutel, by) => {
      const kept = mayKnow(by) ? proposals.get(sleutel) : undefined;
      const allowed = kept !== undefined;
      const actie = allowed ? `account:vervallen:${sleutel}` : ACCOUNTS;
      await record(by, allowed, { doel: 'beheer', actie, betreft: kept?.account.id ?? null });
      if (allowed) proposals.drop(sleutel);
      return allowed;
    },
    voorgesteldBij: async (by) => {
      const { organisatie } = by;
      const actie = 'lijst:organisatie';
      const may = organisatie !== undefined && mag(by, actie, undefined).toegestaan;
      const allowed = await record(by, may, { doel: 'lijst', actie });
      if (!allowed || organisatie === undefined) return undefined;
      const here = ({ account }: Kept) => account.rol === 'bestuurder' && nu(account) === organisatie;
      return proposals
        .all()
        .filter(here)
        .map(({ account }) => account.mail);
    },
    voorstellen: async (by) => {
      const allowed = await record(by, mayKnow(by), { doel: 'beheer', actie: ACCOUNTS });
      return allowed
        ? proposals.all().map(({ sleutel, account, door, tijd }) => ({ sleutel, account, door, tijd }))
        : undefined;
    },
  };
};
