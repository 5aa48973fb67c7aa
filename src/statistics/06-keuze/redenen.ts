import { iedereen } from '../tellen/indeling.ts';
import { perDetail } from '../tellen/loop.ts';
import { telKenmerken } from '../tellen/telling.ts';
import type { Vraag } from '../vraag.ts';

const REDENEN = {
  'eigen-oplossing': 'Een eigen oplossing',
  'past-niet-bij-mij': 'Past niet bij mij',
  privacy: 'Privacy',
  'uiterlijk-van-de-woning': 'Uiterlijk van de woning',
  'kosten-keurmerk': 'Kosten van het keurmerk',
  'geen-dreiging-ervaren': 'Geen dreiging ervaren',
  anders: 'Iets anders',
  'geen-reden': 'Geen reden gegeven',
} as const;

export const redenen: Vraag = {
  id: 'redenen-niet',
  hoofdstuk: 'Wat bestuurders kiezen',
  vraag: 'Waarom zien bestuurders van een maatregel af?',
  uitleg:
    'Dossiers waarin van minstens een maatregel is afgezien met deze reden. Een reden geven hoeft niet.',
  rijkop: 'Reden',
  antwoord: ({ lopen }) => ({
    telling: telKenmerken(lopen, perDetail('afgezien', REDENEN), [iedereen('Dossiers')]),
  }),
};
