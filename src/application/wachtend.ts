import type { Rol } from '#domain/bevoegdheid/actor.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Dependencies } from './dependencies.ts';
import { heeftToegangOp } from './functionaris.ts';

type Deps = Pick<Dependencies, 'store' | 'guard' | 'now'>;

/** Sends the empty message, that something waits, to each of these accounts. */
export const stuurBericht = async (
  { store, guard, now }: Deps,
  accounts: readonly AccountId[],
): Promise<void> => {
  const day = amsterdamDay(now());
  for (const account of accounts)
    await store.outbox.put({ recipient: await guard.sealPrivate('outbox', { account }), day });
};

/** The same to everybody who holds this role today, but not to who proposed something or whom it is about. */
export const stuurTweede = async (deps: Deps, rol: Rol, behalve: readonly AccountId[]): Promise<void> => {
  const today = amsterdamDay(deps.now());
  const holders = (await deps.guard.accounts.byRol(rol)).filter((account) => heeftToegangOp(account, today));
  await stuurBericht(
    deps,
    holders.map(({ id }) => id).filter((id) => !behalve.includes(id)),
  );
};
