import { heeftBelangBij } from '#domain/bevoegdheid/eigen-belang.ts';
import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Addressee, Recipient } from './berichten.ts';
import type { Dependencies } from './dependencies.ts';
import { heeftToegangOp, isBij } from './functionaris.ts';
import { findOrganisatieDossier } from './organisatiedossier.ts';
import { sealedDossier } from './person.ts';

type Deps = Pick<Dependencies, 'store' | 'guard'>;

const postadresVan = async (deps: Deps, code: string): Promise<readonly Addressee[]> => {
  const dossier = await sealedDossier(deps, await findOrganisatieDossier(deps, code));
  const mail = dossier && (await deps.guard.postadresOf(dossier));
  return mail === undefined ? [] : [{ mail }];
};

const addresseesFor = async (
  deps: Deps,
  recipient: Recipient,
  kaart: Kaart,
  op: CalendarDay,
): Promise<readonly Addressee[]> => {
  if ('relatie' in recipient) {
    const account = kaart.betrokkenen[recipient.relatie];
    return account === undefined ? [] : [{ account }];
  }
  const { rol, organisatie } = recipient;
  const accounts = (await deps.guard.accounts.byRol(rol)).filter(
    (account) =>
      heeftToegangOp(account, op) && (organisatie === undefined || isBij(account, organisatie, op)),
  );
  const besturen = await Promise.all(
    accounts.map(({ id, rol: als }) => (als === 'functionaris' ? deps.guard.accounts.besturenVan(id) : [])),
  );
  const zonderBelang = accounts.filter((_, index) => !heeftBelangBij(besturen[index] ?? [], kaart));
  return zonderBelang.length === 0 && organisatie !== undefined
    ? postadresVan(deps, organisatie)
    : zonderBelang.map(({ id }) => ({ account: id }));
};

/** Whom a notice goes to on day `op`, each once. */
export const addresseesOf = async (
  deps: Deps,
  recipients: readonly Recipient[],
  kaart: Kaart,
  op: CalendarDay,
): Promise<readonly Addressee[]> => {
  const found = await Promise.all(recipients.map((recipient) => addresseesFor(deps, recipient, kaart, op)));
  return [...new Map(found.flat().map((one) => [JSON.stringify(one), one])).values()];
};
