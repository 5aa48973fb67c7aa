import type { Account, Erased, EraseRequest, Guard, SealedDossier } from '#guard/guard.ts';
import { beheerder, fg } from './story.ts';

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

/** Gives the guard the accounts of the two people who erase together. */
export const withOfficers = async (guard: Guard): Promise<Guard> => {
  const [first, second] = accountsToErase;
  if (first === undefined || second === undefined) throw new Error('There are two');
  await guard.accounts.put(first, undefined);
  await guard.accounts.put(second, beheerder);
  return guard;
};

/** Erases by both of them; fails the test when that is refused. */
export const erase = async (
  guard: Guard,
  { id }: Pick<SealedDossier, 'id'>,
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
