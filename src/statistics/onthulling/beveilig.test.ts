import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DREMPEL } from '#application/cijfers/tabel.ts';
import { procent } from '../maak-tabel.ts';
import { middelsteBedrag } from '../tellen/verdeling.ts';
import { beveilig, REGELS } from './beveilig.ts';
import { ruis } from './celsleutel.ts';

const cel = (aantal: number, sleutel: number) => ({ aantal, sleutel });
const een = (aantal: number, sleutel: number) =>
  beveilig([
    {
      rijen: [{ naam: 'rij', cellen: [cel(aantal, sleutel)] }],
      kolommen: [{ naam: 'Aantal', krimpt: false }],
      totaal: false,
      verdeeld: false,
    },
  ])[0]?.[0]?.[0] ?? null;

describe('Een aantal dat mag worden getoond', () => {
  it('is nooit onder de drempel, altijd een veelvoud van vijf, en van dezelfde mensen altijd hetzelfde', () => {
    fc.assert(
      fc.property(fc.nat(3_000), fc.nat(2 ** 32 - 1), (aantal, sleutel) => {
        const getoond = een(aantal, sleutel);
        expect(een(aantal, sleutel)).toBe(getoond);
        if (getoond === null) return;
        expect(getoond).toBeGreaterThanOrEqual(DREMPEL);
        expect(getoond % 5).toBe(0);
        expect(Math.abs(getoond - aantal)).toBeLessThanOrEqual(Math.abs(ruis(sleutel)) + 2);
      }),
    );
  });

  it('heeft ruis die gemiddeld niets doet en zelden groter is dan drie', () => {
    const trekkingen = Array.from({ length: 20_000 }, (_, nr) => ruis(nr * 104_729));
    const gemiddeld = trekkingen.reduce((som, waarde) => som + waarde, 0) / trekkingen.length;
    expect(Math.abs(gemiddeld)).toBeLessThan(0.05);
    const groot = trekkingen.filter((waarde) => Math.abs(waarde) > 3).length / trekkingen.length;
    expect(groot).toBeGreaterThan(0.02);
    expect(groot).toBeLessThan(0.06);
  });
});

describe('Een totaal met een klein deel', () => {
  const verstoord = (aantal: number, met: number) => ({
    naam: `${aantal}`,
    cellen: [cel(aantal, met + 10)],
  });
  const tabel = {
    rijen: [verstoord(10, 3), verstoord(10, 103), verstoord(0, 0), verstoord(20, 97)],
    kolommen: [{ naam: 'Aantal', krimpt: false }],
    totaal: true,
    verdeeld: false,
  };
  const leeg = (lezers: typeof REGELS.lezers) =>
    beveilig([tabel], { ...REGELS, ruis: (sleutel) => ((sleutel + 40) % 100) - 50, lezers })
      .flat(2)
      .filter((getal) => getal === null).length;

  it('verliest er een getal bij als het kleine anders te berekenen was', () => {
    expect(leeg([])).toBe(1);
    expect(leeg(REGELS.lezers)).toBeGreaterThan(1);
  });
});

describe('Een vrijgave naast andere tabellen en eerdere vrijgaven', () => {
  /** Noise is written in the key: the last two digits, less fifty. */
  const regels = { ...REGELS, ruis: (sleutel: number) => (sleutel % 100) - 50 };
  const blad = (...rijen: readonly (readonly [aantal: number, sleutel: number])[]) => ({
    rijen: rijen.map(([aantal, sleutel], r) => ({ naam: `rij ${r}`, cellen: [cel(aantal, sleutel)] })),
    kolommen: [{ naam: 'Aantal', krimpt: false }],
    totaal: rijen.length > 1,
    verdeeld: false,
  });
  const eerste = (getallen: ReturnType<typeof beveilig>, tabel: number) =>
    getallen[tabel]?.map(([getal]) => getal);

  it('laat een getal in elke tabel weg waarin dezelfde mensen staan', () => {
    const [groot, klein, samen] = [
      [20, 152],
      [0, 250],
      [20, 348],
    ] as const;
    // 20 people of whom 20 in the first row: shown beside its total, it says that nobody is in the second.
    const alleen = beveilig([blad(groot, klein, [20, 340])], regels);
    expect(eerste(alleen, 0)).not.toEqual([20, null, 10]);
    const elders = beveilig([blad(groot, klein, [20, 340]), blad([20, 340]), blad(samen)], regels);
    expect(eerste(elders, 1)?.[0]).toBe(eerste(elders, 0)?.[2]);
    expect(eerste(elders, 2)).toEqual([20]);
  });

  it('kijkt ook wat alle eerdere vrijgaven samen zouden zeggen', () => {
    const nu = [blad([17, 148], [0, 250], [17, 345])];
    const toen = [[20], [null], [20]] as const;
    const eerder = (_: number, rij: string) => toen[Number(rij.slice(4))]?.[0];
    expect(eerste(beveilig(nu, regels), 0)).toEqual([15, null, 10]);
    const geketend = eerste(beveilig(nu, regels, { eerder: [eerder] }), 0);
    expect(geketend).not.toEqual([15, null, 10]);
    expect(geketend?.[1]).toBeNull();
  });
});

describe('Een percentage', () => {
  it('staat er alleen bij genoeg mensen, en zegt nooit alles of niets', () => {
    expect(procent(25, 45)).toBeNull();
    expect(procent(25, 50)).toBe(50);
    expect(procent(null, 100)).toBeNull();
    expect(procent(100, 100)).toBeNull();
    expect(procent(95, 100)).toBeNull();
    expect(procent(90, 100)).toBe(90);
  });
});

describe('Een middelste bedrag', () => {
  it('staat er niet als een dossier meer dan de helft van het geld is', () => {
    const gewoon = Array.from({ length: 30 }, () => 2_000);
    expect(middelsteBedrag(gewoon)).toBe(2_000);
    expect(middelsteBedrag([...gewoon, 61_000])).toBeNull();
    expect(middelsteBedrag(gewoon.slice(0, 19))).toBeNull();
  });
});
