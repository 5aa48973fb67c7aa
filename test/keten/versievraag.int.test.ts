import { afterEach, beforeEach, expect, it } from 'vitest';
import { addDays, calendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import { type KetenHuis, openKetenHuis } from '../web/keten-huis.ts';
import { metAdvies, onderzoek, stelVast } from './verloop.ts';

/** The report is of 3 March 2026; a version of July 2026 is reason to look again from two years after it. */
const VANAF = '2028-03-03';
const ZIN = 'De lijst van maatregelen is vernieuwd sinds uw advies.';

let huis: KetenHuis;
let zaak: DossierId;

beforeEach(async () => {
  huis = await openKetenHuis();
  zaak = await metAdvies(huis.wereld);
});
afterEach(() => huis.close());

/** Who gets how many messages in the round of this day, twice at once. */
const ronde = async (dag: string): Promise<number> => {
  huis.wereld.zetKlok(dag);
  const voor = await huis.store.outbox.pending();
  await Promise.all([huis.application.herinner(), huis.application.herinner()]);
  return (await huis.store.outbox.pending()) - voor;
};
/** Everything else that is said by itself, out of the way. */
const stilTot = async (dag: string): Promise<void> => {
  await ronde(addDays(calendarDay(dag), -1));
};
const voorstel = async () =>
  (await (await huis.als('wethouder')).ask(`/mijn/${zaak}/veranderd/herijking`)).text();

/** The Beveiligingsautoriteit publishes what the CCV changed. */
const publiceer = async (dag: string): Promise<void> => {
  huis.wereld.zetKlok(dag);
  const { als, doe } = huis.wereld;
  const boek = await huis.application.catalogus(als('planner'));
  if (boek === undefined) throw new Error('The planner keeps the catalogue');
  const code = boek.basis.maatregelen[0]?.code ?? '';
  const gezien = 0;
  await doe('planner', boek.id, {
    type: 'TrekCatalogusmaatregelIn',
    code,
    gezien,
    reden: 'Bestaat niet meer.',
  });
  await doe('planner', boek.id, { type: 'LegCatalogusconceptVoor', toelichting: 'Eén maatregel minder.' });
  await doe('toetser-1', boek.id, { type: 'PubliceerCatalogus' });
};

it('Een nieuwere catalogus dan het advies: het voorstel staat er na twee jaar, samen met de vraag van dat jaar in één bericht', async () => {
  await stilTot(VANAF);
  expect(await voorstel()).not.toContain(ZIN);
  expect(await ronde(VANAF)).toBe(1);
  expect(await voorstel()).toContain(ZIN);
  for (let dag = 1; dag < 20; dag += 1) expect(await ronde(addDays(calendarDay(VANAF), dag))).toBe(0);
});

it('Wat hier wordt gepubliceerd, is weer één bericht; wie net antwoordde, krijgt het bij de volgende versie', async () => {
  await stilTot(VANAF);
  await ronde(VANAF);
  await huis.wereld.doe('wethouder', zaak, { type: 'BeantwoordHerijking', keuze: 'niet-nodig' });
  expect(await voorstel()).not.toContain(ZIN);
  await publiceer('2028-03-20');
  expect(await ronde('2028-03-20')).toBe(1);
  expect(await voorstel()).toContain(ZIN);
  expect(await ronde('2028-03-21')).toBe(0);
});

it('Met twee dossiers hoort iemand een versie één keer', async () => {
  const { wereld } = huis;
  const tweede = wereld.application.newId();
  wereld.zetKlok('2026-03-02');
  await wereld.doe('wethouder', tweede, {
    type: 'DienAanmeldingIn',
    aanleidingen: ['toekomstige-dreiging'],
    partner: false,
    anderen: '',
  });
  await onderzoek(wereld, tweede);
  await stelVast(wereld, tweede, '2026-0002');
  await stilTot(VANAF);
  await ronde(VANAF);
  await publiceer('2028-03-20');
  expect(await ronde('2028-03-20')).toBe(1);
  expect(await ronde('2028-03-21')).toBe(0);
});

it.each([
  ['niet gevraagd wil worden', 'wethouder', { type: 'StopNazorgvragen' }],
  ['een gesloten dossier heeft', 'planner', { type: 'SluitDossier', reden: 'op-verzoek' }],
] as const)('Wie %s, hoort niets', async (_wie, door, opdracht) => {
  await huis.wereld.doe(door, zaak, opdracht as never);
  await stilTot(VANAF);
  expect(await ronde(VANAF)).toBe(0);
  await publiceer('2028-03-20');
  expect(await ronde('2028-03-20')).toBe(0);
});
