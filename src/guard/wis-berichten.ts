import type { Accounts } from './accounts.ts';
import type { Bewaarposten } from './bewaarposten.ts';
import type { Bewaring, Wisvoorstel } from './bewaring.ts';
import { dayOf } from './day-of.ts';
import { holdsRole } from './in-office.ts';
import type { Recorder } from './recorder.ts';

type Parts = {
  readonly posten: Bewaarposten;
  readonly accounts: Accounts;
  readonly record: Recorder;
  readonly now: () => Date;
};

/** Who can be the second person of an erasure is told once, on the first day on which there is something to confirm. */
export const wisberichten = ({
  posten,
  accounts,
  record,
  now,
}: Parts): Pick<Bewaring, 'teMelden' | 'gemeld'> => {
  const addressees = ({ door, eigenaar }: Wisvoorstel) =>
    accounts
      .byRol('beheerder')
      .filter((account) => holdsRole(account, 'beheerder', dayOf(now())))
      .map(({ id }) => id)
      .filter((account) => account !== door && account !== eigenaar);
  const isDue = ({ vanaf, gemeld }: Wisvoorstel): boolean => gemeld === undefined && vanaf <= dayOf(now());
  return {
    teMelden: async () =>
      posten
        .all()
        .filter((post) => post.soort === 'voorstel')
        .filter(isDue)
        .map((voorstel) => ({ sleutel: voorstel.sleutel, aan: addressees(voorstel) })),
    gemeld: async (sleutel) => {
      const { dossier } = posten.get(sleutel) ?? {};
      if (dossier === undefined) return;
      await record(undefined, true, { doel: 'beheer', actie: 'wissen:gemeld', dossiers: [dossier] });
      const post = posten.get(sleutel);
      if (post?.soort === 'voorstel') posten.put({ ...post, gemeld: true });
    },
  };
};
