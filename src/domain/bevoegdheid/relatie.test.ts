import { describe, expect, it } from 'vitest';
import { relatiesVan } from './relatie.ts';
import { betrokken, buitenstaanders, voorbeeldkaart } from './voorbeeldkaart.ts';

const { organisatie: _, opstellers: __, ...betrokkenen } = voorbeeldkaart('uitvoering').betrokkenen;
const kaal = voorbeeldkaart('uitvoering', { betrokkenen });

describe('Hoe iemand bij een zaak staat', () => {
  it('de toegewezen adviseur toetst niet, ook niet als die nog niets heeft geschreven', () => {
    expect(relatiesVan({ ...betrokken.adviseur, rol: 'toetser' }, kaal)).toEqual([]);
    expect(relatiesVan(betrokken.toetser, kaal)).toEqual(['toetser']);
  });

  it('wie geen organisatie heeft, hoort niet bij een zaak zonder organisatie', () => {
    expect(relatiesVan(buitenstaanders['een functionaris zonder organisatie'], kaal)).toEqual([]);
  });

  it('een toetser staat alleen bij zaken, niet bij personen of organisaties', () => {
    const persoon = voorbeeldkaart('uitvoering', { soort: 'bestuurder', fase: null });
    expect(relatiesVan(betrokken['eerste-toetser'], persoon)).toEqual([]);
    expect(relatiesVan(betrokken['eerste-toetser'], voorbeeldkaart('uitvoering'))).toEqual([
      'toetser',
      'eerste-toetser',
    ]);
  });
});
