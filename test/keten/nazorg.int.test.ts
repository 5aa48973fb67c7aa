import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, calendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import { type Browser, sealOf } from '../web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../web/keten-huis.ts';
import { meldAan, onderzoek, stelVast } from './verloop.ts';

let huis: KetenHuis;
let zaak: DossierId;
let wethouder: Browser;

const lees = async (wie: Browser, pad: string): Promise<string> => (await wie.ask(pad)).text();

/** Fills in the form of a page as it stands there. */
const vul = async (wie: Browser, pad: string, velden: Readonly<Record<string, string>> = {}) =>
  wie.post(pad, { ...sealOf(await lees(wie, pad)), ...velden });

/** Runs the round of this day; gives for how many dossiers it asked and how many messages that added. */
const rondeOp = async (dag: string) => {
  // What else came near before this day, such as elections, has been said.
  huis.wereld.zetKlok(addDays(calendarDay(dag), -1));
  await huis.application.herinner();
  huis.wereld.zetKlok(dag);
  const voor = await huis.store.outbox.pending();
  const gevraagd = await huis.application.herinner();
  return [gevraagd, (await huis.store.outbox.pending()) - voor];
};

const NIETS = [0, 0];
const mijn = (deel = '') => `/mijn/${zaak}${deel}`;

/** One dossier through two years; each step goes on where the one before it stopped. */
describe('Twee jaar nazorg', () => {
  beforeAll(async () => {
    huis = await openKetenHuis();
    zaak = await meldAan(huis.wereld);
    await onderzoek(huis.wereld, zaak);
    await stelVast(huis.wereld, zaak);
    wethouder = await huis.als('wethouder');
  });
  afterAll(async () => {
    expect(huis.lines).toEqual([]);
    await huis.close();
  });

  it('vraagt na zes weken, een keer, ook als de ronde vaker loopt of twee servers hem lopen', async () => {
    expect(await rondeOp('2026-04-13')).toEqual(NIETS);
    expect(await lees(wethouder, mijn())).not.toContain('Hoe gaat het met uw maatregelen?');
    huis.wereld.zetKlok('2026-04-14');
    const voor = await huis.store.outbox.pending();
    const samen = await Promise.all([huis.application.herinner(), huis.application.herinner()]);
    expect(samen.toSorted()).toEqual([0, 1]);
    expect((await huis.store.outbox.pending()) - voor).toBe(1);
    expect(await rondeOp('2026-04-15')).toEqual(NIETS);
    wethouder = await huis.als('wethouder');
    expect(await lees(wethouder, mijn())).toContain('Hoe gaat het met uw maatregelen?');
  });

  it('een antwoord per maatregel gaat naar het CCV, met wie gebeld wil worden', async () => {
    expect((await vul(wethouder, mijn('/hoe-gaat-het'))).status).toBe(409);
    const antwoord = {
      'stand-brievenbus': 'niet',
      'reden-niet-brievenbus': 'kosten',
      'stand-alarm': 'loopt',
      bellen: 'ja',
    };
    expect((await vul(wethouder, mijn('/hoe-gaat-het'), antwoord)).status).toBe(303);
    expect(await lees(wethouder, mijn())).not.toContain('Laat weten hoe het gaat');
    const planner = await huis.als('planner');
    expect(await lees(planner, '/nazorg')).toContain('wil gebeld worden');
    const pagina = await lees(planner, `/planning/${zaak}/nazorg`);
    for (const tekst of ['De bestuurder wil gebeld worden', '1 maatregel niet gedaan', 'in de weg: Kosten'])
      expect(pagina).toContain(tekst);
    expect(pagina).not.toContain('Brievenbus');
    expect((await vul(planner, `/planning/${zaak}/nazorg/gebeld-bestuurder`)).status).toBe(303);
    expect(await lees(planner, '/nazorg')).not.toContain('wil gebeld worden');
  });

  it('vraagt na een half jaar ook de organisatie, zodra die iets weet', async () => {
    const { doe } = huis.wereld;
    for (const maatregel of ['brievenbus', 'alarm'])
      await doe('wethouder', zaak, { type: 'KiesMaatregel', maatregel });
    await doe('wethouder', zaak, { type: 'RondKeuzeAf' });
    await doe('wethouder', zaak, { type: 'DeelMetOrganisatie', deel: 'maatregelen' });
    expect(await rondeOp('2026-09-03')).toEqual([1, 2]);
    const secretaris = await huis.als('secretaris');
    const pad = `/organisatie/${zaak}/hoe-gaat-het`;
    expect((await vul(secretaris, pad, { bellen: 'ja' })).status).toBe(303);
    expect((await vul(secretaris, pad, { 'stand-brievenbus': 'niet' })).status).toBe(409);
    expect((await vul(secretaris, `${pad}/vragen`)).status).toBe(303);
    expect(await lees(secretaris, pad)).toContain('Vraag het ons weer');
  });

  it('stilte is geen antwoord: een jaar na het rapport vraagt het systeem gewoon weer', async () => {
    expect(await rondeOp('2027-03-02')).toEqual(NIETS);
    expect(await rondeOp('2027-03-03')).toEqual([1, 1]);
    expect(await rondeOp('2027-03-04')).toEqual(NIETS);
  });

  it('stoppen is een klik, en kan terug; wat in de stilte viel, wordt niet ingehaald', async () => {
    wethouder = await huis.als('wethouder');
    expect((await vul(wethouder, mijn('/hoe-gaat-het/stoppen'))).status).toBe(303);
    expect(await rondeOp('2028-03-03')).toEqual(NIETS);
    huis.wereld.zetKlok('2028-05-01');
    wethouder = await huis.als('wethouder');
    expect(await lees(wethouder, mijn('/hoe-gaat-het'))).toContain('Vraag het mij weer');
    expect((await vul(wethouder, mijn('/hoe-gaat-het/hervatten'))).status).toBe(303);
    expect(await rondeOp('2028-05-02')).toEqual(NIETS);
    expect(await rondeOp('2029-03-03')).toEqual([1, 1]);
  });

  it('de bestuurder leest in het eigen inzagelog dat het systeem dit deed', async () => {
    wethouder = await huis.als('wethouder');
    expect(await lees(wethouder, mijn('/gezien'))).toContain('Het systeem');
  });

  it('van een gesloten dossier vraagt het systeem niets meer', async () => {
    await huis.wereld.doe('wethouder', zaak, { type: 'SluitDossier', reden: 'op-verzoek' });
    expect(await rondeOp('2031-03-03')).toEqual(NIETS);
  });
});
