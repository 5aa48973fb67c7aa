import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choice, choices, day, money, optional, readForm, text, ticked, time, whole } from './fields.ts';
import { parseForm, typed, typedAll } from './form-input.ts';

const form = (body: string) => parseForm(body) ?? {};

describe('reading a form', () => {
  it('gives all errors at once, in the order of the fields', () => {
    const read = readForm(form('bedrag=veel&keuze=misschien&datum-dag=31&datum-maand=2&datum-jaar=2026'), {
      reden: text({ missing: 'Vul de reden in.' }),
      datum: day(),
      bedrag: money(),
      keuze: choice(['ja', 'nee']),
      aantal: whole({ max: 9 }),
    });
    expect(read.ok ? [] : read.errors).toEqual([
      { field: 'reden', message: 'Vul de reden in.' },
      { field: 'datum', message: 'Deze datum bestaat niet. Kijk de dag en de maand na.' },
      { field: 'bedrag', message: 'Schrijf het bedrag zo: 1.250,50.' },
      { field: 'keuze', message: 'Kies een van de antwoorden.' },
      { field: 'aantal', message: 'Vul een getal in.' },
    ]);
  });

  it('gives the values when all is right', () => {
    const body =
      'reden=+Omdat%0D%0Ahet+moet+&datum-dag=3&datum-maand=3&datum-jaar=2026&bedrag=1.250,50&wat=b&wat=a&tijd=9.05&ok=ja&aantal=7';
    const read = readForm(form(body), {
      reden: text(),
      datum: day(),
      bedrag: money(),
      wat: choices(['a', 'b', 'c']),
      tijd: time(),
      ok: ticked,
      aantal: whole(),
      leeg: optional(text()),
      later: optional(day()),
    });
    expect(read.ok && read.values).toEqual({
      reden: 'Omdat\nhet moet',
      datum: '2026-03-03',
      bedrag: 125_050,
      wat: ['a', 'b'],
      tijd: '09:05',
      ok: true,
      aantal: 7,
      leeg: undefined,
      later: undefined,
    });
  });

  it('refuses an answer that no form of ours offers', () => {
    expect(readForm(form('wat=a&wat=z'), { wat: choices(['a', 'b']) }).ok).toBe(false);
    expect(readForm(form('tijd=25.00'), { tijd: time() }).ok).toBe(false);
    expect(readForm(form('aantal=-1'), { aantal: whole() }).ok).toBe(false);
    expect(readForm(form('later-dag=40'), { later: optional(day()) }).ok).toBe(false);
  });

  it('never throws, whatever is posted', () => {
    const readers = {
      a: text(),
      b: day(),
      c: money(),
      d: choices(['x']),
      e: time(),
      f: optional(whole()),
    };
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (body) => {
        const parsed = parseForm(body);
        if (parsed !== undefined) readForm(parsed, readers);
      }),
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('a', 'b-dag', 'b', 'c', 'd', 'e', 'f'), fc.string()),
        (fields) => {
          const read = readForm(form(new URLSearchParams(fields).toString()), readers);
          if (!read.ok) for (const { message } of read.errors) expect(message).toMatch(/[.:]/);
        },
      ),
    );
  });

  it('keeps every text that can be kept, as it was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (value) => {
        const read = readForm(form(new URLSearchParams({ a: value }).toString()), { a: text() });
        if (read.ok) expect(read.values.a).toBe(value.replaceAll('\r\n', '\n').trim());
        else expect(value.trim() === '' || value.includes('\0')).toBe(true);
      }),
    );
  });
});

describe('what was typed', () => {
  it('stands again in the form; before anything was sent the known value does', () => {
    expect(typed(form(''), 'a', 'bekend')).toBe('bekend');
    expect(typed(form('b=1'), 'a', 'bekend')).toBeUndefined();
    expect(typedAll(form(''), 'a', ['x'])).toEqual(['x']);
    expect(typedAll(form('b=1'), 'a', ['x'])).toEqual([]);
  });
});
