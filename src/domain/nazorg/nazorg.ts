/** Aftercare: the scheme asks how it went, and the dossier closes when nothing is owed any more. */
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { acceptUnless, type Decider, type Decision, unreachable } from '#kernel/decider.ts';
import type { Herijkingsreden, Knelpunt, NazorgEvent } from './feiten.ts';
import type { NazorgCommand } from './opdrachten.ts';

export type NazorgState = {
  /** The day of the next contact; null when none is planned. */
  readonly gepland: CalendarDay | null;
  readonly gesprekken: readonly {
    readonly op: CalendarDay;
    readonly verslag: string;
    readonly terugbellen: boolean;
  }[];
  readonly knelpunten: readonly { readonly op: CalendarDay; readonly knelpunt: Knelpunt }[];
  readonly herijkingen: readonly { readonly op: CalendarDay; readonly reden: Herijkingsreden }[];
  readonly gesloten: {
    readonly op: CalendarDay;
    readonly reden: 'klaar' | 'einde-ambt' | 'op-verzoek';
  } | null;
};

export type NazorgRefusal =
  | 'dossier-gesloten'
  | 'nazorgdag-in-het-verleden'
  | 'rapport-niet-verstrekt'
  | 'verplichtingen-open';

type Grond = NazorgRefusal | false;

const evolve = (state: NazorgState, event: NazorgEvent): NazorgState => {
  const { op } = event;
  switch (event.type) {
    case 'NazorgGepland':
      return { ...state, gepland: event.dag };
    case 'NazorgGesproken': {
      const { verslag, terugbellen } = event;
      return { ...state, gepland: null, gesprekken: [...state.gesprekken, { op, verslag, terugbellen }] };
    }
    case 'KnelpuntGemeld':
      return { ...state, knelpunten: [...state.knelpunten, { op, knelpunt: event.knelpunt }] };
    case 'HerijkingAangemeld':
      return { ...state, herijkingen: [...state.herijkingen, { op, reden: event.reden }] };
    case 'DossierGesloten':
      return { ...state, gesloten: { op, reden: event.reden } };
    default:
      return unreachable(event);
  }
};

const decide = (command: NazorgCommand, state: NazorgState): Decision<NazorgEvent, NazorgRefusal> => {
  const { op, context } = command;
  const gesloten: Grond = state.gesloten !== null && 'dossier-gesloten';
  const geenRapport: Grond = !context.rapportVerstrekt && 'rapport-niet-verstrekt';
  switch (command.type) {
    case 'PlanNazorg':
      return acceptUnless([gesloten, geenRapport, command.dag < op && 'nazorgdag-in-het-verleden'], {
        type: 'NazorgGepland',
        op,
        dag: command.dag,
      });
    case 'LegNazorggesprekVast': {
      const { verslag, terugbellen } = command;
      return acceptUnless([gesloten, geenRapport], { type: 'NazorgGesproken', op, verslag, terugbellen });
    }
    case 'MeldKnelpunt':
      return acceptUnless([gesloten], { type: 'KnelpuntGemeld', op, knelpunt: command.knelpunt });
    case 'MeldHerijkingAan':
      return acceptUnless([gesloten, geenRapport], { type: 'HerijkingAangemeld', op, reden: command.reden });
    case 'SluitDossier': {
      const { reden } = command;
      return acceptUnless(
        [
          gesloten,
          reden === 'klaar' && geenRapport,
          // What the organisation has entered into stays payable, whatever the reason to close.
          context.openVerplichtingen > 0 && 'verplichtingen-open',
        ],
        { type: 'DossierGesloten', op, reden },
      );
    }
    default:
      return unreachable(command);
  }
};

export const nazorg: Decider<NazorgCommand, NazorgState, NazorgEvent, NazorgRefusal> = {
  initialState: { gepland: null, gesprekken: [], knelpunten: [], herijkingen: [], gesloten: null },
  evolve,
  decide,
};
