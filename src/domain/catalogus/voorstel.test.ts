import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Uitkomsten, voorstellenBij } from './voorstel.ts';

const goed: Uitkomsten = { geadviseerd: 100, gekozen: 80, werkt: 70, gebrek: null, gestopt: null };

describe('Wat uitkomsten voorstellen bij het nazien', () => {
  it('noemt wat weinig wordt gekozen, vaak een gebrek heeft of vaak stopt', () => {
    expect(voorstellenBij(goed)).toEqual([]);
    expect(voorstellenBij({ ...goed, gekozen: 45 })).toEqual(['weinig-gekozen']);
    expect(voorstellenBij({ ...goed, gekozen: 50 })).toEqual([]);
    expect(voorstellenBij({ ...goed, gebrek: 15 })).toEqual(['vaak-gebrek']);
    expect(voorstellenBij({ ...goed, gebrek: 10, gestopt: 15 })).toEqual(['vaak-gestopt']);
  });

  it('zegt niets over een aantal dat niet is getoond', () => {
    const getal = fc.option(fc.integer({ min: 10, max: 500 }));
    const uitkomsten = fc.record({
      geadviseerd: getal,
      gekozen: fc.constant(null),
      werkt: fc.constant(null),
      gebrek: getal,
      gestopt: getal,
    });
    fc.assert(
      fc.property(uitkomsten, (een) => {
        expect(voorstellenBij(een)).toEqual([]);
      }),
    );
  });
});
