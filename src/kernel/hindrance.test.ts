import { expect, test } from 'vitest';
import { hindranceOf } from './hindrance.ts';

const fault = (fields: object) => Object.assign(new Error('met iets prive'), fields);

test('what the machine cannot do has fixed words, also when SQLite tells more of it', () => {
  expect(hindranceOf(fault({ code: 'ERR_SQLITE_ERROR', errcode: 13 }))).toBe('de schijf is vol');
  expect(hindranceOf(fault({ code: 'ERR_SQLITE_ERROR', errcode: 778 }))).toBe('de schijf geeft een fout');
  expect(hindranceOf(fault({ code: 'ENOSPC' }))).toBe('de schijf is vol');
});

test.each([
  fault({}),
  fault({ code: 'ERR_SQLITE_ERROR', errcode: 19 }),
  fault({ code: 'ENOENT' }),
  'tekst',
  undefined,
])('a fault of the program is none of these: %s', (error) => {
  expect(hindranceOf(error)).toBeUndefined();
});
