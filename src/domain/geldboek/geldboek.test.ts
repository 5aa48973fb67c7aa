import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDay, year } from '#kernel/calendar-day.ts';
import { cents, sum } from '#kernel/money.ts';
import { specify } from '#kernel/specify.ts';
import { type Boekregel, boeksoorten, type Leverancier } from './feiten.ts';
import { geldboek } from './geldboek.ts';
import { ervaringMet, leveranciersVan } from './leverancier.ts';
import { driejaarsraming, dubbeleFacturen, jaaroverzicht } from './overzicht.ts';
import { openVerplichting, postenVan, teBetalen, vasteLastenIn, verlengingenVanaf } from './posten.ts';

const given = specify(geldboek);
const op = calendarDay('2026-03-02');
const VANDAAG = calendarDay('2026-07-15');
const sleutels = Array.from({ length: 99 }, (_, index) => `${index}`);

const regel = (soort: Boekregel['soort'], euro: number, deel: Partial<Boekregel> = {}): Boekregel => ({
  sleutel: sleutels.pop() ?? 'op',
  op,
  zaak: 'AAAA-BBBB',
  regel: 1,
  soort,
  kosten: 'eenmalig',
  bedragCent: cents(euro * 100),
  ...deel,
});
const post = (...regels: readonly Boekregel[]) => {
  const [een] = postenVan(regels, VANDAAG);
  if (een === undefined) throw new Error('No lines');
  return een;
};

