import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { Bearer, Passkey, PasskeyVraag } from '#guard/passkey-guard.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Dependencies } from './dependencies.ts';
import type { Sessions } from './inloggen.ts';
import { stuurBericht } from './wachtend.ts';

/** The session after its key was used, under a new name; undefined when the key was refused. */
type Renewed = Promise<{ readonly token: string } | undefined>;

/** Passkeys of the office-holder, which their employer cannot put back. `token` tells from which log-in. */
export type EigenSleutels = {
  readonly lijst: (actor: Actor) => Promise<readonly Passkey[]>;
  readonly vraag: (actor: Actor, token: string) => Promise<PasskeyVraag>;
  readonly registreer: (
    actor: Actor,
    token: string,
    made: { readonly naam: string; readonly antwoord: string; readonly origin: string },
  ) => Renewed;
  readonly gebruik: (actor: Actor, token: string, antwoord: string) => Renewed;
  /** Removes all of somebody who lost them, by two planners, and tells the owner so; undefined when these two may not. */
  readonly herstel: (account: AccountId, door: AccountId, mede: AccountId) => Promise<number | undefined>;
  /** When two planners did that last (ISO instant). */
  readonly hersteld: (actor: Actor) => Promise<string | undefined>;
  readonly verwijder: (actor: Actor, token: string, id: string) => Promise<boolean>;
};

type Parts = {
  readonly bearer: (actor: Actor, token: string) => Promise<Bearer>;
  readonly confirm: Sessions['confirm'];
};

export const createEigenSleutels = (deps: Dependencies, { bearer, confirm }: Parts): EigenSleutels => {
  const { guard, now } = deps;
  const renew = async (actor: Actor, { sessie }: Bearer, bewijs: string | undefined): Renewed =>
    bewijs === undefined ? undefined : confirm(actor, { id: sessie, bevestigd: now().getTime(), bewijs });
  return {
    lijst: ({ account }) => guard.passkeys.of(account),
    vraag: async (actor, token) => guard.passkeys.ask(await bearer(actor, token)),
    registreer: async (actor, token, made) => {
      const from = await bearer(actor, token);
      return renew(actor, from, await guard.passkeys.register(from, made));
    },
    gebruik: async (actor, token, antwoord) => {
      const from = await bearer(actor, token);
      return renew(actor, from, await guard.passkeys.use(from, antwoord));
    },
    herstel: async (account, door, mede) => {
      const gone = await guard.passkeys.recover(account, door, mede);
      if (gone !== undefined) await stuurBericht(deps, [account]);
      return gone;
    },
    hersteld: ({ account }) => guard.passkeys.recovered(account),
    verwijder: async (actor, token, id) => guard.passkeys.remove(await bearer(actor, token), id),
  };
};
