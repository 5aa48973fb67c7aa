import { expect, it } from 'vitest';
import { apparaatWoorden } from './apparaat.ts';

it.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox op een computer'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
    'Safari op een telefoon',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
    'Edge op een computer',
  ],
  [
    'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36',
    'Chrome op een telefoon',
  ],
  ['<script>', 'Onbekend apparaat'],
  [undefined, 'Onbekend apparaat'],
])('%s is called %s', (userAgent, words) => {
  expect(apparaatWoorden(userAgent)).toBe(words);
});