describe('Het geldboek', () => {
  it('neemt een regel één keer op, ook als hij nog eens wordt aangeboden', () => {
    const geopend = { type: 'GeldboekGeopend', op, code: 'GM9001' } as const;
    const [een, twee] = [regel('factuur', 10), regel('betaling', 10)];
    given(geopend, { type: 'GeldGeboekt', op, regels: [een] })
      .when({ type: 'BoekGeld', op, regels: [een, twee] })
      .then({ type: 'GeldGeboekt', op, regels: [twee] });
    given(geopend, { type: 'GeldGeboekt', op, regels: [een] })
      .when({ type: 'BoekGeld', op, regels: [een] })
      .then();
    given()
      .when({ type: 'BoekGeld', op, regels: [een] })
      .thenRefused('geldboek-niet-open');
  });

  it('een verplichting staat open tot zij is gefactureerd, vervallen of beëindigd', () => {
    const besteld = [regel('raming', 0), regel('verplichting', 500)];
    expect(openVerplichting(post(...besteld))).toBe(50_000);
    expect(openVerplichting(post(...besteld, regel('factuur', 300)))).toBe(20_000);
    expect(openVerplichting(post(...besteld, regel('factuur', 600)))).toBe(0);
    expect(openVerplichting(post(...besteld, regel('verplichting-vervallen', 500)))).toBe(0);
    expect(openVerplichting(post(...besteld, regel('einde', 0)))).toBe(0);
    const opnieuw = [
      regel('raming', 0, { op: addDays(op, 9) }),
      regel('verplichting', 70, { op: addDays(op, 9) }),
    ];
    expect(openVerplichting(post(...besteld, regel('einde', 0), ...opnieuw))).toBe(57_000);
  });

  it('elke maand waarin een vaste last loopt, telt heel, en een nieuw bedrag volgt het oude op', () => {
    const last = (vanaf: string, euro: number, op_ = vanaf) =>
      regel('vaste-last', euro, { kosten: 'periodiek', op: calendarDay(op_), vanaf: calendarDay(vanaf) });
    expect(vasteLastenIn(post(last('2026-03-31', 10)), 2026)).toBe(10_000);
    expect(
      vasteLastenIn(post(last('2026-01-01', 10), regel('einde', 0, { op: calendarDay('2026-04-15') })), 2026),
    ).toBe(4_000);
    expect(vasteLastenIn(post(last('2026-01-01', 10), last('2026-07-01', 20)), 2026)).toBe(18_000);
    expect(vasteLastenIn(post(last('2026-01-01', 10)), 2025)).toBe(0);
  });

  it('wat binnenkort wordt verlengd, staat op volgorde, tot de maatregel stopt', () => {
    const last = (verlengtOp: string, deel: Partial<Boekregel>) =>
      regel('vaste-last', 10, {
        kosten: 'periodiek',
        vanaf: op,
        verlengtOp: calendarDay(verlengtOp),
        ...deel,
      });
    const regels = [
      last('2026-09-01', { regel: 1 }),
      last('2026-08-01', { regel: 2 }),
      last('2026-07-14', { regel: 3 }),
      last('2027-01-01', { regel: 4 }),
      last('2026-08-15', { regel: 5 }),
      regel('raming', 0, { regel: 5 }),
      regel('einde', 0, { regel: 5 }),
    ];
    expect(verlengingenVanaf(regels, VANDAAG).map((een) => een.regel)).toEqual([2, 1, 4]);
  });

  it('ervaring met een leverancier is wat de leveringen lieten zien, ook met andere hoofdletters', () => {
    const bij = { leverancier: 'Slot en Zo' };
    const regels = [
      regel('verplichting', 10, bij),
      regel('levering', 0, { leverancier: 'SLOT EN ZO', op: addDays(op, 12) }),
      regel('gebrek', 0, { ...bij, op: addDays(op, 14) }),
      regel('verplichting', 10, { ...bij, regel: 2 }),
      regel('verplichting', 10, { leverancier: 'Een ander', regel: 3 }),
    ];
    expect(ervaringMet('slot en zo', regels)).toEqual({
      opdrachten: 2,
      leveringen: 1,
      mediaanDagen: 12,
      gebreken: 1,
      vervallen: 0,
    });
    expect(leveranciersVan([], regels).map(({ naam }) => naam)).toContain('Een ander');
  });

  it('wat van een leverancier wordt vastgelegd, vervangt wat er van die naam bekend was', () => {
    const leverancier = { naam: 'Slot en Zo', erkenning: '', domeinen: [], regio: '', gestopt: null };
    const vast = (een: Leverancier) => ({ type: 'LeverancierVastgelegd', op, leverancier: een }) as const;
    const eerste = geldboek.evolve(geldboek.initialState, vast(leverancier));
    const eind = geldboek.evolve(eerste, vast({ ...leverancier, gestopt: 'failliet' }));
    expect(eind.leveranciers).toEqual([{ ...leverancier, gestopt: 'failliet' }]);
    const leeg = { type: 'LegLeverancierVast', op, leverancier: { ...leverancier, naam: ' ' } } as const;
    given().when(leeg).thenRefused('geldboek-niet-open', 'naam-ontbreekt');
  });

  it('de raming van drie jaar telt wat vaststaat bij beide kanten, en de schatting als van en tot', () => {
    const regels = [
      regel('raming', 100, { totCent: cents(30_000) }),
      regel('vaste-last', 10, {
        kosten: 'periodiek',
        vanaf: calendarDay('2026-01-01'),
        op: calendarDay('2026-01-01'),
      }),
      regel('raming', 0, { regel: 2 }),
      regel('verplichting', 50, { regel: 2 }),
    ];
    expect(driejaarsraming(regels, VANDAAG)).toEqual([
      { jaar: 2026, van: 12_000 + 10_000 + 5_000, tot: 12_000 + 30_000 + 5_000 },
      { jaar: 2027, van: 12_000, tot: 12_000 },
      { jaar: 2028, van: 12_000, tot: 12_000 },
    ]);
  });

  it('dezelfde factuur in een ander dossier valt op, een ander nummer of hetzelfde dossier niet', () => {
    const factuur = { leverancier: 'Slot en Zo', stuk: 'F-1' };
    const eerste = regel('factuur', 10, factuur);
    const elders = regel('factuur', 10, { ...factuur, zaak: 'CCCC-DDDD' });
    expect(dubbeleFacturen([eerste, elders])).toEqual([{ ...factuur, zaken: ['AAAA-BBBB', 'CCCC-DDDD'] }]);
    expect(dubbeleFacturen([eerste, regel('factuur', 10, factuur)])).toEqual([]);
    expect(dubbeleFacturen([eerste, { ...elders, stuk: 'F-2' }])).toEqual([]);
  });
});

