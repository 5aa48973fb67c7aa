import { describe, expect, it } from 'vitest';
import { schakels } from '#domain/gedeeld/schakel.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import { decentralisatieUitkering, uitkeringPerJaar } from './decentralisatie-uitkering.ts';
import { findNormtijd, normtijden, normtijdenSchema } from './normtijden.ts';
import { uitzonderingsafspraken } from './uitzonderingsafspraken.ts';

const op = calendarDay('2026-06-01');

describe('de normtijden', () => {
  it('zijn eigen normen en geen wet', () => {
    expect(new Set(normtijden(op).map(({ status }) => status))).toEqual(new Set(['eigen norm, geen wet']));
  });

  it('bij spoed belt de planner dezelfde dag', () => {
    expect(findNormtijd('bellen', op)).toMatchObject({
      werkdagen: 3,
      werkdagenSpoed: 0,
      versie: '2026-01-01',
    });
  });

  it('elke stap van een ander dan de bestuurder heeft er een, de bestuurder zelf niet', () => {
    const zonder = schakels.filter((schakel) => findNormtijd(schakel, op) === undefined);
    expect(zonder).toEqual(['bevestigen', 'kiezen', 'delen', 'geen']);
  });

  it('een dubbele schakel of een spoednorm die langer is, wordt afgewezen', () => {
    const versie = { versie: '2026-01-01', status: 'eigen norm, geen wet', toelichting: 'proef' };
    const normen = normtijden(op);
    expect(normtijdenSchema.safeParse({ ...versie, normen }).success).toBe(true);
    expect(normtijdenSchema.safeParse({ ...versie, normen: [...normen, ...normen] }).success).toBe(false);
    const traag = normen.map((norm) => ({ ...norm, werkdagenSpoed: norm.werkdagen + 1 }));
    expect(normtijdenSchema.safeParse({ ...versie, normen: traag }).success).toBe(false);
  });
});

describe('artikel 2.9, 3.9 en 4.9, vijfde lid, onder b: de afspraken over uitzonderingen', () => {
  it('nieuwbouw geldt structureel, een monument vraagt een beoordeling', () => {
    expect(uitzonderingsafspraken(op).map(({ code, werking }) => [code, werking])).toEqual([
      ['nieuwbouw', 'structureel'],
      ['monument', 'beoordeling'],
    ]);
  });

  it('onder de regeling van 2021 is er geen uitzondering', () => {
    expect(uitzonderingsafspraken(calendarDay('2023-12-31'))).toEqual([]);
  });
});

describe('de decentralisatie-uitkering', () => {
  it('is 2,5 miljoen euro per jaar voor alle gemeenten en provincies samen', () => {
    expect(decentralisatieUitkering().perJaarCent).toBe(250_000_000);
    expect(uitkeringPerJaar('gemeente', op)).toBe(706_214);
    expect(uitkeringPerJaar('provincie', op)).toBe(706_214);
  });

  it('is er niet voor waterschappen, en niet voor 2024', () => {
    expect(uitkeringPerJaar('waterschap', op)).toBe(0);
    expect(uitkeringPerJaar('gemeente', calendarDay('2023-12-31'))).toBe(0);
  });
});
