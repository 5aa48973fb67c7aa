import type { Account } from '#application/application.ts';
import type { GegevenOpdracht } from '#application/opdracht.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { type FoundAccount, findAccount, type People } from '../als/account.ts';
import type { DossierRef } from './dossier-ref.ts';
import type { Line, LineError } from './read-lines.ts';
import { accountRefsOf, resolved } from './written.ts';

/** An act of which every person is known; only a dossier that this file names still has to be made. */
export type Task = {
  readonly regel: number;
  readonly account: Account;
  readonly dossier: Exclude<DossierRef, { readonly soort: 'eigen' }>;
  readonly opdracht: GegevenOpdracht;
  readonly inzending?: string;
};

type Prepared = { readonly task: Task } | { readonly fouten: readonly LineError[] };

const ownOr = (dossier: DossierRef, { bestuurderDossier }: Account): Task['dossier'] | undefined => {
  if (dossier.soort !== 'eigen') return dossier;
  return bestuurderDossier === undefined ? undefined : { soort: 'dossier', id: bestuurderDossier };
};

const prepareLine = async (
  { regel, als, inlogdienst, dossier, opdracht, inzending }: Line,
  find: (subject: string, issuer: string | undefined) => Promise<FoundAccount>,
  today: CalendarDay,
): Promise<Prepared> => {
  const acting = await find(als, inlogdienst);
  const others = await Promise.all(
    accountRefsOf(opdracht).map(async ({ veld, subject }) => ({
      veld,
      subject,
      found: await find(subject, inlogdienst),
    })),
  );
  const own = 'account' in acting ? ownOr(dossier, acting.account) : undefined;
  const fouten = [
    ...('melding' in acting ? [{ regel, sleutel: 'als', melding: acting.melding }] : []),
    ...('account' in acting && own === undefined
      ? [{ regel, sleutel: 'dossier', melding: 'eigen kan alleen bij een bestuurder' }]
      : []),
    ...others.flatMap(({ veld, found }) =>
      'melding' in found ? [{ regel, sleutel: `opdracht.${veld}`, melding: found.melding }] : [],
    ),
  ];
  if ('melding' in acting || own === undefined || fouten.length > 0) return { fouten };
  const ids = new Map(
    others.flatMap(({ subject, found }) => ('account' in found ? [[subject, found.account.id]] : [])),
  );
  return {
    task: {
      regel,
      account: acting.account,
      dossier: own,
      opdracht: resolved(opdracht, ids, today),
      ...(inzending !== undefined && { inzending }),
    },
  };
};

/** Looks up everybody the lines name. When somebody is not known: everything that is wrong, and no task. */
export const prepare = async (
  lines: readonly Line[],
  people: People,
  today: CalendarDay,
): Promise<{ readonly tasks: readonly Task[] } | { readonly fouten: readonly LineError[] }> => {
  const known = new Map<string, Promise<FoundAccount>>();
  const find = (subject: string, issuer: string | undefined): Promise<FoundAccount> => {
    const key = JSON.stringify([subject, issuer]);
    const found = known.get(key) ?? findAccount(people, subject, issuer);
    known.set(key, found);
    return found;
  };
  const prepared = await Promise.all(lines.map((line) => prepareLine(line, find, today)));
  const fouten = prepared.flatMap((one) => ('fouten' in one ? one.fouten : []));
  return fouten.length > 0
    ? { fouten }
    : { tasks: prepared.flatMap((one) => ('task' in one ? [one.task] : [])) };
};
