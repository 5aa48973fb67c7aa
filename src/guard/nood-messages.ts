import { type Rol, rollen } from '#domain/bevoegdheid/actor.ts';
import { bleefAlleen, dienstVan, geopendOp, noodgrenzen, wachtOpTweede } from '#domain/bevoegdheid/nood.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Accounts } from './accounts.ts';
import { holdsRole } from './in-office.ts';
import type { Noodbericht, NoodGuard } from './nood-guard.ts';
import type { NoodRecord, NoodRecords } from './nood-records.ts';
import type { Recorder } from './recorder.ts';

const MINUTE = 60_000;
const BERICHTEN: readonly Noodbericht[] = ['toezicht', 'tweede', 'bestuurder', 'bleef-alleen'];

/** Who hears of every request, also when they could be its second person. */
const TOEZICHT: readonly Rol[] = ['fg', 'toetser'];

type Parts = {
  readonly records: NoodRecords;
  readonly accounts: Accounts;
  readonly record: Recorder;
  readonly now: () => Date;
};

/** Who must be told of a request, and when; a notice says only that something waits. */
export const noodMessages = ({
  records,
  accounts,
  record,
  now,
}: Parts): Pick<NoodGuard, 'berichten' | 'verzonden'> => {
  const inOffice = (rol: Rol): readonly AccountId[] =>
    accounts
      .byRol(rol)
      .filter((account) => holdsRole(account, rol, amsterdamDay(now())))
      .map(({ id }) => id);

  const isDue = (verzoek: NoodRecord, bericht: Noodbericht): boolean => {
    const nu = now().getTime();
    const { gevraagd, uitgesteldTot } = verzoek;
    const isPostponed = uitgesteldTot !== null && amsterdamDay(now()) <= uitgesteldTot;
    switch (bericht) {
      case 'toezicht':
        return true;
      case 'tweede':
        return wachtOpTweede(verzoek, nu);
      case 'bestuurder':
        return (
          geopendOp(verzoek) !== null && !isPostponed && nu >= gevraagd + noodgrenzen.berichtMinuten * MINUTE
        );
      case 'bleef-alleen':
        return bleefAlleen(verzoek, nu);
    }
  };
  const rolesFor = (bericht: Exclude<Noodbericht, 'bestuurder'>, rol: Rol): readonly Rol[] => {
    switch (bericht) {
      case 'toezicht':
        return TOEZICHT;
      case 'tweede':
        return rollen.filter((one) => dienstVan(one) === dienstVan(rol) && !TOEZICHT.includes(one));
      case 'bleef-alleen':
        return ['fg'];
    }
  };
  const addressees = ({ bestuurder, door, rol }: NoodRecord, bericht: Noodbericht): readonly AccountId[] => {
    if (bericht === 'bestuurder') return bestuurder === null ? [] : [bestuurder];
    return rolesFor(bericht, rol)
      .flatMap(inOffice)
      .filter((account) => account !== door && account !== bestuurder);
  };

  return {
    berichten: async () =>
      records
        .all()
        .flatMap((verzoek) =>
          BERICHTEN.filter((bericht) => !verzoek.bericht.includes(bericht) && isDue(verzoek, bericht)).map(
            (bericht) => ({ sleutel: verzoek.sleutel, bericht, aan: addressees(verzoek, bericht) }),
          ),
        ),
    verzonden: async (sleutel, bericht) => {
      const { soort, dossier } = records.get(sleutel) ?? {};
      if (dossier === undefined) return;
      const actie = `${soort}:bericht-${bericht}:${sleutel}`;
      await record(undefined, true, { doel: 'beheer', actie, dossiers: [dossier] });
      const found = records.get(sleutel);
      if (found !== undefined && !found.bericht.includes(bericht))
        records.change({ ...found, bericht: [...found.bericht, bericht] });
    },
  };
};
