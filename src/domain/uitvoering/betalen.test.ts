import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { cents } from '#kernel/money.ts';
import { specify } from '#kernel/specify.ts';
import type { UitvoeringEvent } from './feiten.ts';
import type { UitvoeringCommand, UitvoeringContext } from './opdrachten.ts';
import { openstaand, uitvoering } from './uitvoering.ts';

const given = specify(uitvoering);
const op = calendarDay('2026-03-02');
const context = { gedeeld: [] } as unknown as UitvoeringContext;
const over = { op, maatregel: 'm1', context } as const;
const bij = { op, maatregel: 'm1' } as const;

const geleend: UitvoeringEvent = {
  type: 'TerBeschikkingGesteld',
  op,
  reden: 'tijdens het ambt',
  maatregel: {
    id: 'm1',
    code: null,
    domein: 'wonen',
    titel: 'Brievenbus',
    waar: 'voordeur',
    betaler: 'organisatie',
    grondslag: 'woonplek',
    eenmalig: null,
    perMaand: null,
  },
};
const prijs = { leverancier: 'Slot en Zo', eenmaligCent: cents(50_000), perMaandCent: cents(0) } as const;
const offerte: UitvoeringEvent = { type: 'OfferteOntvangen', ...bij, ...prijs };
const opdracht: UitvoeringEvent = { type: 'OpdrachtGegeven', ...bij, ...prijs, werkbon: '1' };
const opgeleverd: UitvoeringEvent = { type: 'Opgeleverd', ...bij };
const getest: UitvoeringEvent = { type: 'Getest', ...bij, bevinding: 'werkt' };
const factuur: UitvoeringEvent = {
  type: 'FactuurOntvangen',
  ...bij,
  factuur: 'F-1',
  leverancier: 'Slot en Zo',
  factuurdatum: op,
  bedragCent: cents(50_000),
  btwCent: cents(8_678),
  kosten: 'eenmalig',
};
const besteld = [geleend, offerte, opdracht];
const werkt = [...besteld, opgeleverd, getest];
const ontvang = {
  type: 'OntvangFactuur',
  ...over,
  factuur: 'F-1',
  factuurdatum: op,
  bedragCent: cents(50_000),
  btwCent: cents(8_678),
  kosten: 'eenmalig',
} as const;
const betaal = { type: 'Betaal', ...over, factuur: 'F-1', bedragCent: cents(50_000) } as const;
const betaald: UitvoeringEvent = { type: 'Betaald', ...bij, factuur: 'F-1', bedragCent: cents(50_000) };
const crediteer = {
  type: 'OntvangCreditnota',
  ...over,
  creditnota: 'C-1',
  factuur: 'F-1',
  bedragCent: cents(10_000),
  reden: 'minder werk',
} as const;
const creditnota: UitvoeringEvent = {
  type: 'CreditnotaOntvangen',
  ...bij,
  creditnota: 'C-1',
  factuur: 'F-1',
  bedragCent: cents(10_000),
  reden: 'minder werk',
};

type Geldcommando = Extract<
  UitvoeringCommand,
  { type: 'OntvangFactuur' | 'OntvangCreditnota' | 'Betaal' | 'OntvangTerugbetaling' }
>;

