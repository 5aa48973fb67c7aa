import { describe, expect, it } from 'vitest';
import { chiStaart, selectieveRespons, wilson } from './toetsen.ts';

const groep = (gevraagd: number, geantwoord: number) => ({ groep: `${gevraagd}`, gevraagd, geantwoord });

describe('De toetsen geven bekende antwoorden', () => {
  it('het interval van Wilson', () => {
    const [laag, hoog] = wilson(10, 20);
    expect(laag).toBeCloseTo(0.29929, 4);
    expect(hoog).toBeCloseTo(0.70071, 4);
    expect(wilson(0, 10)[1]).toBeCloseTo(0.27753, 4);
    expect(wilson(0, 0)).toEqual([0, 1]);
  });

  it('de staart van chi-kwadraat, uit elke tafel', () => {
    expect(chiStaart(3.841459, 1)).toBeCloseTo(0.05, 5);
    expect(chiStaart(5.991465, 2)).toBeCloseTo(0.05, 5);
    expect(chiStaart(11.34487, 3)).toBeCloseTo(0.01, 5);
  });

  it('chi-kwadraat bij genoeg mensen: 10 van 30 naast 20 van 30', () => {
    const toets = selectieveRespons([groep(30, 10), groep(30, 20)]);
    expect(toets?.soort).toBe('chi-kwadraat');
    expect(toets?.p).toBeCloseTo(0.009823, 5);
  });

  it('de exacte toets bij weinig: de theeproef van Fisher, 3 van 4 naast 1 van 4', () => {
    const toets = selectieveRespons([groep(4, 3), groep(4, 1)]);
    expect(toets?.soort).toBe('exact');
    expect(toets?.p).toBeCloseTo(0.485714, 5);
  });

  it('drie kleine groepen, nagerekend met de hand: 3 van 3, 0 van 3 en 0 van 3', () => {
    expect(selectieveRespons([groep(3, 3), groep(3, 0), groep(3, 0)])?.p).toBeCloseTo(3 / 84, 5);
  });

  it('zegt niets als iedereen of niemand antwoordde', () => {
    expect(selectieveRespons([groep(30, 30), groep(30, 30)])).toBeUndefined();
    expect(selectieveRespons([groep(30, 3)])).toBeUndefined();
  });
});
