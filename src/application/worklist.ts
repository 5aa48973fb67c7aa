import type { Actor } from '#domain/bevoegdheid/actor.ts';
import { kaartVoor } from '#domain/bevoegdheid/kaart-voor.ts';
import { mag } from '#domain/bevoegdheid/mag.ts';
import { werkdagenGewacht } from '#domain/gedeeld/pauze.ts';
import type { ListedCard, ListRequest } from '#guard/guard.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import { type CalendarDay, parseDay } from '#kernel/calendar-day.ts';
import { type DossierId, dossierId, dossierNummer } from '#kernel/ids.ts';
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

/** A page of a list, still sealed, with what is shown beside it. */
export type SealedPage = Pick<WorkPage, 'next'> & {
  readonly request: ListRequest;
  readonly onPage: ReadonlySet<DossierId>;
  /** Nothing of this list comes before it. */
  readonly isFirst: boolean;
  /** The tags of which this is a page. */
  readonly tags: readonly string[];
};

/**
 * A reader's queue, urgent lane first, then longest waiting, to be judged and logged as one list. What is shown `beside` the page
 * stands in the same line; what is on the page already is left out of it. Undefined for who has no such queue, after a line that says so.
 */
export const sealedPage = async (
  { store, guard, now }: Dependencies,
  actor: Actor,
  queue: Queue,
  { limit, after }: AskedPage,
  beside: ListRequest['rows'] = [],
): Promise<SealedPage | undefined> => {
  const actie = ACTIE_OF_QUEUE[queue];
  if (!mag(actor, actie, undefined).toegestaan) {
    await guard.list({ actor, actie, rows: [] });
    return undefined;
  }
  const tags = await guard.tags(tagsForReader(queue, actor, amsterdamDay(now())));
  const cursor = after === undefined ? undefined : decodeCursor(after, tags);
  const rows = await store.worklist({ tags, limit, ...(cursor && { after: cursor }) });
  const onPage = new Set(rows.map(({ dossier }) => dossier));
  const others = beside.filter(({ dossier }) => !onPage.has(dossier));
  const last = rows.length === limit ? rows.at(-1) : undefined;
  return {
    request: { actor, actie, rows: [...rows, ...others] },
    onPage,
    next: last && encodeCursor(last),
    isFirst: cursor === undefined,
    tags,
  };
};

/** What somebody sees of a page: its lines, and the cards beside it. */
export const seenOf = (
  { request: { actor }, onPage }: SealedPage,
  listed: readonly ListedCard[],
  today: CalendarDay,
): Pick<WorkPage, 'items'> & { readonly beside: readonly ListedCard[] } => {
  const seen = listed.map(({ dossier, kaart }) => ({ dossier, kaart: kaartVoor(actor, kaart) }));
  return {
    items: seen.filter(({ dossier }) => onPage.has(dossier)).map((row) => workItem(row, today)),
    beside: seen.filter(({ dossier }) => !onPage.has(dossier)),
  };
};

export const createWorklist =
  (deps: Dependencies): Application['worklist'] =>
  async (actor, queue, asked) => {
    const page = await sealedPage(deps, actor, queue, asked);
    if (page === undefined) return undefined;
    const listed = await deps.guard.list(page.request);
    const { items } = seenOf(page, listed, amsterdamDay(deps.now()));
    return { items, next: page.next, total: await deps.store.count(page.tags) };
  };
