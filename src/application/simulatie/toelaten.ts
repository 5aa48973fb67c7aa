import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { Account, Application } from '../application.ts';

/** The two beheerders who let people in together. */
export type Beheerders = readonly [voorsteller: Actor, bevestiger: Actor];

/** Somebody gets an account as on the pages: one beheerder proposes it, another confirms it. Throws with the reasons when not. */
export const laatToe = async (
  { accounts }: Pick<Application, 'accounts'>,
  [eerste, tweede]: Beheerders,
  account: Account,
): Promise<void> => {
  const proposed = await accounts.stelVoor(eerste, account);
  const confirmed =
    proposed.outcome === 'done' ? await accounts.bevestig(tweede, proposed.sleutel) : proposed;
  if (confirmed.outcome !== 'done')
    throw new Error(`Not let in: ${account.subject} ${JSON.stringify(confirmed)}`);
};

/** Who let people in, in a made-up world; throws when there are not two. */
export const beheerdersOf = ([eerste, tweede]: readonly Account[]): Beheerders => {
  if (eerste === undefined || tweede === undefined) throw new Error('A world needs two beheerders');
  return [
    { account: eerste.id, rol: eerste.rol },
    { account: tweede.id, rol: tweede.rol },
  ];
};
