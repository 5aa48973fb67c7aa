import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMonths, type CalendarDay, calendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import { type Browser, sealOf } from '../web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../web/keten-huis.ts';
import { meldAan, onderzoek, stelVast } from './verloop.ts';

let huis: KetenHuis;
let zaak: DossierId;
let wethouder: Browser;

const KAART = 'Wilt u dat er opnieuw wordt gekeken?';
const AANGEMELD = '>Reden om opnieuw te kijken</h2>';
const lees = async (wie: Browser, pad: string): Promise<string> => (await wie.ask(pad)).text();
const mijn = (deel = '') => `/mijn/${zaak}${deel}`;
const kies = async (keuze: string) => {
  const pad = mijn('/veranderd/herijking');
  return wethouder.post(pad, { ...sealOf(await lees(wethouder, pad)), keuze });
};

const opDag = async (dag: CalendarDay) => {
  huis.wereld.zetKlok(dag);
  wethouder = await huis.als('wethouder');
};

const geschiedenis = async (id: DossierId) => {
  const history = await huis.store.history(id);
  if (history === undefined) throw new Error('This dossier exists');
  return history.events.map(({ position, type }) => `${position} ${type}`);
};

describe('Een reden om opnieuw te kijken', () => {
  beforeAll(async () => {
    huis = await openKetenHuis();
    zaak = await meldAan(huis.wereld);
    await onderzoek(huis.wereld, zaak);
    await stelVast(huis.wereld, zaak);
  });
  afterAll(async () => {
    expect(huis.lines).toEqual([]);
    await huis.close();
  });

  it('is een voorstel: het ambt loopt af, en de bestuurder leest dat', async () => {
    const { doe, account } = huis.wereld;
    const persoon = account('wethouder').bestuurderDossier as DossierId;
    await opDag(calendarDay('2026-05-01'));
    expect(await lees(wethouder, mijn())).not.toContain(KAART);
    await doe('wethouder', persoon, { type: 'BeeindigAmbt', tot: calendarDay('2026-12-31') });
    await opDag(calendarDay('2026-09-30'));
    expect(await lees(wethouder, mijn())).toContain(KAART);
    expect(await lees(wethouder, mijn('/veranderd/herijking'))).toContain('Uw ambt eindigt binnenkort.');
  });

  it('verandert niets zonder een mens, hoe lang het ook duurt', async () => {
    const { bestuurderDossier } = huis.wereld.account('wethouder');
    const ids = [zaak, bestuurderDossier as DossierId];
    const voor = await Promise.all(ids.map(geschiedenis));
    for (let maand = 0; maand < 48; maand += 1) {
      huis.wereld.zetKlok(addMonths(calendarDay('2026-10-01'), maand));
      await huis.application.herinner();
    }
    expect(await Promise.all(ids.map(geschiedenis))).toEqual(voor);
  });

  it('nu niet komt na een half jaar terug; een gesprek vragen gaat naar het CCV en de vraag is weg', async () => {
    await opDag(calendarDay('2030-11-01'));
    expect((await kies('')).status).toBe(400);
    expect((await kies('nu-niet')).headers.get('location')).toContain('gedaan=herijking-niet');
    expect(await lees(wethouder, mijn())).not.toContain(KAART);
    const planner = await huis.als('planner');
    expect(await lees(planner, `/planning/${zaak}/nazorg`)).not.toContain(AANGEMELD);
    await opDag(calendarDay('2031-05-01'));
    expect(await lees(wethouder, mijn())).toContain(KAART);
    expect((await kies('gesprek')).status).toBe(303);
    expect(await lees(wethouder, mijn())).not.toContain(KAART);
    expect(await lees(await huis.als('planner'), `/planning/${zaak}/nazorg`)).toContain(AANGEMELD);
  });

  it('wat de bestuurder alleen laat weten, wordt een voorstel en gaat naar niemand', async () => {
    await opDag(calendarDay('2031-06-01'));
    const pad = mijn('/veranderd/melden');
    expect((await wethouder.post(pad, sealOf(await lees(wethouder, pad)))).status).toBe(400);
    const wachtend = await huis.store.outbox.pending();
    for (const wat of ['portefeuille', 'incident']) {
      const gestuurd = await wethouder.post(pad, { ...sealOf(await lees(wethouder, pad)), wat });
      expect(gestuurd.headers.get('location')).toContain('gedaan=verandering');
    }
    expect(await huis.store.outbox.pending()).toBe(wachtend);
    const voorstel = await lees(wethouder, mijn('/veranderd/herijking'));
    expect(voorstel).toContain('U liet weten dat u een andere portefeuille heeft.');
    expect(voorstel).toContain('U liet weten dat er iets is gebeurd.');
    const secretaris = await huis.als('secretaris');
    expect((await secretaris.ask(mijn())).status).toBe(404);
  });
});
