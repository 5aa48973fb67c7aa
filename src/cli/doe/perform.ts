import type { Account, Act, ActResult, Application, Reason } from '#application/application.ts';
import type { DossierId } from '#kernel/ids.ts';
import { actorOf, signIn } from '../als/account.ts';
import type { Task } from './prepare.ts';

/** What came of one line. */
export type LineResult = {
  readonly regel: number;
  readonly uitkomst: 'gedaan' | 'al-gedaan' | 'geweigerd' | 'gewijzigd' | 'niet-gevonden';
  readonly dossier?: DossierId;
  readonly feiten?: readonly string[];
  readonly redenen?: readonly Reason[];
};

const NOT_FOUND: Reason = {
  grond: 'niet-gevonden',
  zin: 'Dit dossier bestaat niet, of is niet voor u.',
};
const CHANGED: Reason = {
  grond: 'gewijzigd',
  zin: 'Iemand anders heeft dit dossier intussen gewijzigd. Lees het opnieuw en doe het dan nog eens.',
};
const ENDED: Reason = {
  grond: 'account-beeindigd',
  zin: 'Dit account is beëindigd. Er kan niets meer mee.',
};

const inWords = (
  result: ActResult,
): Pick<LineResult, 'uitkomst'> & Partial<Pick<LineResult, 'feiten' | 'redenen'>> => {
  switch (result.outcome) {
    case 'done':
      return { uitkomst: 'gedaan', feiten: result.feiten };
    case 'already-done':
      return { uitkomst: 'al-gedaan' };
    case 'refused':
      return { uitkomst: 'geweigerd', redenen: result.reasons };
    case 'conflict':
      return { uitkomst: 'gewijzigd', redenen: [CHANGED] };
    case 'not-found':
      return { uitkomst: 'niet-gevonden', redenen: [NOT_FOUND] };
  }
};

/** Performs tasks one after the other, each as the person it names; a name stands for a dossier once it is made. */
export const performer = (application: Application): ((task: Task) => Promise<LineResult>) => {
  const named = new Map<string, DossierId>();
  const signedIn = new Map<Account['id'], boolean>();

  const idOf = async ({ dossier, account }: Task): Promise<DossierId | undefined> => {
    if (dossier.soort === 'dossier') return dossier.id;
    if (dossier.soort === 'organisatie') return application.organisatieDossier(dossier.code);
    if (dossier.soort === 'catalogus') return (await application.catalogus(actorOf(account)))?.id;
    return dossier.soort === 'nieuw' ? application.newId() : named.get(dossier.naam);
  };

  const maySignIn = async (account: Account): Promise<boolean> => {
    const may = signedIn.get(account.id) ?? (await signIn(application, account));
    signedIn.set(account.id, may);
    return may;
  };

  return async (task) => {
    const { regel, account, dossier, opdracht, inzending } = task;
    if (!(await maySignIn(account))) return { regel, uitkomst: 'geweigerd', redenen: [ENDED] };
    const id = await idOf(task);
    if (id === undefined) return { regel, uitkomst: 'niet-gevonden', redenen: [NOT_FOUND] };
    const act: Act = { actor: actorOf(account), dossier: id, opdracht };
    const result = await application.act({ ...act, ...(inzending !== undefined && { submitId: inzending }) });
    const about = 'dossier' in result ? result.dossier : id;
    if (dossier.soort === 'nieuw') named.set(dossier.naam, about);
    return { regel, dossier: about, ...inWords(result) };
  };
};
