import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaartVanZaak } from '#application/kaart.ts';
import { legeZaak } from '#application/zaak.ts';
import type { Verstrekking } from '#domain/uitvoering/uitvoering.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import { cents } from '#kernel/money.ts';
import { geldVan } from './geld.ts';

const VANDAAG = calendarDay('2026-03-12');
const DIT_JAAR = calendarDay('2026-01-01');
const VORIG_JAAR = calendarDay('2025-12-31');

const verstrekking = (deel: Partial<Verstrekking>): Verstrekking => ({
  id: 'alarm',
  maatregel: {
    id: 'alarm',
    code: null,
    domein: 'wonen',
    titel: 'Alarm',
    waar: 'begane grond',
    betaler: 'organisatie',
    grondslag: 'woonplek',
    eenmalig: null,
    perMaand: null,
  },
  grondslag: 'verstrekt',
  uitkomst: null,
  oordeelJurist: null,
  reden: null,
  stand: 'betaald',
  offertes: [],
  opdracht: null,
  tests: [],
  gebreken: [],
  betaald: [],
  periodiek: null,
  afgeschaald: null,
  beeindigd: null,
  dagen: {},
  ...deel,
});

const zaakMet = (...verstrekkingen: readonly Verstrekking[]) =>
  kaartVanZaak({ ...legeZaak, uitvoering: { verstrekkingen, bewijzen: [] } }, undefined, VANDAAG);

const betaling = (op: typeof VANDAAG, bedrag: number) => ({
  op,
  bedragCent: cents(bedrag),
  factuur: 'F',
  redenHoger: null,
});

describe('Het geld van dit jaar', () => {
  it('is de som van de betalingen van dit jaar, over alle dossiers, en van geen ander jaar', () => {
    const bedragen = fc.array(fc.integer({ min: 1, max: 10_000_000 }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(bedragen, { maxLength: 4 }), bedragen, (ditJaar, vorigJaar) => {
        const zaken = ditJaar.map((groep) =>
          zaakMet(
            verstrekking({
              betaald: [
                ...groep.map((bedrag) => betaling(DIT_JAAR, bedrag)),
                ...vorigJaar.map((bedrag) => betaling(VORIG_JAAR, bedrag)),
              ],
            }),
          ),
        );
        expect(geldVan(zaken, VANDAAG).betaald).toBe(ditJaar.flat().reduce((som, bedrag) => som + bedrag, 0));
      }),
    );
  });

  it('telt een opdracht mee in het jaar waarin zij is gegeven', () => {
    const opdracht = (op: typeof VANDAAG) => ({
      op,
      leverancier: 'Slot en Zo',
      eenmaligCent: cents(38_500),
      perMaandCent: cents(0),
      leveringVoor: null,
    });
    const zaken = [
      zaakMet(
        verstrekking({ opdracht: opdracht(DIT_JAAR) }),
        verstrekking({ opdracht: opdracht(VORIG_JAAR) }),
      ),
    ];
    expect(geldVan(zaken, VANDAAG).besteld).toBe(38_500);
  });

  it('telt vaste lasten tot de maatregel is beëindigd', () => {
    const periodiek = { perMaandCent: cents(4_250), vanaf: VORIG_JAAR, verlengtOp: null };
    const zaken = [
      zaakMet(verstrekking({ periodiek }), verstrekking({ periodiek, stand: 'beeindigd' })),
      zaakMet(verstrekking({})),
    ];
    expect(geldVan(zaken, VANDAAG).perMaand).toBe(4_250);
  });
});
