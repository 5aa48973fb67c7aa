import { describe, expect, it } from 'vitest';
import type { StatistischFeit } from '#application/cijfers/statistisch-feit.ts';
import { lopenUit } from './loop.ts';

const aangemeld = (spoor: string, kwartaal: StatistischFeit['kwartaal']): StatistischFeit => ({
  spoor,
  kwartaal,
  groep: 'wethouder',
  gebeurtenis: 'aangemeld',
  detail: 'zelf',
  weken: 0,
});

describe('Lopen uit feiten', () => {
  it('bewaren van wat in veel lopen hetzelfde is er een, en van wat verschilt elk', () => {
    const { lopen } = lopenUit(
      [
        aangemeld('a', '2025-K1'),
        aangemeld('b', '2025-K1'),
        aangemeld('c', '2025-K2'),
        { ...aangemeld('d', '2025-K1'), lopend: 0 },
        { ...aangemeld('e', '2025-K1'), euro: 0 },
      ],
      '2025-K4',
    );
    const [a, b, ...anders] = lopen.map(({ voorvallen }) => voorvallen[0]);
    expect(a).toBe(b);
    expect(new Set([a, ...anders]).size).toBe(4);
    expect(anders.map((voorval) => voorval?.kwartaal)).toEqual(['2025-K2', '2025-K1', '2025-K1']);
  });

  it('laten een feit van later dan gevraagd weg, en wie geen aanmelding heeft', () => {
    const { lopen } = lopenUit(
      [aangemeld('a', '2026-K1'), { ...aangemeld('b', '2025-K1'), gebeurtenis: 'bezoek' }],
      '2025-K4',
    );
    expect(lopen).toEqual([]);
  });
});