const boekregel = fc.record({
  sleutel: fc.uuid(),
  op: fc.integer({ min: 0, max: 3_000 }).map((dagen) => addDays(calendarDay('2020-01-01'), dagen)),
  zaak: fc.constantFrom('AAAA-BBBB', 'CCCC-DDDD'),
  regel: fc.integer({ min: 1, max: 3 }),
  soort: fc.constantFrom(...boeksoorten),
  kosten: fc.constantFrom('eenmalig' as const, 'periodiek' as const),
  bedragCent: fc.integer({ min: 0, max: 5_000_000 }).map(cents),
});

describe('Het geldboek sluit tot op de cent', () => {
  it('de jaren samen zijn het hele boek, en nog te betalen is facturen min credit min betaald plus terug', () => {
    fc.assert(
      fc.property(fc.array(boekregel, { maxLength: 60 }), (regels) => {
        const vandaag = calendarDay('2028-12-31');
        const jaren = [...new Set(regels.map((een) => year(een.op)))].map((jaar) =>
          jaaroverzicht(regels, jaar, vandaag),
        );
        const alles = (soort: Boekregel['soort']) =>
          sum(regels.filter((een) => een.soort === soort).map(({ bedragCent }) => bedragCent));
        expect(sum(jaren.map(({ betaald }) => betaald))).toBe(alles('betaling'));
        expect(sum(jaren.map(({ gefactureerd }) => gefactureerd))).toBe(alles('factuur'));
        expect(sum(jaren.map(({ kosten }) => kosten))).toBe(alles('betaling') - alles('terugbetaling'));
        expect(sum(postenVan(regels, vandaag).map(teBetalen))).toBe(
          alles('factuur') - alles('creditnota') - alles('betaling') + alles('terugbetaling'),
        );
      }),
    );
  });

  it('een maand telt precies als zij een dag heeft waarop de vaste last liep', () => {
    const dag = fc.integer({ min: 0, max: 1_200 }).map((dagen) => addDays(calendarDay('2025-01-01'), dagen));
    fc.assert(
      fc.property(dag, dag, fc.boolean(), (van, tot, stopt) => {
        const last = regel('vaste-last', 10, { kosten: 'periodiek', op: van, vanaf: van });
        const einde = stopt && tot > van ? [regel('einde', 0, { op: tot })] : [];
        const [gelopen] = postenVan([last, ...einde], calendarDay('2199-12-31'));
        if (gelopen === undefined) throw new Error('There is a line');
        const liep = (eerste: string) =>
          Array.from({ length: 31 }, (_, nth) => addDays(calendarDay(eerste), nth))
            .filter((een) => een.slice(0, 7) === eerste.slice(0, 7))
            .some((een) => een >= van && (einde.length === 0 || een < tot));
        const maanden = Array.from({ length: 12 }, (_, nth) => `2027-${`${nth + 1}`.padStart(2, '0')}-01`);
        expect(vasteLastenIn(gelopen, 2027)).toBe(maanden.filter(liep).length * 1_000);
      }),
    );
  });

  it('wat van verlengingen is bewaard, is later hetzelfde zonder wat voorbij is', () => {
    const verlengt = fc.tuple(boekregel, fc.integer({ min: 0, max: 3_000 })).map(([een, dagen]) => ({
      ...een,
      verlengtOp: addDays(calendarDay('2020-01-01'), dagen),
    }));
    fc.assert(
      fc.property(fc.array(verlengt, { maxLength: 40 }), fc.nat(2_000), (regels, dagen) => {
        const bewaardOp =
          regels
            .map((een) => een.op)
            .toSorted()
            .at(-1) ?? VANDAAG;
        const later = addDays(bewaardOp, dagen);
        const bewaard = verlengingenVanaf(regels, bewaardOp);
        expect(verlengingenVanaf(regels, later)).toEqual(
          bewaard.filter(({ verlengtOp }) => verlengtOp >= later),
        );
      }),
    );
  });

  it('de bovenkant van de raming ligt nooit onder de onderkant', () => {
    fc.assert(
      fc.property(fc.array(boekregel, { maxLength: 40 }), (regels) => {
        for (const { van, tot } of driejaarsraming(regels, VANDAAG)) expect(tot).toBeGreaterThanOrEqual(van);
      }),
    );
  });
});
