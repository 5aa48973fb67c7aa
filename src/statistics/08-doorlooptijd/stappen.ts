import type { Gebeurtenis } from '#application/cijfers/statistisch-feit.ts';
import { iedereen } from '../tellen/indeling.ts';
import { eerste, heeft, type Loop } from '../tellen/loop.ts';
import { telKenmerken } from '../tellen/telling.ts';
import { kwantiel } from '../tellen/verdeling.ts';
import type { Vraag } from '../vraag.ts';

const STAPPEN: readonly (readonly [Gebeurtenis, string])[] = [
  ['bezoek', 'Huisbezoek'],
  ['aangeboden', 'Advies ter toetsing'],
  ['vastgesteld', 'Advies vastgesteld'],
  ['rapport', 'Rapport verstrekt'],
  ['keuze-klaar', 'Keuze gemaakt'],
  ['verstrekt', 'Eerste maatregel verstrekt'],
  ['opgeleverd', 'Alles opgeleverd'],
];

const duren = (lopen: readonly Loop[], gebeurtenis: Gebeurtenis, zonderPauzes: boolean): readonly number[] =>
  lopen
    .flatMap((loop) => {
      const { weken, lopend } = eerste(loop, gebeurtenis) ?? {};
      return (zonderPauzes ? lopend : undefined) ?? weken ?? [];
    })
    .toSorted((a, b) => a - b);

export const doorlooptijden: Vraag = {
  id: 'doorlooptijden',
  hoofdstuk: 'Hoe lang het duurt',
  vraag: 'Hoe lang duurt het van aanmelding tot elke stap?',
  uitleg:
    'In hele werkweken. Bij de mediaan was de helft sneller; bij negen van de tien was negentig procent sneller. Zonder pauzes zijn de werkdagen weg waarop een klok stilstond, met een reden. Alleen wie de stap bereikte telt mee: wie nog wacht, staat bij de volgende vraag.',
  rijkop: 'Stap',
  antwoord: ({ lopen }) => ({
    telling: telKenmerken(
      lopen,
      STAPPEN.map(([gebeurtenis, naam]) => ({ naam, telt: (loop) => heeft(loop, gebeurtenis) })),
      [iedereen('Dossiers')],
    ),
    extra: [false, true].flatMap((zonder) => {
      const perStap = STAPPEN.map(([gebeurtenis]) => duren(lopen, gebeurtenis, zonder));
      return (
        [
          ['Mediaan', 0.5],
          ['Negen van de tien', 0.9],
        ] as const
      ).map(([naam, deel]) => ({
        kolom: { naam: zonder ? `${naam} zonder pauzes` : naam, soort: 'weken' },
        waarden: perStap.map((weken) => kwantiel(weken, deel)),
      }));
    }),
  }),
};
