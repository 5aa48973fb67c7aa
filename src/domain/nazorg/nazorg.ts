/** Aftercare: the scheme asks how it went, and the dossier closes when nothing is owed any more. */
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { acceptUnless, type Decider, type Decision, unreachable } from '#kernel/decider.ts';
import type { Herijkingskeuze, Herijkingsreden, Knelpunt, NazorgEvent, Verandering } from './feiten.ts';
import type { NazorgCommand } from './opdrachten.ts';
import { beantwoord, evolveVragen, geenNazorgvragen, type Nazorgvragen } from './vragen.ts';
import type { NazorgRefusal } from './weigeringen.ts';

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
  /** What the office-holder let us know had changed. */
  readonly veranderingen: readonly { readonly op: CalendarDay; readonly wat: Verandering }[];
  /** What was said to proposals to look again. */
  readonly herijkingskeuzes: readonly { readonly op: CalendarDay; readonly keuze: Herijkingskeuze }[];
  readonly vragen: Nazorgvragen;
  readonly gesloten: {
    readonly op: CalendarDay;
    readonly reden: 'klaar' | 'einde-ambt' | 'op-verzoek';
  } | null;
};

type Grond = NazorgRefusal | false;

const evolve = (state: NazorgState, event: NazorgEvent): NazorgState => {
  const { op } = event;
  switch (event.type) {
    case 'NazorgGepland':
      return { ...state, gepland: event.dag };
    case 'NazorgGesproken': {
      const { verslag, terugbellen } = event;
      const type = terugbellen ? 'BelverzoekGedaan' : 'BelverzoekAfgerond';
      const vragen = evolveVragen(state.vragen, { type, op, wie: 'bestuurder' });
      const gesprekken = [...state.gesprekken, { op, verslag, terugbellen }];
      return { ...state, gepland: null, gesprekken, vragen };
    }
    case 'KnelpuntGemeld':
      return { ...state, knelpunten: [...state.knelpunten, { op, knelpunt: event.knelpunt }] };
    case 'HerijkingAangemeld':
      return { ...state, herijkingen: [...state.herijkingen, { op, reden: event.reden }] };
    case 'VeranderingGemeld':
      return { ...state, veranderingen: [...state.veranderingen, { op, wat: event.wat }] };
    case 'HerijkingBeantwoord':
      return {
        ...state,
        herijkingskeuzes: [...state.herijkingskeuzes, { op, keuze: event.keuze }],
      };
    case 'DossierGesloten':
      return { ...state, gesloten: { op, reden: event.reden } };
    default:
      return { ...state, vragen: evolveVragen(state.vragen, event) };
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
    case 'MeldVerandering':
      return acceptUnless([gesloten, geenRapport], { type: 'VeranderingGemeld', op, wat: command.wat });
    case 'BeantwoordHerijking':
      return acceptUnless([gesloten, geenRapport], { type: 'HerijkingBeantwoord', op, keuze: command.keuze });
    case 'BeantwoordNazorg':
    case 'BeantwoordNazorgVoorOrganisatie':
      return beantwoord(command, [gesloten, geenRapport]);
    case 'RondBelverzoekAf': {
      const { wie } = command;
      return acceptUnless([gesloten, state.vragen.bellen[wie] === null && 'geen-belverzoek'], {
        type: 'BelverzoekAfgerond',
        op,
        wie,
      });
    }
    case 'StopNazorgvragen':
      return acceptUnless([gesloten], { type: 'NazorgvragenGestopt', op, wie: 'bestuurder' });
    case 'HervatNazorgvragen':
      return acceptUnless([gesloten], { type: 'NazorgvragenHervat', op, wie: 'bestuurder' });
    case 'StopNazorgvragenVoorOrganisatie':
      return acceptUnless([gesloten], { type: 'NazorgvragenGestopt', op, wie: 'functionaris' });
    case 'HervatNazorgvragenVoorOrganisatie':
      return acceptUnless([gesloten], { type: 'NazorgvragenHervat', op, wie: 'functionaris' });
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
  initialState: {
    gepland: null,
    gesprekken: [],
    knelpunten: [],
    herijkingen: [],
    veranderingen: [],
    herijkingskeuzes: [],
    vragen: geenNazorgvragen,
    gesloten: null,
  },
  evolve,
  decide,
};
