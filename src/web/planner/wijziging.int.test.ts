import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import { alarm, biedAan, brievenbus, meldAan, onderzoek, stelVast } from '../../../test/keten/verloop.ts';
import { type Browser, sealOf } from '../../../test/web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../../../test/web/keten-huis.ts';

let huis: KetenHuis;
let zaak: DossierId;
const lees = async (browser: Browser, path: string) => (await browser.ask(path)).text();

/** Chosen, shared and one of the two provided, as a case is that has a report for a while. */
beforeEach(async () => {
  huis = await openKetenHuis();
  const { doe, account } = huis.wereld;
  zaak = await meldAan(huis.wereld);
  await onderzoek(huis.wereld, zaak);
  await stelVast(huis.wereld, zaak);
  for (const maatregel of ['brievenbus', 'alarm'])
    await doe('wethouder', zaak, { type: 'KiesMaatregel', maatregel });
  await doe('wethouder', zaak, { type: 'RondKeuzeAf' });
  await doe('wethouder', zaak, { type: 'DeelMetOrganisatie', deel: 'maatregelen' });
  await doe('wethouder', account('wethouder').bestuurderDossier as DossierId, {
    type: 'RegistreerPkvwCertificaat',
    woning: 'huis',
    soort: 'certificaat-woning',
    afgegeven: calendarDay('2024-02-10'),
  });
  await doe('secretaris', zaak, { type: 'StelVerstrekkingVast', maatregelen: ['alarm'] });
});
afterEach(() => huis.close());

const open = async () => {
  const planner = await huis.als('planner');
  const pad = `/planning/${zaak}/wijziging`;
  const leeg = await planner.post(pad, { ...sealOf(await lees(planner, pad)), toelichting: 'Kanariereden' });
  const pagina = await leeg.text();
  expect([leeg.status, pagina.includes('Kies waarom het advies wijzigt')]).toEqual([400, true]);
  expect(pagina).toContain('Kanariereden');
  const velden = { reden: 'situatie', toelichting: 'Kanariereden' };
  expect((await planner.post(pad, { ...sealOf(await lees(planner, pad)), ...velden })).status).toBe(303);
  return planner;
};

const lijst = async (naam: string, queue: 'adviseur' | 'toetsing') =>
  (await huis.application.worklist(huis.wereld.als(naam), queue, { limit: 9 }))?.items.map(
    ({ kaart }) => `${kaart.fase} ${kaart.werk?.schakel}`,
  );

const nieuw = { ...brievenbus, id: 'licht', titel: 'Licht bij de voordeur' };

