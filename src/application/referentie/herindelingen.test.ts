import { describe, expect, it } from 'vitest';
import { addDays, calendarDay } from '#kernel/calendar-day.ts';
import {
  geldendeOrganisatie,
  herindelingVan,
  komendeVoorgangers,
  opvolgerOp,
  parseHerindelingen,
  voorgangersVan,
} from './herindelingen.ts';
import { organisaties } from './organisaties.ts';

const [WIJDEMEREN, HILVERSUM] = ['GM1696', 'GM0402'] as const;
const OP = calendarDay('2027-01-01');
const VOOR = addDays(OP, -1);
const HEAD = 'datum;soort;opgeheven;nieuw;ontvangend;status;bron;opgeheven_code;opvolger_code';

describe('de herindelingen', () => {
  it('Wijdemeren gaat op 1 januari 2027 op in Hilversum', () => {
    expect(opvolgerOp(WIJDEMEREN, VOOR)).toBe(WIJDEMEREN);
    expect(opvolgerOp(WIJDEMEREN, OP)).toBe(HILVERSUM);
    expect(geldendeOrganisatie(WIJDEMEREN, OP)?.naam).toBe('Hilversum');
    expect([voorgangersVan(HILVERSUM, VOOR), voorgangersVan(HILVERSUM, OP)]).toEqual([[], [WIJDEMEREN]]);
    expect(komendeVoorgangers(HILVERSUM, VOOR).map(({ code }) => code)).toEqual([WIJDEMEREN]);
    expect(komendeVoorgangers(HILVERSUM, OP)).toEqual([]);
  });

  it('elke organisatie die eindigt, houdt op de dag voor haar herindeling op te bestaan', () => {
    const eindigend = organisaties().filter(({ geldigTot }) => geldigTot !== null);
    expect(eindigend.map(({ code, geldigTot }) => [code, geldigTot && addDays(geldigTot, 1)])).toEqual(
      eindigend.map(({ code }) => [code, herindelingVan(code)?.op]),
    );
  });

  it('wie blijft bestaan, volgt zichzelf op', () => {
    const blijvend = organisaties().filter(({ geldigTot }) => geldigTot === null);
    expect(blijvend.filter(({ code }) => opvolgerOp(code, OP) !== code)).toEqual([]);
  });

  it('een tabel die niet kan kloppen, wordt met alle fouten geweigerd', () => {
    const rij = (datum: string, weg: string, opvolger: string) =>
      `${datum};uitbreiding;Voorbeeldstad;;Proefdorp;doorgevoerd;proef;${weg};${opvolger}`;
    const tabel = [
      HEAD,
      rij('2027-01-01', 'GM9001', 'GM9002'),
      rij('2026-01-01', 'GM9002', ''),
      rij('2028-01-01', 'GM9001', 'GM9003'),
    ].join('\n');
    expect(() => parseHerindelingen(tabel)).toThrow(
      /abolished twice: GM9001[\s\S]*GM9001 passes to GM9002, which is no more/,
    );
    expect(() => parseHerindelingen(`${HEAD}\n${rij('2027-01-01', '', 'GM9002')}`)).toThrow(/of nobody/);
  });
});
