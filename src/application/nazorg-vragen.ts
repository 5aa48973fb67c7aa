import { createHash } from 'node:crypto';
import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import type { WorkRow } from '#store/store.ts';
import type { Recipient } from './berichten.ts';
import { amsterdamDay, type Dependencies } from './dependencies.ts';
import { gevraagdenVan, volgendeVraag } from './nazorgmoment.ts';
import { NAZORGVRAAG } from './queues.ts';
import { addresseesOf } from './recipients.ts';
import { tagsOf } from './tags.ts';

const AT_ONCE = 100;

const recipientsFor = (kaart: Kaart): readonly Recipient[] =>
  gevraagdenVan(kaart).flatMap((wie): readonly Recipient[] => {
    if (wie === 'bestuurder') return [{ relatie: 'bestuurder' }];
    const { organisatie } = kaart.betrokkenen;
    return organisatie === undefined ? [] : [{ rol: 'functionaris', organisatie }];
  });

/** One moment of one dossier: asking it a second time writes nothing. */
const submitOf = (dossier: DossierId, moment: CalendarDay): string =>
  createHash('sha256').update(`nazorg:${dossier}:${moment}`).digest('base64url');

const askOne = async (
  { store, guard }: Dependencies,
  { dossier, card }: Pick<WorkRow, 'dossier' | 'card'>,
  kaart: Kaart,
  today: CalendarDay,
): Promise<boolean> => {
  const moment = volgendeVraag(kaart);
  if (kaart.nazorg === undefined || moment === undefined || moment.dag > today) return false;
  const next: Kaart = { ...kaart, nazorg: { ...kaart.nazorg, gevraagd: today } };
  const addressees = await addresseesOf({ store, guard }, recipientsFor(kaart), kaart, today);
  const result = await store.append({
    dossier,
    kind: 'zaak',
    expected: card.position,
    events: [],
    card: await guard.sealCard(dossier, card.position, next),
    tags: await tagsOf(guard, next, today),
    outbox: await Promise.all(
      addressees.map(async (one) => ({ recipient: await guard.sealPrivate('outbox', one), day: today })),
    ),
    submitId: submitOf(dossier, moment.dag),
  });
  return result.outcome === 'appended';
};

/**
 * Asks everybody whose moment has come how it goes: an empty message, and the question on their page. Card, place in the list
 * and message are kept together, so that a moment is asked once, also by two servers or after a crash. Who wrote to the
 * dossier meanwhile goes first; the next round comes back to it. Gives how many dossiers were asked.
 */
export const askAftercare = async (deps: Dependencies): Promise<number> => {
  const { store, guard, now } = deps;
  const today = amsterdamDay(now());
  const tags = await guard.tags([NAZORGVRAAG]);
  let asked = 0;
  let after: WorkRow | undefined;
  for (;;) {
    const page = await store.worklist({ tags, limit: AT_ONCE, ...(after && { after }) });
    const due = page.filter(({ since }) => since <= today);
    if (due.length === 0) return asked;
    const cards = new Map((await guard.forAftercare(due)).map(({ dossier, kaart }) => [dossier, kaart]));
    for (const row of due) {
      const kaart = cards.get(row.dossier);
      if (kaart !== undefined && (await askOne(deps, row, kaart, today))) asked += 1;
    }
    after = due.at(-1);
  }
};
