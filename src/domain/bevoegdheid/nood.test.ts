import { describe, expect, it } from 'vitest';
import { type Compartiment, compartimenten } from '../gedeeld/compartiment.ts';
import { type Fase, fasen } from '../gedeeld/fase.ts';
import type { Actie } from './actie.ts';
import { type Actor, rollen } from './actor.ts';
import { mag } from './mag.ts';
import { dienstVan, type Noodopening, type Noodsoort, noodCompartimenten } from './nood.ts';
import { betrokken, buitenstaanders, voorbeeldkaart } from './voorbeeldkaart.ts';

const toets: readonly Fase[] = ['ter-toetsing', 'vastgesteld'];

describe('In nood', () => {
  const { zelf: bestuurder, planner: vrager, toetser: toetsend } = betrokken;
  const elders = buitenstaanders['een andere adviseur'];
  const nood = (soort: Noodsoort, ...delen: readonly Compartiment[]): Noodopening => ({
    soort,
    compartimenten: delen,
  });
  const ziet = (wie: Actor, actie: Actie, fase: Fase, open?: Noodopening) => {
    const besluit = mag(wie, actie, voorbeeldkaart(fase), open);
    return besluit.toegestaan ? besluit.compartimenten : 'nee';
  };

  it.each(fasen)(
    'opent in de fase %s alleen wat de wacht heeft geopend, ook voor wie niets met de zaak heeft',
    (fase) => {
      for (const wie of [elders, vrager, toetsend]) {
        expect(ziet(wie, 'lees:noodtoegang', fase)).toBe('nee');
        expect(ziet(wie, 'lees:noodtoegang', fase, nood('noodtoegang', 'adres'))).toEqual(['adres']);
        expect(ziet(wie, 'lees:ontsluiering', fase, nood('noodtoegang', 'adres'))).toBe('nee');
      }
    },
  );

  it('gaan de huiskaart, de keuzes en wat is gedeeld nooit open', () => {
    expect(ziet(elders, 'lees:noodtoegang', 'keuze', nood('noodtoegang', ...compartimenten))).toEqual(
      noodCompartimenten.noodtoegang,
    );
  });

  it('krijgt een toetser naam en adres zolang het advies ter toetsing ligt, en wie meeschreef nooit', () => {
    const open = nood('ontsluiering', ...compartimenten);
    const meeschrijver = buitenstaanders['een toetser die meeschreef'];
    for (const fase of fasen) {
      expect(ziet(toetsend, 'lees:ontsluiering', fase, open)).toEqual(
        toets.includes(fase) ? ['persoon', 'adres'] : 'nee',
      );
      expect(ziet(meeschrijver, 'lees:ontsluiering', fase, open)).toBe('nee');
      expect(ziet(vrager, 'lees:ontsluiering', fase, open)).toBe('nee');
    }
  });

  it('opent niemand een eigen zaak, en geen ander dan het CCV en de Beveiligingsautoriteit', () => {
    const open = nood('noodtoegang', 'adres');
    for (const rol of rollen)
      expect(ziet({ ...bestuurder, rol }, 'lees:noodtoegang', 'keuze', open)).toBe('nee');
    for (const rol of rollen)
      expect(ziet({ ...elders, rol }, 'lees:noodtoegang', 'keuze', open)).toEqual(
        dienstVan(rol) === undefined ? 'nee' : ['adres'],
      );
  });
});
