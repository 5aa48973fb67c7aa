import { expect, test } from 'vitest';
import { readArguments } from './read-arguments.ts';

const ID = '0'.repeat(26);
const people = ['--inlogdienst', 'https://inloggen.voorbeeld', '--door', 'b', '--mede', 'f'];

test('zonder compartiment gaat het om het hele dossier', () => {
  expect(readArguments([ID, ...people])).toEqual({
    opdracht: {
      dossier: ID,
      compartimenten: 'alle',
      inlogdienst: 'https://inloggen.voorbeeld',
      door: 'b',
      mede: 'f',
    },
  });
});

test('een compartiment mag vaker genoemd worden', () => {
  expect(readArguments([ID, ...people, '--compartiment', 'gezin', '--compartiment', 'adres'])).toMatchObject({
    opdracht: { compartimenten: ['gezin', 'adres'] },
  });
});

test('alles wat niet klopt wordt in een keer gezegd', () => {
  expect(
    readArguments(['x', '--compartiment', 'zolder', '--door', 'a', '--door', 'b', '--alles', 'ja', '--mede']),
  ).toEqual({
    problems: [
      'Het eerste woord is geen kenmerk van een dossier.',
      'Onbekend: --alles',
      '--door staat er vaker.',
      '--inlogdienst ontbreekt.',
      '--mede heeft geen waarde.',
      'Geen compartiment: zolder',
    ],
  });
});
