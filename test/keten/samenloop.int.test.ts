import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { alarm, brievenbus, meldAan, onderzoek, stelVast } from './verloop.ts';
import { bouwWereld, type Wereld } from './wereld.ts';

let wereld: Wereld;
beforeEach(async () => {
  wereld = await bouwWereld();
});
afterEach(() => wereld.einde());

describe('Samenloop in een dossier', () => {
  it('zet twintig gelijktijdige bevindingen achter elkaar, en verliest er geen', async () => {
    const { application, als, account, doe } = wereld;
    const zaak = await meldAan(wereld);
    await doe('planner', zaak, { type: 'WijsAdviseurToe', adviseur: account('adviseur').id });
    await doe('adviseur', zaak, { type: 'PlanHuisbezoek', datum: calendarDay('2026-03-03'), tijd: '14:00' });
    const bevinding = (nummer: number) => ({
      id: `b${nummer}`,
      domein: 'wonen' as const,
      onderdeel: 'voordeur',
      punt: `punt ${nummer}`,
      stand: 'op-orde' as const,
      notitie: '',
    });
    const results = await Promise.all(
      Array.from({ length: 20 }, async (_, nummer) => {
        const opdracht = { type: 'LegBevindingVast', bevinding: bevinding(nummer) } as const;
        const act = { actor: als('adviseur'), dossier: zaak, opdracht };
        for (;;) {
          const result = await application.act(act);
          if (result.outcome !== 'conflict') return result.outcome;
        }
      }),
    );
    expect(new Set(results)).toEqual(new Set(['done']));
    const werk = await application.zaak(als('adviseur'), 'lees:advieswerk', zaak);
    expect(werk?.zaak.onderzoek.bevindingen).toHaveLength(20);
  });

  it('laat twee toetsers niet allebei vaststellen', async () => {
    const { application, als, doe } = wereld;
    const zaak = await meldAan(wereld);
    await onderzoek(wereld, zaak);
    await stelVast(wereld, zaak);
    const nogmaals = await application.act({
      actor: als('toetser-1'),
      dossier: zaak,
      opdracht: { type: 'StelAdviesVast', nummer: '2026-0002' },
    });
    expect(['refused', 'not-found']).toContain(nogmaals.outcome);
    await doe('wethouder', zaak, { type: 'KiesMaatregel', maatregel: brievenbus.id });
  });

  it('laat de organisatie na intrekken niets meer zien, behalve wat al is verstrekt', async () => {
    const { application, als, account, doe } = wereld;
    const zaak = await meldAan(wereld);
    await onderzoek(wereld, zaak);
    await stelVast(wereld, zaak);
    for (const maatregel of [brievenbus.id, alarm.id])
      await doe('wethouder', zaak, { type: 'KiesMaatregel', maatregel });
    await doe('wethouder', zaak, { type: 'RondKeuzeAf' });
    await doe('wethouder', zaak, { type: 'DeelMetOrganisatie', deel: 'maatregelen' });
    const dossier = account('wethouder').bestuurderDossier;
    if (dossier === undefined) throw new Error('The wethouder has a dossier');
    await doe('wethouder', dossier, {
      type: 'RegistreerPkvwCertificaat',
      woning: 'huis',
      soort: 'certificaat-woning',
      afgegeven: calendarDay('2024-02-10'),
    });
    await doe('secretaris', zaak, { type: 'StelVerstrekkingVast', maatregelen: [brievenbus.id] });
    await doe('wethouder', zaak, { type: 'TrekDelenIn', deel: 'maatregelen' });
    const gezien = await application.zaak(als('secretaris'), 'lees:uitvoering', zaak);
    expect(gezien?.zaak.uitvoering.verstrekkingen.map(({ id }) => id)).toEqual([brievenbus.id]);
    expect(JSON.stringify(gezien)).not.toContain(alarm.titel);
  });

  it('weet bij het persoonsdossier voor welke woning is verstrekt, zodat een verhuizing onder lid 6 valt', async () => {
    const { application, als, account, doe } = wereld;
    const zaak = await meldAan(wereld);
    await onderzoek(wereld, zaak);
    await stelVast(wereld, zaak);
    await doe('wethouder', zaak, { type: 'KiesMaatregel', maatregel: brievenbus.id });
    await doe('wethouder', zaak, { type: 'ZieAfVanMaatregel', maatregel: alarm.id });
    await doe('wethouder', zaak, { type: 'RondKeuzeAf' });
    await doe('wethouder', zaak, { type: 'DeelMetOrganisatie', deel: 'maatregelen' });
    const dossier = account('wethouder').bestuurderDossier;
    if (dossier === undefined) throw new Error('The wethouder has a dossier');
    const certificaat = { soort: 'certificaat-woning', afgegeven: calendarDay('2024-02-10') } as const;
    await doe('wethouder', dossier, { type: 'RegistreerPkvwCertificaat', woning: 'huis', ...certificaat });
    await doe('secretaris', zaak, { type: 'StelVerstrekkingVast', maatregelen: [brievenbus.id] });
    const { persoon } = (await application.persoon(als('wethouder'), dossier)) ?? {};
    expect(persoon?.verstrekkingen).toEqual([{ woning: 'huis', op: '2026-03-03' }]);
  });
});
