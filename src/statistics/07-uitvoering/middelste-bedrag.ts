import { perGroep } from '../tellen/indeling.ts';
import { euros, heeft, type Loop } from '../tellen/loop.ts';
import { telIn } from '../tellen/telling.ts';
import { middelsteBedrag } from '../tellen/verdeling.ts';
import type { Vraag } from '../vraag.ts';

export const middelsteBedragen: Vraag = {
  id: 'middelste-bedrag',
  hoofdstuk: 'Uitvoering en kosten',
  vraag: 'Wat is het middelste bedrag dat is betaald?',
  uitleg:
    'De helft van de dossiers kostte minder, de helft meer. Op hele vijfhonderd euro. Bij weinig dossiers, of als een dossier meer dan de helft van alles is, staat er niets.',
  rijkop: 'Functie',
  antwoord: ({ lopen }) => {
    const betaald = lopen.filter((loop) => heeft(loop, 'betaald'));
    const midden = (groep: readonly Loop[]) => middelsteBedrag(groep.map((loop) => euros(loop, 'betaald')));
    return {
      telling: telIn(betaald, { ...perGroep, kolommen: [{ naam: 'Dossiers', telt: () => true }] }),
      extra: [
        {
          kolom: { naam: 'Middelste bedrag', soort: 'euro' },
          waarden: [
            ...perGroep.rijen.map(({ code }) => midden(betaald.filter(({ groep }) => groep === code))),
            midden(betaald),
          ],
        },
      ],
    };
  },
};
