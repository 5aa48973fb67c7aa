import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDay } from '#kernel/calendar-day.ts';
import { accountId } from '#kernel/ids.ts';
import { specify } from '#kernel/specify.ts';
import { bestuurder } from './bestuurder.ts';
import type { BestuurderEvent } from './feiten.ts';

const given = specify(bestuurder);

const op = calendarDay('2026-01-12');
const account = accountId('0000000000000000000000000a');
const adres = {
  straat: 'Voorbeeldlaan 1',
  postcode: '1234 AB',
  plaats: 'Voorbeeldstad',
  gemeente: 'GM9001',
  provincie: 'PV90',
};
const huis = { soort: 'rijwoning', nieuwbouw: false, monument: null } as const;

const aanvaard = {
  type: 'AanvaardAmbt',
  op,
  ambt: 'burgemeester',
  organisatie: 'GM9001',
  van: calendarDay('2025-01-01'),
} as const;
const verhuis = { type: 'MeldVerhuizing', op, woning: 'w2', adres, ...huis } as const;
const certificaat = {
  type: 'RegistreerPkvwCertificaat',
  op,
  woning: 'w1',
  soort: 'certificaat-woning',
  afgegeven: op,
} as const;

const geregistreerd: BestuurderEvent = {
  type: 'BestuurderGeregistreerd',
  op,
  account,
  naam: 'Proef Persoon',
};
const ambtAanvaard: BestuurderEvent = { ...aanvaard, type: 'AmbtAanvaard' };
const adresOpgegeven = (woning: string): BestuurderEvent => ({ type: 'AdresOpgegeven', op, woning, adres });
const woningOpgegeven = (woning: string): BestuurderEvent => ({
  type: 'WoningOpgegeven',
  op,
  woning,
  ...huis,
});
const bekend = [geregistreerd, ambtAanvaard, adresOpgegeven('w1'), woningOpgegeven('w1')];
const verhuisd: BestuurderEvent = { type: 'Verhuisd', op, naar: 'w2' };
const vouw = (...events: readonly BestuurderEvent[]) =>
  events.reduce(bestuurder.evolve, bestuurder.initialState);

describe('Wie het is', () => {
  it('wordt één keer geregistreerd, en niets gaat daaraan vooraf', () => {
    const registreer = { type: 'RegistreerBestuurder', op, account, naam: 'Proef Persoon' } as const;
    given().when(registreer).then(geregistreerd);
    given(geregistreerd).when(registreer).thenRefused('al-geregistreerd');
    given().when(aanvaard).thenRefused('niet-geregistreerd');
  });
});

describe('Lid 5, onder a: het ambt in de tijd', () => {
  it('hetzelfde ambt bij dezelfde organisatie loopt niet twee keer tegelijk', () => {
    given(geregistreerd).when(aanvaard).then(ambtAanvaard);
    given(...bekend)
      .when(aanvaard)
      .thenRefused('ambt-loopt-al');
    const geeindigd: BestuurderEvent = { type: 'AmbtBeeindigd', op, tot: calendarDay('2026-01-31') };
    given(...bekend, geeindigd)
      .when({ ...aanvaard, van: calendarDay('2026-01-31') })
      .thenRefused('ambt-loopt-al');
    given(...bekend, geeindigd)
      .when({ ...aanvaard, van: calendarDay('2026-02-01') })
      .then({ ...aanvaard, type: 'AmbtAanvaard', van: calendarDay('2026-02-01') });
  });

  it('Besluit 3.2.16, onder b: burgemeester van twee gemeenten kan, en één daarvan kan eindigen', () => {
    const tweede: BestuurderEvent = { ...aanvaard, type: 'AmbtAanvaard', organisatie: 'GM9002' };
    given(...bekend)
      .when({ ...aanvaard, organisatie: 'GM9002' })
      .then(tweede);
    const state = vouw(...bekend, tweede, { type: 'AmbtBeeindigd', op, tot: op, organisatie: 'GM9001' });
    expect(state.ambten.map(({ organisatie, tot }) => [organisatie, tot])).toEqual([
      ['GM9001', op],
      ['GM9002', null],
    ]);
  });

  it('eindigt niet voordat het begon, en niet als het niet loopt', () => {
    const beeindig = { type: 'BeeindigAmbt', op, tot: calendarDay('2024-12-31') } as const;
    given(...bekend)
      .when(beeindig)
      .thenRefused('einde-voor-begin');
    given(geregistreerd).when(beeindig).thenRefused('geen-lopend-ambt');
    given(...bekend)
      .when({ ...beeindig, tot: op, organisatie: 'GM9002' })
      .thenRefused('geen-lopend-ambt');
  });

  it('Besluit 3.2.18, lid 2: een schorsing verandert niets aan het ambt', () => {
    const geschorst: BestuurderEvent = { type: 'BestuurderGeschorst', op };
    given(...bekend)
      .when({ type: 'MeldSchorsing', op })
      .then(geschorst);
    given(...bekend, geschorst)
      .when({ type: 'MeldSchorsing', op })
      .thenRefused('al-geschorst');
    expect(vouw(...bekend, geschorst).ambten).toEqual(vouw(...bekend).ambten);
  });
});

