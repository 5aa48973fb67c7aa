import { describe, expect, it } from 'vitest';
import { leesEnquete } from './lees.ts';
import { enqueteTabellen } from './tabellen.ts';

const KOP = 'respondent;lijst;functie;uitgevoerd;cijfer_rapport';
const rijen = (aantal: number, rest: string) =>
  Array.from({ length: aantal }, (_, nr) => `${rest}-${nr};bestuurder;${rest}`);

describe('Een enquête uit een CSV', () => {
  it('noemt elke fout met zijn regel en laadt dan niets', () => {
    const tekst = [
      'respondent;lijst;functie;uitgevoerd;kleur',
      'r1;bestuurder;wethouder;helemaal;',
      'r1;bestuurder;wethouder;soms;',
      'r2;bestuurder;koning',
      'r3;organisatie;waterschap;deels;',
      'r4;organisatie;waterschap;deels;rood',
    ].join('\n');
    const gelezen = leesEnquete(tekst);
    expect(gelezen.ok).toBe(false);
    expect(!gelezen.ok && gelezen.fouten).toEqual([
      { regel: 1, fout: 'kolom kleur is onbekend' },
      { regel: 3, fout: 'respondent r1 komt twee keer voor' },
      { regel: 3, fout: 'uitgevoerd: soms bestaat niet; kies uit helemaal, deels, niet' },
      { regel: 4, fout: '3 velden, de kop heeft er 5' },
    ]);
    expect(leesEnquete('lijst;functie\n').ok).toBe(false);
  });

  it('geeft percentages uit aantallen, met het interval, en een gemiddeld cijfer', () => {
    const tekst = [
      KOP,
      ...rijen(15, 'wethouder').map((rij) => `${rij};helemaal;8`),
      ...rijen(5, 'burgemeester').map((rij) => `${rij};niet;`),
    ].join('\r\n');
    const gelezen = leesEnquete(`\uFEFF${tekst}\r\n`);
    if (!gelezen.ok) throw new Error('This survey has no faults');
    const tabellen = enqueteTabellen(gelezen.antwoorden, { wethouder: 20, burgemeester: 20 });
    const tabel = (id: string) => tabellen.find((een) => een.id === `bestuurder-${id}`);
    expect(tabel('uitgevoerd')?.rijen.map(({ waarden }) => waarden)).toEqual([
      [15, 75, '53% tot 89%'],
      [0, 0, '0% tot 16%'],
      [5, 25, '11% tot 47%'],
      [20, 100, '84% tot 100%'],
    ]);
    expect(tabel('cijfer-rapport')?.rijen.map(({ waarden }) => waarden)).toEqual([
      [0, 0, '0% tot 20%', null],
      [0, 0, '0% tot 20%', null],
      [15, 100, '80% tot 100%', null],
      [15, 100, '80% tot 100%', '8,0'],
    ]);
    expect(tabel('respons')?.uitleg).toContain('niet even vaak');
    expect(tabel('keurmerk-gevraagd')?.rijen[0]?.waarden).toEqual([0, null, null]);
    expect(tabellen.some(({ id }) => id.startsWith('organisatie'))).toBe(false);
  });
});
