import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { teruggaafThemas } from '#domain/advies/feiten.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import { dataPath } from './package-path.ts';
import { teruggaafthemas, teruggaafthemasSchema, themaOp } from './teruggaafthemas.ts';

const bron = JSON.parse(readFileSync(dataPath('teruggaafthemas/2026-01-01.json'), 'utf8'));
const op = calendarDay('2026-03-02');

describe('De themas van een teruggave', () => {
  it('zijn in de eerste versie precies de themas die worden geteld, elk met woorden', () => {
    expect(teruggaafthemas(op).themas.map(({ code }) => code)).toEqual([...teruggaafThemas]);
    expect(themaOp(op, 'leesbaarheid').kort).toBe('Leesbaarheid');
  });

  it.each([
    ['een code dubbel', { themas: [...bron.themas, bron.themas[0]] }],
    ['een thema dat niet wordt geteld', { themas: [{ ...bron.themas[0], code: 'slordig' }] }],
    ['een thema zonder woorden', { themas: [{ ...bron.themas[0], kort: ' ' }] }],
    ['geen thema', { themas: [] }],
  ])('een versie met %s wordt afgewezen', (_, deel) => {
    expect(teruggaafthemasSchema.safeParse(bron).success).toBe(true);
    expect(teruggaafthemasSchema.safeParse({ ...bron, ...deel }).success).toBe(false);
  });
});
