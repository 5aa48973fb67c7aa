import type { Rol } from '#domain/bevoegdheid/actor.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Accounts } from './accounts.ts';
import type { Bewaarposten } from './bewaarposten.ts';
import type { Bewaarpost, Bewaring, Wisbericht } from './bewaring.ts';
import { holdsRole } from './in-office.ts';
import type { Recorder } from './recorder.ts';

type Parts = {
  readonly posten: Bewaarposten;
  readonly accounts: Accounts;
  readonly record: Recorder;
  readonly now: () => Date;
};

/**
 * Told once: the officers of what an office-holder asks, and who can be the second person of an erasure on the first day on which
 * there is something to confirm. As long as there is nobody to tell, it waits.
 */
export const wisberichten = ({
  posten,
  accounts,
  record,
  now,
}: Parts): Pick<Bewaring, 'teMelden' | 'gemeld'> => {
  const holders = (rol: Rol, behalve: readonly (AccountId | null)[]): readonly AccountId[] =>
    accounts
      .byRol(rol)
      .filter((account) => holdsRole(account, rol, amsterdamDay(now())))
      .map(({ id }) => id)
      .filter((account) => !behalve.includes(account));
  const addressees = (post: Bewaarpost): readonly AccountId[] => {
    switch (post.soort) {
      case 'verzoek':
        return post.gemeld || post.antwoord !== undefined ? [] : holders('fg', [post.eigenaar]);
      case 'voorstel':
        return post.gemeld || post.vanaf > amsterdamDay(now())
          ? []
          : holders('beheerder', [post.door, post.eigenaar]);
      default:
        return [];
    }
  };
  return {
    teMelden: async () =>
      posten
        .all()
        .map((post): Wisbericht => ({ sleutel: post.sleutel, aan: addressees(post) }))
        .filter(({ aan }) => aan.length > 0),
    gemeld: async (sleutel) => {
      const { dossier, soort } = posten.get(sleutel) ?? {};
      if (dossier === undefined) return;
      const actie = soort === 'verzoek' ? 'bewaren:gemeld' : 'wissen:gemeld';
      await record(undefined, true, { doel: 'beheer', actie, dossiers: [dossier] });
      const post = posten.get(sleutel);
      if (post?.soort === 'voorstel' || post?.soort === 'verzoek') posten.put({ ...post, gemeld: true });
    },
  };
};