describe('Facturen (x.9 lid 3)', () => {
  it('een factuur mag voor de test komen, en wordt pas na een goede test betaald', () => {
    given(...besteld)
      .when(ontvang)
      .then(factuur);
    given(...besteld, factuur)
      .when(betaal)
      .thenRefused('eerst-testen');
    given(...werkt, factuur)
      .when(betaal)
      .then(betaald);
  });

  it('twee keer dezelfde factuur, een datum in de toekomst en onmogelijke btw worden geweigerd', () => {
    given(...besteld, factuur)
      .when(ontvang)
      .thenRefused('factuur-al-ontvangen');
    given(...besteld)
      .when({ ...ontvang, factuurdatum: calendarDay('2026-03-03'), btwCent: cents(50_000) })
      .thenRefused('btw-kan-niet', 'factuurdatum-in-de-toekomst');
    given(geleend).when(ontvang).thenRefused('geen-opdracht');
  });

  it('er wordt niet meer betaald dan er van de factuur openstaat', () => {
    given(...werkt, factuur)
      .when({ ...betaal, bedragCent: cents(50_001), redenHoger: 'meerwerk' })
      .thenRefused('meer-dan-factuur');
    given(...werkt, factuur, betaald)
      .when(betaal)
      .thenRefused('bedrag-hoger-dan-opdracht', 'factuur-al-betaald');
  });

  it('een creditnota na betaling geeft geld dat terug moet komen, en niet meer dan dat', () => {
    const na = [...werkt, factuur, betaald, creditnota];
    given(...werkt, factuur, betaald)
      .when(crediteer)
      .then(creditnota);
    given(...na)
      .when(crediteer)
      .thenRefused('factuur-al-ontvangen');
    given(...na)
      .when({ ...crediteer, creditnota: 'C-2', bedragCent: cents(40_001) })
      .thenRefused('credit-hoger-dan-factuur');
    const terug = { type: 'OntvangTerugbetaling', ...over, factuur: 'F-1' } as const;
    given(...na)
      .when({ ...terug, bedragCent: cents(10_001) })
      .thenRefused('niets-terug-te-krijgen');
    given(...na)
      .when({ ...terug, bedragCent: cents(10_000) })
      .then({ type: 'TerugbetalingOntvangen', ...bij, factuur: 'F-1', bedragCent: cents(10_000) });
    given(...werkt)
      .when(crediteer)
      .thenRefused('factuur-onbekend');
  });

  it('wat elke maand terugkomt, telt niet mee tegen de opdracht', () => {
    const abonnement = { ...factuur, factuur: 'A-1', kosten: 'periodiek' } as const;
    given(...werkt, factuur, betaald, abonnement)
      .when({ ...betaal, factuur: 'A-1' })
      .then({ ...betaald, factuur: 'A-1', kosten: 'periodiek' });
  });

  it('zonder reden gaan alle betalingen samen nooit boven de opdracht', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60_000 }), { maxLength: 8 }), (bedragen) => {
        const eind = bedragen.reduce(
          (state, bedrag, nummer) => {
            const decision = uitvoering.decide(
              { ...betaal, bedragCent: cents(bedrag), factuur: `F-${nummer}` },
              state,
            );
            return decision.accepted ? decision.events.reduce(uitvoering.evolve, state) : state;
          },
          werkt.reduce(uitvoering.evolve, uitvoering.initialState),
        );
        const betalingen = eind.verstrekkingen[0]?.betaald ?? [];
        const totaal = betalingen.reduce((som, { bedragCent }) => som + bedragCent, 0);
        expect(totaal).toBeLessThanOrEqual(50_000);
      }),
    );
  });

  it('wat er ook gebeurt, van geen factuur wordt meer betaald dan zij na creditnota’s vraagt', () => {
    const bedrag = fc.integer({ min: 1, max: 30_000 }).map(cents);
    const nummer = fc.constantFrom('F-1', 'F-2');
    const gebeurtenis: fc.Arbitrary<Geldcommando> = fc.oneof(
      fc.record({ factuur: nummer, bedragCent: bedrag }).map((een) => ({
        ...over,
        type: 'OntvangFactuur' as const,
        factuurdatum: op,
        kosten: 'eenmalig' as const,
        ...een,
      })),
      fc.record({ factuur: nummer, bedragCent: bedrag }).map((een) => ({
        ...over,
        type: 'Betaal' as const,
        redenHoger: 'meerwerk',
        ...een,
      })),
      fc
        .record({ factuur: nummer, bedragCent: bedrag, creditnota: fc.string({ minLength: 1 }) })
        .map((een) => ({
          ...over,
          type: 'OntvangCreditnota' as const,
          reden: 'minder',
          ...een,
        })),
      fc.record({ factuur: nummer, bedragCent: bedrag }).map((een) => ({
        ...over,
        type: 'OntvangTerugbetaling' as const,
        ...een,
      })),
    );
    const saldo = (state: typeof uitvoering.initialState, nummer: string): number => {
      const een = state.verstrekkingen[0]?.facturen.find(({ factuur: gezocht }) => gezocht === nummer);
      return een === undefined ? 0 : openstaand(een);
    };
    const stap = (state: typeof uitvoering.initialState, command: Geldcommando) => {
      const besluit = uitvoering.decide(command, state);
      if (!besluit.accepted) return state;
      const na = besluit.events.reduce(uitvoering.evolve, state);
      if (command.type === 'Betaal') expect(saldo(na, command.factuur)).toBeGreaterThanOrEqual(0);
      if (command.type === 'OntvangTerugbetaling') expect(saldo(na, command.factuur)).toBeLessThanOrEqual(0);
      return na;
    };
    fc.assert(
      fc.property(fc.array(gebeurtenis, { maxLength: 25 }), (gebeurtenissen) => {
        gebeurtenissen.reduce(stap, werkt.reduce(uitvoering.evolve, uitvoering.initialState));
      }),
    );
  });
});

describe('Een leverancier die wegvalt, en wat terugkomt', () => {
  const trekIn = { type: 'TrekOpdrachtIn', ...over, reden: 'failliet' } as const;

  it('de opdracht kan worden ingetrokken tot de maatregel werkt', () => {
    const ingetrokken: UitvoeringEvent = { type: 'OpdrachtIngetrokken', ...bij, reden: 'failliet' };
    given(...besteld)
      .when(trekIn)
      .then(ingetrokken);
    given(...werkt)
      .when(trekIn)
      .thenRefused('werkt-al');
    given(geleend, offerte)
      .when({ ...trekIn, reden: ' ' })
      .thenRefused('geen-opdracht', 'reden-ontbreekt');
    const tweede = { type: 'GeefOpdracht', ...over, leverancier: 'Slot en Zo' } as const;
    given(...besteld, ingetrokken)
      .when(tweede)
      .then({ ...opdracht, werkbon: '2' });
  });

  it('één werkbon voor meer maatregelen van dezelfde leverancier, of geen van alle', () => {
    const tweede = { ...geleend, maatregel: { ...geleend.maatregel, id: 'm2' } };
    const samen = { type: 'GeefOpdracht', ...over, leverancier: 'Slot en Zo', ookVoor: ['m2'] } as const;
    given(geleend, tweede, offerte).when(samen).thenRefused('geen-offerte-van-leverancier');
    given(geleend, tweede, offerte, { ...offerte, maatregel: 'm2' })
      .when(samen)
      .then(opdracht, { ...opdracht, maatregel: 'm2' });
  });

  it('alleen wat is uitgeleend en beëindigd komt terug, één keer (x.9 lid 7)', () => {
    const meld = { type: 'MeldRetour', ...over } as const;
    const einde: UitvoeringEvent = { type: 'Beeindigd', ...bij, reden: 'einde ambt' };
    const terug: UitvoeringEvent = { type: 'RetourOntvangen', ...bij };
    given(geleend).when(meld).thenRefused('eerst-beeindigen');
    given(geleend, einde).when(meld).then(terug);
    given(geleend, einde, terug).when(meld).thenRefused('al-terug');
  });
});
