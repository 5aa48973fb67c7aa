import { describe, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { cents } from '#kernel/money.ts';
import { specify } from '#kernel/specify.ts';
import type { GedeeldeMaatregel, Maatregel } from '../gedeeld/maatregel.ts';
import type { KeuzeEvent } from './feiten.ts';
import { keuze } from './keuze.ts';
import type { KeuzeContext } from './opdrachten.ts';

const given = specify(keuze);

const op = calendarDay('2026-04-01');
const band = { van: cents(20_000), tot: cents(60_000) };
const lamp: Maatregel = {
  id: 'm1',
  code: 'W-01',
  domein: 'wonen',
  titel: 'Buitenverlichting',
  waar: 'achterzijde',
  toelichting: 'Tegen ongezien naderen.',
  vraagt: 'Niets.',
  scenarios: ['s1'],
  alternatieven: [{ id: 'a1', code: 'W-02', titel: 'Verlichting op zonne-energie' }],
  eenmalig: band,
  perMaand: null,
  betaler: 'organisatie',
  grondslag: 'woonplek',
  einde: '',
};
const alarm: Maatregel = { ...lamp, id: 'm2', code: 'W-10', titel: 'Alarm', alternatieven: [] };
const slot: Maatregel = { ...lamp, id: 'm3', code: 'W-20', titel: 'Slot', betaler: 'bestuurder' };
const context: KeuzeContext = {
  adviesVerstrekt: true,
  maatregelen: [lamp, alarm, slot],
  versie: 1,
  fotos: ['f1', 'f2'],
};
const opdracht = { op, context };
const zichtbaar = ({ id, code, domein, titel, waar, betaler, grondslag }: Maatregel): GedeeldeMaatregel => ({
  id,
  code,
  domein,
  titel,
  waar,
  betaler,
  grondslag,
  eenmalig: null,
  perMaand: null,
});

const kies = (maatregel: string) => ({ type: 'KiesMaatregel', maatregel, ...opdracht }) as const;
const zieAf = { type: 'ZieAfVanMaatregel', maatregel: 'm2', ...opdracht } as const;
const deel = (wat: 'maatregelen' | 'kosten') =>
  ({ type: 'DeelMetOrganisatie', deel: wat, ...opdracht }) as const;
const trekIn = (wat: 'maatregelen' | 'kosten') => ({ type: 'TrekDelenIn', deel: wat, ...opdracht }) as const;
const gekozen = (maatregel: string): KeuzeEvent => ({ type: 'MaatregelGekozen', op, maatregel });
const afgezien = (maatregel: string): KeuzeEvent => ({ type: 'MaatregelAfgezien', op, maatregel });
const gedeeld = (...maatregelen: readonly GedeeldeMaatregel[]): KeuzeEvent => ({
  type: 'GedeeldMetOrganisatie',
  op,
  deel: 'maatregelen',
  maatregelen,
  versie: 1,
});
const ingetrokken = (wat: 'maatregelen' | 'kosten'): KeuzeEvent => ({
  type: 'DelenIngetrokken',
  op,
  deel: wat,
});
const vouw = (...events: readonly KeuzeEvent[]) => events.reduce(keuze.evolve, keuze.initialState);

describe('Lid 1: de bestuurder kiest zelf per maatregel', () => {
  it('kiezen, liever het alternatief of nu niet; een reden mag en hoeft niet', () => {
    given().when(kies('m1')).then(gekozen('m1'));
    given().when(zieAf).then(afgezien('m2'));
    given()
      .when({ ...zieAf, reden: 'privacy' })
      .then({ type: 'MaatregelAfgezien', op, maatregel: 'm2', reden: 'privacy' });
    given()
      .when({ type: 'KiesAlternatief', maatregel: 'm1', alternatief: 'a1', ...opdracht })
      .then({ type: 'AlternatiefGekozen', op, maatregel: 'm1', alternatief: 'a1' });
  });

  it('er valt pas te kiezen als het rapport is verstrekt', () => {
    given()
      .when({ ...kies('m1'), context: { ...context, adviesVerstrekt: false } })
      .thenRefused('advies-niet-verstrekt');
  });

  it('kiest alleen uit het advies', () => {
    given().when(kies('m9')).thenRefused('maatregel-niet-in-advies');
    given()
      .when({ type: 'KiesAlternatief', maatregel: 'm2', alternatief: 'a1', ...opdracht })
      .thenRefused('alternatief-niet-in-advies');
  });

  it('afronden kan als bij elke maatregel is gekozen, en één keer', () => {
    const rondAf = { type: 'RondKeuzeAf', ...opdracht } as const;
    const afgerond: KeuzeEvent = { type: 'KeuzeAfgerond', op };
    const alles = [gekozen('m1'), afgezien('m2'), gekozen('m3')];
    given(gekozen('m1'), afgezien('m2')).when(rondAf).thenRefused('keuze-onvolledig');
    given(...alles)
      .when(rondAf)
      .then(afgerond);
    given(...alles, afgerond)
      .when(rondAf)
      .thenRefused('keuze-al-afgerond');
  });

  it('een keuze mag ook na het afronden nog veranderen', () => {
    given(gekozen('m1'), { type: 'KeuzeAfgerond', op })
      .when({ ...zieAf, maatregel: 'm1' })
      .then(afgezien('m1'));
  });
});

describe('Delen: de organisatie ziet wat is gekozen, nooit wat niet is gekozen', () => {
  it('deelt alleen gekozen maatregelen die de organisatie verstrekt, zonder kosten', () => {
    given(gekozen('m1'), afgezien('m2'), gekozen('m3'))
      .when(deel('maatregelen'))
      .then(gedeeld(zichtbaar(lamp)));
  });

  it('van een gekozen alternatief ziet de organisatie het alternatief', () => {
    given({ type: 'AlternatiefGekozen', op, maatregel: 'm1', alternatief: 'a1' })
      .when(deel('maatregelen'))
      .then(gedeeld({ ...zichtbaar(lamp), code: 'W-02', titel: 'Verlichting op zonne-energie' }));
  });

  it('kosten zijn een eigen keuze, en horen bij de maatregelen', () => {
    given(gekozen('m1')).when(deel('kosten')).thenRefused('eerst-maatregelen-delen');
    given(gekozen('m1'), gedeeld(zichtbaar(lamp)))
      .when(deel('kosten'))
      .then({
        type: 'GedeeldMetOrganisatie',
        op,
        deel: 'kosten',
        maatregelen: [{ ...zichtbaar(lamp), eenmalig: band }],
        versie: 1,
      });
  });

  it('zonder gekozen maatregel is er niets te delen', () => {
    given(afgezien('m1'), gekozen('m3')).when(deel('maatregelen')).thenRefused('niets-te-delen');
    given(gekozen('m1'), gedeeld(zichtbaar(lamp)))
      .when(deel('maatregelen'))
      .thenRefused('al-gedeeld');
  });

  it('een andere keuze wordt opnieuw gedeeld zolang delen aanstaat', () => {
    given(gekozen('m1'), gedeeld(zichtbaar(lamp)))
      .when(kies('m2'))
      .then(gekozen('m2'), gedeeld(zichtbaar(lamp), zichtbaar(alarm)));
    given(gekozen('m1'), gedeeld(zichtbaar(lamp)))
      .when({ ...zieAf, maatregel: 'm1' })
      .then(afgezien('m1'), gedeeld());
  });

  it('wat de organisatie niet ziet veranderen, wordt niet opnieuw gedeeld', () => {
    given(gekozen('m1'), gedeeld(zichtbaar(lamp)))
      .when(zieAf)
      .then(afgezien('m2'));
    given(gekozen('m1'), gedeeld(zichtbaar(lamp)), ingetrokken('maatregelen'))
      .when(kies('m2'))
      .then(gekozen('m2'));
  });
});

describe('Delen na een wijziging van het advies', () => {
  const lamp2 = zichtbaar({ ...lamp, waar: 'bij het hek' });
  const tweede = (...maatregelen: readonly GedeeldeMaatregel[]): KeuzeEvent => ({
    type: 'GedeeldMetOrganisatie',
    op,
    deel: 'maatregelen',
    maatregelen,
    versie: 2,
  });

  it('zegt uit welke versie wat is gedeeld, en wat er van de vorige werd gedeeld', () => {
    expect(vouw().gedeeldeVersie).toBeNull();
    const { versie: _geen, ...oud } = gedeeld(zichtbaar(lamp)) as Extract<KeuzeEvent, { versie?: number }>;
    expect(vouw(oud).gedeeldeVersie).toEqual({ nummer: 1, vorige: null });
    const vorige = [zichtbaar(lamp), zichtbaar(alarm)];
    const daarna = [tweede(zichtbaar(alarm)), tweede(lamp2, zichtbaar(alarm))];
    expect(vouw(gedeeld(...vorige), ...daarna).gedeeldeVersie).toEqual({ nummer: 2, vorige });
  });

  it('vergelijkt met wat ooit is gedeeld als het delen intussen was ingetrokken', () => {
    const { gedeeldeVersie } = vouw(gedeeld(zichtbaar(lamp)), ingetrokken('maatregelen'), tweede(lamp2));
    expect(gedeeldeVersie).toEqual({ nummer: 2, vorige: [zichtbaar(lamp)] });
  });
});

describe('Delen intrekken', () => {
  const metKosten: KeuzeEvent = {
    type: 'GedeeldMetOrganisatie',
    op,
    deel: 'kosten',
    maatregelen: [{ ...zichtbaar(lamp), eenmalig: band }],
  };

  it('kan op elk moment, en met de maatregelen gaan de kosten mee', () => {
    given(gekozen('m1'), gedeeld(zichtbaar(lamp)))
      .when(trekIn('maatregelen'))
      .then(ingetrokken('maatregelen'));
    given(gekozen('m1'), gedeeld(zichtbaar(lamp)), metKosten)
      .when(trekIn('maatregelen'))
      .then(ingetrokken('kosten'), ingetrokken('maatregelen'));
    given().when(trekIn('kosten')).thenRefused('niet-gedeeld');
  });

  it('daarna ziet de organisatie niets meer, maar blijft bekend wat zij zag', () => {
    const state = vouw(gedeeld(zichtbaar(lamp)), ingetrokken('maatregelen'));
    expect(state.gedeeld).toEqual([]);
    expect(state.ooitGedeeld).toEqual([zichtbaar(lamp)]);
    expect(vouw(gedeeld(zichtbaar(lamp)), metKosten, ingetrokken('kosten')).gedeeld).toEqual([
      zichtbaar(lamp),
    ]);
  });
});

describe('Een foto van de eigen woning', () => {
  const geweigerd: KeuzeEvent = { type: 'FotoGeweigerd', op, foto: 'f1' };

  it('houdt de bestuurder zonder reden uit het rapport, en laat haar er weer in', () => {
    given()
      .when({ type: 'WeigerFoto', foto: 'f1', ...opdracht })
      .then(geweigerd);
    given(geweigerd)
      .when({ type: 'LaatFotoToe', foto: 'f1', ...opdracht })
      .then({ type: 'FotoToegelaten', op, foto: 'f1' });
    expect(vouw(geweigerd, geweigerd).geweigerdeFotos).toEqual(['f1']);
    expect(vouw(geweigerd, { type: 'FotoToegelaten', op, foto: 'f1' }).geweigerdeFotos).toEqual([]);
  });

  it('kan ook zolang er nog geen rapport is', () => {
    given()
      .when({ type: 'WeigerFoto', foto: 'f2', ...opdracht, context: { ...context, adviesVerstrekt: false } })
      .then({ ...geweigerd, foto: 'f2' });
  });

  it('die er niet is of al mag, verandert niets', () => {
    given()
      .when({ type: 'WeigerFoto', foto: 'f9', ...opdracht })
      .thenRefused('foto-onbekend');
    given()
      .when({ type: 'LaatFotoToe', foto: 'f1', ...opdracht })
      .thenRefused('foto-niet-geweigerd');
  });
});
