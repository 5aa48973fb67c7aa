import type { Actor } from '#domain/bevoegdheid/actor.ts';
import { kaartVoor } from '#domain/bevoegdheid/kaart-voor.ts';
import { mag } from '#domain/bevoegdheid/mag.ts';
import { werkdagenGewacht } from '#domain/gedeeld/pauze.ts';
import type { ListedCard, ListRequest } from '#guard/guard.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import { type CalendarDay, parseDay } from '#kernel/calendar-day.ts';
import { dossierId, dossierNummer } from '#kernel/ids.ts';
import type { WorkCursor } from '#store/store.ts';
import type { Application, AskedPage, Queue, WorkItem, WorkPage } from './application.ts';
import type { Dependencies } from './dependencies.ts';
import { ACTIE_OF_QUEUE, tagsForReader } from './queues.ts';
import { findNormtijd } from './referentie/normtijden.ts';

const encodeCursor = ({ tag, since, dossier }: WorkCursor): string =>
  Buffer.from(JSON.stringify([tag, since, dossier])).toString('base64url');

/** Reads a page position in these lists; anything that is not one starts at the beginning. */
const decodeCursor = (text: string, tags: readonly string[]): WorkCursor | undefined => {
  try {
    const [tag, since, dossier] = JSON.parse(Buffer.from(text, 'base64url').toString()) as readonly string[];
    const day = parseDay(since ?? '');
    return tag === undefined || !tags.includes(tag) || day === undefined
      ? undefined
      : { tag, since: day, dossier: dossierId(dossier ?? '') };
  } catch {
    return undefined;
  }
};

/** A card as a line of a list. */
export const workItem = (
  { dossier, kaart }: Pick<WorkItem, 'kaart'> & { readonly dossier: WorkItem['id'] },
  today: CalendarDay,
): WorkItem => {
  const { schakel, ...klok } = kaart.werk ?? { schakel: 'geen', sinds: today };
  return {
    id: dossier,
    nummer: dossierNummer(dossier),
    kaart,
    werkdagen: werkdagenGewacht(klok, today),
    norm: findNormtijd(schakel, today)?.werkdagen ?? null,
  };
};

type ListedPage = Omit<WorkPage, 'total'> & {
  /** Nothing of this list comes before it. */
  readonly isFirst: boolean;
  readonly beside: readonly ListedCard[];
  /** The tags of which this is a page. */
  readonly tags: readonly string[];
};

/**
 * A reader's queue, urgent lane first, then longest waiting; one audit line for the whole page. What is shown `beside` the page
 * stands in the same line, and comes back as cards; what is on the page already is left out of it.
 */
export const listPage = async (
  { store, guard, now }: Dependencies,
  actor: Actor,
  queue: Queue,
  { limit, after }: AskedPage,
  beside: ListRequest['rows'] = [],
): Promise<ListedPage | undefined> => {
  const actie = ACTIE_OF_QUEUE[queue];
  if (!mag(actor, actie, undefined).toegestaan) {
    await guard.list({ actor, actie, rows: [] });
    return undefined;
  }
  const today = amsterdamDay(now());
  const tags = await guard.tags(tagsForReader(queue, actor, today));
  const cursor = after === undefined ? undefined : decodeCursor(after, tags);
  const rows = await store.worklist({ tags, limit, ...(cursor && { after: cursor }) });
  const onPage = new Set(rows.map(({ dossier }) => dossier));
  const others = beside.filter(({ dossier }) => !onPage.has(dossier));
  const listed = await guard.list({ actor, actie, rows: [...rows, ...others] });
  const seen = listed.map(({ dossier, kaart }) => ({ dossier, kaart: kaartVoor(actor, kaart) }));
  const last = rows.length === limit ? rows.at(-1) : undefined;
  return {
    items: seen.filter(({ dossier }) => onPage.has(dossier)).map((row) => workItem(row, today)),
    beside: seen.filter(({ dossier }) => !onPage.has(dossier)),
    next: last && encodeCursor(last),
    isFirst: cursor === undefined,
    tags,
  };
};

export const createWorklist =
  (deps: Dependencies): Application['worklist'] =>
  async (actor, queue, page) => {
    const listed = await listPage(deps, actor, queue, page);
    if (listed === undefined) return undefined;
    const { items, next, tags } = listed;
    return { items, next, total: await deps.store.count(tags) };
  };
