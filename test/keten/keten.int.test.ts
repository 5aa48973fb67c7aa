import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { cents } from '#kernel/money.ts';
import { meldAan, onderzoek, stelVast } from './verloop.ts';
import { bouwWereld, type Wereld } from './wereld.ts';

let wereld: Wereld;
beforeEach(async () => {
  wereld = await bouwWereld();
});
afterEach(() => wereld.einde());

describe('De hele keten, van aanmelding tot betaald en getest', () => {
  it('loopt langs alle partijen, en elke partij ziet alleen wat van haar is', async () => {
    const { application, als, doe, account } = wereld;
    const zaak = await meldAan(wereld);
    const wachtend = await application.worklist(als('planner'), 'planner', { limit: 50 });
    expect(wachtend?.items.map(({ id }) => id)).toEqual([zaak]);

    await onderzoek(wereld, zaak);
    await stelVast(wereld, zaak);

    const secretaris = als('secretaris');
    expect(await application.zaak(secretaris, 'lees:uitvoering', zaak)).toBeUndefined();

    await doe('wethouder', zaak, { type: 'KiesMaatregel', maatregel: 'brievenbus' });
    await doe('wethouder', zaak, { type: 'ZieAfVanMaatregel', maatregel: 'alarm', reden: 'privacy' });
    await doe('wethouder', zaak, { type: 'RondKeuzeAf' });
    await doe('wethouder', zaak, { type: 'DeelMetOrganisatie', deel: 'maatregelen' });

    const bureau = await application.worklist(secretaris, 'organisatie', { limit: 50 });
    expect(bureau?.items.map(({ id }) => id)).toEqual([zaak]);
    const gezien = await application.zaak(secretaris, 'lees:uitvoering', zaak);
    expect(gezien?.zaak.keuze.gedeeld.map(({ titel }) => titel)).toEqual(['Brievenbus buiten']);
    expect(JSON.stringify(gezien)).not.toContain('Alarm');
    expect(JSON.stringify(gezien)).not.toContain('Verzonnenlaan');

    const dossier = account('wethouder').bestuurderDossier;
    if (dossier === undefined) throw new Error('The wethouder has a dossier');
    expect((await application.rechtstoets(secretaris, zaak))?.uitkomst).toBe('nog-niet-te-zeggen');
    await doe('wethouder', dossier, {
      type: 'RegistreerPkvwCertificaat',
      woning: 'huis',
      soort: 'certificaat-woning',
      afgegeven: calendarDay('2024-02-10'),
    });
    expect((await application.rechtstoets(secretaris, zaak))?.uitkomst).toBe('moet-verstrekken');

    await doe('secretaris', zaak, { type: 'StelVerstrekkingVast', maatregelen: ['brievenbus'] });
    const offerte = { leverancier: 'Slot en Zo', eenmaligCent: cents(38_500), perMaandCent: cents(0) };
    await doe('secretaris', zaak, { type: 'LegOfferteVast', maatregel: 'brievenbus', ...offerte });
    await doe('secretaris', zaak, {
      type: 'GeefOpdracht',
      maatregel: 'brievenbus',
      leverancier: 'Slot en Zo',
    });
    await doe('secretaris', zaak, { type: 'MeldOplevering', maatregel: 'brievenbus' });
    const betaling = { maatregel: 'brievenbus', bedragCent: cents(38_500), factuur: 'F1' };
    const teVroeg = await application.act({
      actor: secretaris,
      dossier: zaak,
      opdracht: { type: 'Betaal', ...betaling },
    });
    expect(teVroeg.outcome).toBe('refused');
    await doe('secretaris', zaak, { type: 'MeldTestGoed', maatregel: 'brievenbus', bevinding: 'Werkt.' });
    await doe('secretaris', zaak, { type: 'Betaal', ...betaling });

    const boek = await application.geldboek(als('secretaris'));
    expect(boek?.regels.map(({ soort }) => soort)).toEqual([
      'raming',
      'verplichting',
      'levering',
      'factuur',
      'betaling',
    ]);
    expect(new Set(boek?.regels.map(({ zaak: nummer }) => nummer)).size).toBe(1);
    expect((await application.geldboek(als('andere-secretaris')))?.regels).toEqual([]);
    for (const ander of ['wethouder', 'planner', 'bzk', 'fg', 'beheerder'])
      expect(await application.geldboek(als(ander))).toBeUndefined();

    const eind = await application.zaak(als('wethouder'), 'lees:overzicht', zaak);
    expect(eind?.kaart.fase).toBe('nazorg');
    const nazorg = await application.worklist(als('planner'), 'nazorg', { limit: 50 });
    expect(nazorg?.items.map(({ id }) => id)).toEqual([zaak]);
  });

  it('toont de bestuurder wie het dossier zag, en een vreemde ziet niets', async () => {
    const { application, als } = wereld;
    const zaak = await meldAan(wereld);
    await application.zaak(als('planner'), 'lees:planning', zaak);
    const inzage = await application.inzage(als('wethouder'), zaak);
    expect(inzage?.map(({ wie }) => wie)).toContain('CCV, planner');
    for (const vreemde of [
      'burgemeester',
      'andere-secretaris',
      'andere-adviseur',
      'bzk',
      'fg',
      'beheerder',
    ]) {
      expect(await application.zaak(als(vreemde), 'lees:overzicht', zaak)).toBeUndefined();
      expect(await application.inzage(als(vreemde), zaak)).toBeUndefined();
    }
    expect(
      await application.zaak(als('burgemeester'), 'lees:overzicht', application.newId()),
    ).toBeUndefined();
  });

  it('doet een dubbel verzonden formulier een keer, en een verouderde pagina is een conflict', async () => {
    const { application, als, account, doe } = wereld;
    const zaak = await meldAan(wereld);
    const seen = (await application.zaak(als('planner'), 'lees:planning', zaak))?.position ?? 0;
    const toewijzen = {
      actor: als('planner'),
      dossier: zaak,
      opdracht: { type: 'WijsAdviseurToe', adviseur: account('adviseur').id },
      submitId: 'formulier-1',
    } as const;
    expect((await application.act({ ...toewijzen, seen })).outcome).toBe('done');
    expect((await application.act({ ...toewijzen, seen })).outcome).toBe('already-done');
    const andere = { type: 'WijsAdviseurToe', adviseur: account('andere-adviseur').id } as const;
    const verouderd = await application.act({ actor: als('planner'), dossier: zaak, opdracht: andere, seen });
    expect(verouderd.outcome).toBe('conflict');
    await doe('planner', zaak, andere);
  });
});
