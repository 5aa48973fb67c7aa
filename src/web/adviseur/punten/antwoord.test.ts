import { describe, expect, it } from 'vitest';
import type { Bevinding } from '#domain/onderzoek/feiten.ts';
import { bekend, getypt, merkVan, veldnamen, verschilAan } from './antwoord.ts';

const bevinding = (stand: Bevinding['stand'], notitie = ''): Bevinding => ({
  id: 'S-001',
  domein: 'wonen',
  onderdeel: 'Voordeur',
  punt: 'De deur is stevig.',
  stand,
  notitie,
  bron: 'adviseur-gezien',
});
const punt = (nu: Bevinding | undefined) => ({ ...bevinding('op-orde'), bevinding: nu, eigen: false });
const merk = (een: Bevinding | undefined) => merkVan(bekend(een, 'adviseur-gezien'));

const verschil = (getoond: Bevinding | undefined, nu: Bevinding | undefined, stand: string, notitie = '') => {
  const namen = veldnamen('S-001');
  const was = merk(getoond);
  const gewoon = 'adviseur-gezien';
  const form = { [namen.was]: was, [namen.stand]: stand, [namen.notitie]: notitie, [namen.bron]: gewoon };
  return verschilAan(punt(nu), { was, typt: getypt(form, punt(nu), gewoon), gewoon });
};

describe('een punt van een formulier', () => {
  it('bewaart wat is gewijzigd, en laat met rust wat alleen te zien was', () => {
    expect(verschil(undefined, undefined, 'nodig')).toMatchObject({
      wat: 'bewaar',
      antwoord: { stand: 'nodig' },
    });
    expect(verschil(undefined, undefined, '')).toBeUndefined();
    expect(verschil(undefined, bevinding('nodig'), '')).toBeUndefined();
    expect(verschil(bevinding('nodig'), bevinding('op-orde'), 'nodig')).toBeUndefined();
  });

  it('is met alleen een notitie bekeken en nog niet af', () => {
    expect(verschil(undefined, undefined, '', 'klemt')).toMatchObject({ antwoord: { stand: 'nog-niet-af' } });
  });

  it('is niet meer bekeken als het antwoord wordt gewist', () => {
    expect(verschil(bevinding('nodig'), bevinding('nodig'), 'wissen', 'oud')).toMatchObject({ wat: 'wis' });
  });

  it('botst alleen als een ander intussen iets anders invulde', () => {
    expect(verschil(undefined, bevinding('gebrekkig'), 'nodig')).toMatchObject({ wat: 'botsing' });
    expect(verschil(bevinding('nodig'), bevinding('nodig', 'klemt'), 'op-orde')).toMatchObject({
      wat: 'botsing',
    });
    expect(verschil(undefined, bevinding('nodig'), 'nodig')).toBeUndefined();
  });
});
