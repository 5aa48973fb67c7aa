import type { People } from '#cli/als/account.ts';
import { rollen } from '#domain/bevoegdheid/actor.ts';
import type { Guard } from '#guard/guard.ts';

/** The accounts that the guard keeps, for commands that act or look as somebody. */
export const peopleOf = ({ accounts }: Pick<Guard, 'accounts'>): People => ({
  find: accounts.findByIdentity,
  issuers: async () => {
    const all = (await Promise.all(rollen.map(accounts.byRol))).flat();
    return [...new Set(all.map(({ issuer }) => issuer))];
  },
});
