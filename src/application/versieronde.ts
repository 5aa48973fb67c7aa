import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { dossierId } from '#kernel/ids.ts';
import type { WorkCursor, WorkRow } from '#store/store.ts';
import { createCatalogi } from './catalogus/register.ts';
import type { Dependencies } from './dependencies.ts';
import { dueCases } from './due-cases.ts';
import type { Gezegd } from './herinnertaak.ts';
import { VERSIEVRAAG } from './queues.ts';
import { instrumentversies } from './referentie/instrumenten.ts';
import { kentVersie, zegVersie } from './versievraag.ts';

/** More cases than one person has. */
const ALLE = 200;
const STAND = 'versievraag:stand';

/** How far the last round came: with which version, and to which day. */
type Stand = { readonly versie: CalendarDay; readonly tot: CalendarDay };

type Zeg = (row: WorkRow, gezegd: Gezegd) => Promise<boolean>;

const nieuwsteVersie = async (deps: Dependencies, today: CalendarDay): Promise<CalendarDay> => {
  const catalogi = await createCatalogi(deps)();
  const { gespreksleidraad } = instrumentversies(today);
  const { versie } = catalogi.op(today);
  return [versie, gespreksleidraad].toSorted().at(-1) ?? versie;
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
  for await (const { row, kaart } of dueCases(deps, tag, today, van)) {
    const gezegd = zegVersie(kaart, versie, today);
    if (gezegd === undefined) continue;
    const stil = await hoordeAl(deps, row, kaart, versie, today);
    uitkomsten.push(await zeg(row, stil ? { ...gezegd, tegen: [] } : gezegd));
  }
  if (!uitkomsten.includes(false))
    await store.meta.put(STAND, JSON.stringify({ versie, tot: today } satisfies Stand));
  return uitkomsten.filter(Boolean).length;
};
