import type { Actor } from '#domain/bevoegdheid/actor.ts';
import {
  alleenGeopend,
  dienstVan,
  geopendOp,
  noodCompartimenten,
  noodstand,
  verslagNodig,
  verslagTeLaat,
  wachtOpTweede,
} from '#domain/bevoegdheid/nood.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import type { Accounts } from './accounts.ts';
import type { Noodgrond, Noodvraag } from './nood-guard.ts';
import type { NoodRecord } from './nood-records.ts';
import type { Policy } from './open-dossier.ts';
import { isSamePerson } from './same-person.ts';

type Parts = {
  readonly accounts: Accounts;
  readonly mag: Policy;
  readonly now: () => Date;
};

const day = (moment: number) => amsterdamDay(new Date(moment));

/** Whether a report of this request is still open and overdue. */
export const isReportLate = (verzoek: NoodRecord, now: Date): boolean => {
  const opened = geopendOp(verzoek);
  return opened !== null && verslagNodig(verzoek) && verslagTeLaat(day(opened), day(now.getTime()));
};

const present = (grounds: readonly (Noodgrond | false)[]): readonly Noodgrond[] =>
  grounds.filter((ground) => ground !== false);

/** What stands in the way of asking and of confirming; nothing here says whether a dossier is there. */
export const noodRules = ({ accounts, mag, now }: Parts) => {
  const same = (one: Actor['account'], other: Actor['account']): boolean => {
    const [left, right] = [accounts.get(one), accounts.get(other)];
    return one === other || (left !== undefined && right !== undefined && isSamePerson(left, right));
  };

  return {
    same,
    againstAsking: (
      { actor, soort, compartimenten, gevaar, reden }: Omit<Noodvraag, 'dossier'>,
      all: readonly NoodRecord[],
    ): readonly Noodgrond[] => {
      const moment = now();
      const nu = moment.getTime();
      if (!mag(actor, `${soort}:vraag`, undefined).toegestaan) return ['mag-niet'];
      const own = all.filter(({ door }) => same(door, actor.account));
      const colleagues = all.filter(({ rol }) => dienstVan(rol) === dienstVan(actor.rol));
      const complete =
        reden.trim() !== '' &&
        compartimenten.length > 0 &&
        compartimenten.every((deel) => noodCompartimenten[soort].includes(deel)) &&
        (gevaar === null) === (soort === 'ontsluiering');
      return present([
        !complete && 'onvolledig',
        own.some((one) => ['wacht', 'open'].includes(noodstand(one, nu))) && 'loopt-al',
        own.some((one) => alleenGeopend(one) && one.gesloten === null) && 'eerdere-alleen-geopend',
        colleagues.some((one) => isReportLate(one, moment)) && 'verslag-te-laat',
      ]);
    },
    againstConfirming: (actor: Actor, verzoek: NoodRecord): readonly Noodgrond[] => {
      if (!mag(actor, `${verzoek.soort}:bevestig`, undefined).toegestaan) return ['mag-niet'];
      if (dienstVan(verzoek.rol) !== dienstVan(actor.rol)) return ['geen-verzoek'];
      const asker: Actor = { account: verzoek.door, rol: verzoek.rol };
      return present([
        same(verzoek.door, actor.account) && 'eigen-verzoek',
        !mag(asker, `${verzoek.soort}:vraag`, undefined).toegestaan && 'vrager-zonder-rol',
        verzoek.bevestigd !== null && 'al-bevestigd',
        verzoek.bevestigd === null && !wachtOpTweede(verzoek, now().getTime()) && 'te-laat',
      ]);
    },
  };
};
