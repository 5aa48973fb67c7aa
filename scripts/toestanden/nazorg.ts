import { nazorg } from '#domain/nazorg/nazorg.ts';
import type { NazorgCommand } from '#domain/nazorg/opdrachten.ts';
import { explore, type Trail } from './explore.ts';
import { op } from './samples.ts';

const maatregelen = { bestuurder: ['slot'], functionaris: ['slot'] };
const by = { op, context: { rapportVerstrekt: true, openVerplichtingen: 0, maatregelen } };
const antwoord = { antwoorden: [{ id: 'slot', stand: 'loopt', reden: null }], bellen: true } as const;

const commands: readonly NazorgCommand[] = [
  { type: 'PlanNazorg', dag: op, ...by },
  { type: 'LegNazorggesprekVast', verslag: 'Het gaat goed.', terugbellen: false, ...by },
  { type: 'MeldKnelpunt', knelpunt: 'leverancier', ...by },
  { type: 'MeldHerijkingAan', reden: 'verhuizing', ...by },
  { type: 'BeantwoordNazorg', ...antwoord, ...by },
  { type: 'BeantwoordNazorgVoorOrganisatie', ...antwoord, ...by },
  { type: 'RondBelverzoekAf', wie: 'bestuurder', ...by },
  { type: 'StopNazorgvragen', ...by },
  { type: 'HervatNazorgvragen', ...by },
  { type: 'StopNazorgvragenVoorOrganisatie', ...by },
  { type: 'HervatNazorgvragenVoorOrganisatie', ...by },
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
