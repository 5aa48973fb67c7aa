import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TE_WEINIG, vergelijk } from './vergelijken.ts';
import { type Vergelijkprofiel, vergelijkprofiel } from './vergelijkprofiel.ts';

const profiel: Vergelijkprofiel = {
  functiegroep: 'gemeente',
  grootteklasse: '20.000-50.000',
  woning: 'rijwoning',
  ernst: 'midden',
  waarschijnlijkheid: 'laag',
  domeinen: ['wonen'],
  maatregelen: ['W-001', 'W-002'],
};
const keer = (aantal: number, anders: Partial<Vergelijkprofiel> = {}): readonly Vergelijkprofiel[] =>
  Array.from({ length: aantal }, () => ({ ...profiel, ...anders }));

describe('Op gelijke wijze: een advies naast vergelijkbare adviezen', () => {
  it('zwijgt bij minder dan vijf vergelijkbare adviezen', () => {
    expect(vergelijk(profiel, keer(TE_WEINIG - 1))).toEqual({ genoeg: false });
    expect(vergelijk(profiel, keer(TE_WEINIG))).toMatchObject({ genoeg: true, aantal: TE_WEINIG });
    expect(vergelijk(profiel, keer(50, { ernst: 'hoog' }))).toEqual({ genoeg: false });
  });

  it('laat eerst de kenmerken los die het minst zeggen, en noemt ze', () => {
    const anderen = [...keer(3), ...keer(4, { grootteklasse: '>100.000', domeinen: ['werk'] })];
    expect(vergelijk(profiel, anderen)).toMatchObject({
      aantal: 7,
      gelijk: ['functiegroep', 'woning', 'ernst', 'waarschijnlijkheid'],
      losgelaten: ['grootteklasse', 'domeinen'],
    });
  });

  it('noemt wat hier ongewoon is, naar beide kanten', () => {
    const anderen = [...keer(8, { maatregelen: ['W-002', 'W-003'] }), ...keer(2, { maatregelen: ['W-001'] })];
    expect(vergelijk(profiel, anderen)).toMatchObject({
      maatregelen: [
        { code: 'W-002', aantal: 8, hier: true, opvallend: null },
        { code: 'W-003', aantal: 8, hier: false, opvallend: 'ontbreekt-hier' },
        { code: 'W-001', aantal: 2, hier: true, opvallend: 'alleen-hier' },
      ],
    });
  });

  it('hangt niet af van de volgorde, en telt nooit meer dan er zijn', () => {
    const ander = fc.record({
      ernst: fc.constantFrom('laag', 'midden'),
      grootteklasse: fc.constantFrom('20.000-50.000', '>100.000'),
      maatregelen: fc.uniqueArray(fc.constantFrom('W-001', 'W-002', 'W-003')),
    });
    fc.assert(
      fc.property(fc.array(ander, { maxLength: 20 }), (wisselend) => {
        const anderen = wisselend.map((een) => ({ ...profiel, ...een }));
        const uitkomst = vergelijk(profiel, anderen);
        expect(vergelijk(profiel, anderen.toReversed())).toEqual(uitkomst);
        if (uitkomst.genoeg)
          expect(uitkomst.maatregelen.every(({ aantal }) => aantal <= uitkomst.aantal)).toBe(true);
      }),
    );
  });

  it('bewaart alleen codes uit de catalogus, zonder dubbele en zonder eigen woorden', () => {
    const { maatregelen: _, ...kenmerken } = profiel;
    const geadviseerd = [{ code: 'W-002' }, { code: null }, { code: 'W-001' }, { code: 'W-002' }];
    expect(vergelijkprofiel(kenmerken, geadviseerd)).toEqual(profiel);
  });
});
