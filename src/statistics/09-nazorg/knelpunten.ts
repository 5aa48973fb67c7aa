import { knelpuntnamen } from '#application/cijfers/namen.ts';
import { jarenTot } from '../tellen/indeling.ts';
import { telPerJaar } from '../tellen/telling.ts';
import type { Vraag } from '../vraag.ts';

export const knelpunten: Vraag = {
  id: 'knelpunten',
  hoofdstuk: 'Daarna',
  vraag: 'Waar lopen mensen tegenaan?',
  uitleg:
    'Dossiers waarin dit knelpunt minstens een keer is gemeld, en het jaar waarin dat voor het eerst was. Van het laatste jaar telt wat al voorbij is.',
  rijkop: 'Knelpunt',
  antwoord: ({ lopen, tot }) => ({
    telling: telPerJaar(lopen, 'knelpunt', knelpuntnamen, { naam: 'Dossiers', jaren: jarenTot(tot) }),
  }),
};
