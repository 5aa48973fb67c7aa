import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, calendarDay } from '#kernel/calendar-day.ts';
import { cents } from '#kernel/money.ts';
import { ambten, organisatieSoorten } from '../gedeeld/ambt.ts';
import {
  adviesStanden,
  maatregelen2021,
  type RechtstoetsFeiten,
  type RechtstoetsUitkomst,
  uitkomsten,
} from './feiten.ts';
import { rechtstoets } from './rechtstoets.ts';
import { vergoedingsfeiten, voorbeeldfeiten } from './voorbeeldfeiten.ts';

type Toets = (feiten: RechtstoetsFeiten) => RechtstoetsUitkomst;

const BEGIN = calendarDay('2019-01-01');
const dag = fc.integer({ min: 0, max: 3000 }).map((dagen) => addDays(BEGIN, dagen));
const ofNiet = <Waarde>(waarde: fc.Arbitrary<Waarde>) => fc.option(waarde, { nil: null, freq: 6 });
const huis = fc.constantFrom('huis-1', 'huis-2');
const plaats = fc.constantFrom('GM9001', 'PV90', 'elders');
const bedrag = fc.integer({ min: 0, max: 500_000 }).map(cents);

/** Any facts at all, also those that cannot be true together. */
const willekeurig: fc.Arbitrary<RechtstoetsFeiten> = fc.record({
  peildatum: dag,
  ambt: fc.constantFrom(...ambten),
  waarnemend: ofNiet(fc.record({ sinds: ofNiet(dag) })),
  geschorst: ofNiet(fc.boolean()),
  benoemingStondVast: ofNiet(dag),
  ambtVan: ofNiet(dag),
  ambtTot: fc.option(dag, { nil: null, freq: 1 }),
  organisatie: ofNiet(
    fc.record({
      soort: ofNiet(fc.constantFrom(...organisatieSoorten)),
      code: ofNiet(plaats),
    }),
  ),
  woning: ofNiet(
    fc.record({
      id: ofNiet(huis),
      gemeente: ofNiet(plaats),
      provincie: ofNiet(plaats),
      nieuwbouwVolgensBouwbesluit: ofNiet(fc.boolean()),
      monument: ofNiet(fc.boolean()),
    }),
  ),
  ontheffingen: ofNiet(fc.array(fc.record({ van: ofNiet(dag), tot: ofNiet(dag) }), { maxLength: 2 })),
  pkvw: ofNiet(
    fc.array(
      fc.record({
        soort: fc.constantFrom('certificaat', 'verklaring'),
        afgegeven: ofNiet(fc.integer({ min: -4500, max: 3000 }).map((dagen) => addDays(BEGIN, dagen))),
        woning: ofNiet(huis),
      }),
      { maxLength: 2 },
    ),
  ),
  advies: ofNiet(
    fc.record({
      stand: ofNiet(fc.constantFrom('vastgesteld' as const, ...adviesStanden)),
      woning: ofNiet(huis),
      vastgesteldOp: ofNiet(dag),
      pkvwHardeEis: ofNiet(fc.boolean()),
    }),
  ),
  eerderVerstrekt: ofNiet(fc.array(fc.record({ woning: huis, op: dag }), { maxLength: 2 })),
  woonadresGewijzigdOp: ofNiet(dag),
  maatregel: ofNiet(fc.constantFrom(...maatregelen2021)),
  kostenInclBtwCent: ofNiet(bedrag),
  eerderVergoedCent: ofNiet(bedrag),
  maatregelGetroffenOp: fc.option(dag, { nil: null, freq: 1 }),
  ingediendOp: ofNiet(dag),
  brpWoonadres: ofNiet(fc.boolean()),
});

/** Facts that are mostly in order, with some of them anything: otherwise hardly any would come as far as a right. */
const feiten: fc.Arbitrary<RechtstoetsFeiten> = fc
  .tuple(
    fc.constantFrom(voorbeeldfeiten, vergoedingsfeiten),
    willekeurig,
    fc.subarray(Object.keys(voorbeeldfeiten('overig')), { maxLength: 8 }),
    fc.boolean(),
  )
  .map(([maak, los, sleutels, alles]) =>
    alles
      ? los
      : {
          ...maak(los.ambt),
          ...Object.fromEntries(Object.entries(los).filter(([sleutel]) => sleutels.includes(sleutel))),
        },
  );

const laatste = <Dag extends string>(een: Dag | null, ander: Dag | null): Dag | null =>
  een === null || (ander !== null && ander > een) ? ander : een;

/** The same facts, put right where they could not be true together: certain before in office before out of office, claimed by the day of the test. */
const kloppend = feiten.map((los): RechtstoetsFeiten => {
  const ambtVan = laatste(los.ambtVan, los.benoemingStondVast);
  const begin = ambtVan ?? los.benoemingStondVast;
  return {
    ...los,
    ambtVan,
    ambtTot: los.ambtTot === null ? null : laatste(los.ambtTot, begin),
    ingediendOp:
      los.ingediendOp !== null && los.ingediendOp > los.peildatum ? los.peildatum : los.ingediendOp,
  };
});

