import { kaartVoor } from '#domain/bevoegdheid/kaart-voor.ts';
import { mag } from '#domain/bevoegdheid/mag.ts';
import { werkdagenGewacht } from '#domain/gedeeld/pauze.ts';
import { type CalendarDay, parseDay } from '#kernel/calendar-day.ts';
import { dossierId, dossierNummer } from '#kernel/ids.ts';
import type { WorkCursor } from '#store/store.ts';
import type { Application, WorkItem } from './application.ts';
import { amsterdamDay, type Dependencies } from './dependencies.ts';
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

const workItem = (
  { dossier, kaart }: Pick<WorkItem, 'kaart'> & { readonly dossier: WorkItem['id'] },
  today: CalendarDay,
) => {
  const { schakel, ...klok } = kaart.werk ?? { schakel: 'geen', sinds: today };
  return {
    id: dossier,
    nummer: dossierNummer(dossier),
    kaart,
    werkdagen: werkdagenGewacht(klok, today),
    norm: findNormtijd(schakel, today)?.werkdagen ?? null,
  };
};

/** A reader's queue, urgent lane first, then longest waiting; one audit line for the whole page. */
export const createWorklist =
  (deps: Dependencies): Application['worklist'] =>
  async (actor, queue, { limit, after }) => {
    const { store, guard, now } = deps;
    const actie = ACTIE_OF_QUEUE[queue];
    if (!mag(actor, actie, undefined).toegestaan) {
      await guard.list({ actor, actie, rows: [] });
      return undefined;
    }
    const today = amsterdamDay(now());
    const tags = await guard.tags(tagsForReader(queue, actor, today));
    const cursor = after === undefined ? undefined : decodeCursor(after, tags);
    const [rows, total] = await Promise.all([
      store.worklist({ tags, limit, ...(cursor && { after: cursor }) }),
      store.count(tags),
    ]);
    const listed = await guard.list({ actor, actie, rows });
    const last = rows.length === limit ? rows.at(-1) : undefined;
    const items = listed.map(({ dossier, kaart }) =>
      workItem({ dossier, kaart: kaartVoor(actor, kaart) }, today),
    );
    return { items, total, next: last && encodeCursor(last) };
  };
