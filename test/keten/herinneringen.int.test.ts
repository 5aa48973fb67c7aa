import { afterEach, beforeEach, expect, it } from 'vitest';
import { addDays, calendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import { cents } from '#kernel/money.ts';
import { type KetenHuis, openKetenHuis } from '../web/keten-huis.ts';
import { metAdvies, verstrek } from './verloop.ts';

let huis: KetenHuis;
let zaak: DossierId;

beforeEach(async () => {
  huis = await openKetenHuis();
  zaak = await metAdvies(huis.wereld);
  await verstrek(huis.wereld, zaak);
  await huis.wereld.doe('secretaris', zaak, { type: 'StopNazorgvragenVoorOrganisatie' });
  await huis.wereld.doe('wethouder', zaak, { type: 'StopNazorgvragen' });
});
afterEach(() => huis.close());

const desk = async () => (await (await huis.als('secretaris')).ask('/')).text();

/** On which days a message went out, with the round going by every day, and every other day twice at once. */
const berichtdagen = async (van: string, dagen: number): Promise<Readonly<Record<string, number>>> => {
  const gestuurd: Record<string, number> = {};
  for (let nr = 0; nr < dagen; nr += 1) {
    const dag = addDays(calendarDay(van), nr);
    huis.wereld.zetKlok(dag);
    const voor = await huis.store.outbox.pending();
    await Promise.all(Array.from({ length: 1 + (nr % 2) }, () => huis.application.herinner()));
    const na = (await huis.store.outbox.pending()) - voor;
    if (na > 0) gestuurd[dag] = na;
  }
  return gestuurd;
};

it('Een vaste last die verlengt: acht en twee weken ervoor een bericht, en op het bureau', async () => {
  const { doe } = huis.wereld;
  const offerte = { leverancier: 'Slot en Zo', eenmaligCent: cents(38_500), perMaandCent: cents(3_000) };
  await doe('secretaris', zaak, { type: 'LegOfferteVast', maatregel: 'alarm', ...offerte });
  await doe('secretaris', zaak, { type: 'GeefOpdracht', maatregel: 'alarm', leverancier: 'Slot en Zo' });
  await doe('secretaris', zaak, { type: 'MeldOplevering', maatregel: 'alarm' });
  await doe('secretaris', zaak, { type: 'MeldTestGoed', maatregel: 'alarm', bevinding: 'Werkt.' });
  await doe('secretaris', zaak, {
    type: 'LegPeriodiekeKostenVast',
    maatregel: 'alarm',
    perMaandCent: cents(3_000),
    vanaf: calendarDay('2026-03-10'),
    verlengtOp: calendarDay('2026-05-27'),
    waarvoor: 'alarmopvolging',
  });
  expect(await berichtdagen('2026-03-28', 50)).toEqual({ '2026-04-01': 1, '2026-05-13': 1 });
  huis.wereld.zetKlok('2026-05-13');
  expect(await desk()).toContain('Wordt binnenkort verlengd');
});

it('Het einde van het ambt: een half jaar ervoor en op de dag, voor bestuurder en organisatie', async () => {
  const { account, doe } = huis.wereld;
  const dossier = account('wethouder').bestuurderDossier as DossierId;
  expect(await desk()).not.toContain('het ambt eindigt');
  await doe('wethouder', dossier, { type: 'BeeindigAmbt', tot: calendarDay('2026-10-31') });
  expect(await berichtdagen('2026-04-25', 8)).toEqual({ '2026-04-30': 2 });
  expect(await desk()).toContain('het ambt eindigt op 31 oktober 2026');
  await berichtdagen('2026-10-01', 1);
  expect(await berichtdagen('2026-10-28', 7)).toEqual({ '2026-10-31': 2 });
});

it('Een nieuw ambt na het einde: het bureau en de berichten weten het zonder dat iemand iets in het dossier doet', async () => {
  const { account, doe } = huis.wereld;
  const dossier = account('wethouder').bestuurderDossier as DossierId;
  await doe('wethouder', dossier, { type: 'BeeindigAmbt', tot: calendarDay('2026-10-31') });
  huis.wereld.zetKlok('2026-10-20');
  await huis.application.herinner();
  expect(await desk()).toContain('het ambt eindigt op 31 oktober 2026');
  huis.wereld.zetKlok('2026-11-02');
  expect(await desk()).toContain('het ambt eindigde op 31 oktober 2026');
  await doe('wethouder', dossier, {
    type: 'AanvaardAmbt',
    ambt: 'wethouder',
    organisatie: 'GM0014',
    van: calendarDay('2026-11-01'),
  });
  expect(await desk()).not.toContain('31 oktober 2026');
  // The office-holder still hears of the term that ended; the organisation no longer.
  expect(await berichtdagen('2026-11-03', 3)).toEqual({ '2026-11-03': 1 });
});

it('Na verkiezingen: twee en vijf maanden later, tot er iemand is uitgenodigd', async () => {
  expect(await berichtdagen('2026-05-15', 5)).toEqual({ '2026-05-18': 2 });
  expect(await desk()).toContain('Nodig het nieuwe bestuur uit');
  const eigen = await huis.application.organisatieDossier('GM0014');
  await huis.wereld.doe('secretaris', eigen as DossierId, {
    type: 'NodigBestuurUit',
    uitnodigingen: [{ ambt: 'wethouder', mail: 'nieuw@voorbeeld.example' }],
  });
  expect(await desk()).not.toContain('Nodig het nieuwe bestuur uit');
  // Only the other municipality, which has invited nobody.
  expect(await berichtdagen('2026-08-15', 5)).toEqual({ '2026-08-18': 1 });
});

it('Wat in een storing viel, komt daarna alsnog een keer', async () => {
  const { account, doe } = huis.wereld;
  const dossier = account('wethouder').bestuurderDossier as DossierId;
  await doe('wethouder', dossier, {
    type: 'RegistreerOntheffing',
    van: calendarDay('2026-01-01'),
    tot: calendarDay('2026-07-01'),
  });
  huis.wereld.zetKlok('2026-05-10');
  expect(await berichtdagen('2026-05-10', 4)).toEqual({ '2026-05-10': 1 });
});
