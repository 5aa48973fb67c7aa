import { describe, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { gaatOver, naamOfOpgeheven, overgegaan, overgenomenVan, voluit } from './herindeling.ts';

const [VOOR, OP] = [calendarDay('2026-12-31'), calendarDay('2027-01-01')];
const kaart = (betrokkenen: { organisatie?: string; rechtsvoorganger?: string }) =>
  ({ betrokkenen }) as never;

describe('de woorden van een herindeling', () => {
  it('noemen een gemeente en een provincie met hun soort, en een waterschap bij de eigen naam', () => {
    expect([voluit('GM0402'), voluit('PV20')]).toEqual(['de gemeente Hilversum', 'de provincie Groningen']);
    expect(voluit('WS0653')).not.toMatch(/^de waterschap/);
    expect(voluit('GM0000')).toBe('GM0000');
  });

  it('zeggen wie van wie overnam, en ook dat dat niet bekend is', () => {
    const overgenomen = kaart({ organisatie: 'GM0402', rechtsvoorganger: 'GM1696' });
    expect(overgegaan(overgenomen)).toEqual({
      oud: 'de gemeente Wijdemeren',
      nieuw: 'de gemeente Hilversum',
      op: OP,
      isBeoogd: true,
    });
    expect(overgenomenVan(overgenomen)).toBe('de gemeente Wijdemeren');
    expect(overgegaan(kaart({ rechtsvoorganger: 'GM1696' }))?.nieuw).toBeUndefined();
    expect([
      overgegaan(kaart({ organisatie: 'GM0402' })),
      overgenomenVan(kaart({ organisatie: 'GM0402' })),
    ]).toEqual([undefined, undefined]);
  });

  it('kondigen een opheffing aan tot de dag zelf', () => {
    expect(gaatOver('GM1696', VOOR)?.nieuw).toBe('de gemeente Hilversum');
    expect(gaatOver('GM1696', OP)).toBeUndefined();
    expect(gaatOver('GM0402', VOOR)).toBeUndefined();
  });

  it('noemen in een lijst ook wie er niet meer is', () => {
    expect(naamOfOpgeheven('GM1696', VOOR)).toBe('Wijdemeren');
    expect(naamOfOpgeheven('GM1696', OP)).toBe('de gemeente Wijdemeren, opgeheven');
    expect(naamOfOpgeheven('GM0000', OP)).toBe('GM0000');
  });
});
