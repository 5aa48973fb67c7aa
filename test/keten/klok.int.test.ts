import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DossierId } from '#kernel/ids.ts';
import { type Browser, sealOf } from '../web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../web/keten-huis.ts';
import { biedAan, meldAan, onderzoek } from './verloop.ts';

let huis: KetenHuis;
let zaak: DossierId;

const lees = async (wie: Browser, pad: string): Promise<string> => (await wie.ask(pad)).text();
const stuur = async (wie: Browser, pad: string, velden: Readonly<Record<string, string>> = {}) =>
  wie.post(pad, { ...sealOf(await lees(wie, pad)), ...velden });
const opDag = async (dag: string, naam: string): Promise<Browser> => {
  huis.wereld.zetKlok(dag);
  return huis.als(naam);
};
const gewacht = async (naam: string) => {
  const page = await huis.application.worklist(huis.wereld.als(naam), 'adviseur', { limit: 10 });
  return page?.items[0]?.werkdagen;
};

describe('De klok van een schakel', () => {
  beforeAll(async () => {
    huis = await openKetenHuis();
    zaak = await meldAan(huis.wereld);
    const adviseur = huis.wereld.account('adviseur').id;
    await huis.wereld.doe('planner', zaak, { type: 'WijsAdviseurToe', adviseur });
  });
  afterAll(async () => {
    expect(huis.lines).toEqual([]);
    await huis.close();
  });

  it('staat stil zolang de adviseur aan zet dat zegt, en de bestuurder leest waarom', async () => {
    const adviseur = await opDag('2026-03-09', 'adviseur');
    expect(await gewacht('adviseur')).toBe(5);
    expect((await stuur(adviseur, `/advies/${zaak}/klok`)).status).toBe(400);
    expect((await stuur(adviseur, `/advies/${zaak}/klok`, { reden: 'bestuurder-afwezig' })).status).toBe(303);
    const wethouder = await opDag('2026-03-16', 'wethouder');
    expect(await gewacht('adviseur')).toBe(5);
    expect(await lees(wethouder, `/mijn/${zaak}`)).toContain(
      'De klok staat stil sinds 9 maart 2026: de bestuurder is er even niet',
    );
  });

  it('loopt weer als de bestuurder dat wil, zonder de dagen ertussen', async () => {
    const wethouder = await opDag('2026-03-16', 'wethouder');
    expect((await stuur(wethouder, `/mijn/${zaak}/klok`)).status).toBe(303);
    await opDag('2026-03-18', 'wethouder');
    expect(await gewacht('adviseur')).toBe(7);
  });

  it('is niet van wie niet aan zet is', async () => {
    const planner = await opDag('2026-03-18', 'planner');
    expect(await lees(planner, `/planning/${zaak}/klok`)).toContain('Nu is een ander aan zet');
    const result = await huis.application.act({
      actor: huis.wereld.als('planner'),
      dossier: zaak,
      opdracht: { type: 'ZetKlokStil', reden: 'anders' },
    });
    expect(result).toMatchObject({ outcome: 'refused', reasons: [{ grond: 'niet-aan-zet' }] });
  });

  it('loopt vanzelf weer als iemand verdergaat', async () => {
    const { doe } = huis.wereld;
    await opDag('2026-03-19', 'adviseur');
    await doe('adviseur', zaak, { type: 'ZetKlokStil', reden: 'wacht-op-politie' });
    huis.wereld.zetKlok('2026-03-26');
    const feiten = await doe('adviseur', zaak, {
      type: 'VoerWerkgeversgesprek',
      gesprokenMet: 'gemeentesecretaris',
      dreigingsbeeld: 'Onrust.',
      weerbaarheid: 'Er is een protocol.',
      werkplek: 'Publiek gebouw.',
    });
    expect(feiten).toContain('KlokHervat');
    huis.wereld.zetKlok('2026-03-27');
    expect(await gewacht('adviseur')).toBe(1);
  });

  it('zet ook de toetser stil die aan zet is, vanaf het advies en zonder naam', async () => {
    huis.wereld.zetKlok('2026-03-02');
    const advies = await meldAan(huis.wereld, 'burgemeester');
    await onderzoek(huis.wereld, advies);
    const pad = `/toetsing/${advies}/klok`;
    expect((await (await huis.als('toetser-1')).ask(pad)).status).toBe(404);
    await biedAan(huis.wereld, advies);
    const toetser = await opDag('2026-03-06', 'toetser-1');
    expect(await lees(toetser, `/toetsing/${advies}`)).toContain('De klok stilzetten');
    expect(await lees(toetser, pad)).not.toContain('Sanne Voorbeeld');
    const gestuurd = await stuur(toetser, pad, { reden: 'anders' });
    expect(gestuurd.headers.get('location')).toBe(`/toetsing/${advies}?klaar=klok`);
    expect(await lees(toetser, `/toetsing/${advies}?klaar=klok`)).toContain('De klok staat stil.');
  });
});
