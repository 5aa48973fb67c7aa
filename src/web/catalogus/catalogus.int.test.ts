import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DossierId } from '#kernel/ids.ts';
import { brievenbus, meldAan, onderzoek, stelVast } from '../../../test/keten/verloop.ts';
import { type Browser, sealOf } from '../../../test/web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../../../test/web/keten-huis.ts';

let huis: KetenHuis;
let planner: Browser;
let toetser: Browser;

beforeEach(async () => {
  huis = await openKetenHuis('2026-09-01');
  planner = await huis.als('planner');
  toetser = await huis.als('toetser-1');
});
afterEach(() => huis.close());

type Velden = Readonly<Record<string, string>>;

const lees = async (wie: Browser, path: string): Promise<string> => (await wie.ask(path)).text();

/** Everything a form has, as a browser would send it back. */
const velden = (html: string): Record<string, string> => {
  const gevonden: Record<string, string> = {};
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const naam = /name="([^"]*)"/.exec(tag)?.[1];
    const kan = !/type="(radio|checkbox)"/.test(tag) || tag.includes('checked');
    if (naam !== undefined && kan) gevonden[naam] = /value="([^"]*)"/.exec(tag)?.[1] ?? '';
  }
  for (const [, naam = '', tekst = ''] of html.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([^<]*)</g))
    gevonden[naam] = tekst;
  const gekozen = /<select[^>]*name="([^"]*)"[\s\S]*?<option[^>]*value="([^"]*)"[^>]*selected/.exec(html);
  if (gekozen !== null) gevonden[gekozen[1] ?? ''] = gekozen[2] ?? '';
  return gevonden;
};

const stuur = async (wie: Browser, path: string, anders: Velden = {}): Promise<Response> =>
  wie.post(path, { ...velden(await lees(wie, path)), ...anders });

const gelukt = async (wie: Browser, path: string, anders: Velden = {}): Promise<void> => {
  const antwoord = await stuur(wie, path, anders);
  if (antwoord.status !== 303) throw new Error(`${path}: ${antwoord.status} ${await antwoord.text()}`);
};

const publiceer = async (): Promise<void> => {
  await gelukt(planner, '/catalogus/voorleggen', { toelichting: 'Jaarlijkse ronde.' });
  await gelukt(toetser, '/catalogus/publiceren');
};

const geldendVandaag = async () =>
  (await huis.wereld.application.catalogi()).op(huis.wereld.application.today());

describe('De catalogus bijhouden', () => {
  it('een concept dat wacht staat op de eerste pagina van wie aan zet is, en van niemand anders', async () => {
    const wacht = async () =>
      Promise.all(
        [planner, toetser].map(async (wie) => (await lees(wie, '/')).includes('concept van de catalogus')),
      );
    await gelukt(planner, '/catalogus/wijzigen/W-002', { doel: 'Een nieuw doel.' });
    expect(await wacht()).toEqual([false, false]);
    await gelukt(planner, '/catalogus/voorleggen', { toelichting: 'Jaarlijkse ronde.' });
    expect(await wacht()).toEqual([false, true]);
    await gelukt(toetser, '/catalogus/teruggeven', { reden: 'Noem de bron van het bedrag.' });
    expect(await wacht()).toEqual([true, false]);
    await publiceer();
    expect(await wacht()).toEqual([false, false]);
  });

  it('een wijziging geldt pas na publiceren door de Beveiligingsautoriteit, en dan meteen voor nieuwe adviezen', async () => {
    await gelukt(planner, '/catalogus/wijzigen/W-002', { doel: 'Een nieuw doel.' });
    expect((await geldendVandaag()).versie).toBe('2026-07-01');
    expect((await planner.ask('/catalogus/publiceren')).status).toBe(404);
    await publiceer();
    const nu = await geldendVandaag();
    expect(nu.versie).toBe('2026-09-01');
    expect(nu.maatregelen.find(({ code }) => code === 'W-002')?.doel).toBe('Een nieuw doel.');
    expect(nu.maatregelen).toHaveLength(148);
    expect(await lees(planner, '/catalogus/maatregel/W-002')).toContain('voor 1 september 2027');
    expect(await lees(planner, '/catalogus/maatregel/W-003')).toContain('voor 1 juli 2027');
    const verschil = await lees(planner, '/catalogus/versies?van=2026-07-01&naar=2026-09-01');
    expect(verschil).toContain('1 gewijzigd');
    expect(verschil).toContain('Een nieuw doel.');
  });

  it('wie als tweede dezelfde maatregel verstuurt, hoort het en houdt wat er was getypt', async () => {
    const oud = velden(await lees(planner, '/catalogus/wijzigen/W-002'));
    await gelukt(planner, '/catalogus/wijzigen/W-002', { doel: 'Van de eerste.' });
    const tweede = await planner.post('/catalogus/wijzigen/W-002', { ...oud, doel: 'Van de tweede.' });
    expect(tweede.status).not.toBe(303);
    const pagina = await tweede.text();
    expect(pagina).toContain('Iemand anders wijzigde deze maatregel');
    expect(pagina).toContain('Van de tweede.');
  });

  it('publiceren wat intussen is veranderd, gaat niet door', async () => {
    await gelukt(planner, '/catalogus/wijzigen/W-002', { doel: 'Eerst dit.' });
    await gelukt(planner, '/catalogus/voorleggen');
    const gezien = sealOf(await lees(toetser, '/catalogus/publiceren'));
    await gelukt(planner, '/catalogus/wijzigen/W-002', { doel: 'Toen dat.' });
    expect((await toetser.post('/catalogus/publiceren', gezien)).status).not.toBe(303);
    expect((await geldendVandaag()).versie).toBe('2026-07-01');
  });

  it('noemt alles wat er mankeert bij het veld, en houdt het', async () => {
    const fout = { doel: '', eenmaligVan: '10', eenmaligTot: 'tien', maandBron: '' };
    const antwoord = await stuur(planner, '/catalogus/wijzigen/W-002', fout);
    const pagina = await antwoord.text();
    expect(antwoord.status).toBe(400);
    for (const zin of ['Schrijf op waarvoor', 'Schrijf het bedrag zo', 'Noem waar dit bedrag vandaan komt'])
      expect(pagina).toContain(zin);
    expect(pagina).toContain('value="tien"');
    const om = await stuur(planner, '/catalogus/wijzigen/W-002', { eenmaligVan: '20', eenmaligTot: '10' });
    expect(await om.text()).toContain('Begin met het laagste');
    const dubbel = await stuur(planner, '/catalogus/wijzigen/W-002', { titel: 'brievenbus beveiligen' });
    expect(await dubbel.text()).toContain('Een andere maatregel heet al zo');
  });

  it('een teruggegeven concept staat met de reden bij het CCV, en een dubbele verzending telt een keer', async () => {
    await gelukt(planner, '/catalogus/wijzigen/W-002', { doel: 'Eerst dit.' });
    await gelukt(planner, '/catalogus/voorleggen');
    const velden_ = velden(await lees(toetser, '/catalogus/teruggeven'));
    const eens = { ...velden_, reden: 'Het doel is te vaag.' };
    for (const keer of [1, 2])
      expect([keer, (await toetser.post('/catalogus/teruggeven', eens)).status]).toEqual([keer, 303]);
    expect(await lees(planner, '/catalogus')).toContain('Het doel is te vaag.');
  });

  it('nazien legt een jaar vast zonder dat er een concept nodig is', async () => {
    await gelukt(planner, '/catalogus/maatregel/W-003', { bevinding: 'Bedrag klopt.' });
    const pagina = await lees(planner, '/catalogus/maatregel/W-003');
    expect(pagina).toContain('1 september 2027');
    expect(pagina).toContain('Bedrag klopt.');
  });
});

describe('Een maatregel die na het advies wordt ingetrokken', () => {
  let zaak: DossierId;

  it('blijft geldig in dat advies, en ieder leest een eigen zin', async () => {
    const { wereld } = huis;
    wereld.zetKlok('2026-03-02');
    zaak = await meldAan(wereld);
    await onderzoek(wereld, zaak);
    await wereld.doe('adviseur', zaak, {
      type: 'AdviseerMaatregel',
      maatregel: { ...brievenbus, code: 'W-001' },
    });
    await stelVast(wereld, zaak);
    wereld.zetKlok('2026-12-01');
    planner = await huis.als('planner');
    toetser = await huis.als('toetser-1');
    await gelukt(planner, '/catalogus/intrekken/W-001', { reden: 'Er is een veiliger soort.' });
    await publiceer();
    expect((await geldendVandaag()).maatregelen.some(({ code }) => code === 'W-001')).toBe(false);
    await wereld.doe('wethouder', zaak, { type: 'KiesMaatregel', maatregel: 'brievenbus' });
    await wereld.doe('wethouder', zaak, { type: 'ZieAfVanMaatregel', maatregel: 'alarm', reden: 'privacy' });
    await wereld.doe('wethouder', zaak, { type: 'RondKeuzeAf' });
    await wereld.doe('wethouder', zaak, { type: 'DeelMetOrganisatie', deel: 'maatregelen' });
    await wereld.doe('planner', zaak, {
      type: 'OpenWijziging',
      reden: 'maatregel-vervalt',
      toelichting: 'Er is een veiliger soort brievenbus.',
    });
    const paginas = [
      ['adviseur', `/advies/${zaak}/maatregelen`, 'In dit advies blijft hij geldig'],
      ['wethouder', `/mijn/${zaak}/keuze/1`, 'Voor u verandert er niets'],
      ['wethouder', `/mijn/${zaak}/rapport`, 'Voor u verandert er niets'],
      ['secretaris', `/organisatie/${zaak}/maatregel/brievenbus`, 'Voor deze maatregel verandert er niets'],
      ['toetser-1', `/toetsing/${zaak}`, 'blijft in dit advies geldig'],
    ] as const;
    for (const [wie, path, zin] of paginas) {
      const pagina = await lees(await huis.als(wie), path);
      expect([path, pagina.includes(zin), pagina.includes('Er is een veiliger soort.')]).toEqual([
        path,
        true,
        true,
      ]);
    }
  });
});
