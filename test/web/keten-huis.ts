import type { Account } from '#application/application.ts';
import type { Reports } from '#web/server/reports.ts';
import { actorOf } from '#web/server/session.ts';
import type { Mens, Wereld } from '../keten/wereld.ts';
import type { Browser } from './browser.ts';
import { openTestHouse } from './house.ts';

/** What the steps of the chain need of a world. */
type Keten = Pick<Wereld, 'application' | 'account' | 'als' | 'doe' | 'zetKlok'>;

const MENSEN: readonly Mens[] = [
  ['wethouder', 'bestuurder', 'GM0014'],
  ['burgemeester', 'bestuurder', 'GM0014'],
  ['heemraad', 'bestuurder', 'WS0653'],
  ['secretaris', 'functionaris', 'GM0014'],
  ['secretaris-directeur', 'functionaris', 'WS0653'],
  ['andere-secretaris', 'functionaris', 'GM0034'],
  ['planner', 'planner'],
  ['adviseur', 'adviseur'],
  ['andere-adviseur', 'adviseur'],
  ['toetser-1', 'toetser'],
  ['toetser-2', 'toetser'],
];

/** The whole program with people who can play the chain, a clock that the test moves, and a browser for each. */
export const openKetenHuis = async (
  beginDay = '2026-03-02',
  { reports, erbij = [] }: { readonly reports?: Reports; readonly erbij?: readonly Mens[] } = {},
) => {
  let moment = new Date(`${beginDay}T09:00:00Z`);
  const house = await openTestHouse({ now: () => moment, ...(reports && { reports }) });
  const { application } = house;
  const accounts = new Map<string, Account>();
  for (const [naam, rol, organisatie] of [...MENSEN, ...erbij]) {
    accounts.set(naam, await house.invite({ rol, subject: naam, ...(organisatie && { organisatie }) }));
  }

  const account = (naam: string): Account => {
    const found = accounts.get(naam);
    if (found === undefined) throw new Error(`Nobody is called ${naam}`);
    return found;
  };
  const wereld: Keten = {
    application,
    account,
    als: (naam) => actorOf(account(naam)),
    doe: async (naam, dossier, opdracht) => {
      const result = await application.act({ actor: actorOf(account(naam)), dossier, opdracht });
      if (result.outcome !== 'done') throw new Error(`${naam} ${opdracht.type}: ${JSON.stringify(result)}`);
      return result.feiten;
    },
    zetKlok: (isoDay) => {
      moment = new Date(`${isoDay}T09:00:00Z`);
    },
  };
  return {
    ...house,
    wereld: wereld as Wereld,
    /** An ISO instant. */
    zetTijd: (instant: string): void => {
      moment = new Date(instant);
    },
    /** Logs in as this person. */
    als: (naam: string): Promise<Browser> => house.browserOf(account(naam)),
  };
};

export type KetenHuis = Awaited<ReturnType<typeof openKetenHuis>>;
