import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { cents } from '#kernel/money.ts';
import { specify } from '#kernel/specify.ts';
import type { GedeeldeMaatregel } from '../gedeeld/maatregel.ts';
import { rechtstoets } from '../regeling/rechtstoets.ts';
import { advies, voorbeeldfeiten, woning } from '../regeling/voorbeeldfeiten.ts';
import type { UitvoeringEvent } from './feiten.ts';
import type { UitvoeringCommand, UitvoeringContext } from './opdrachten.ts';
import { nogNietBekeken, openVerplichtingen, uitvoering } from './uitvoering.ts';

const given = specify(uitvoering);

const op = calendarDay('2025-06-01');
const feiten = voorbeeldfeiten('wethouder');
const uitkomst = rechtstoets(feiten);
const lamp: GedeeldeMaatregel = {
  id: 'm1',
  code: 'W-01',
  domein: 'wonen',
  titel: 'Buitenverlichting',
  waar: 'achterzijde',
  betaler: 'organisatie',
  grondslag: 'woonplek',
  eenmalig: null,
  perMaand: null,
};
const training: GedeeldeMaatregel = { ...lamp, id: 'm2', domein: 'werk', grondslag: 'buiten-de-woning' };
const context: UitvoeringContext = { doorBestuurder: false, gedeeld: [lamp, training], feiten };
const opdracht = { op, context };
const over = { maatregel: 'm1', ...opdracht };
const stelVast = { type: 'StelVerstrekkingVast', maatregelen: ['m1'], ...opdracht } as const;
const metFeiten = (anders: Parameters<typeof voorbeeldfeiten>[1]) => ({
  context: { ...context, feiten: voorbeeldfeiten('wethouder', anders) },
});
const offreer = {
  type: 'LegOfferteVast',
  leverancier: 'Installateur A',
  eenmaligCent: cents(50_000),
  perMaandCent: cents(0),
  ...over,
} as const;
const bestel = { type: 'GeefOpdracht', leverancier: 'Installateur A', ...over } as const;
const leverOp = { type: 'MeldOplevering', ...over } as const;
const test = { type: 'MeldTestGoed', bevinding: 'werkt', ...over } as const;
const meldGebrek = { type: 'MeldGebrek', omschrijving: 'brandt niet', ...over } as const;
const betaal = { type: 'Betaal', bedragCent: cents(50_000), factuur: 'F-1', ...over } as const;

const verstrekt: UitvoeringEvent = { type: 'VerstrekkingVastgesteld', op, maatregel: lamp, uitkomst };
const bewaard: UitvoeringEvent = {
  type: 'RechtstoetsBewaard',
  op,
  maatregelen: ['m1'],
  bewijs: { regelversie: '2024-01-01', feiten, uitkomst },
};
const offerte: UitvoeringEvent = {
  type: 'OfferteOntvangen',
  op,
  maatregel: 'm1',
  leverancier: 'Installateur A',
  eenmaligCent: cents(50_000),
  perMaandCent: cents(0),
};
const besteld: UitvoeringEvent = { ...offerte, type: 'OpdrachtGegeven', werkbon: '1' };
const opgeleverd: UitvoeringEvent = { type: 'Opgeleverd', op, maatregel: 'm1' };
const getest: UitvoeringEvent = { type: 'Getest', op, maatregel: 'm1', bevinding: 'werkt' };
const gebrek: UitvoeringEvent = { type: 'GebrekGemeld', op, maatregel: 'm1', omschrijving: 'brandt niet' };
const betaald: UitvoeringEvent = {
  type: 'Betaald',
  op,
  maatregel: 'm1',
  bedragCent: cents(50_000),
  factuur: 'F-1',
};
const factuur: UitvoeringEvent = {
  type: 'FactuurOntvangen',
  op,
  maatregel: 'm1',
  factuur: 'F-1',
  leverancier: 'Installateur A',
  factuurdatum: op,
  bedragCent: cents(50_000),
  kosten: 'eenmalig',
};
const beeindigd: UitvoeringEvent = { type: 'Beeindigd', op, maatregel: 'm1', reden: 'verhuisd' };
const totTest = [verstrekt, offerte, besteld, opgeleverd, getest];
const vouw = (...events: readonly UitvoeringEvent[]) =>
  events.reduce(uitvoering.evolve, uitvoering.initialState);

