import { createHash } from 'node:crypto';
import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import { vastgelegdeOrganisatie } from '#domain/bevoegdheid/opvolging.ts';
import { herinneringenNa } from '#domain/gedeeld/herinnering.ts';
import { ambtHerinneringen, isVanAmbt } from '#domain/uitvoering/herinneringen.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId, DossierId } from '#kernel/ids.ts';
import type { WorkRow } from '#store/store.ts';
import type { Dependencies } from './dependencies.ts';
import { tagsOf } from './tags.ts';

/** The last day of an office at one organisation. */
export type Ambtseinde = { readonly organisatie: string; readonly tot: CalendarDay };

/** More cases than one person has. */
const ALLE = 200;

/** How often the card is written anew when somebody wrote to the case in between. */
const ATTEMPTS = 8;

const metEinde = (kaart: Kaart, tot: CalendarDay, op: CalendarDay): Kaart => {
  const { werk, herinneringen } = kaart;
  if (werk === undefined) return kaart;
  const andere = (herinneringen?.komend ?? []).filter((een) => !isVanAmbt(een));
  const alle = [...andere, ...(werk.verstrekt > 0 ? ambtHerinneringen(tot) : [])];
  const straks = herinneringenNa(alle, herinneringen, op);
  return {
    ...kaart,
    werk: { ...werk, ambtTot: tot },
    ...(straks !== undefined && { herinneringen: straks }),
  };
};

const submitOf = (dossier: DossierId, position: number, tot: CalendarDay): string =>
  createHash('sha256').update(`ambtseinde:${dossier}:${position}:${tot}`).digest('base64url');

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
  if (listed === undefined || einde === undefined || listed.kaart.werk?.ambtTot === einde.tot) return 'done';
  const kaart = metEinde(listed.kaart, einde.tot, op);
  const result = await store.append({
    dossier,
    kind: 'zaak',
    expected: card.position,
    events: [],
    card: await guard.sealCard(dossier, card.position, kaart),
    tags: await tagsOf(guard, kaart, op),
    outbox: [],
    submitId: submitOf(dossier, card.position, einde.tot),
  });
  return result.outcome === 'conflict' ? 'conflict' : 'done';
};

/**
 * Process between a person's own dossier and the cases: once the last day of an office is known, the cards of its cases know it,
 * so that the organisation is reminded in time. A case that changes later learns it by itself.
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
