import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DossierId } from '#kernel/ids.ts';
import { meldAan, onderzoek } from '../../../test/keten/verloop.ts';
import { type Browser, sealOf } from '../../../test/web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../../../test/web/keten-huis.ts';

let huis: KetenHuis;
let zaak: DossierId;
let eerste: Browser;
let tweede: Browser;

const bied = () =>
  huis.wereld.doe('adviseur', zaak, {
    type: 'BiedTerToetsingAan',
    legeDomeinen: (['werk', 'informatie', 'verplaatsen'] as const).map((domein) => ({
      domein,
      reden: 'Besproken, niets nodig.',
    })),
    losseScenarios: [],
    losseMaatregelen: [],
  });

beforeEach(async () => {
  huis = await openKetenHuis();
  zaak = await meldAan(huis.wereld);
  await onderzoek(huis.wereld, zaak);
  await bied();
  [eerste, tweede] = [await huis.als('toetser-1'), await huis.als('toetser-2')];
});
afterEach(() => huis.close());

const lees = async (browser: Browser, path: string) => (await browser.ask(path)).text();
const pad = (naam = '') => `/toetsing/${zaak}${naam}`;

/** Opens the page with the form, then sends it. */
const stuur = async (browser: Browser, path: string, velden: Readonly<Record<string, string>> = {}) =>
  browser.post(path, { ...sealOf(await lees(browser, path)), ...velden });

const neemEnKeurGoed = async () => {
  await stuur(eerste, pad());
  return stuur(eerste, pad('/eerste-akkoord'), { opmerking: 'Let op het alternatief.' });
};

describe('De toetser', () => {
  it('ziet het advies in de lijst en leest het zonder naam, adres of organisatie', async () => {
    expect(await lees(eerste, '/')).toContain('Er ligt één advies voor u klaar');
    const advies = await lees(eerste, pad());
    expect(advies).toContain('Iets door de brievenbus');
    expect(advies).toContain('slot achterdeur');
    expect(advies).toContain('Brandwerende opvangbak');
    for (const geheim of ['Voorbeeld', 'Verzonnenlaan', '9700', 'Groningen', 'GM0014'])
      expect(advies).not.toContain(geheim);
  });

  it('neemt in toetsing, keurt goed met een opmerking, en een ander stelt vast (lid 4)', async () => {
    const goed = await neemEnKeurGoed();
    expect(goed.headers.get('location')).toBe('/afgerond/goedgekeurd');
    expect(await lees(eerste, pad())).toContain('Uw eerste toets is klaar');
    expect(await lees(eerste, '/')).toContain('u deed de eerste toets');

    const advies = await lees(tweede, pad());
    expect(advies).toContain('Let op het alternatief.');
    await stuur(tweede, pad());
    const controle = await lees(tweede, pad('/vaststellen'));
    const nummer = `2026-03-03-${zaak.slice(0, 4)}-${zaak.slice(4, 8)}`.toUpperCase();
    expect(controle).toContain(nummer);
    const vast = await stuur(tweede, pad('/vaststellen'));
    expect(vast.headers.get('location')).toBe(pad());
    expect(await lees(tweede, pad())).toContain(`Advies ${nummer} is vastgesteld`);
  });

  it('neemt een toets over van een collega die er niet is', async () => {
    await stuur(eerste, pad());
    expect(await lees(tweede, pad())).toContain('Een andere toetser leest dit advies');
    await stuur(tweede, pad());
    expect(await lees(tweede, pad())).toContain('U doet de eerste toets');
    expect(await lees(eerste, pad())).toContain('Een andere toetser leest dit advies');
  });

  it('leest een rustige zin als de eerste toetser ook de tweede wil doen, en er wijzigt niets', async () => {
    await neemEnKeurGoed();
    const antwoord = await stuur(eerste, pad('/vaststellen'));
    expect(antwoord.status).toBe(409);
    const tekst = await antwoord.text();
    expect(tekst).toContain('De tweede toets is voor een andere toetser.');
    expect(tekst).toContain('Er is niets gewijzigd.');
  });

  it('geeft terug met redenen, waarbij elke reden uitleg krijgt', async () => {
    await stuur(eerste, pad());
    const leeg = await stuur(eerste, pad('/teruggeven'));
    expect(leeg.status).toBe(400);
    expect(await leeg.text()).toContain('Kies ten minste één reden.');
    const zonder = await stuur(eerste, pad('/teruggeven'), {
      thema: 'pkvw-oordeel',
      'toelichting-pkvw-oordeel': '  ',
    });
    expect(zonder.status).toBe(400);
    const vreemd = await stuur(eerste, pad('/teruggeven'), { thema: '<script>' });
    expect(vreemd.status).toBe(400);
    const terug = await stuur(eerste, pad('/teruggeven'), {
      thema: 'pkvw-oordeel',
      'toelichting-pkvw-oordeel': 'Welk slot?',
    });
    expect(terug.headers.get('location')).toBe('/afgerond/teruggegeven');
    await bied();
    expect(await lees(tweede, pad())).toContain('Welk slot?');
  });

  it('trekt een vastgesteld advies in, alleen met een reden', async () => {
    await neemEnKeurGoed();
    await stuur(tweede, pad());
    await stuur(tweede, pad('/vaststellen'));
    expect(await lees(tweede, '/getoetst')).toContain(pad());
    await huis.wereld.doe('planner', zaak, { type: 'VerstrekAdvies' });
    expect(await lees(eerste, '/getoetst')).toContain('bij de bestuurder');
    expect((await stuur(tweede, pad('/intrekken'))).status).toBe(400);
    const ingetrokken = await stuur(tweede, pad('/intrekken'), { reden: 'De verkeerde woning.' });
    expect(ingetrokken.headers.get('location')).toBe('/afgerond/ingetrokken');
  });

  it('ziet bij een vreemd dossier, een onbekende afronding of een andere rol dat de pagina niet bestaat', async () => {
    const vreemd = huis.application.newId();
    for (const path of [`/toetsing/${vreemd}`, '/toetsing/nee', '/afgerond/constructor'])
      expect((await eerste.ask(path)).status).toBe(404);
    expect((await (await huis.als('adviseur')).ask(pad())).status).toBe(404);
    expect((await (await huis.als('secretaris')).ask(pad())).status).toBe(404);
  });

  it('doet een dubbele inzending een keer, en wie te laat is leest wat er nu staat', async () => {
    const zegel = sealOf(await lees(eerste, pad()));
    const ander = sealOf(await lees(tweede, pad()));
    expect((await eerste.post(pad(), zegel)).status).toBe(303);
    expect((await eerste.post(pad(), zegel)).status).toBe(303);
    const laat = await tweede.post(pad(), ander);
    expect(laat.status).toBe(409);
    expect(await laat.text()).toContain('Iemand anders heeft dit zojuist gewijzigd');
  });
});
