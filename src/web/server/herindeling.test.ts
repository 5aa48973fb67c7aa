import { describe, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { gaatOver, overgegaan, overgenomenVan } from './herindeling.ts';

const [VOOR, OP] = [calendarDay('2026-12-31'), calendarDay('2027-01-01')];
const kaart = (betrokkenen: { organisatie?: string; rechtsvoorganger?: string }) =>
  ({ betrokkenen }) as never;

describe('de woorden van een herindeling', () => {
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
});