describe('Wat niet kan', () => {
  it('waarnemen begint niet na het ambt', () => {
    given(geregistreerd)
      .when({ ...aanvaard, waarnemendSinds: addDays(aanvaard.van, 1) })
      .thenRefused('waarneming-na-begin');
    given(geregistreerd)
      .when({ ...aanvaard, waarnemendSinds: aanvaard.van })
      .then({ ...aanvaard, type: 'AmbtAanvaard', waarnemendSinds: aanvaard.van });
  });

  it('schorsen zonder ambt', () => {
    given(geregistreerd).when({ type: 'MeldSchorsing', op }).thenRefused('geen-lopend-ambt');
  });

  it('iets vastleggen over een woning die niet is opgegeven', () => {
    given(...bekend)
      .when({ type: 'MeldGeenPkvwCertificaat', op, woning: 'w9' })
      .thenRefused('woning-onbekend');
    given(...bekend)
      .when({ type: 'NoteerVerstrekking', op, woning: 'w9' })
      .thenRefused('woning-onbekend');
    given(...bekend)
      .when({ type: 'NoteerVerstrekking', op, woning: 'w1' })
      .then({ type: 'MaatregelenVerstrekt', op, woning: 'w1' });
  });
});

describe('Lid 2 en 6: de woning in de tijd', () => {
  it('een verhuizing bewaart de oude woning', () => {
    given(...bekend)
      .when(verhuis)
      .then(adresOpgegeven('w2'), woningOpgegeven('w2'), verhuisd);
    const state = vouw(...bekend, adresOpgegeven('w2'), woningOpgegeven('w2'), verhuisd);
    expect(state).toMatchObject({ woning: 'w2', verhuisdOp: op });
    expect(state.woningen.map(({ id }) => id)).toEqual(['w1', 'w2']);
    expect(state.adressen.map(({ id }) => id)).toEqual(['w1', 'w2']);
  });

  it('een tweede woning opgeven kan alleen als verhuizing; verbeteren kan wel', () => {
    const geef = { ...verhuis, type: 'GeefWoningOp', woning: 'w1' } as const;
    given(...bekend)
      .when(geef)
      .then(adresOpgegeven('w1'), woningOpgegeven('w1'));
    given(...bekend)
      .when({ ...geef, woning: 'w2' })
      .thenRefused('woning-al-opgegeven');
    given(geregistreerd).when(verhuis).thenRefused('eerst-woning-opgeven');
    given(...bekend)
      .when({ ...verhuis, woning: 'w1' })
      .thenRefused('woning-niet-nieuw');
  });

  it('de ontheffing eindigt niet voor zij begint', () => {
    const ontheffing = { type: 'RegistreerOntheffing', op, van: op, tot: addDays(op, -1) } as const;
    given(geregistreerd).when(ontheffing).thenRefused('ontheffing-eindigt-voor-begin');
    given(geregistreerd)
      .when({ ...ontheffing, tot: op })
      .then({ type: 'OntheffingGeregistreerd', op, van: op, tot: op });
  });

  it('geen ontheffing weten is iets anders dan er geen hebben', () => {
    expect(vouw(geregistreerd).ontheffingen).toBeNull();
    expect(vouw(geregistreerd, { type: 'GeenOntheffing', op }).ontheffingen).toEqual([]);
    given(geregistreerd, { type: 'OntheffingGeregistreerd', op, van: op, tot: op })
      .when({ type: 'MeldGeenOntheffing', op })
      .thenRefused('ontheffing-staat-al-vast');
  });
});

describe('Lid 5, onder b: het certificaat hoort bij één woning', () => {
  it('kan niet in de toekomst zijn afgegeven', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9000, max: 9000 }), (dagen) => {
        const { decision } = given(...bekend).when({ ...certificaat, afgegeven: addDays(op, dagen) });
        expect(decision.accepted).toBe(dagen <= 0);
      }),
    );
  });

  it('van een andere woning zegt niets over deze', () => {
    given(...bekend)
      .when({ ...certificaat, woning: 'w9' })
      .thenRefused('woning-onbekend');
    const state = vouw(
      ...bekend,
      { ...certificaat, type: 'PkvwCertificaatGeregistreerd' },
      woningOpgegeven('w2'),
    );
    expect(state.woningen.map(({ pkvw }) => pkvw?.length ?? null)).toEqual([1, null]);
  });

  it('"geen certificaat" is een antwoord, en spreekt een certificaat niet tegen', () => {
    const geen = { type: 'MeldGeenPkvwCertificaat', op, woning: 'w1' } as const;
    given(...bekend)
      .when(geen)
      .then({ type: 'GeenPkvwCertificaat', op, woning: 'w1' });
    expect(vouw(...bekend, { type: 'GeenPkvwCertificaat', op, woning: 'w1' }).woningen[0]?.pkvw).toEqual([]);
    given(...bekend, { ...certificaat, type: 'PkvwCertificaatGeregistreerd' })
      .when(geen)
      .thenRefused('certificaat-staat-al-vast');
  });
});
