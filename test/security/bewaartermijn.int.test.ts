import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Account } from '#application/application.ts';
import { voorbeeldkaart } from '#domain/bevoegdheid/voorbeeldkaart.ts';
import type { Bewaareinde } from '#domain/gedeeld/bewaartermijn.ts';
import { type Compartiment, compartimenten } from '#domain/gedeeld/compartiment.ts';
import { eindfasen, type Fase, fasen } from '#domain/gedeeld/fase.ts';
import type { NewEvent } from '#guard/guard.ts';
import { addDays, type CalendarDay, calendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import { bouwWereld, type Wereld } from '../keten/wereld.ts';
import { meld } from './resultaat.ts';

/** Which fault is built in on purpose. */
const gat = vi.hoisted(() => ({ nu: undefined as string | undefined }));
vi.mock('#domain/gedeeld/bewaartermijn.ts', async (original) => {
  const real = await original<typeof import('#domain/gedeeld/bewaartermijn.ts')>();
  return {
    ...real,
    bewaareinden: (...[termijnen, stand]: Parameters<typeof real.bewaareinden>) =>
      real.bewaareinden(
        termijnen,
        gat.nu === 'wat loopt, eindigt ook' ? { ...stand, afgerond: true } : stand,
      ),
    verstreken: (einden: readonly Bewaareinde[], op: CalendarDay) =>
      real.verstreken(einden, gat.nu === 'een dag te vroeg' ? addDays(op, 1) : op),
  };
});
const GATEN = ['wat loopt, eindigt ook', 'een dag te vroeg'];

const LAATSTE = calendarDay('2026-04-15');
/** Read apart from the program: the years of each part, as they stand in the file. */
const { termijnen } = JSON.parse(
  readFileSync(new URL('../../data/bewaartermijnen/2026-01-01.json', import.meta.url), 'utf8'),
) as { readonly termijnen: readonly { readonly compartiment: Compartiment; readonly jaren: number }[] };
const jaren = new Map(termijnen.map((een) => [een.compartiment, een.jaren]));
/** The last day of a part: the same day so many years later. */
const eindeVan = (deel: Compartiment): string =>
  `${Number(LAATSTE.slice(0, 4)) + (jaren.get(deel) ?? 0)}${LAATSTE.slice(4)}`;
const momenten = [...new Set(termijnen.map((een) => eindeVan(een.compartiment)))].flatMap((einde) =>
  [-1, 0, 1].map((dagen) => addDays(calendarDay(einde), dagen)),
);

let wereld: Wereld;
let fg: Account;
const zaken = new Map<Fase, DossierId>();

const feit = (compartiment: Compartiment): NewEvent => ({
  slice: 'onderzoek',
  type: 'BevindingVastgelegd',
  version: 1,
  day: LAATSTE,
  compartiment,
  feit: { type: 'BevindingVastgelegd', tekst: 'Verzonnen' },
  door: { account: fg.id, rol: 'adviseur' },
  tijd: `${LAATSTE}T10:00:00.000Z`,
});

/** A case in this phase with a fact in every part. */
const zaakIn = async (fase: Fase): Promise<DossierId> => {
  const { guard, store, application } = wereld;
  const dossier = application.newId();
  const events = await guard.seal(dossier, 1, compartimenten.map(feit));
  const card = await guard.sealCard(dossier, events.length, voorbeeldkaart(fase));
  await store.append({ dossier, kind: 'zaak', expected: 0, events, card, tags: [], outbox: [] });
  return dossier;
};

beforeAll(async () => {
  wereld = await bouwWereld('2026-03-02');
  fg = wereld.account('fg');
  for (const fase of fasen) zaken.set(fase, await zaakIn(fase));
}, 60_000);
afterAll(() => wereld.einde());

/** Every part of every case at every moment that is due otherwise than it should, and how many were looked at. */
const afwijkingen = async () => {
  const mis: string[] = [];
  let gevallen = 0;
  for (const op of momenten) {
    wereld.zetKlok(op);
    for (const [fase, id] of zaken) {
      const aanDeBeurt = (await wereld.application.bewaren.dossier(wereld.als('fg'), id))?.verstreken;
      for (const deel of compartimenten) {
        gevallen += 1;
        const moet = eindfasen.includes(fase) && eindeVan(deel) < op;
        if (aanDeBeurt?.includes(deel) !== moet) mis.push(`${fase}, ${deel}, ${op}`);
      }
    }
  }
  return { mis, gevallen };
};

test('Elk deel is aan de beurt de dag na zijn termijn, en nooit zolang de zaak loopt', async () => {
  const { mis, gevallen } = await afwijkingen();
  let gevonden = 0;
  for (const naam of GATEN) {
    gat.nu = naam;
    if ((await afwijkingen()).mis.length > 0) gevonden += 1;
  }
  gat.nu = undefined;
  meld({
    bewering: 'Elk deel van een dossier is aan de beurt na zijn bewaartermijn, en nooit zolang de zaak loopt',
    gevallen,
    afwijkingen: mis.length,
    ingebouwd: GATEN.length,
    gevonden,
  });
  expect(mis).toEqual([]);
  expect(gevonden).toBe(GATEN.length);
  expect(gevallen).toBeGreaterThan(1_000);
}, 120_000);

test('Wat nog niet aan de beurt is, wordt niet op termijn gewist, en wat wel wordt gewist laat de rest staan', async () => {
  const { application, als, zetKlok } = wereld;
  const id = zaken.get('gesloten') as DossierId;
  const kort = compartimenten.filter((deel) => jaren.get(deel) === 1);
  const op = calendarDay(addDays(calendarDay(eindeVan('gezin')), 1));
  zetKlok(op);
  for (const deel of compartimenten.filter((een) => !kort.includes(een))) {
    const besluit = await application.bewaren.stelVoor(als('fg'), id, { delen: [deel], grond: 'termijn' });
    expect([deel, besluit.outcome]).toEqual([deel, 'refused']);
  }
  const voorstel = await application.bewaren.stelVoor(als('fg'), id, { delen: kort, grond: 'termijn' });
  const sleutel = voorstel.outcome === 'done' ? voorstel.post.sleutel : '';
  zetKlok(addDays(op, 14));
  expect((await application.bewaren.bevestig(als('beheerder'), sleutel)).outcome).toBe('done');
  const over = (await application.bewaren.dossier(als('fg'), id))?.einden.map((een) => een.compartiment);
  expect(new Set(over)).toEqual(new Set(compartimenten.filter((deel) => !kort.includes(deel))));
});
