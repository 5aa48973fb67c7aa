import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import { cents } from '#kernel/money.ts';
import { meldAan, onderzoek, stelVast, verstrek } from '../../../../test/keten/verloop.ts';
import { type KetenHuis, openKetenHuis } from '../../../../test/web/keten-huis.ts';

const VOOR = '2026-12-31T20:00:00Z';
const NA = '2027-01-01T08:00:00Z';

let huis: KetenHuis;
let zaak: DossierId;

beforeEach(async () => {
  huis = await openKetenHuis('2026-03-02', {
    erbij: [
      ['wethouder-wijdemeren', 'bestuurder', 'GM1696'],
      ['wethouder-hilversum', 'bestuurder', 'GM0402'],
      ['secretaris-wijdemeren', 'functionaris', 'GM1696'],
      ['secretaris-hilversum', 'functionaris', 'GM0402'],
    ],
  });
  const { wereld } = huis;
  zaak = await meldAan(wereld, 'wethouder-wijdemeren', 'GM1696');
  await onderzoek(wereld, zaak);
  await stelVast(wereld, zaak);
  await verstrek(wereld, zaak, 'wethouder-wijdemeren', 'secretaris-wijdemeren');
});
afterEach(() => huis.close());

/** What somebody reads who logs in at this moment. */
const leest = async (wie: string, tijd: string, ...paden: readonly string[]): Promise<string> => {
  huis.zetTijd(tijd);
  const browser = await huis.als(wie);
  const bladen = await Promise.all(paden.map(async (pad) => (await browser.ask(pad)).text()));
  return bladen.join('\n');
};

