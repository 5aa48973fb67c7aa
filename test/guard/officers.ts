import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { Account, Erased, EraseRequest, Guard, WholeDossier } from '#guard/guard.ts';
import { accountId } from '#kernel/ids.ts';
import { beheerder, fg, newId } from './story.ts';

const accountOf = ({ account, rol }: typeof fg): Account => ({
  id: account,
  issuer: 'https://inloggen.voorbeeld',
  subject: rol,
  rol,
  naam: 'Verzonnen Functie',
  mail: `${rol}@voorbeeld.invalid`,
  tot: null,
});

/** The accounts of the two people who erase together. */
export const accountsToErase: readonly Account[] = [accountOf(beheerder), accountOf(fg)];

/** Two beheerders whom the policy of a test knows; their accounts need not be there where anybody is who they say. */
export const tweedeBeheerder: Actor = { account: accountId(newId()), rol: 'beheerder' };

/** Lets somebody in as two beheerders do; gives why not, or nothing. */
export const admit = async (
  guard: Guard,
  account: Account,
  [eerste, tweede]: readonly [Actor, Actor] = [beheerder, tweedeBeheerder],
): Promise<readonly string[]> => {
  const proposed = await guard.accounts.stelVoor(account, eerste);
  const decided = proposed.allowed ? await guard.accounts.bevestig(proposed.sleutel, tweede) : proposed;
  return decided.allowed ? [] : decided.grounds;
};

/** Gives the guard the accounts of the two people who erase together. */
export const withOfficers = async (guard: Guard): Promise<Guard> => {
  const [first, second] = accountsToErase;
  if (first === undefined || second === undefined) throw new Error('There are two');
  await guard.accounts.put(first, undefined);
  await admit(guard, second);
  return guard;
};

/** Erases by both of them; fails the test when that is refused. */
export const erase = async (
  guard: Guard,
  { id }: Pick<WholeDossier, 'id'>,
  compartimenten: EraseRequest['compartimenten'],
): Promise<Erased> => {
  const answer = await guard.erase({
    dossier: id,
    compartimenten,
    door: beheerder.account,
    mede: fg.account,
    termijnVerstreken: false,
  });
  if (!answer.allowed) throw new Error(answer.grounds.join());
  return answer;
};
