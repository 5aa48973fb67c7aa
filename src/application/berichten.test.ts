import { describe, expect, it } from 'vitest';
import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import { recipientsOf } from './berichten.ts';

const kaart: Kaart = {
  soort: 'zaak',
  fase: 'uitvoering',
  betrokkenen: { organisatie: 'GM0014' },
  toestemmingen: { maatregelen: true, kosten: false },
};

describe('Berichten', () => {
  it('gaan naar wie nu iets te doen heeft', () => {
    expect(recipientsOf(['AdviesVastgesteld'], kaart)).toEqual([{ rol: 'planner' }, { relatie: 'adviseur' }]);
    expect(recipientsOf(['GedeeldMetOrganisatie'], kaart)).toEqual([
      { rol: 'functionaris', organisatie: 'GM0014' },
    ]);
  });

  it('gaan een keer naar dezelfde, ook als er meer gebeurde', () => {
    expect(recipientsOf(['VerstrekkingVastgesteld', 'VerstrekkingVastgesteld'], kaart)).toHaveLength(1);
  });

  it('gaan niet naar de organisatie over wat de bestuurder kiest of nalaat', () => {
    const types = [
      'MaatregelGekozen',
      'MaatregelAfgezien',
      'AlternatiefGekozen',
      'KeuzeAfgerond',
      'AdviesVerstrekt',
    ];
    expect(recipientsOf(types, kaart)).toEqual([{ relatie: 'bestuurder' }]);
  });

  it('noemen zonder organisatie niemand van de organisatie', () => {
    expect(recipientsOf(['GebrekGemeld'], { ...kaart, betrokkenen: {} })).toEqual([]);
  });
});
