import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OngewoonRegel } from '#domain/bevoegdheid/ongewoon.ts';
import { accountId, dossierId } from '#kernel/ids.ts';
import type { AuditLine } from './guard.ts';
import { manyFrom, unusualIn } from './ongewoon.ts';

const account = (mark: string) => accountId(mark.repeat(26));
const dossier = (nr: number) => dossierId(String(nr).padStart(26, '0'));

let nr = 0;
/** A look on a Tuesday at noon, unless said otherwise. */
const line = (deel: Partial<AuditLine> = {}): AuditLine => {
  nr += 1;
  return {
    nr,
    tijd: '2026-11-17T11:00:00.000Z',
    account: account('a'),
    rol: 'adviseur',
    doel: 'tonen',
    actie: 'lees:advieswerk',
    dossiers: [dossier(1)],
    compartimenten: ['woning'],
    betreft: null,
    besluit: 'toegestaan',
    ...deel,
  };
};

const regelsIn = (...lines: readonly AuditLine[]): readonly OngewoonRegel[] =>
  unusualIn(lines).map(({ regel }) => regel);

const geweigerd = { besluit: 'geweigerd', compartimenten: [] } as const;

describe('Wat opvalt', () => {
  it('is niets in een gewone week', () => {
    expect(regelsIn(line(), line({ account: account('b') }), line({ account: null, rol: null }))).toEqual([]);
  });

  it.each([
    ['2026-11-17T05:59:59.000Z', true],
    ['2026-11-17T06:00:00.000Z', false],
    ['2026-11-17T18:59:59.000Z', false],
    ['2026-11-17T19:00:00.000Z', true],
    ['2026-11-21T11:00:00.000Z', true],
    ['2026-07-14T05:00:00.000Z', false],
    ['2026-07-14T18:00:00.000Z', true],
  ])('is een inzage buiten 7 tot 20 uur of in het weekend: %s', (tijd, opvallend) => {
    expect(regelsIn(line({ tijd }))).toEqual(opvallend ? ['buiten-werktijd'] : []);
    expect(regelsIn(line({ tijd, rol: 'bestuurder' }))).toEqual([]);
    expect(regelsIn(line({ tijd, compartimenten: [] }))).toEqual([]);
  });

  it('is meer dan het midden plus drie afwijkingen, en pas vanaf drie collega’s', () => {
    const kijkt = (wie: string, aantal: number) =>
      Array.from({ length: aantal }, (_, een) => line({ account: account(wie), dossiers: [dossier(een)] }));
    const gewoon = [...kijkt('a', 4), ...kijkt('b', 5)];
    expect(unusualIn([...gewoon, ...kijkt('c', 40)])).toMatchObject([
      { regel: 'veel-dossiers', account: account('c'), aantal: 40 },
    ]);
    expect(regelsIn(...gewoon, ...kijkt('c', 10))).toEqual([]);
    expect(regelsIn(...kijkt('a', 4), ...kijkt('c', 40))).toEqual([]);
  });

  it('noemt nooit meer dan de helft van een groep', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 3, maxLength: 40 }), (aantallen) => {
        const grens = manyFrom(aantallen);
        expect(aantallen.filter((aantal) => aantal > grens).length).toBeLessThanOrEqual(aantallen.length / 2);
      }),
    );
  });

  it('is een geweigerd dossier, en drie weigeringen van een persoon', () => {
    expect(regelsIn(line(geweigerd))).toEqual(['buiten-toewijzing']);
    expect(regelsIn(line(geweigerd), line(geweigerd), line(geweigerd))).toEqual([
      'buiten-toewijzing',
      'vaak-geweigerd',
    ]);
    expect(regelsIn(line({ ...geweigerd, actie: 'lees:planning:zonder-rol' }))).toEqual(['zonder-rol']);
    expect(regelsIn(line({ ...geweigerd, actie: 'lees:planning:boven-de-grens' }))).toEqual([
      'boven-de-grens',
    ]);
  });

  it('is een functionaris die op drie dagen alleen kijkt', () => {
    const kijkt = (dag: number) =>
      line({ rol: 'functionaris', actie: 'lees:uitvoering', tijd: `2026-11-${dag}T11:00:00.000Z` });
    const betaalt = line({ rol: 'functionaris', doel: 'beslissen', actie: 'Betaal', compartimenten: [] });
    expect(regelsIn(kijkt(16), kijkt(17))).toEqual([]);
    expect(regelsIn(kijkt(16), kijkt(17), kijkt(18))).toEqual(['eigen-organisatie']);
    expect(regelsIn(kijkt(16), kijkt(17), betaalt, kijkt(18))).toEqual([]);
  });

  it('houdt dezelfde sleutel als er regels bij komen', () => {
    const eerst = line({ tijd: '2026-11-17T03:00:00.000Z' });
    const later = line({ tijd: '2026-11-18T03:00:00.000Z' });
    const [een, twee] = [unusualIn([eerst])[0], unusualIn([eerst, later])[0]];
    expect(een?.sleutel).toBe(twee?.sleutel);
    expect(twee?.aantal).toBe(2);
  });
});
