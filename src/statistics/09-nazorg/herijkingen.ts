import { iedereen } from '../tellen/indeling.ts';
import { perDetail } from '../tellen/loop.ts';
import { telKenmerken } from '../tellen/telling.ts';
import type { Vraag } from '../vraag.ts';

const REDENEN = {
  verhuizing: 'Verhuizing',
  'nieuwe-dreiging': 'Nieuwe dreiging',
  'nieuw-ambt': 'Een nieuw ambt',
  'nieuwe-portefeuille': 'Een andere portefeuille',
  'tijd-verstreken': 'De tijd is om',
  anders: 'Iets anders',
} as const;

export const herijkingen: Vraag = {
  id: 'herijkingen',
  hoofdstuk: 'Daarna',
  vraag: 'Waarom wordt een advies opnieuw bekeken?',
  uitleg: 'Dossiers waarin om herijking is gevraagd, met de reden.',
  rijkop: 'Reden',
  antwoord: ({ lopen }) => ({
    telling: telKenmerken(lopen, perDetail('herijking', REDENEN), [iedereen('Dossiers')]),
  }),
};
