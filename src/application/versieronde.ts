import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { dossierId } from '#kernel/ids.ts';
import type { WorkCursor, WorkRow } from '#store/store.ts';
import { createCatalogi } from './catalogus/register.ts';
import type { Dependencies } from './dependencies.ts';
import type { Gezegd } from './herinnertaak.ts';
import { VERSIEVRAAG } from './queues.ts';
import { instrumentversies } from './referentie/instrumenten.ts';
import { kentVersie, zegVersie } from './versievraag.ts';

const AT_ONCE = 100;
/** More cases than one person has. */
const ALLE = 200;
const STAND = 'versievraag:stand';

/** How far the last round came: with which version, and to which day. */
type Stand = { readonly versie: CalendarDay; readonly tot: CalendarDay };

type Zeg = (row: WorkRow, gezegd: Gezegd) => Promise<boolean>;

const nieuwsteVersie = async (deps: Dependencies, today: CalendarDay): Promise<CalendarDay> => {
  const catalogi = await createCatalogi(deps)();
  const dagen = [catalogi.op(today).versie, instrumentversies(today).gespreksleidraad];
  return dagen.toSorted().at(-1) ?? today;
};

/** Whether the person of this case has today's message already, or heard of the version at another case. */
const hoordeAl = async (
  { store, guard }: Dependencies,
  { dossier }: WorkRow,
  { betrokkenen, nazorg }: Kaart,
  versie: CalendarDay,
  today: CalendarDay,
): Promise<boolean> => {
  if (nazorg?.gevraagd === today) return true;
  const tags = await guard.tags([`bestuurder:${betrokkenen.bestuurder ?? ''}`]);
  const rows = await store.worklist({ tags, limit: ALLE });
  const andere = await guard.forRound(rows.filter((row) => row.dossier !== dossier));
  return andere.some(({ kaart }) => kentVersie(kaart, versie));
};

/** The place after everything of a day: no id comes after this one. */
const naDag = (tag: string, since: CalendarDay): WorkCursor => ({
  tag,
  since,
  dossier: dossierId('z'.repeat(26)),
});

/** The cases whose day has come, after this place in the list. */
async function* gekomen(
  { store, guard }: Dependencies,
  tag: string,
  van: WorkCursor | undefined,
  today: CalendarDay,
) {
  let after = van;
  for (;;) {
    const page = await store.worklist({ tags: [tag], limit: AT_ONCE, ...(after && { after }) });
    const due = page.filter(({ since }) => since <= today);
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

/**
 * Says to office-holders that a newer version than their advice has come, on the first day on which that is reason to look again.
 * A version is compared with all cases once; after that only with those whose day has come since. `zeg` writes, and gives whether it
 * was written: what was not, is said in the next round. Gives of how many cases it was said or noted.
 */
export const meldVersies = async (deps: Dependencies, today: CalendarDay, zeg: Zeg): Promise<number> => {
  const { store, guard } = deps;
  const versie = await nieuwsteVersie(deps, today);
  const stand = JSON.parse((await store.meta.get(STAND)) ?? 'null') as Stand | null;
  const [tag = ''] = await guard.tags([VERSIEVRAAG]);
  const van = stand?.versie === versie ? naDag(tag, stand.tot) : undefined;
  const uitkomsten: boolean[] = [];
  for await (const { row, kaart } of gekomen(deps, tag, van, today)) {
    if (zegVersie(kaart, versie, today, false) === undefined) continue;
    const gezegd = zegVersie(kaart, versie, today, await hoordeAl(deps, row, kaart, versie, today));
    uitkomsten.push(gezegd !== undefined && (await zeg(row, gezegd)));
  }
  if (!uitkomsten.includes(false))
    await store.meta.put(STAND, JSON.stringify({ versie, tot: today } satisfies Stand));
  return uitkomsten.filter(Boolean).length;
};