describe('Artikel 3.9, lid 1: verstrekken', () => {
  it('de organisatie stelt per maatregel vast dat zij verstrekt, en bewaart het bewijs van de toets', () => {
    given().when(stelVast).then(verstrekt, bewaard);
  });

  it('zonder keurmerk (lid 5, onder b) is er geen weigering maar wachten', () => {
    given()
      .when({ ...stelVast, ...metFeiten({ pkvw: [] }) })
      .thenRefused('wacht-op-pkvw');
  });

  it('een ontbrekend gegeven geeft nog geen antwoord', () => {
    given()
      .when({ ...stelVast, ...metFeiten({ pkvw: null }) })
      .thenRefused('nog-niet-te-zeggen');
  });

  it('een voorlopig advies (lid 4) geeft geen recht', () => {
    given()
      .when({ ...stelVast, ...metFeiten({ advies: advies({ stand: 'voorlopig', vastgesteldOp: null }) }) })
      .thenRefused('wacht-op-vaststelling');
  });

  it('na het ambt (lid 5, onder a) is er geen nieuwe verstrekking', () => {
    given()
      .when({ ...stelVast, ...metFeiten({ ambtTot: calendarDay('2025-05-31') }) })
      .thenRefused('geen-recht-tijd');
  });

  it('na een verhuizing (lid 6) kan opnieuw worden verstrekt', () => {
    const verhuisd = metFeiten({
      woonadresGewijzigdOp: calendarDay('2025-01-10'),
      eerderVerstrekt: [{ woning: 'huis-0', op: calendarDay('2024-09-01') }],
    });
    expect(rechtstoets(verhuisd.context.feiten).uitkomst).toBe('kan-opnieuw-verstrekken');
    const { decision } = given().when({ ...stelVast, ...verhuisd });
    expect(decision.accepted).toBe(true);
  });

  it('verstrekt alleen wat nu is gedeeld, en niet wat voor eigen rekening is', () => {
    given()
      .when({ ...stelVast, context: { ...context, gedeeld: [] } })
      .thenRefused('niet-gedeeld');
    given()
      .when({ ...stelVast, context: { ...context, gedeeld: [{ ...lamp, betaler: 'bestuurder' }] } })
      .thenRefused('eigen-rekening');
    given()
      .when({ ...stelVast, maatregelen: [] })
      .thenRefused('geen-maatregel');
  });

  it('verstrekt niet twee keer, en na beëindigen wel weer', () => {
    given(verstrekt).when(stelVast).thenRefused('al-verstrekt');
    given(verstrekt, beeindigd).when(stelVast).then(verstrekt, bewaard);
  });

  it('buiten de woning beslist een jurist, en diens oordeel blijft bewaard', () => {
    const buiten = { ...stelVast, maatregelen: ['m2'] } as const;
    given().when(buiten).thenRefused('grondslag-buiten-de-woning');
    given()
      .when({ ...buiten, oordeelJurist: 'Past bij de zorgplicht.' })
      .then(
        { ...verstrekt, maatregel: training, oordeelJurist: 'Past bij de zorgplicht.' },
        { ...bewaard, maatregelen: ['m2'] },
      );
  });

  it('waar de regeling zwijgt, is een vastgelegd oordeel van een jurist genoeg', () => {
    const naAmbt = {
      ambtTot: calendarDay('2025-12-31'),
      peildatum: calendarDay('2026-03-01'),
      eerderVerstrekt: [{ woning: feiten.woning?.id ?? '', op: calendarDay('2025-06-01') }],
    };
    const zonder = { ...stelVast, ...metFeiten(naAmbt) };
    expect(rechtstoets(zonder.context.feiten).uitkomst).toBe('beoordeling-door-jurist');
    given().when(zonder).thenRefused('beoordeling-door-jurist');
    const { decision } = given().when({ ...zonder, oordeelJurist: 'Toegezegd tijdens het ambt.' });
    expect(decision).toMatchObject({ events: [{ oordeelJurist: 'Toegezegd tijdens het ambt.' }, {}] });
  });

  it('geen enkele uitkomst behalve moeten en opnieuw kunnen leidt tot verstrekken', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Partial<typeof feiten>>(
          {},
          { pkvw: [] },
          { pkvw: null },
          { ambt: 'volksvertegenwoordiger' },
          { advies: advies({ stand: 'geen', vastgesteldOp: null }) },
          { woning: woning({ gemeente: 'GM9002' }) },
          { ambtTot: calendarDay('2024-12-31') },
          { peildatum: calendarDay('2020-05-01') },
        ),
        (anders) => {
          const command = { ...stelVast, ...metFeiten(anders) };
          const toets = rechtstoets(command.context.feiten).uitkomst;
          expect(given().when(command).decision.accepted).toBe(
            toets === 'moet-verstrekken' || toets === 'kan-opnieuw-verstrekken',
          );
        },
      ),
    );
  });
});

