import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DossierId } from '#kernel/ids.ts';
import { type Browser, createBrowser, sealOf } from '../web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../web/keten-huis.ts';
import { meldAan, onderzoek, stelVast } from './verloop.ts';

let huis: KetenHuis;
let zaak: DossierId;
let wethouder: Browser;
/** Somebody nobody knows, without any cookie. */
let vreemde: Browser;

const lees = async (wie: Browser, pad: string): Promise<string> => (await wie.ask(pad)).text();

const rondeOp = async (dag: string): Promise<number> => {
  huis.wereld.zetKlok(dag);
  return huis.application.herinner();
};

const mijn = (deel = '') => `/mijn/${zaak}${deel}`;
const KAART = 'Wat vindt u van de regeling?';

describe('De enquête', () => {
  beforeAll(async () => {
    huis = await openKetenHuis();
    vreemde = createBrowser((request) => huis.fetch(request), 'http://localhost');
    zaak = await meldAan(huis.wereld);
    await onderzoek(huis.wereld, zaak);
    await stelVast(huis.wereld, zaak);
  });
  afterAll(async () => {
    expect(huis.lines).toEqual([]);
    await huis.close();
  });

  it('wordt drie maanden na het rapport één keer gevraagd, ook als twee servers het doen', async () => {
    // The same round says other things too, that are over by then.
    await rondeOp('2026-06-02');
    expect(await rondeOp('2026-06-02')).toBe(0);
    huis.wereld.zetKlok('2026-06-03');
    const samen = await Promise.all([huis.application.herinner(), huis.application.herinner()]);
    expect(samen.toSorted()).toEqual([0, 1]);
    expect(await rondeOp('2026-06-04')).toBe(0);
    wethouder = await huis.als('wethouder');
    expect(await lees(wethouder, mijn())).toContain(KAART);
    expect(await lees(await huis.als('planner'), `/planning/${zaak}/nazorg`)).not.toContain('enquête');
  });

  it('opent één keer, en twee keer sturen geeft dezelfde pagina', async () => {
    const zegel = sealOf(await lees(wethouder, mijn('/enquete')));
    const [een, twee] = [
      await wethouder.post(mijn('/enquete'), zegel),
      await wethouder.post(mijn('/enquete'), zegel),
    ];
    const adres = een.headers.get('location') ?? '';
    expect(adres).toMatch(/^\/enquete\/[\w-]{43}$/);
    expect(twee.headers.get('location')).toBe(adres);
    expect(await lees(wethouder, mijn())).not.toContain(KAART);
    const weer = await lees(wethouder, mijn('/enquete'));
    expect(weer).toContain('Er staat geen enquête voor u klaar');
    expect((await wethouder.post(mijn('/enquete'), { ...zegel, _inzending: 'anders' })).status).toBe(200);

    const pagina = await lees(vreemde, adres);
    expect(pagina).toContain('Is het advies uitgevoerd?');
    expect(pagina).not.toContain(zaak);
    expect((await vreemde.post(adres, {})).status).toBe(400);
    const fout = await vreemde.post(adres, { uitgevoerd: 'deels', cijfer_rapport: '11' });
    expect(fout.status).toBe(400);
    expect(await fout.text()).toMatch(/value="deels"[^>]*checked|checked[^>]*value="deels"/);
    expect(
      (await vreemde.post(adres, { uitgevoerd: 'deels' }, { 'sec-fetch-site': 'cross-site' })).status,
    ).toBe(403);
    const klaar = await vreemde.post(adres, { uitgevoerd: 'deels', cijfer_rapport: '8' });
    expect(klaar.headers.get('location')).toBe('/enquete/dank');
    expect(await lees(vreemde, '/enquete/dank')).toContain('uw antwoord is binnen');
    const nogmaals = await vreemde.post(adres, { uitgevoerd: 'niet' });
    expect(nogmaals.status).toBe(404);
    expect(await nogmaals.text()).toContain('Deze enquête is gesloten');
    expect(await huis.store.surveys.all()).toHaveLength(1);
  });

  it('vraagt de organisatie apart, zodra die iets weet; wie niet gevraagd wil worden, krijgt niets', async () => {
    const { doe } = huis.wereld;
    for (const maatregel of ['brievenbus', 'alarm'])
      await doe('wethouder', zaak, { type: 'KiesMaatregel', maatregel });
    await doe('wethouder', zaak, { type: 'RondKeuzeAf' });
    await doe('wethouder', zaak, { type: 'DeelMetOrganisatie', deel: 'maatregelen' });
    await rondeOp('2026-12-02');
    expect(await rondeOp('2026-12-02')).toBe(0);
    expect(await rondeOp('2026-12-03')).toBe(1);
    const secretaris = await huis.als('secretaris');
    expect(await lees(secretaris, '/')).toContain(KAART);
    const pad = `/organisatie/${zaak}/enquete`;
    const antwoord = await secretaris.post(pad, sealOf(await lees(secretaris, pad)));
    const adres = antwoord.headers.get('location') ?? '';
    expect(await lees(vreemde, adres)).toContain('Was duidelijk wat uw organisatie moest doen?');
    huis.wereld.zetKlok('2027-02-15');
    await huis.application.ruimOp();
    expect((await vreemde.ask(adres)).status).toBe(404);
    expect((await vreemde.post(adres, { uitgevoerd: 'deels' })).status).toBe(404);
  });

  it('gaat niet open voor een ander, en een verzonnen code opent niets', async () => {
    const burgemeester = await huis.als('burgemeester');
    expect((await burgemeester.ask(mijn('/enquete'))).status).toBe(404);
    expect((await vreemde.ask(`/enquete/${'A'.repeat(43)}`)).status).toBe(404);
    expect((await vreemde.ask('/enquete/kort')).status).toBe(404);
  });
});
