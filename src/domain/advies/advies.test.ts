import { describe, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { specify } from '#kernel/specify.ts';
import { advies } from './advies.ts';
import type { AdviesEvent } from './feiten.ts';
import type { AdviesCommand } from './opdrachten.ts';
import { adviseur, context, dag, leeg, legeDomeinen, maatregel, toetser, tweede } from './voorbeeldadvies.ts';

const given = specify(advies);

const alsAdviseur = { op: dag, door: adviseur, context };
const alsToetser = { op: dag, door: toetser, context };
const alsTweede = { op: dag, door: tweede, context };
const adviseer = { type: 'AdviseerMaatregel', maatregel, ...alsAdviseur } as const;
const biedAan = {
  type: 'BiedTerToetsingAan',
  legeDomeinen,
  losseScenarios: [],
  losseMaatregelen: [],
  ...alsAdviseur,
} as const;
const neem = { type: 'NeemInToetsing', ...alsToetser } as const;
const keurGoed = { type: 'KeurEersteToetsGoed', opmerking: '', ...alsToetser } as const;
const stelVast = { type: 'StelAdviesVast', nummer: '2026-0001', ...alsTweede } as const;
const geefTerug = {
  type: 'GeefTerug',
  redenen: [{ thema: 'leesbaarheid', toelichting: 'Schrijf het korter.' }],
  ...alsToetser,
} as const;

const opgesteld: AdviesEvent = {
  type: 'AdviesOpgesteld',
  op: dag,
  opsteller: adviseur,
  catalogusversie: calendarDay('2026-01-01'),
};
const geadviseerd: AdviesEvent = { type: 'MaatregelGeadviseerd', op: dag, maatregel };
const aangeboden: AdviesEvent = {
  type: 'TerToetsingAangeboden',
  op: dag,
  door: adviseur,
  legeDomeinen,
  losseScenarios: [],
  losseMaatregelen: [],
};
const genomen = (door: typeof toetser, toets: 'eerste' | 'tweede'): AdviesEvent => ({
  type: 'InToetsingGenomen',
  op: dag,
  toetser: door,
  toets,
});
const akkoord: AdviesEvent = { type: 'EersteToetsAkkoord', op: dag, toetser, opmerking: '' };
const teruggegeven: AdviesEvent = {
  type: 'Teruggegeven',
  op: dag,
  toetser,
  redenen: geefTerug.redenen,
  themaversie: calendarDay('2026-01-01'),
};
const vastgesteld: AdviesEvent = {
  type: 'AdviesVastgesteld',
  op: dag,
  toetser: tweede,
  nummer: '2026-0001',
  pkvwHardeEis: true,
  woning: 'w1',
};
const voorlopig = [opgesteld, geadviseerd, aangeboden];
const naEerste = [...voorlopig, genomen(toetser, 'eerste'), akkoord];
const bijTweede = [...naEerste, genomen(tweede, 'tweede')];

describe('Lid 4: het voorlopige advies', () => {
  it('wordt opgesteld door de toegewezen adviseur, en door niemand anders', () => {
    const stelOp = {
      type: 'StelAdviesOp',
      catalogusversie: calendarDay('2026-01-01'),
      ...alsAdviseur,
    } as const;
    given().when(stelOp).then(opgesteld);
    given()
      .when({ ...stelOp, door: toetser })
      .thenRefused('alleen-de-adviseur');
    given(opgesteld).when(stelOp).thenRefused('advies-bestaat-al');
  });

  it('adviseert alleen maatregelen tegen een beschreven scenario', () => {
    given(opgesteld).when(adviseer).then(geadviseerd);
    given(opgesteld)
      .when({ ...adviseer, maatregel: { ...maatregel, scenarios: ['s1', 's9'] } })
      .thenRefused('scenario-onbekend');
  });

  it('laat alleen een maatregel vervallen die erin staat', () => {
    const laatVervallen = { type: 'LaatMaatregelVervallen', maatregel: 'm1', ...alsAdviseur } as const;
    given(opgesteld, geadviseerd)
      .when(laatVervallen)
      .then({ type: 'MaatregelVervallen', op: dag, maatregel: 'm1' });
    given(opgesteld).when(laatVervallen).thenRefused('maatregel-onbekend');
  });

  it('verandert niet meer zodra het ter toetsing ligt', () => {
    given(...voorlopig)
      .when(adviseer)
      .thenRefused('advies-niet-in-opstelling');
    given(...voorlopig)
      .when(biedAan)
      .thenRefused('advies-niet-in-opstelling');
  });
});

describe('Lid 4 en 5: ter toetsing aanbieden', () => {
  it('kan als het onderzoek af is en elk domein en scenario is verklaard', () => {
    given(opgesteld, geadviseerd).when(biedAan).then(aangeboden);
  });

  it('kan nooit zonder oordeel over het Politiekeurmerk', () => {
    given(opgesteld, geadviseerd)
      .when({ ...biedAan, context: { ...context, pkvwBeoordeeld: false } })
      .thenRefused('geen-pkvw-oordeel');
  });

  it('noemt alles wat ontbreekt tegelijk', () => {
    given(opgesteld)
      .when({
        ...biedAan,
        legeDomeinen: [{ domein: 'wonen', reden: ' ' }],
        context: {
          ...context,
          huisbezoekGevoerd: false,
          werkgeversgesprekGevoerd: false,
          dreigingGeduid: false,
          pkvwBeoordeeld: false,
          woning: null,
        },
      })
      .thenRefused(
        'huisbezoek-niet-gevoerd',
        'werkgeversgesprek-niet-gevoerd',
        'dreiging-niet-geduid',
        'geen-pkvw-oordeel',
        'woning-onbekend',
        'leeg-domein-zonder-reden',
        'los-scenario-zonder-reden',
      );
  });

  it('een leeg domein en een los scenario vragen elk een reden', () => {
    given(opgesteld)
      .when({ ...biedAan, legeDomeinen: [...legeDomeinen, leeg('wonen')], losseScenarios: [] })
      .thenRefused('los-scenario-zonder-reden');
    const losseScenarios = [{ scenario: 's1', reden: 'De woning houdt dit al tegen.' }];
    given(opgesteld)
      .when({ ...biedAan, legeDomeinen: [...legeDomeinen, leeg('wonen')], losseScenarios })
      .then({ ...aangeboden, legeDomeinen: [...legeDomeinen, leeg('wonen')], losseScenarios });
  });

  it('ziet het als een scenario onder een maatregel is vervallen', () => {
    given(opgesteld, geadviseerd)
      .when({ ...biedAan, context: { ...context, scenarios: [] } })
      .thenRefused('scenario-onbekend');
  });
});

describe('Lid 4: twee personen toetsen, geen van beiden de opsteller', () => {
  it('de eerste en de tweede toets volgen op elkaar', () => {
    given(...voorlopig)
      .when(neem)
      .then(genomen(toetser, 'eerste'));
    given(...voorlopig, genomen(toetser, 'eerste'))
      .when(keurGoed)
      .then(akkoord);
    given(...naEerste)
      .when({ ...neem, door: tweede })
      .then(genomen(tweede, 'tweede'));
    given(...bijTweede)
      .when(stelVast)
      .then(vastgesteld);
  });

  it('de opsteller toetst nooit, ook niet als een ander het aanbood', () => {
    given(...voorlopig)
      .when({ ...neem, door: adviseur })
      .thenRefused('opsteller-toetst-niet');
    given(opgesteld, geadviseerd, { ...aangeboden, door: tweede })
      .when({ ...neem, door: adviseur })
      .thenRefused('opsteller-toetst-niet');
  });

  it('de tweede toetser is een ander dan de eerste', () => {
    given(...naEerste)
      .when(neem)
      .thenRefused('tweede-toetser-gelijk-aan-eerste');
    given(...naEerste)
      .when({ ...stelVast, door: toetser })
      .thenRefused('tweede-toetser-gelijk-aan-eerste', 'eerst-in-toetsing-nemen');
  });

  it('vaststellen kan niet na de eerste toets alleen', () => {
    given(...voorlopig, genomen(tweede, 'eerste'))
      .when(stelVast)
      .thenRefused('geen-eerste-toets');
  });

  it('wie het advies niet in toetsing heeft, beslist er niet over', () => {
    given(...voorlopig)
      .when(keurGoed)
      .thenRefused('eerst-in-toetsing-nemen');
    given(...voorlopig, genomen(tweede, 'eerste'))
      .when(geefTerug)
      .thenRefused('eerst-in-toetsing-nemen');
    given(...voorlopig, genomen(toetser, 'eerste'))
      .when(neem)
      .thenRefused('al-in-toetsing');
  });

  it('een collega kan een toets overnemen van wie uitvalt', () => {
    given(...voorlopig, genomen(tweede, 'eerste'))
      .when(neem)
      .then(genomen(toetser, 'eerste'));
  });

  it.each([neem, geefTerug, keurGoed, stelVast])(
    'wat niet ter toetsing ligt, kan niet worden getoetst',
    (command) => {
      const { decision } = given(opgesteld).when(command);
      expect(decision).toMatchObject({ refusals: expect.arrayContaining(['niet-ter-toetsing']) });
    },
  );

  it('de eerste toets wordt één keer goedgekeurd', () => {
    given(...bijTweede)
      .when({ ...keurGoed, door: tweede })
      .thenRefused('eerste-toets-al-gedaan');
  });

  it('vaststellen vraagt een oordeel over het Politiekeurmerk en een woning', () => {
    given(...bijTweede)
      .when({ ...stelVast, context: { ...context, pkvwBeoordeeld: false, woning: null } })
      .thenRefused('geen-pkvw-oordeel', 'woning-onbekend');
  });
});

describe('Lid 4: teruggeven met redenen', () => {
  it('kan alleen met een uitgelegde reden', () => {
    given(...voorlopig, genomen(toetser, 'eerste'))
      .when(geefTerug)
      .then(
        teruggegeven,
        { type: 'TeruggegevenOmLeesbaarheid', op: dag },
        { type: 'TeruggaveVastgelegd', op: dag, eigenaars: [adviseur], themas: ['leesbaarheid'] },
      );
    given(...voorlopig, genomen(toetser, 'eerste'))
      .when({ ...geefTerug, redenen: [] })
      .thenRefused('teruggaafreden-ontbreekt');
    given(...voorlopig, genomen(toetser, 'eerste'))
      .when({ ...geefTerug, redenen: [{ thema: 'leesbaarheid', toelichting: '' }] })
      .thenRefused('teruggaafreden-ontbreekt');
  });

  it('daarna mag de adviseur weer wijzigen, en beginnen de toetsen opnieuw', () => {
    given(...bijTweede, { ...teruggegeven, toetser: tweede })
      .when(adviseer)
      .then(geadviseerd);
    given(...bijTweede, { ...teruggegeven, toetser: tweede }, aangeboden)
      .when(neem)
      .then(genomen(toetser, 'eerste'));
  });

  it('de redenen blijven staan als het opnieuw is aangeboden', () => {
    const state = [...voorlopig, genomen(toetser, 'eerste'), teruggegeven, aangeboden].reduce(
      advies.evolve,
      advies.initialState,
    );
    expect(state).toMatchObject({ stand: 'ter-toetsing', eersteToetser: null });
    expect(state.teruggaaf?.redenen).toEqual(geefTerug.redenen);
  });
});

describe('Lid 4: verstrekken en intrekken', () => {
  const verstrek: AdviesCommand = { type: 'VerstrekAdvies', ...alsToetser };
  const trekIn = { type: 'TrekAdviesIn', reden: 'Onjuiste woning.', ...alsToetser } as const;

  it('alleen een vastgesteld advies gaat naar de bestuurder', () => {
    given(...bijTweede)
      .when(verstrek)
      .thenRefused('advies-niet-vastgesteld');
    given(...bijTweede, vastgesteld)
      .when(verstrek)
      .then({ type: 'AdviesVerstrekt', op: dag });
  });

  it('intrekken vraagt een reden, en daarna kan een nieuw advies beginnen', () => {
    given(...bijTweede, vastgesteld)
      .when({ ...trekIn, reden: '' })
      .thenRefused('reden-ontbreekt');
    given(...bijTweede, vastgesteld)
      .when({ ...trekIn, door: adviseur })
      .thenRefused('opsteller-toetst-niet');
    given(...bijTweede)
      .when(trekIn)
      .thenRefused('advies-niet-vastgesteld');
    const ingetrokken: AdviesEvent = { type: 'AdviesIngetrokken', op: dag, reden: 'Onjuiste woning.' };
    given(...bijTweede, vastgesteld)
      .when(trekIn)
      .then(ingetrokken);
    const state = [...bijTweede, vastgesteld, ingetrokken, opgesteld].reduce(
      advies.evolve,
      advies.initialState,
    );
    expect(state).toMatchObject({ stand: 'in-opstelling', maatregelen: [], nummer: null });
  });
});