describe('Artikel 3.9, lid 7: ter beschikking stellen', () => {
  const leen = { type: 'StelTerBeschikking', reden: 'Verhuist in augustus.', ...over } as const;
  const elders = metFeiten({ woning: woning({ gemeente: 'GM9002' }) });

  it('kan tijdens het ambt, ook waar lid 1 geen recht geeft', () => {
    const toets = rechtstoets(elders.context.feiten);
    given()
      .when({ ...stelVast, ...elders })
      .thenRefused('geen-recht-woonplek');
    given()
      .when({ ...leen, ...elders })
      .then(
        { type: 'TerBeschikkingGesteld', op, maatregel: lamp, reden: 'Verhuist in augustus.' },
        { ...bewaard, bewijs: { regelversie: '2024-01-01', feiten: elders.context.feiten, uitkomst: toets } },
      );
  });

  it('wacht op een gegeven dat ontbreekt', () => {
    const onbekend = metFeiten({ ambtVan: null, benoemingStondVast: null });
    expect(rechtstoets(onbekend.context.feiten).terBeschikking).toBe('onbekend');
    given()
      .when({ ...leen, ...onbekend })
      .thenRefused('ter-beschikking-nog-niet-te-zeggen');
  });

  it('kan niet na het ambt, en niet zonder reden', () => {
    given()
      .when({ ...leen, reden: '', ...metFeiten({ ambtTot: calendarDay('2025-05-31') }) })
      .thenRefused('ter-beschikking-mag-niet', 'reden-ontbreekt');
  });
});

describe('Van offerte tot betaling', () => {
  it('elke stap volgt op de vorige', () => {
    given(verstrekt).when(offreer).then(offerte);
    given(verstrekt, offerte).when(bestel).then(besteld);
    given(verstrekt, offerte, besteld).when(leverOp).then(opgeleverd);
    given(verstrekt, offerte, besteld, opgeleverd).when(test).then(getest);
    given(...totTest)
      .when(betaal)
      .then(factuur, betaald);
  });

  it('wat niet is verstrekt, wordt niet besteld', () => {
    for (const command of [
      offreer,
      bestel,
      leverOp,
      test,
      meldGebrek,
      betaal,
    ] satisfies UitvoeringCommand[]) {
      const { decision } = given().when(command);
      expect(decision).toMatchObject({ refusals: expect.arrayContaining(['niet-verstrekt']) });
    }
  });

  it('de opdracht volgt de laatste offerte van de gekozen leverancier', () => {
    const lager: UitvoeringEvent = { ...offerte, eenmaligCent: cents(45_000) };
    const ander: UitvoeringEvent = { ...offerte, leverancier: 'Installateur B', eenmaligCent: cents(40_000) };
    given(verstrekt, offerte, lager, ander)
      .when({ ...bestel, leveringVoor: calendarDay('2025-07-01') })
      .then({ ...lager, type: 'OpdrachtGegeven', werkbon: '1', leveringVoor: calendarDay('2025-07-01') });
    given(verstrekt, ander).when(bestel).thenRefused('geen-offerte-van-leverancier');
    given(verstrekt, offerte, besteld).when(bestel).thenRefused('opdracht-al-gegeven');
    given(verstrekt, offerte)
      .when({ ...bestel, leveringVoor: calendarDay('2025-05-31') })
      .thenRefused('levering-in-het-verleden');
  });

  it('geen stap wordt overgeslagen of herhaald', () => {
    given(verstrekt, offerte, besteld).when(offreer).thenRefused('opdracht-al-gegeven');
    given(verstrekt).when(leverOp).thenRefused('geen-opdracht');
    given(verstrekt, offerte).when(leverOp).thenRefused('geen-opdracht');
    given(...totTest)
      .when(leverOp)
      .thenRefused('al-opgeleverd');
    given(verstrekt, offerte, besteld).when(test).thenRefused('eerst-opleveren');
    given(verstrekt, offerte, besteld).when(meldGebrek).thenRefused('eerst-opleveren');
  });

  it('een offerte is niet negatief, en een betaling is meer dan niets', () => {
    given(verstrekt)
      .when({ ...offreer, perMaandCent: cents(-1) })
      .thenRefused('bedrag-niet-positief');
    given(...totTest)
      .when({ ...betaal, bedragCent: cents(0) })
      .thenRefused('bedrag-niet-positief');
  });

  it('betalen kan pas na een goede test', () => {
    given(verstrekt, offerte, besteld, opgeleverd).when(betaal).thenRefused('eerst-testen');
    given(...totTest, gebrek)
      .when(betaal)
      .thenRefused('eerst-testen');
  });

  it('een gebrek wordt hersteld, opnieuw opgeleverd en opnieuw getest', () => {
    given(...totTest)
      .when(meldGebrek)
      .then(gebrek);
    given(...totTest, gebrek)
      .when(test)
      .thenRefused('eerst-herstellen');
    given(...totTest, gebrek)
      .when(leverOp)
      .then(opgeleverd);
    given(...totTest, gebrek, opgeleverd)
      .when(test)
      .then(getest);
    expect(vouw(...totTest, betaald, gebrek, opgeleverd, getest).verstrekkingen[0]?.stand).toBe('betaald');
  });

  it('wat de bestuurder meldt, zegt pas iets over de leverancier als de organisatie ernaar keek', () => {
    const vanBestuurder: UitvoeringEvent = { ...gebrek, gemeldDoor: 'bestuurder' };
    const open = (...feiten: readonly UitvoeringEvent[]) => nogNietBekeken(vouw(...totTest, ...feiten));
    given(...totTest)
      .when({ ...meldGebrek, context: { ...context, doorBestuurder: true } })
      .then(vanBestuurder);
    expect(open(vanBestuurder)).toEqual([besteld.leverancier]);
    expect([open(vanBestuurder, opgeleverd), open(gebrek)]).toEqual([[], []]);
  });

  it('meer dan de opdracht vraagt een reden, en een factuur wordt één keer betaald', () => {
    const hoger = { ...betaal, bedragCent: cents(50_001) };
    given(...totTest)
      .when(hoger)
      .thenRefused('bedrag-hoger-dan-opdracht');
    given(...totTest)
      .when({ ...hoger, redenHoger: 'Extra bekabeling.' })
      .then(
        { ...factuur, bedragCent: cents(50_001) },
        { ...betaald, bedragCent: cents(50_001), redenHoger: 'Extra bekabeling.' },
      );
    given(...totTest, betaald)
      .when({ ...betaal, bedragCent: cents(1) })
      .thenRefused('bedrag-hoger-dan-opdracht', 'factuur-al-betaald');
  });

  it('intrekken van delen laat lopende verplichtingen doorgaan', () => {
    const zonder = { context: { ...context, gedeeld: [] } };
    given(verstrekt, offerte)
      .when({ ...bestel, ...zonder })
      .then(besteld);
    given(...totTest)
      .when({ ...betaal, ...zonder })
      .then(factuur, betaald);
  });
});

