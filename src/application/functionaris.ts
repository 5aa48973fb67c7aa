import type { KandidaatFeiten } from '#domain/organisatie/opdrachten.ts';
import type { Account } from '#guard/guard.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Dependencies } from './dependencies.ts';
import type { OrganisatieOpdracht } from './opdracht.ts';
import { opvolgerOp } from './referentie/herindelingen.ts';

/** Whether this account still gives access on this day; a functionaris goes with the organisation, on the day it is abolished. */
export const heeftToegangOp = (
  { tot, rol, organisatie }: Pick<Account, 'tot' | 'rol' | 'organisatie'>,
  op: CalendarDay,
): boolean => {
  const isOpgeheven =
    rol === 'functionaris' && organisatie !== undefined && opvolgerOp(organisatie, op) !== organisatie;
  return (tot === null || tot >= op) && !isOpgeheven;
};

/** Whether this account stands on a day at the organisation with this code, of its own or since it took over another. */
export const isBij = ({ organisatie }: Account, code: string, op: CalendarDay): boolean =>
  organisatie !== undefined && opvolgerOp(organisatie, op) === code;

const GEEN: KandidaatFeiten = { heeftToegang: false, isBestuurder: false };

/** What is known of the person a command proposes as functionaris; nothing for any other command. */
export const kandidaatFeiten = async (
  { guard }: Pick<Dependencies, 'guard'>,
  opdracht: OrganisatieOpdracht,
  code: string | null,
  op: CalendarDay,
): Promise<KandidaatFeiten> => {
  if (opdracht.type !== 'StelFunctionarisVoor') return GEEN;
  const account = await guard.accounts.get(opdracht.functionaris);
  if (account === undefined || code === null || account.organisatie !== code) return GEEN;
  const bestuurders = await guard.accounts.byRol('bestuurder');
  const mail = account.mail.toLowerCase();
  return {
    heeftToegang: account.rol === 'functionaris' && heeftToegangOp(account, op),
    isBestuurder: bestuurders.some((ander) => isBij(ander, code, op) && ander.mail.toLowerCase() === mail),
  };
};
