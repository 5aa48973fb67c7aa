import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Aannamecode, SCENARIOS, vooruitblikGegevens } from '../referentie/vooruitblik.ts';
import { aannamenVan, leesAannamen } from './aannamen.ts';
import { type Vooruitblikjaar, vooruitblik } from './vooruitblik.ts';
import { type Aannamewaarden, deelVanAllen } from './vraag.ts';

const willekeurig: fc.Arbitrary<Aannamewaarden> = fc
  .record(
    Object.fromEntries(
      vooruitblikGegevens().aannamen.map(({ code, min, max }) => [code, fc.integer({ min, max })]),
    ),
  )
  .map((waarden) => waarden as Aannamewaarden);

const OMHOOG: Readonly<Partial<Record<Aannamecode, readonly (keyof Vooruitblikjaar)[]>>> = {
  bekendheid: ['aanmeldingen', 'adviezen', 'uitgevoerd', 'kosten', 'uren', 'adviseurs', 'adviseursPiek'],
  gebruikt: ['aanmeldingen', 'adviezen', 'uitgevoerd', 'kosten', 'uren', 'adviseurs', 'adviseursPiek'],
  zou: ['aanmeldingen', 'adviezen', 'uitgevoerd', 'kosten', 'uren', 'adviseurs', 'adviseursPiek'],
  doorgang: ['adviezen', 'uitgevoerd', 'kosten', 'uren', 'adviseurs', 'adviseursPiek'],
  uitvoering: ['uitgevoerd', 'kosten'],
  eenmaligVan: ['kosten'],
  eenmaligTot: ['kosten'],
  lopendVan: ['kosten'],
  lopendTot: ['kosten'],
  urenPerAdvies: ['uren', 'adviseurs', 'adviseursPiek'],
};

const getallen = (jaren: readonly Vooruitblikjaar[], veld: keyof Vooruitblikjaar): readonly number[] =>
  jaren.flatMap((een) => {
    const waarde = een[veld];
    if (typeof waarde === 'number') return [waarde];
    return 'van' in waarde ? [waarde.van, waarde.tot] : [];
  });

const som = (lijst: readonly number[]): number => lijst.reduce((a, b) => a + b, 0);

describe('De vooruitblik', () => {
  it('stijgt met elke aanname die meer vraag, kosten of werk betekent', () => {
    fc.assert(
      fc.property(
        willekeurig,
        fc.constantFrom(...(Object.keys(OMHOOG) as Aannamecode[])),
        fc.nat(1_000),
        (aannamen, code, erbij) => {
          const max = vooruitblikGegevens().aannamen.find((een) => een.code === code)?.max ?? 0;
          const hoger = { ...aannamen, [code]: Math.min(max, aannamen[code] + erbij) };
          const meer = vooruitblik(hoger, 2027, 5);
          for (const veld of OMHOOG[code] ?? []) {
            const voor = getallen(vooruitblik(aannamen, 2027, 5), veld);
            expect(getallen(meer, veld).every((waarde, i) => waarde >= (voor[i] ?? 0))).toBe(true);
          }
        },
      ),
    );
  });

  it('vraagt minder adviseurs als een adviseur meer uren heeft', () => {
    fc.assert(
      fc.property(willekeurig, fc.nat(500), (aannamen, erbij) => {
        const meer = { ...aannamen, urenPerAdviseur: aannamen.urenPerAdviseur + erbij };
        const [voor, na] = [vooruitblik(aannamen, 2027, 5), vooruitblik(meer, 2027, 5)];
        expect(na.every((een, i) => een.adviseurs <= (voor[i]?.adviseurs ?? 0))).toBe(true);
      }),
    );
  });

  it('telt op: het totaal is de som van wat er staat, en kosten zijn eenmalig en lopend samen', () => {
    fc.assert(
      fc.property(willekeurig, fc.integer({ min: 2024, max: 2050 }), (aannamen, jaar) => {
        for (const een of vooruitblik(aannamen, jaar, 5)) {
          expect(een.aanmeldingen).toBe(som(een.perFunctie.map(({ aantal }) => aantal)));
          expect(een.kosten.van).toBe(een.eenmalig.van + een.lopend.van);
          expect(een.kosten.tot).toBe(een.eenmalig.tot + een.lopend.tot);
          expect(een.adviezen).toBeLessThanOrEqual(een.aanmeldingen);
          expect(een.uitgevoerd).toBeLessThanOrEqual(een.adviezen);
        }
      }),
    );
  });

  it('verdeelt de vraag van vier jaar, hoe hoog de piek ook is', () => {
    fc.assert(
      fc.property(willekeurig, (aannamen) => {
        const gelijk = vooruitblik({ ...aannamen, piek: 25 }, 2027, 4);
        const gepiekt = vooruitblik(aannamen, 2027, 4);
        const verschil = som(getallen(gelijk, 'aanmeldingen')) - som(getallen(gepiekt, 'aanmeldingen'));
        expect(Math.abs(verschil)).toBeLessThanOrEqual(20);
      }),
    );
  });

  it('heeft de cijfers van de evaluatie: 11% zoals het was, 41% als iedereen de regeling kent', () => {
    expect(deelVanAllen(aannamenVan('laag'))).toBeCloseTo(0.11, 2);
    expect(deelVanAllen(aannamenVan('hoog'))).toBeCloseTo(0.41, 2);
  });

  it('heeft de piek van waterschappen en provincies na maart 2027, en die van gemeenten na maart 2030', () => {
    const jaren = vooruitblik(aannamenVan('midden'), 2027, 5);
    const drukste = (naam: string) =>
      jaren.toSorted(
        (a, b) =>
          (b.perFunctie.find((een) => een.naam === naam)?.aantal ?? 0) -
          (a.perFunctie.find((een) => een.naam === naam)?.aantal ?? 0),
      )[0]?.jaar;
    expect(drukste('Wethouder')).toBe(2030);
    expect([2027, 2031]).toContain(drukste('Gedeputeerde'));
  });
});

describe('De aannamen', () => {
  it.each(SCENARIOS)('van scenario %s zijn te lezen zoals ze er staan', (scenario) => {
    expect(leesAannamen(scenario, (code) => `${aannamenVan(scenario)[code]}`)).toEqual({
      ok: true,
      aannamen: aannamenVan(scenario),
    });
  });

  it('noemen elke fout tegelijk, en een lege of halve waarde is er ook een', () => {
    const typ: Readonly<Record<string, string>> = {
      bekendheid: '101',
      zou: '',
      piek: '12,5',
      urenPerAdviseur: '0',
    };
    const gelezen = leesAannamen('laag', (code) => typ[code]);
    expect(gelezen.ok ? [] : gelezen.fouten.map(({ aanname }) => aanname)).toEqual([
      'bekendheid',
      'zou',
      'piek',
      'urenPerAdviseur',
    ]);
  });

  it('willen dat tot niet lager is dan van', () => {
    const gelezen = leesAannamen('laag', (code) => (code === 'lopendVan' ? '9.000' : undefined));
    expect(gelezen).toMatchObject({ ok: false, fouten: [{ aanname: 'lopendTot' }] });
  });

  it('zijn een eigen aanname of hebben een bron die dat niet is', () => {
    for (const { waarden } of vooruitblikGegevens().aannamen) {
      for (const { bron, eigen } of Object.values(waarden)) {
        expect(bron.startsWith('eigen aanname')).toBe(eigen);
      }
    }
  });
});