describe('Lopende kosten, afschalen en beëindigen', () => {
  const periodiek = {
    type: 'LegPeriodiekeKostenVast',
    perMaandCent: cents(2_500),
    vanaf: op,
    verlengtOp: calendarDay('2026-06-01'),
    ...over,
  } as const;

  it('lopende kosten hebben een bedrag en een verlenging na het begin', () => {
    given(verstrekt)
      .when({ ...periodiek, perMaandCent: cents(0), verlengtOp: calendarDay('2025-05-31') })
      .thenRefused('bedrag-niet-positief', 'verlenging-voor-begin');
    expect(given(verstrekt).when(periodiek).decision.accepted).toBe(true);
  });

  it('afschalen en beëindigen vragen een reden', () => {
    given(verstrekt)
      .when({ type: 'SchaalAf', reden: ' ', ...over })
      .thenRefused('reden-ontbreekt');
    given(verstrekt)
      .when({ type: 'Beeindig', reden: '', ...over })
      .thenRefused('reden-ontbreekt');
    given(verstrekt, beeindigd)
      .when({ type: 'Beeindig', reden: 'nogmaals', ...over })
      .thenRefused('maatregel-beeindigd');
  });

  it('afschalen gebeurt één keer', () => {
    const afgeschaald = { type: 'Afgeschaald', op, maatregel: 'm1', reden: 'rustig' } as const;
    given(verstrekt)
      .when({ type: 'SchaalAf', reden: 'rustig', ...over })
      .then(afgeschaald);
    given(verstrekt, afgeschaald)
      .when({ type: 'SchaalAf', reden: 'rustig', ...over })
      .thenRefused('al-afgeschaald');
  });

  it('een factuur na het einde wordt nog betaald als er is getest', () => {
    given(...totTest, beeindigd)
      .when(betaal)
      .then(factuur, betaald);
    given(verstrekt, offerte, besteld, beeindigd).when(betaal).thenRefused('eerst-testen');
    expect(vouw(...totTest, beeindigd, betaald).verstrekkingen[0]?.stand).toBe('beeindigd');
  });

  it('een verplichting is open tot zij is betaald, niets kost of is beëindigd', () => {
    expect(openVerplichtingen(vouw(...totTest))).toHaveLength(1);
    expect(openVerplichtingen(vouw(...totTest, betaald))).toHaveLength(0);
    expect(openVerplichtingen(vouw(...totTest, betaald, gebrek))).toHaveLength(1);
    expect(openVerplichtingen(vouw(verstrekt, beeindigd))).toHaveLength(0);
    const gratis: UitvoeringEvent = { ...besteld, eenmaligCent: cents(0) };
    expect(openVerplichtingen(vouw(verstrekt, offerte, gratis, opgeleverd, getest))).toHaveLength(0);
  });
});
