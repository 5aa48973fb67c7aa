import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brievenOp, brievenSchema, invullingenVan } from '#application/referentie/brieven.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import { werkgeverVan } from '../werkgever.ts';
import { alineasVan, inWoordenVan, platteTekst } from './tekst.ts';

const op = calendarDay('2026-03-02');
const { versie, brieven } = brievenOp(op);
const werkgever = (code: string) => {
  const gevonden = werkgeverVan(code);
  if (gevonden === undefined) throw new Error(`Unknown: ${code}`);
  return gevonden;
};
const gemeente = werkgever('GM0014');
const waterschap = werkgever('WS0653');

describe('Een brief', () => {
  it('bestaat voor de vijf gelegenheden, in gewone woorden', () => {
    expect(brieven.map(({ id }) => id)).toEqual([
      'bestuurder',
      'leverancier',
      'beleid',
      'misverstanden',
      'afgezien',
    ]);
  });

  it.each(brieven)('$id: noemt bij een waterschap geen gemeente, en geen bijdrage van het Rijk', (brief) => {
    const tekst = platteTekst(alineasVan(brief, {}, waterschap, op));
    expect(tekst).not.toMatch(/gemeente|wethouder|\{|3\.9/);
    expect(tekst).not.toContain('tegemoetkoming');
    expect(platteTekst(alineasVan(brief, {}, gemeente, op))).not.toContain('waterschap');
  });

  it('houdt zijn vaste zinnen, wat een organisatie ook invult', () => {
    fc.assert(
      fc.property(fc.constantFrom(...brieven), fc.dictionary(fc.string(), fc.string()), (brief, vreemd) => {
        const invulling = {
          ...vreemd,
          ...Object.fromEntries(invullingenVan(brief).map((slot) => [slot.invulling, 'Eigen {soort} zin.'])),
        };
        const alineas = alineasVan(brief, invulling, gemeente, op);
        const standaard = alineasVan(brief, {}, gemeente, op);
        brief.delen.forEach((deel, index) => {
          if ('vast' in deel) expect(alineas[index]).toEqual(standaard[index]);
          else expect(alineas[index]?.tekst).toBe('Eigen {soort} zin.');
        });
      }),
    );
  });

  it('wordt geweigerd als een veld er twee keer in staat, en kent geen onbekend woord', () => {
    const slot = { invulling: 'slot', vraag: 'Hoe?', standaard: 'Zo.' };
    const dubbel = { id: 'a', titel: 'A', waarvoor: 'B', delen: [slot, slot] };
    expect(brievenSchema.safeParse({ versie, status: 'x', brieven: [dubbel] }).success).toBe(false);
    expect(() => inWoordenVan('{naam}', gemeente, op)).toThrow();
  });
});
