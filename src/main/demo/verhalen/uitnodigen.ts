import type { Account } from '#application/application.ts';
import { type Beheerders, laatToe } from '#application/simulatie/toelaten.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { House } from '../../open.ts';
import { ISSUER } from '../provider.ts';
import { mensen } from './mensen.ts';

/** Invites the people of the stories; gives their accounts by name in the stories. */
export const nodigUit = async (
  { application }: Pick<House, 'application'>,
  beheerders: Beheerders,
): Promise<ReadonlyMap<string, Account>> => {
  const accounts = Object.entries(mensen).map(([wie, mens]): readonly [string, Account] => [
    wie,
    {
      id: application.newId() as string as AccountId,
      issuer: ISSUER,
      subject: `verhaal-${wie}`,
      mail: `verhaal-${wie}@proefomgeving.invalid`,
      tot: null,
      ...mens,
      ...(mens.rol === 'bestuurder' && { bestuurderDossier: application.newId() }),
    },
  ]);
  for (const [, account] of accounts) await laatToe({ accounts: application.accounts }, beheerders, account);
  return new Map(accounts);
};