/** Facts that can be forgotten, each with the way to forget it. */
const vergeten: readonly ((feiten: RechtstoetsFeiten) => RechtstoetsFeiten)[] = [
  (f) => ({ ...f, ambtVan: null }),
  (f) => ({ ...f, organisatie: null }),
  (f) => ({ ...f, woning: null }),
  (f) => ({ ...f, ontheffingen: null }),
  (f) => ({ ...f, pkvw: null }),
  (f) => ({ ...f, advies: null }),
  (f) => ({ ...f, eerderVerstrekt: null }),
  (f) => ({ ...f, waarnemend: f.waarnemend && { sinds: null } }),
  (f) => ({ ...f, woning: f.woning && { ...f.woning, id: null } }),
  (f) => ({ ...f, woning: f.woning && { ...f.woning, gemeente: null, provincie: null } }),
  (f) => ({ ...f, woning: f.woning && { ...f.woning, nieuwbouwVolgensBouwbesluit: null } }),
  (f) => ({ ...f, advies: f.advies && { ...f.advies, pkvwHardeEis: null } }),
  (f) => ({ ...f, advies: f.advies && { ...f.advies, woning: null } }),
  (f) => ({ ...f, advies: f.advies && { ...f.advies, vastgesteldOp: null } }),
  (f) => ({ ...f, pkvw: f.pkvw?.map((bewijs) => ({ ...bewijs, afgegeven: null })) ?? null }),
  (f) => ({ ...f, ontheffingen: f.ontheffingen?.map((een) => ({ ...een, tot: null })) ?? null }),
  (f) => ({ ...f, maatregel: null, kostenInclBtwCent: null }),
  (f) => ({ ...f, ingediendOp: null }),
  (f) => ({ ...f, brpWoonadres: null, eerderVergoedCent: null }),
];

const vaakGenoeg = { numRuns: 4000 };

/** Forgetting facts never changes an answer into another one: it stays, or it becomes "not to be said yet". */
const weetNooitMeerMetMinder = (toets: Toets) =>
  fc.property(kloppend, fc.subarray([...vergeten], { minLength: 1 }), (volledig, weg) => {
    const met = toets(volledig);
    const zonder = toets(weg.reduce((over, vergeet) => vergeet(over), volledig));
    if (met.uitkomst === 'nog-niet-te-zeggen' || zonder.uitkomst === 'nog-niet-te-zeggen') return;
    expect(zonder.uitkomst).toBe(met.uitkomst);
    expect([met.terBeschikking, 'onbekend']).toContain(zonder.terBeschikking);
  });

const isOnbekend = (van: RechtstoetsFeiten, naam: string): boolean => {
  const [eerste = '', tweede] = naam.split('.');
  const waarde: unknown = van[eerste as keyof RechtstoetsFeiten];
  if (tweede === undefined || waarde === null) return waarde === null;
  const delen: readonly Record<string, unknown>[] = Array.isArray(waarde)
    ? waarde
    : [waarde as Record<string, unknown>];
  return delen.some((deel) =>
    naam
      .split('.')
      .slice(1)
      .some((sleutel) => deel[sleutel] === null),
  );
};

describe('de rechtstoets als eigenschap', () => {
  test('geeft op alle feiten een antwoord dat in zichzelf klopt', () => {
    fc.assert(
      fc.property(feiten, (los) => {
        const antwoord = rechtstoets(los);
        expect(uitkomsten).toContain(antwoord.uitkomst);
        expect(antwoord.gronden.length).toBeGreaterThan(0);
        expect(antwoord.ontbreekt.length > 0).toBe(antwoord.uitkomst === 'nog-niet-te-zeggen');
        expect('vergoedingCent' in antwoord).toBe(antwoord.uitkomst === 'vergoeden');
        expect(antwoord.regime === 'geen' && antwoord.uitkomst !== 'geen-aanspraak').toBe(false);
        expect(antwoord.terBeschikking === 'mag' && antwoord.regime !== '2024').toBe(false);
      }),
      vaakGenoeg,
    );
  });

  test('noemt als ontbrekend alleen wat echt niet bekend is', () => {
    fc.assert(
      fc.property(feiten, (los) => {
        for (const naam of rechtstoets(los).ontbreekt)
          expect([naam, isOnbekend(los, naam)]).toEqual([naam, true]);
      }),
      vaakGenoeg,
    );
  });

  test('geeft bij een onbekend feit nooit een afwijzing die de bekende feiten niet dragen', () => {
    fc.assert(weetNooitMeerMetMinder(rechtstoets), vaakGenoeg);
  });

  test('een toets die onbekend voor nee houdt, valt door de mand', () => {
    const slordig: Toets = (los) =>
      rechtstoets({ ...los, pkvw: los.pkvw ?? [], ontheffingen: los.ontheffingen ?? [] });
    expect(() => fc.assert(weetNooitMeerMetMinder(slordig), { numRuns: 20_000 })).toThrow();
  });
});