describe('de bladzijden rond een herindeling', () => {
  it('De bestuurder leest vooraf wie het gaat regelen, en daarna wie het regelt en waarom', async () => {
    const paden = [`/mijn/${zaak}`, `/mijn/${zaak}/delen`];
    const vooraf = await leest('wethouder-wijdemeren', VOOR, ...paden);
    expect(vooraf).toContain('Op 1 januari 2027 houdt de gemeente Wijdemeren op te bestaan');
    expect(vooraf).not.toContain('regelt en betaalt dit nu');
    const daarna = await leest('wethouder-wijdemeren', NA, ...paden);
    expect(daarna).toContain('De gemeente Hilversum regelt en betaalt dit nu');
    expect(daarna).toContain('artikel 44 Wet algemene regels herindeling');
    expect(daarna).not.toContain('houdt de gemeente Wijdemeren op te bestaan');
  });

  it('De functionaris van Hilversum leest vooraf alleen wat openbaar is, en daarna het dossier', async () => {
    const { nummer } = (await huis.wereld.application.zaak(
      huis.wereld.als('wethouder-wijdemeren'),
      'lees:overzicht',
      zaak,
    )) ?? { nummer: 'geen' };
    const vooraf = await leest('secretaris-hilversum', VOOR, '/', `/organisatie/${zaak}`, '/geld?van=GM1696');
    expect(vooraf).toContain('neemt u het over van de gemeente Wijdemeren');
    expect(vooraf).not.toContain(nummer);
    expect(vooraf).not.toContain('Brievenbus');
    const daarna = await leest('secretaris-hilversum', NA, '/', `/organisatie/${zaak}`);
    expect(daarna).toContain(nummer);
    expect(daarna).toContain('wethouder, overgenomen van de gemeente Wijdemeren');
    expect(daarna).toContain('Brievenbus');
  });

  it('Het geldboek van Wijdemeren blijft apart, ook in het bestand voor de boekhouding', async () => {
    await leest('secretaris-hilversum', NA, `/organisatie/${zaak}/maatregel/brievenbus`);
    const { doe } = huis.wereld;
    const door = { maatregel: 'brievenbus', leverancier: 'Verzonnen Sloten' } as const;
    await doe('secretaris-hilversum', zaak, {
      type: 'LegOfferteVast',
      ...door,
      eenmaligCent: 38_500 as never,
      perMaandCent: 0 as never,
    });
    await doe('secretaris-hilversum', zaak, { type: 'GeefOpdracht', ...door });
    const eigen = await leest('secretaris-hilversum', NA, '/geld');
    expect(eigen).toContain('Het boek van de gemeente Wijdemeren');
    const boek = await leest('secretaris-hilversum', NA, '/geld?van=GM1696');
    expect(boek).toContain('Geldboek van de gemeente Wijdemeren, overgenomen');
    expect(await leest('secretaris-hilversum', NA, '/geld/boek.csv?jaar=2027&van=GM1696')).toContain(
      '385,00',
    );
    expect(await leest('secretaris-hilversum', NA, '/geld/boek.csv?jaar=2027')).not.toContain('385,00');
    expect(await leest('secretaris', NA, '/geld?van=GM1696')).not.toContain('Geldboek van');
    expect(await leest('secretaris-hilversum', NA, '/leveranciers')).toContain('Verzonnen Sloten');
  });

  it('Dezelfde factuur in het boek van Wijdemeren en in dat van Hilversum valt op vanaf de herindeling, en alleen daar', async () => {
    const { wereld } = huis;
    const eigen = await meldAan(wereld, 'wethouder-hilversum', 'GM0402');
    await onderzoek(wereld, eigen);
    await stelVast(wereld, eigen, '2026-0002');
    await verstrek(wereld, eigen, 'wethouder-hilversum', 'secretaris-hilversum');
    const factureer = async (wie: string, bij: DossierId) => {
      for (const opdracht of [
        { type: 'LegOfferteVast', eenmaligCent: cents(38_500), perMaandCent: cents(0) },
        { type: 'GeefOpdracht' },
      ] as const)
        await wereld.doe(wie, bij, { ...opdracht, maatregel: 'brievenbus', leverancier: 'Verzonnen Sloten' });
      await wereld.doe(wie, bij, { type: 'MeldOplevering', maatregel: 'brievenbus' });
      await wereld.doe(wie, bij, {
        type: 'OntvangFactuur',
        maatregel: 'brievenbus',
        factuur: 'F-2026-17',
        factuurdatum: calendarDay('2026-03-03'),
        bedragCent: cents(38_500),
        kosten: 'eenmalig',
      });
    };
    await factureer('secretaris-wijdemeren', zaak);
    await factureer('secretaris-hilversum', eigen);
    const zin = 'Misschien twee keer dezelfde factuur';
    for (const wie of ['secretaris-wijdemeren', 'secretaris-hilversum'])
      expect(await leest(wie, VOOR, '/geld')).not.toContain(zin);
    for (const pad of ['/geld', '/geld?van=GM1696'])
      expect(await leest('secretaris-hilversum', NA, pad)).toContain(zin);
    expect(await leest('secretaris', NA, '/geld', '/geld?van=GM1696')).not.toContain('F-2026-17');
  });

  it('De planner leest bij het dossier wie van wie overnam', async () => {
    expect(await leest('planner', VOOR, `/planning/${zaak}`)).not.toContain('rechtsopvolger');
    expect(await leest('planner', NA, `/planning/${zaak}`)).toContain(
      'de gemeente Hilversum, rechtsopvolger van de gemeente Wijdemeren',
    );
  });

  it('Een stuk van na de herindeling noemt de rechtsopvolger', async () => {
    const stukken = ['besloten', 'belasting', 'einde'].map((naam) => `/organisatie/${zaak}/${naam}`);
    const zin = 'De gemeente Hilversum, rechtsopvolger van de gemeente Wijdemeren sinds 1 januari 2027.';
    const vooraf = await leest('secretaris-wijdemeren', VOOR, ...stukken);
    expect(vooraf).not.toContain('rechtsopvolger');
    for (const stuk of stukken) expect(await leest('secretaris-hilversum', NA, stuk)).toContain(zin);
  });

  it('Wie voor Wijdemeren werkte, komt er ook met een open venster niet meer in', async () => {
    huis.zetTijd('2026-12-31T22:58:00Z');
    const browser = await huis.als('secretaris-wijdemeren');
    expect((await browser.ask(`/organisatie/${zaak}`)).status).toBe(200);
    huis.zetTijd('2026-12-31T23:00:00Z');
    const antwoord = await browser.ask(`/organisatie/${zaak}`);
    expect(antwoord.status).not.toBe(200);
    expect(await antwoord.text()).not.toContain('Brievenbus');
  });
});
