import { describe, expect, test } from 'vitest';
import { ambten, ambtsnaam, functiegroep, isBestuurder, organisatieSoort } from './ambt.ts';
import { ARTIKEL, artikelVan, besluitGrond, regelingGrond } from './grondslag.ts';

describe('de ambten (art. 2.9, 3.9 en 4.9)', () => {
  test('zes ambten horen bij een dagelijks bestuur, twee aan twee bij een soort organisatie', () => {
    const bestuurders = ambten.filter(isBestuurder);
    expect(bestuurders.map(organisatieSoort)).toEqual([
      'gemeente',
      'gemeente',
      'provincie',
      'provincie',
      'waterschap',
      'waterschap',
    ]);
    expect(bestuurders.map(artikelVan)).toEqual(['3.9', '3.9', '2.9', '2.9', '4.9', '4.9']);
  });

  test('een functiegroep noemt nooit een ambt dat er maar een keer is', () => {
    expect(ambten.map(functiegroep).filter((groep) => groep === 'anders')).toHaveLength(3);
    expect(functiegroep('burgemeester')).toBe(functiegroep('wethouder'));
  });

  test('ieder ambt heeft een naam voor mensen', () => {
    expect(new Set(ambten.map(ambtsnaam)).size).toBe(ambten.length);
  });
});

test('een grond noemt het artikel van de eigen soort organisatie', () => {
  const regeling = regelingGrond('X', 'lid 5', 'Uitleg.');
  expect(regeling.waterschap).toEqual({
    code: 'X',
    artikel: `artikel ${ARTIKEL.waterschap}, lid 5`,
    uitleg: 'Uitleg.',
  });
  expect(besluitGrond('X', '2.18, lid 2', 'Uitleg.').provincie.artikel).toBe(
    'artikel 2.2.18, lid 2 Rechtspositiebesluit',
  );
});
