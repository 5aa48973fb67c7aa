import { iedereen } from '../tellen/indeling.ts';
import { perDetail } from '../tellen/loop.ts';
import { telKenmerken } from '../tellen/telling.ts';
import type { Vraag } from '../vraag.ts';

const AANLEIDINGEN = {
  'toekomstige-dreiging': 'Beschermd willen zijn tegen dreiging later',
  'concrete-dreiging': 'Dreiging nu, of de kans daarop',
  'besluit-van-het-college': 'Het college besloot het samen',
  'raad-van-collega': 'Een collega raadde het aan',
  praktisch: 'Iets praktisch, zoals een verhuizing',
} as const;

const groep = (naam: string, ...groepen: readonly string[]) => ({
  naam,
  telt: (loop: { readonly groep: string }) => groepen.includes(loop.groep),
});

export const aanleidingen: Vraag = {
  id: 'aanleidingen',
  hoofdstuk: 'Waarom mensen zich aanmelden',
  vraag: 'Waarom melden bestuurders zich aan?',
  uitleg: 'Iemand kan meer dan een reden geven; de rijen zijn dus niet op te tellen.',
  rijkop: 'Reden',
  antwoord: ({ lopen }) => ({
    telling: telKenmerken(
      lopen,
      perDetail('aanleiding', AANLEIDINGEN),
      [
        iedereen('Alle functies'),
        groep('Wethouder', 'wethouder'),
        groep('Burgemeester', 'burgemeester'),
        groep('Provincie of waterschap', 'provincie', 'waterschap'),
      ],
      { verdeeld: true },
    ),
  }),
};
