import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '#application/application.ts';
import { leesGeplakt } from './plakken.ts';

const ambten = ['burgemeester', 'wethouder'] as const;
const account = { id: 'a', mail: 'Bekend@voorbeeld.invalid', rol: 'bestuurder' } as unknown as Account;

describe('Een geplakte lijst', () => {
  it('leest ambt en adres in elke volgorde, met tab, komma of puntkomma, en iedereen een keer', () => {
    const lijst =
      'Burgemeester;bekend@voorbeeld.invalid\r\n\nnieuw@voorbeeld.invalid\tWethouder\nwethouder, NIEUW@voorbeeld.invalid';
    expect(leesGeplakt(lijst, ambten, [account])).toEqual({
      keuzes: [{ account, ambt: 'burgemeester' }],
      zonderToegang: [{ ambt: 'wethouder', mail: 'nieuw@voorbeeld.invalid' }],
      fouten: [],
    });
  });

  it('zegt per regel wat er mist', () => {
    const { fouten } = leesGeplakt('wethouder\nkoning; een@voorbeeld.invalid', ambten, []);
    expect(fouten).toEqual([
      'Regel 1: hier staat geen e-mailadres.',
      'Regel 2: schrijf het ambt als burgemeester of wethouder.',
    ]);
    expect(leesGeplakt('x\n'.repeat(31), ambten, []).fouten).toHaveLength(1);
  });

  it('neemt elke tekst aan zonder te struikelen', () => {
    fc.assert(
      fc.property(fc.string(), (tekst) => {
        const { keuzes, zonderToegang } = leesGeplakt(tekst, ambten, [account]);
        expect(keuzes.length + zonderToegang.length).toBeLessThanOrEqual(30);
      }),
    );
  });
});
