import { type Opening, openingnamen } from '#application/cijfers/namen.ts';
import { telPerDetail } from '../tellen/telling.ts';
import type { Vraag } from '../vraag.ts';

export const keurmerkVerband: Vraag = {
  id: 'keurmerk-verband',
  hoofdstuk: 'Het Politiekeurmerk',
  vraag: 'Heeft wat voor het keurmerk ontbreekt, te maken met een geadviseerde maatregel?',
  uitleg:
    'Vastgestelde adviezen waarin dit punt ontbreekt en de adviseur deze vraag beantwoordde. Voor de regeling maakt het antwoord geen verschil: het keurmerk is een eis of niet. De tabel laat zien waar de eis losstaat van de maatregelen. Een punt dat geen tien keer voorkomt, staat er niet.',
  rijkop: 'Wat ontbreekt',
  antwoord: ({ lopen }) => ({
    telling: telPerDetail(
      lopen,
      [
        { naam: 'Heeft ermee te maken', gebeurtenis: 'keurmerkpunt-raakt' },
        { naam: 'Heeft er niets mee te maken', gebeurtenis: 'keurmerkpunt-los' },
      ],
      (opening) => openingnamen[opening as Opening] ?? opening,
    ),
  }),
};
