import type { Opening } from './feiten.ts';

/** How a part of the home that the certificate looks at is called, for the adviser and in figures. */
export const openingnamen: Readonly<Record<Opening, string>> = {
  voordeur: 'Voordeur',
  achterdeur: 'Achterdeur',
  'andere-deur': 'Andere buitendeur of schuifpui',
  'raam-begane-grond': 'Ramen op de begane grond',
  'raam-verdieping': 'Ramen boven waar iemand bij kan',
  dakraam: 'Dakraam of lichtkoepel',
  'garage-of-schuur': 'Garage of schuur',
  buitenlicht: 'Licht bij de buitendeuren',
  'zicht-op-bezoek': 'Zien wie er aanbelt',
  rookmelders: 'Rookmelder op elke verdieping',
};
