import { nazorg } from '#domain/nazorg/nazorg.ts';
import type { NazorgCommand } from '#domain/nazorg/opdrachten.ts';
import { explore, type Trail } from './explore.ts';
import { op } from './samples.ts';

const by = { op, context: { rapportVerstrekt: true, openVerplichtingen: 0 } };

const commands: readonly NazorgCommand[] = [
  { type: 'PlanNazorg', dag: op, ...by },
  { type: 'LegNazorggesprekVast', verslag: 'Het gaat goed.', terugbellen: false, ...by },
  { type: 'MeldKnelpunt', knelpunt: 'leverancier', ...by },
  { type: 'MeldHerijkingAan', reden: 'verhuizing', ...by },
  { type: 'SluitDossier', reden: 'klaar', ...by },
];

export const nazorgTrail = (): Trail =>
  explore({
    decider: nazorg,
    commands,
    name: ({ gesloten, gepland, gesprekken }) => {
      if (gesloten !== null) return 'gesloten';
      if (gepland !== null) return 'gesprek gepland';
      return gesprekken.length > 0 ? 'gesproken' : 'nog geen gesprek';
    },
  });
