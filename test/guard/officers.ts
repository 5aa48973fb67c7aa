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

/** Gives the guard the accounts of the two people who erase together. */
export const withOfficers = async (guard: Guard): Promise<Guard> => {
  await guard.accounts.put(accountOf(beheerder), undefined);
  await guard.accounts.put(accountOf(fg), beheerder);
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
