import { createHash } from 'node:crypto';
import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import { herinneringenOp, naHerinneren } from '#domain/gedeeld/herinnering.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import type { WorkRow } from '#store/store.ts';
import type { Recipient } from './berichten.ts';
import type { Dependencies } from './dependencies.ts';
import { dueCases } from './due-cases.ts';
import { vraagEnquete } from './enquete/vragen.ts';
import type { Gezegd, Taak } from './herinnertaak.ts';
import { gevraagdenVan, volgendeVraag } from './nazorgmoment.ts';
import { ENQUETEVRAAG, HERINNERING, NAZORGVRAAG } from './queues.ts';
import { addresseesOf } from './recipients.ts';
import { tagsOf } from './tags.ts';
import { meldVersies } from './versieronde.ts';

/** How it goes with the measures. */
const vraagNazorg: Taak = (kaart, today) => {
  const moment = volgendeVraag(kaart);
  if (kaart.nazorg === undefined || moment === undefined || moment.dag > today) return undefined;
  return {
    kaart: { ...kaart, nazorg: { ...kaart.nazorg, gevraagd: today } },
    tegen: gevraagdenVan(kaart),
    sleutels: [`nazorg:${moment.dag}`],
  };
};

/** What is near: the reminder somebody asked for, and what ends or is renewed. */
const herinner: Taak = (kaart, today) => {
  const { herinneringen } = kaart;
  const nu = herinneringen === undefined ? [] : herinneringenOp(herinneringen, today);
  if (herinneringen === undefined || nu.length === 0) return undefined;
  return {
    kaart: { ...kaart, herinneringen: naHerinneren(herinneringen, nu) },
    tegen: nu.map(({ voor }) => voor),
    sleutels: nu.map(({ sleutel }) => sleutel),
  };
};

/** Each task after the other on the same card, so that a dossier is written once in a round. */
const taken: readonly Taak[] = [vraagNazorg, herinner, vraagEnquete];
const QUEUES = [NAZORGVRAAG, HERINNERING, ENQUETEVRAAG] as const;

const alles = (kaart: Kaart, today: CalendarDay): Gezegd =>
  taken.reduce<Gezegd>(
    (gezegd, taak) => {
      const meer = taak(gezegd.kaart, today);
      return meer === undefined
        ? gezegd
        : {
            kaart: meer.kaart,
            tegen: [...gezegd.tegen, ...meer.tegen],
            sleutels: [...gezegd.sleutels, ...meer.sleutels],
            statistisch: [...(gezegd.statistisch ?? []), ...(meer.statistisch ?? [])],
          };
    },
    { kaart, tegen: [], sleutels: [] },
  );

const recipientsFor = ({ kaart, tegen }: Gezegd): readonly Recipient[] =>
  tegen.flatMap((wie): readonly Recipient[] => {
    if (wie === 'bestuurder') return [{ relatie: 'bestuurder' }];
    const { organisatie } = kaart.betrokkenen;
    return organisatie === undefined ? [] : [{ rol: 'functionaris', organisatie }];
  });

/** These moments of one dossier: saying them a second time writes nothing. */
const submitOf = (dossier: DossierId, sleutels: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify(['herinner', dossier, ...sleutels]))
    .digest('base64url');

const sayFor = async (
  { store, guard }: Dependencies,
  { dossier, card }: Pick<WorkRow, 'dossier' | 'card'>,
  gezegd: Gezegd,
  today: CalendarDay,
): Promise<boolean> => {
  if (gezegd.sleutels.length === 0) return false;
  const { kaart, statistisch = [] } = gezegd;
  const addressees = await addresseesOf({ store, guard }, recipientsFor(gezegd), kaart, today);
  const result = await store.append({
    dossier,
    kind: kaart.soort,
    expected: card.position,
    events: [],
    card: await guard.sealCard(dossier, card.position, kaart),
    tags: await tagsOf(guard, kaart, today),
    outbox: await Promise.all(
      addressees.map(async (one) => ({ recipient: await guard.sealPrivate('outbox', one), day: today })),
    ),
    ...(statistisch.length > 0 && { statistic: await guard.sealStatistics(dossier, statistisch) }),
    submitId: submitOf(dossier, gezegd.sleutels),
  });
  return result.outcome === 'appended';
};

const roundOf = async (deps: Dependencies, queue: string, today: CalendarDay): Promise<number> => {
  const [tag = ''] = await deps.guard.tags([queue]);
  let said = 0;
  for await (const { row, kaart } of dueCases(deps, tag, today))
    if (await sayFor(deps, row, alles(kaart, today), today)) said += 1;
  return said;
};

/**
 * What the scheme does by itself: every message whose moment has come, empty, with what it is about on the page of whoever gets it.
 * Card, place in the list and message are kept together, so that a moment is said once, also by two servers or after a crash.
 * Who wrote to the dossier meanwhile goes first; the next round comes back to it. Gives of how many dossiers something was said.
 */
export const sendReminders = async (deps: Dependencies): Promise<number> => {
  const today = amsterdamDay(deps.now());
  let said = 0;
  for (const queue of QUEUES) said += await roundOf(deps, queue, today);
  return said + (await meldVersies(deps, today, (row, gezegd) => sayFor(deps, row, gezegd, today)));
};
