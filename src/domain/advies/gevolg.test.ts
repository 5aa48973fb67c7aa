import { describe, expect, it } from 'vitest';
import { type Maatregelgevolg, terugblik } from './gevolg.ts';

const gevolg = (anders: Partial<Maatregelgevolg> = {}): Maatregelgevolg => ({
  domein: 'wonen',
  keuze: 'gekozen',
  reden: null,
  gebrek: false,
  beeindigd: false,
  ...anders,
});
const keer = (aantal: number, ...gevolgen: readonly Maatregelgevolg[]) =>
  Array.from({ length: aantal }, () => gevolgen);

describe('De terugblik van een adviseur', () => {
  it('zwijgt bij minder dan vijf adviezen', () => {
    expect(terugblik(keer(4, gevolg()))).toEqual({ genoeg: false });
    expect(terugblik(keer(5, gevolg()))).toMatchObject({ genoeg: true, adviezen: 5 });
  });

  it('telt per domein, en noemt een reden pas bij vijf keer met een aantal', () => {
    const adviezen = [
      ...keer(5, gevolg(), gevolg({ domein: 'werk', keuze: 'afgezien', reden: 'privacy', beeindigd: true })),
      ...keer(4, gevolg({ keuze: 'afgezien' }), gevolg({ keuze: 'alternatief', gebrek: true })),
    ];
    expect(terugblik(adviezen)).toEqual({
      genoeg: true,
      adviezen: 9,
      perDomein: [
        { domein: 'wonen', gekozen: 5, alternatief: 4, afgezien: 4 },
        { domein: 'werk', gekozen: 0, alternatief: 0, afgezien: 5 },
      ],
      redenen: [
        { reden: 'privacy', aantal: 5 },
        { reden: 'geen', aantal: null },
      ],
      gebreken: 4,
      beeindigd: 5,
    });
  });
});