describe('Een wijziging van een verstrekt advies', () => {
  it('loopt van planner tot nieuwe versie, en het oude advies geldt tot dan', async () => {
    const { doe, als } = huis.wereld;
    expect(await lijst('adviseur', 'adviseur')).toEqual([]);
    await open();
    expect(await lijst('adviseur', 'adviseur')).toEqual(['in-onderzoek advies-opstellen']);
    const adviseur = await huis.als('adviseur');
    expect(await lees(adviseur, `/advies/${zaak}`)).toContain('Dit wordt versie 2 van het advies');
    expect(await lees(adviseur, `/advies/${zaak}/aanbieden`)).toContain('Er is iets gewijzigd');

    await doe('adviseur', zaak, { type: 'AdviseerMaatregel', maatregel: nieuw });
    await doe('adviseur', zaak, { type: 'LaatMaatregelVervallen', maatregel: 'alarm' });
    await doe('adviseur', zaak, {
      type: 'AdviseerMaatregel',
      maatregel: { ...brievenbus, waar: 'bij het hek' },
    });
    await doe('adviseur', zaak, {
      type: 'DuidDreiging',
      ernst: 'hoog',
      waarschijnlijkheid: 'midden',
      toelichting: 'Kanarieduiding',
    });
    const bestuurder = await huis.als('wethouder');
    const rapport = await lees(bestuurder, `/mijn/${zaak}/rapport`);
    expect(rapport).toContain('Er wordt een nieuwe versie gemaakt');
    expect(rapport).toContain('aan de straat');
    for (const geheim of ['Kanarieduiding', 'Licht bij de voordeur', 'bij het hek'])
      expect(rapport).not.toContain(geheim);
    const gezien = await huis.application.zaak(als('wethouder'), 'lees:rapport', zaak);
    expect(JSON.stringify(gezien)).not.toContain('Kanarieduiding');
    const toetser = await huis.als('toetser-1');
    expect(await lees(toetser, `/toetsing/${zaak}`)).not.toContain('Kanarieduiding');

    await biedAan(huis.wereld, zaak);
    expect(await lijst('toetser-1', 'toetsing')).toEqual(['ter-toetsing eerste-toets']);
    const teToetsen = await lees(toetser, `/toetsing/${zaak}`);
    for (const regel of [
      'Nieuw. Maatregel: Licht bij de voordeur',
      'Gewijzigd. Maatregel: Brievenbus buiten',
      'Vervallen. Maatregel: Alarm met opvolging',
      'Gewijzigd. Hoe wij de dreiging zien',
    ])
      expect(teToetsen).toContain(regel);
    expect(teToetsen).not.toContain('Sanne Voorbeeld');
    await doe('toetser-1', zaak, { type: 'NeemInToetsing' });
    await doe('toetser-1', zaak, { type: 'KeurEersteToetsGoed', opmerking: '' });
    await doe('toetser-2', zaak, { type: 'NeemInToetsing' });
    const tweede = await huis.als('toetser-2');
    expect(await lees(tweede, `/toetsing/${zaak}/vaststellen`)).toContain('2026-0001, versie 2');
    await doe('toetser-2', zaak, { type: 'StelAdviesVast', nummer: '2026-0001' });

    const na = await lees(bestuurder, `/mijn/${zaak}/rapport`);
    for (const regel of ['Dit is versie 2 van uw advies', 'Kanariereden', 'Kanarieduiding', 'bij het hek'])
      expect(na).toContain(regel);
    expect(await lees(bestuurder, `/mijn/${zaak}`)).toContain('Uw advies is gewijzigd');
    const keuze = await huis.application.zaak(als('wethouder'), 'lees:keuze', zaak);
    expect(keuze?.zaak.keuze.keuzes).toEqual([]);
    expect(keuze?.zaak.keuze.gedeeld).toEqual([]);
    const bureau = await huis.application.zaak(als('secretaris'), 'lees:uitvoering', zaak);
    expect(bureau?.zaak.uitvoering.verstrekkingen.map(({ id }) => id)).toEqual(['alarm']);
    expect(await lijst('adviseur', 'adviseur')).toEqual([]);
    expect(await lijst('toetser-1', 'toetsing')).toEqual([]);
    expect((await adviseur.ask(`/advies/${zaak}`)).status).toBe(404);

    for (const maatregel of ['brievenbus', 'licht'])
      await doe('wethouder', zaak, { type: 'KiesMaatregel', maatregel });
    const secretaris = await huis.als('secretaris');
    const bijOrganisatie = await lees(secretaris, `/organisatie/${zaak}`);
    for (const regel of ['Nieuw. Licht bij de voordeur', 'Gewijzigd. Brievenbus buiten', 'Vervallen. Alarm'])
      expect(bijOrganisatie).toContain(regel);
    expect(bijOrganisatie).not.toContain('Kanarie');
    const gedeeld = await huis.application.zaak(als('secretaris'), 'lees:uitvoering', zaak);
    expect(gedeeld?.zaak.keuze.gedeeldeVersie?.nummer).toBe(2);
  });

  it('die is gestaakt, verandert niets, ook niet in wat de organisatie ziet', async () => {
    const { doe, als } = huis.wereld;
    const rapport = async () =>
      (await huis.application.zaak(als('wethouder'), 'lees:rapport', zaak))?.zaak.advies.maatregelen;
    const voor = await rapport();
    const planner = await open();
    await doe('adviseur', zaak, { type: 'AdviseerMaatregel', maatregel: nieuw });
    await doe('adviseur', zaak, { type: 'LaatScenarioVervallen', scenario: 'post' });
    const pad = `/planning/${zaak}/wijziging/staken`;
    const staak = sealOf(await lees(planner, pad));
    expect((await planner.post(pad, staak)).status).toBe(303);
    expect(await rapport()).toEqual(voor);
    const na = await huis.application.zaak(als('wethouder'), 'lees:rapport', zaak);
    expect(na?.zaak.onderzoek.scenarios.map(({ id }) => id)).toEqual(['post']);
    const bureau = await huis.application.zaak(als('secretaris'), 'lees:uitvoering', zaak);
    expect(bureau?.zaak.keuze.gedeeld.map(({ id }) => id)).toEqual([brievenbus.id, alarm.id]);
  });
});
