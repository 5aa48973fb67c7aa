import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bestuurder } from '#domain/bestuurder/bestuurder.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import { bouwWereld, type Wereld } from '../../test/keten/wereld.ts';
import { burgemeesterBij } from './bewijzen.ts';

let wereld: Wereld;
beforeEach(async () => {
  wereld = await bouwWereld();
});
afterEach(() => wereld.einde());

describe('Wie de kosten draagt', () => {
  it('is een organisatie, tenzij iemand op die dag burgemeester is van meer gemeenten', async () => {
    const { application, als, account, doe } = wereld;
    const zelf = als('burgemeester');
    const zaak = application.newId();
    const { id, bestuurderDossier: eigen = zaak } = account('burgemeester');
    await doe('burgemeester', eigen, { type: 'RegistreerBestuurder', account: id, naam: 'Verzonnen Naam' });
    await doe('burgemeester', eigen, {
      type: 'AanvaardAmbt',
      ambt: 'burgemeester',
      organisatie: 'GM0014',
      van: calendarDay('2022-06-15'),
    });
    await doe('burgemeester', zaak, {
      type: 'DienAanmeldingIn',
      aanleidingen: ['toekomstige-dreiging'],
      partner: false,
      anderen: '',
    });
    const voor = await application.kostendragers(zelf, zaak);
    expect(voor).toEqual([]);
    await doe('burgemeester', eigen, {
      type: 'AanvaardAmbt',
      ambt: 'burgemeester',
      organisatie: 'GM0034',
      van: calendarDay('2026-01-01'),
    });
    expect(await application.kostendragers(zelf, zaak)).toEqual(['GM0014', 'GM0034']);
    expect(await application.kostendragers(als('andere-secretaris'), zaak)).toBeUndefined();
    await doe('burgemeester', eigen, {
      type: 'BeeindigAmbt',
      tot: calendarDay('2026-03-01'),
      organisatie: 'GM0034',
    });
    expect(await application.kostendragers(zelf, zaak)).toEqual([]);
  });

  it('is een organisatie zodra de ene gemeente in de andere opgaat', () => {
    const termijn = (organisatie: string) => ({
      ambt: 'burgemeester' as const,
      organisatie,
      van: calendarDay('2025-01-01'),
      tot: null,
      waarnemendSinds: null,
    });
    const persoon = { ...bestuurder.initialState, ambten: ['GM0402', 'GM1696'].map(termijn) };
    expect(burgemeesterBij(persoon, calendarDay('2026-12-31'))).toEqual(['GM0402', 'GM1696']);
    expect(burgemeesterBij(persoon, calendarDay('2027-01-01'))).toEqual(['GM0402']);
  });
});
