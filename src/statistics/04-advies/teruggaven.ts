import { iedereen } from '../tellen/indeling.ts';
import { heeft, perDetail } from '../tellen/loop.ts';
import { telKenmerken } from '../tellen/telling.ts';
import type { Vraag } from '../vraag.ts';

const THEMAS = {
  'onderbouwing-dreiging': 'Onderbouwing van de dreiging',
  'scenario-zonder-maatregel': 'Een scenario zonder maatregel',
  'maatregel-niet-passend': 'Een maatregel die niet past',
  'ongelijk-met-vergelijkbaar': 'Anders dan bij vergelijkbare adviezen',
  'pkvw-oordeel': 'Het oordeel over het keurmerk',
  leesbaarheid: 'Leesbaarheid',
  'ontbrekend-domein': 'Een domein ontbreekt',
} as const;

export const teruggaven: Vraag = {
  id: 'teruggaven',
  hoofdstuk: 'Wat er wordt geadviseerd',
  vraag: 'Waarom geven toetsers een advies terug?',
  uitleg:
    'Dossiers waarin een advies met deze reden terugging naar de adviseur. Er kunnen meer redenen zijn.',
  rijkop: 'Reden',
  antwoord: ({ lopen }) => ({
    telling: telKenmerken(
      lopen,
      [
        { naam: 'Aangeboden ter toetsing', telt: (loop) => heeft(loop, 'aangeboden') },
        { naam: 'Daarvan teruggegeven', telt: (loop) => heeft(loop, 'teruggegeven') },
        ...perDetail('teruggegeven', THEMAS),
      ],
      [iedereen('Dossiers')],
    ),
  }),
};
