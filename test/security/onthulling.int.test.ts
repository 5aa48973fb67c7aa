import { describe, expect, it } from 'vitest';
import { REGELS, type Regels } from '#statistics/onthulling/beveilig.ts';
import { type Buit, valAan } from '../cijfers/aanval.ts';
import { meld, volledig } from './resultaat.ts';

const REEKSEN = volledig ? 10_000 : 60;
const GATEN: Readonly<Record<string, Partial<Regels>>> = {
  'drempel drie': { drempel: 3 },
  'exacte totalen': { totalenExact: true },
  'geen ruis': { ruis: () => 0 },
};

const samen = (aantal: number, regels: Regels): Buit => {
  const som = { klein: 0, gevonden: 0, verschil: 0 };
  for (let zaad = 1; zaad <= aantal; zaad += 1) {
    const buit = valAan(zaad, regels);
    som.klein += buit.klein;
    som.gevonden += buit.gevonden;
    som.verschil += buit.verschil;
  }
  return som;
};

describe('Wie alle tabellen naast elkaar legt', { timeout: 3_600_000 }, () => {
  it('rekent geen klein getal terug en vindt geen enkele aanmelding', () => {
    const buit = samen(REEKSEN, REGELS);
    const gevonden = Object.values(GATEN).filter((gat) => {
      const { gevonden: klein, verschil } = samen(20, { ...REGELS, ...gat });
      return klein + verschil > 0;
    }).length;
    meld({
      bewering: 'De landelijke cijfers geven geen klein getal en geen enkele aanmelding prijs',
      gevallen: buit.klein,
      afwijkingen: buit.gevonden + buit.verschil,
      ingebouwd: Object.keys(GATEN).length,
      gevonden,
    });
    expect(buit.klein).toBeGreaterThan(1_000);
    expect(buit).toMatchObject({ gevonden: 0, verschil: 0 });
    expect(gevonden).toBe(Object.keys(GATEN).length);
  });
});
