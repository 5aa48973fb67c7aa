import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDay } from '#kernel/calendar-day.ts';
import { cents } from '#kernel/money.ts';
import type { Boekregel } from './feiten.ts';
import { type GedeeldeLeveringen, leveringenVan, REGIOGRENZEN, regioregister } from './regio.ts';

const OP = calendarDay('2026-07-15');
const HIER = ['PV20'];

const gedeeld = (
  aantal: number,
  deel: Partial<GedeeldeLeveringen['leveringen'][number]> = {},
): GedeeldeLeveringen => ({
  provincies: HIER,
  leveringen: [
    {
      leverancier: 'Slot en Zo',
      domeinen: ['wonen'],
      weken: Array.from({ length: aantal }, () => 3),
      metDag: aantal,
      opTijd: aantal,
      gebreken: 0,
      ...deel,
    },
  ],
});

const bestelling = (regel: number, dagen: number, voor?: number): readonly Boekregel[] => {
  const op = calendarDay('2026-03-02');
  const samen = {
    zaak: 'AAAA-BBBB',
    regel,
    kosten: 'eenmalig',
    bedragCent: cents(12_345),
    leverancier: 'Slot en Zo',
  } as const;
  const leveringVoor = voor === undefined ? {} : { leveringVoor: addDays(op, voor) };
  return [
    { ...samen, sleutel: `v${regel}`, soort: 'verplichting', op, ...leveringVoor },
    { ...samen, sleutel: `l${regel}`, soort: 'levering', op: addDays(op, dagen) },
  ];
};

describe('Wat een organisatie van haar leveringen deelt', () => {
  it('zijn weken en aantallen, nooit een zaak, een bedrag of een dag', () => {
    const regels = [...bestelling(1, 20, 20), ...bestelling(2, 15, 14), ...bestelling(3, 6)];
    const leveringen = leveringenVan({ leveranciers: [], regels }, OP);
    expect(leveringen).toEqual([
      { leverancier: 'Slot en Zo', domeinen: [], weken: [0, 2, 2], metDag: 2, opTijd: 1, gebreken: 0 },
    ]);
    expect(JSON.stringify(leveringen)).not.toMatch(/AAAA|12345|2026/);
  });

  it('is niets zolang er niets is geleverd', () => {
    expect(leveringenVan({ leveranciers: [], regels: bestelling(1, 20).slice(0, 1) }, OP)).toEqual([]);
  });
});

describe('Leveranciers in een provincie', () => {
  it('staan er bij genoeg leveringen aan genoeg organisaties, ook met andere hoofdletters', () => {
    const drie = [gedeeld(4), gedeeld(4, { leverancier: 'SLOT EN ZO' }), gedeeld(5, { opTijd: 2 })];
    expect(regioregister(drie, HIER, OP)).toEqual([
      {
        naam: 'SLOT EN ZO',
        domeinen: ['wonen'],
        leveringen: 15,
        opTijd: { van: 15, aantal: 10 },
        mediaanWeken: 3,
        gebreken: null,
        erkend: false,
      },
    ]);
    expect(regioregister(drie.slice(1), HIER, OP)).toEqual([]);
    expect(regioregister([gedeeld(40), gedeeld(40)], HIER, OP)).toEqual([]);
    expect(regioregister([gedeeld(3), gedeeld(3), gedeeld(3)], HIER, OP)).toEqual([]);
    expect(regioregister(drie, ['PV21'], OP)).toEqual([]);
  });

  it('zeggen alleen dat een erkenning vandaag nog geldt', () => {
    const tot = (dag: string) => gedeeld(9, { erkenningTot: calendarDay(dag) });
    const erkend = (dag: string) => regioregister([gedeeld(9), gedeeld(9), tot(dag)], HIER, OP)[0]?.erkend;
    expect([erkend('2026-07-15'), erkend('2026-07-14')]).toEqual([true, false]);
  });

  it('verraden nooit een aantal onder de grens of het precieze aantal erboven', () => {
    const organisatie = fc
      .record({ aantal: fc.integer({ min: 1, max: 30 }), deel: fc.float({ min: 0, max: 1, noNaN: true }) })
      .map(({ aantal, deel }) =>
        gedeeld(aantal, { opTijd: Math.floor(aantal * deel), gebreken: Math.floor(aantal * deel) }),
      );
    fc.assert(
      fc.property(fc.array(organisatie, { maxLength: 8 }), (alle) => {
        for (const { leveringen, opTijd, gebreken } of regioregister(alle, HIER, OP)) {
          expect(alle.length).toBeGreaterThanOrEqual(REGIOGRENZEN.organisaties);
          for (const getal of [leveringen, opTijd?.van, opTijd?.aantal, gebreken]) {
            if (getal == null) continue;
            expect(getal % REGIOGRENZEN.afronding).toBe(0);
            expect(getal).toBeGreaterThanOrEqual(REGIOGRENZEN.leveringen);
          }
        }
      }),
    );
  });
});
