import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { WorkCursor, WorkRow } from '#store/store.ts';
import type { Dependencies } from './dependencies.ts';

const AT_ONCE = 100;

/** The cases of a list whose day has come, the first to come first, after this place in it. */
export async function* dueCases(
  { store, guard }: Pick<Dependencies, 'store' | 'guard'>,
  tag: string,
  today: CalendarDay,
  from?: WorkCursor,
): AsyncGenerator<{ readonly row: WorkRow; readonly kaart: Kaart }> {
  let after = from;
  for (;;) {
    const due = await store.worklist({ tags: [tag], limit: AT_ONCE, until: today, ...(after && { after }) });
    const last = due.at(-1);
    if (last === undefined) return;
    const cards = new Map((await guard.forRound(due)).map(({ dossier, kaart }) => [dossier, kaart]));
    for (const row of due) {
      const kaart = cards.get(row.dossier);
      if (kaart !== undefined) yield { row, kaart };
    }
    after = last;
  }
}
