import { describe, expect, it } from 'vitest';
import { organisatieSoort } from '#domain/gedeeld/ambt.ts';
import { inwoner } from './bevolking.ts';
import { dobbelsteen } from './dobbelsteen.ts';

const inwoners = Array.from({ length: 2_000 }, (_, nummer) => inwoner(dobbelsteen(7, nummer)));

describe('who applies', () => {
  it('is spread over the offices as in the figures', () => {
    const deel = (ambt: string) => inwoners.filter((one) => one.ambt === ambt).length / inwoners.length;
    expect(deel('wethouder')).toBeCloseTo(237 / 433, 1);
    expect(deel('burgemeester')).toBeCloseTo(154 / 433, 1);
    expect(deel('gedeputeerde')).toBeCloseTo(35 / 433, 1);
    expect(deel('commissielid')).toBe(0);
  });

  it('has an organisation of the right kind, and lives where the article wants it', () => {
    const prefix = { gemeente: 'GM', provincie: 'PV', waterschap: 'WS' } as const;
    for (const { ambt, organisatie, plek } of inwoners) {
      const soort = organisatieSoort(ambt);
      expect(soort && organisatie.startsWith(prefix[soort])).toBe(true);
      if (soort === 'gemeente') expect(plek.gemeente).toBe(organisatie);
      if (soort === 'provincie') expect(plek.provincie).toBe(organisatie);
    }
  });
});
