import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { Opvolger } from '#domain/gedeeld/opvolging.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AuditLog } from './audit-log.ts';
import type { Account } from './guard.ts';
import type { Policy } from './open-dossier.ts';

/** Whether somebody is who they are said to be, on a day. */
export type Knows = (account: Account | undefined, actor: Actor, today: CalendarDay) => boolean;

/** Follows the action in the log when the account had no such role, or no longer. */
const WITHOUT_ROLE = ':zonder-rol';

/** Whether this account exists, has this role and has not ended. */
export const holdsRole = (
  account: Account | undefined,
  rol: Account['rol'],
  today: CalendarDay,
): account is Account => account?.rol === rol && (account.tot === null || account.tot >= today);

/**
 * The account must hold the role now; whoever acts for an organisation must be of that organisation, and it must still be there:
 * from the day it was abolished its people give way to those of its successor.
 */
export const isInOffice =
  (opvolger: Opvolger): Knows =>
  (account, { rol, organisatie }, today) => {
    if (!holdsRole(account, rol, today)) return false;
    if (rol !== 'functionaris') return true;
    return (
      account.organisatie === organisatie &&
      (organisatie === undefined || opvolger(organisatie, today) === organisatie)
    );
  };

type Parts = {
  readonly get: (id: Actor['account']) => Account | undefined;
  readonly knows: Knows;
  readonly now: () => Date;
};

/** A policy that takes nobody's word for a role: what the accounts of the guard do not say gives nothing. */
export const onlyInOffice =
  (mag: Policy, { get, knows, now }: Parts): Policy =>
  (actor, actie, kaart, nood) =>
    knows(get(actor.account), actor, amsterdamDay(now()))
      ? mag(actor, actie, kaart, nood)
      : { toegestaan: false };

/** A log that says so when a refusal was of somebody without the role they came with. */
export const markingRoles = (log: AuditLog, { get, knows, now }: Parts): AuditLog => ({
  ...log,
  append: async (line) => {
    const { account, rol, doel, besluit } = line;
    const isClaim = besluit === 'geweigerd' && doel !== 'inloggen' && account !== null && rol !== null;
    if (!isClaim) return log.append(line);
    const holder = get(account);
    const actor = {
      account,
      rol,
      ...(holder?.organisatie !== undefined && { organisatie: holder.organisatie }),
    };
    const known = knows(holder, actor, amsterdamDay(now()));
    return log.append(known ? line : { ...line, actie: `${line.actie}${WITHOUT_ROLE}` });
  },
});
