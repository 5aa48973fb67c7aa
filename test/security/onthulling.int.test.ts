import { describe, expect, it } from 'vitest';
import { REGELS, type Regels } from '#statistics/onthulling/beveilig.ts';
import { type Buit, valAan } from '../cijfers/aanval.ts';
import { meld, volledig } from './resultaat.ts';

const REEKSEN = volledig ? 10_000 : 60;
const zaden = (aantal: number): readonly number[] => Array.from({ length: aantal }, (_, nr) => nr + 1);
/** Countries in which who takes too much to be small is easily right by accident. */
const LASTIG = [3_277, 3_493, 5_312, 6_877];
/** Ways to make releases with one rule taken away, and countries in which that is seen. */
const GATEN: Readonly<Record<string, { readonly regels: Regels; readonly landen: readonly number[] }>> = {
  'drempel drie': { regels: { ...REGELS, drempel: 3 }, landen: zaden(5) },
  'exacte totalen': { regels: { ...REGELS, totalenExact: true }, landen: zaden(5) },
  'geen ruis': { regels: { ...REGELS, ruis: () => 0 }, landen: zaden(5) },
  'geen afronding': { regels: { ...REGELS, afronding: 1 }, landen: zaden(5) },
  'niets weggelaten om iets anders': { regels: { ...REGELS, lezers: [] }, landen: zaden(40) },
  'geen lezer die de vragen kent': {
    regels: { ...REGELS, lezers: REGELS.lezers.filter((lezer) => lezer !== 'kent de vragen') },
    landen: LASTIG,
  },
};

const samen = (landen: readonly number[], regels: Regels): Buit => {
  const som = { klein: 0, gevonden: 0, verschil: 0 };
  for (const zaad of landen) {
    const buit = valAan(zaad, regels);
    som.klein += buit.klein;
    som.gevonden += buit.gevonden;
    som.verschil += buit.verschil;
  }
  return som;
};

describe('Wie alle tabellen van alle kwartalen naast elkaar legt', { timeout: 3_600_000 }, () => {
  it('rekent geen klein getal terug en vindt geen enkele aanmelding', () => {
    const buit = samen([...zaden(REEKSEN), ...LASTIG.filter((zaad) => zaad > REEKSEN)], REGELS);
    const uitslagen = Object.entries(GATEN).map(([gat, { regels, landen }]) => {
      const { gevonden, verschil } = samen(landen, regels);
      return { gat, buit: gevonden + verschil };
    });
    const gevonden = uitslagen.filter((een) => een.buit > 0);
    meld({
      bewering: 'De landelijke cijfers geven geen klein getal en geen enkele aanmelding prijs',
      gevallen: buit.klein,
      afwijkingen: buit.gevonden + buit.verschil,
      ingebouwd: Object.keys(GATEN).length,
      gevonden: gevonden.length,
    });
    expect(buit.klein).toBeGreaterThan(1_000);
    expect(buit).toMatchObject({ gevonden: 0, verschil: 0 });
    expect(gevonden.map(({ gat }) => gat)).toEqual(Object.keys(GATEN));
  });
});
