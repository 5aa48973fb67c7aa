import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import { type Browser, sealOf } from '../web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../web/keten-huis.ts';
import { meldAan, onderzoek, stelVast } from './verloop.ts';

let huis: KetenHuis;
let oud: DossierId;
let nieuw: DossierId;

const lees = async (wie: Browser, pad: string): Promise<string> => (await wie.ask(pad)).text();

describe('Een volgend dossier', () => {
  beforeAll(async () => {
    huis = await openKetenHuis();
    const { doe, account, application, zetKlok } = huis.wereld;
    oud = await meldAan(huis.wereld);
    await onderzoek(huis.wereld, oud);
    await stelVast(huis.wereld, oud);
    await doe('wethouder', oud, { type: 'KiesMaatregel', maatregel: 'brievenbus' });
    await doe('wethouder', oud, { type: 'ZieAfVanMaatregel', maatregel: 'alarm' });
    await doe('wethouder', oud, { type: 'RondKeuzeAf' });
    await doe('wethouder', oud, { type: 'DeelMetOrganisatie', deel: 'maatregelen' });
    await doe('wethouder', account('wethouder').bestuurderDossier as DossierId, {
      type: 'RegistreerPkvwCertificaat',
      woning: 'huis',
      soort: 'certificaat-woning',
      afgegeven: calendarDay('2024-02-10'),
    });
    await doe('secretaris', oud, { type: 'StelVerstrekkingVast', maatregelen: ['brievenbus'] });
    zetKlok('2027-03-02');
    nieuw = application.newId();
    await doe('wethouder', nieuw, {
      type: 'DienAanmeldingIn',
      aanleidingen: ['toekomstige-dreiging'],
      partner: true,
      anderen: '',
    });
    const adviseur = account('andere-adviseur').id;
    await doe('planner', nieuw, { type: 'WijsAdviseurToe', adviseur });
  });
  afterAll(async () => {
    expect(huis.lines).toEqual([]);
    await huis.close();
  });

  it('weet niets van het vorige tot de bestuurder het meeneemt', async () => {
    const adviseur = await huis.als('andere-adviseur');
    const voor = await lees(adviseur, `/advies/${nieuw}/voorbereiding`);
    expect(voor).not.toContain('Brievenbus buiten');
    const wethouder = await huis.als('wethouder');
    expect(await lees(wethouder, `/mijn/${nieuw}`)).toContain('Wat er al is');
    const pad = `/mijn/${nieuw}/vorig`;
    const pagina = await lees(wethouder, pad);
    expect(pagina).toContain('Brievenbus buiten');
    expect((await wethouder.post(pad, sealOf(pagina))).status).toBe(303);
    expect(await lees(wethouder, pad)).toContain(`/mijn/${oud}`);
  });

  it('laat de nieuwe adviseur alleen zien wat er is en waar, en de organisatie niets', async () => {
    const adviseur = await huis.als('andere-adviseur');
    const na = await lees(adviseur, `/advies/${nieuw}/voorbereiding`);
    expect(na).toContain('Brievenbus buiten, aan de straat');
    expect(na).not.toContain('Alarm met opvolging');
    expect((await adviseur.ask(`/advies/${oud}`)).status).toBe(404);
    const secretaris = await huis.als('secretaris');
    expect((await secretaris.ask(`/organisatie/${nieuw}`)).status).toBe(404);
  });

  it('heeft niets mee te nemen als er niets eerder is', async () => {
    const burgemeester = await huis.als('burgemeester');
    expect((await burgemeester.ask(`/mijn/${nieuw}/vorig`)).status).toBe(404);
    const wethouder = await huis.als('wethouder');
    expect(await lees(wethouder, `/mijn/${oud}/vorig`)).toContain('Er is niets om mee te nemen');
  });

  it('is vanuit het vorige terug te vinden, door de bestuurder en niemand anders', async () => {
    const wethouder = await huis.als('wethouder');
    expect(await lees(wethouder, `/mijn/${oud}`)).toContain(`href="/mijn/${nieuw}"`);
    expect(await lees(wethouder, `/mijn/${nieuw}`)).not.toContain('nieuwer dossier');
    const { application, als } = huis.wereld;
    const gezien = async (naam: string, lijst: 'adviseur' | 'planner' | 'organisatie') =>
      JSON.stringify((await application.worklist(als(naam), lijst, { limit: 50 }))?.items ?? []);
    expect(await gezien('secretaris', 'organisatie')).not.toContain('vorig');
    expect(await gezien('planner', 'planner')).not.toContain('vorig');
    expect(await gezien('andere-adviseur', 'adviseur')).not.toContain('"vorig"');
    for (const [naam, pad] of [
      ['secretaris', 'organisatie'],
      ['planner', 'planning'],
    ] as const)
      expect(await lees(await huis.als(naam), `/${pad}/${oud}`)).not.toContain(nieuw);
  });
});
