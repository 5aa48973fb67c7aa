import { describe, expect, it } from 'vitest';
import { verschilMetVorige } from './verschil.ts';

describe('Wat een vrijgave zegt van het verschil met de vorige', () => {
  it('is niets bij de eerste, en noemt daarna het vorige kwartaal en alleen veranderde regels', () => {
    expect(verschilMetVorige({ versie: '5' })).toEqual([]);
    const zelfde = verschilMetVorige({ versie: '5', vorige: { kwartaal: '2026-K2', versie: '5' } });
    expect(zelfde.join(' ')).toContain('het tweede kwartaal van 2026');
    expect(zelfde.join(' ')).not.toContain('versie');
    const anders = verschilMetVorige({ versie: '5', vorige: { kwartaal: '2026-K2', versie: '4' } });
    expect(anders.at(-1)).toContain('van versie 4 naar 5');
  });
});
