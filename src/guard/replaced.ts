import { addDays, type CalendarDay } from '#kernel/calendar-day.ts';
import type { Accounts } from './accounts.ts';
import type { Cards } from './cards.ts';
import type { Guard } from './guard.ts';
import { holdsRole } from './in-office.ts';
import type { Policy } from './open-dossier.ts';
import type { Recorder } from './recorder.ts';

type Parts = {
  readonly accounts: Accounts;
  readonly cards: Cards;
  readonly mag: Policy;
  readonly record: Recorder;
  readonly today: () => CalendarDay;
};

/**
 * Ends access by what two persons decided and the card of their organisation says, not by who asks: somebody of another
 * organisation, or with another role, cannot be ended this way. Doing it again changes nothing.
 */
export const replacing =
  ({ accounts, cards, mag, record, today }: Parts): Guard['accounts']['endReplaced'] =>
  async ({ id, card }, by) => {
    const kaart = cards.open(id, card);
    if (kaart?.organisatie?.vervangen === undefined) return false;
    const account = accounts.get(kaart.organisatie.vervangen);
    const op = today();
    if (!holdsRole(account, 'functionaris', op)) return false;
    if (account.organisatie !== kaart.betrokkenen.organisatie) return false;
    const allowed = mag(by, 'BevestigFunctionaris', kaart).toegestaan;
    await record(by, allowed, { doel: 'beheer', actie: 'beheer:accounts', betreft: account.id });
    if (allowed) accounts.put({ ...account, tot: addDays(op, -1) });
    return allowed;
  };
