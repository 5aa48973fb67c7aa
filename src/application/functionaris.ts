import type { KandidaatFeiten } from '#domain/organisatie/opdrachten.ts';
import type { Account } from '#guard/guard.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Dependencies } from './dependencies.ts';
import type { OrganisatieOpdracht } from './opdracht.ts';

/** Whether this account still gives access on this day. */
export const heeftToegangOp = ({ tot }: Account, op: CalendarDay): boolean => tot === null || tot >= op;

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
  if (account === undefined || account.organisatie !== code) return GEEN;
  const bestuurders = await guard.accounts.byRol('bestuurder');
  const mail = account.mail.toLowerCase();
  return {
    heeftToegang: account.rol === 'functionaris' && heeftToegangOp(account, op),
    isBestuurder: bestuurders.some(
      (ander) => ander.organisatie === code && ander.mail.toLowerCase() === mail,
    ),
  };
};
