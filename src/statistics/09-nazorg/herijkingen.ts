import { herijkingnamen } from '#application/cijfers/namen.ts';
import { iedereen } from '../tellen/indeling.ts';
import { perDetail } from '../tellen/loop.ts';
import { telKenmerken } from '../tellen/telling.ts';
import type { Vraag } from '../vraag.ts';

export const herijkingen: Vraag = {
  id: 'herijkingen',
  hoofdstuk: 'Daarna',
  vraag: 'Waarom wordt een advies opnieuw bekeken?',
  uitleg: 'Dossiers waarin om herijking is gevraagd, met de reden.',
  rijkop: 'Reden',
  antwoord: ({ lopen }) => ({
    telling: telKenmerken(lopen, perDetail('herijking', herijkingnamen), [iedereen('Dossiers')]),
  }),
};
