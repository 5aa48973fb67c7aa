import type { BestuurderState } from '#domain/bestuurder/bestuurder.ts';
import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import { vastgelegdeOrganisatie } from '#domain/bevoegdheid/opvolging.ts';
import { herinneringenNa } from '#domain/gedeeld/herinnering.ts';
import { ambtHerinneringen, isVanAmbt } from '#domain/uitvoering/herinneringen.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { WorkRow } from '#store/store.ts';
import type { Dependencies } from './dependencies.ts';
import { tagsOf } from './tags.ts';

/** The last day of the office at one organisation; null since a new one began there. */
export type Ambtseinde = { readonly organisatie: string; readonly tot: CalendarDay | null };

/** What the offices of a person say of each organisation: the last one there counts. */
export const ambtseindenVan = ({ ambten }: Pick<BestuurderState, 'ambten'>): readonly Ambtseinde[] => [
  ...new Map(ambten.map(({ organisatie, tot }) => [organisatie, { organisatie, tot }])).values(),
];

/** More cases than one person has. */
const ALLE = 200;

/** How often the card is written anew when somebody wrote to the case in between. */
const ATTEMPTS = 8;

const metEinde = (kaart: Kaart, tot: CalendarDay | null, op: CalendarDay): Kaart => {
  const { werk, herinneringen } = kaart;
  if (werk === undefined) return kaart;
  const { ambtTot: _eerder, ...verder } = werk;
  const andere = (herinneringen?.komend ?? []).filter((een) => !isVanAmbt(een));
  const alle = [...andere, ...(tot !== null && werk.verstrekt > 0 ? ambtHerinneringen(tot) : [])];
  const straks = herinneringenNa(alle, herinneringen, op);
  return {
    ...kaart,
    werk: { ...verder, ...(tot !== null && { ambtTot: tot }) },
    ...(straks !== undefined && { herinneringen: straks }),
  };
};

const noteOn = async (
  deps: Dependencies,
  { dossier, card }: WorkRow,
  eindes: readonly Ambtseinde[],
  op: CalendarDay,
): Promise<'conflict' | 'done'> => {
  const { store, guard } = deps;
  const [listed] = await guard.forRound([{ dossier, card }]);
  const einde = eindes.find(
    ({ organisatie }) => organisatie === (listed && vastgelegdeOrganisatie(listed.kaart)),
  );
  if (listed === undefined || einde === undefined) return 'done';
  if ((listed.kaart.werk?.ambtTot ?? null) === einde.tot) return 'done';
  const kaart = metEinde(listed.kaart, einde.tot, op);
  const result = await store.append({
    dossier,
    kind: 'zaak',
    expected: card.position,
    events: [],
    card: await guard.sealCard(dossier, card.position, kaart),
    tags: await tagsOf(guard, kaart, op),
    outbox: [],
  });
  return result.outcome === 'conflict' ? 'conflict' : 'done';
};

/**
 * Process between a person's own dossier and the cases: once the last day of an office is known, or a new office followed it, the
 * cards of its cases know it, so that the organisation is reminded in time and of nothing that is no longer so. A case that changes later learns it by itself.
 */
export const noteEndOfOffice = async (
  deps: Dependencies,
  bestuurder: AccountId,
  eindes: readonly Ambtseinde[],
  op: CalendarDay,
): Promise<void> => {
  const tags = await deps.guard.tags([`bestuurder:${bestuurder}`]);
  for (let tries = 0; tries < ATTEMPTS; tries += 1) {
    const rows = await deps.store.worklist({ tags, limit: ALLE });
    const results = await Promise.all(rows.map((row) => noteOn(deps, row, eindes, op)));
    if (!results.includes('conflict')) return;
  }
};
