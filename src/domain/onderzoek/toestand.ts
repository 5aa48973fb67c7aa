import type { CalendarDay } from '#kernel/calendar-day.ts';
import { unreachable } from '#kernel/decider.ts';
import { metItem, zonderItem } from '../gedeeld/op-id.ts';
import type { Werkgeversbeeld } from '../gedeeld/werkgeversbeeld.ts';
import { type AfspraakState, evolveAfspraak, legeAfspraakState } from './afspraak-feiten.ts';
import type {
  Beleving,
  Bevinding,
  Dreigingsvraag,
  Huisgenoot,
  Instrumentversies,
  Niveau,
  OnderzoekEvent,
  PkvwOordeel,
  Scenario,
} from './feiten.ts';
import type { Foto, Rapportfoto } from './foto-feiten.ts';

export type OnderzoekState = AfspraakState & {
  readonly gesprek: { readonly op: CalendarDay } | null;
  /** Whom the adviser spoke at the organisation; null for who may not know which organisation it is. */
  readonly gesprokenMet: string | null;
  readonly lokaalBeeld: (Werkgeversbeeld & { readonly versie?: string }) | null;
  /** The day of the visit itself, not of its registration. */
  readonly gevoerdOp: CalendarDay | null;
  readonly aanwezigen: { readonly partner: boolean; readonly anderen: string } | null;
  /** Fixed at the first finding; null before it. */
  readonly instrumenten: Instrumentversies | null;
  readonly bevindingen: readonly Bevinding[];
  readonly fotos: readonly Foto[];
  /** Those that stand in the report, in its order. */
  readonly rapportfotos: readonly Rapportfoto[];
  readonly duiding: {
    readonly op: CalendarDay;
    readonly ernst: Niveau;
    readonly waarschijnlijkheid: Niveau;
    readonly toelichting: string;
  } | null;
  /** What was answered to each prompt about the threat. */
  readonly dreigingsvragen: Readonly<Partial<Record<Dreigingsvraag, string>>>;
  readonly beleving: Beleving | null;
  /** What was noted of who else lives there, with their yes. */
  readonly huisgenoten: readonly Huisgenoot[];
  /** In the order of the adviser. */
  readonly scenarios: readonly Scenario[];
  readonly pkvw: PkvwOordeel | null;
};

export const legeOnderzoekState: OnderzoekState = {
  ...legeAfspraakState,
  gesprek: null,
  gesprokenMet: null,
  lokaalBeeld: null,
  gevoerdOp: null,
  aanwezigen: null,
  instrumenten: null,
  bevindingen: [],
  fotos: [],
  rapportfotos: [],
  duiding: null,
  dreigingsvragen: {},
  beleving: null,
  huisgenoten: [],
  scenarios: [],
  pkvw: null,
};

const inVolgorde = (scenarios: readonly Scenario[], volgorde: readonly string[]): readonly Scenario[] => [
  ...volgorde.flatMap((id) => scenarios.filter((scenario) => scenario.id === id)),
  ...scenarios.filter(({ id }) => !volgorde.includes(id)),
];

/** Folds one fact; never fails when facts from a compartment that stays closed are missing. */
export const evolveOnderzoek = (state: OnderzoekState, event: OnderzoekEvent): OnderzoekState => {
  switch (event.type) {
    case 'WerkgeversgesprekGevoerd':
      return { ...state, gesprek: { op: event.op } };
    case 'WerkgeverscontactVastgelegd':
      return { ...state, gesprokenMet: event.gesprokenMet };
    case 'LokaalBeeldVastgelegd': {
      const { type: _type, op: _op, ...lokaalBeeld } = event;
      return { ...state, lokaalBeeld };
    }
    case 'HuisbezoekGepland':
    case 'AndereDagGevraagd':
    case 'HuisbezoekAfgezegd':
    case 'HuisbezoekUitgebleven':
    case 'AfspraakToegelicht':
      return evolveAfspraak(state, event);
    case 'HuisbezoekGevoerd':
      return { ...state, gevoerdOp: event.datum };
    case 'AanwezigenVastgelegd':
      return { ...state, aanwezigen: { partner: event.partner, anderen: event.anderen } };
    case 'InstrumentenVastgelegd':
      return { ...state, instrumenten: event.versies };
    case 'BevindingVastgelegd':
      return { ...state, bevindingen: metItem(state.bevindingen, event.bevinding) };
    case 'FotoVastgelegd':
      return { ...state, fotos: metItem(state.fotos, event.foto) };
    case 'FotoVervallen':
      return {
        ...state,
        fotos: zonderItem(state.fotos, event.foto),
        rapportfotos: zonderItem(state.rapportfotos, event.foto),
      };
    case 'RapportfotosGekozen':
      return { ...state, rapportfotos: event.fotos };
    case 'BevindingVervallen':
      return { ...state, bevindingen: zonderItem(state.bevindingen, event.bevinding) };
    case 'DreigingGeduid': {
      const { op, ernst, waarschijnlijkheid, toelichting } = event;
      return { ...state, duiding: { op, ernst, waarschijnlijkheid, toelichting } };
    }
    case 'DreigingsvraagBeantwoord':
      return {
        ...state,
        dreigingsvragen: { ...state.dreigingsvragen, [event.vraag]: event.antwoord },
      };
    case 'BelevingVastgelegd':
      return { ...state, beleving: event.beleving };
    case 'HuisgenootGenoteerd':
      return { ...state, huisgenoten: metItem(state.huisgenoten, event.huisgenoot) };
    case 'HuisgenootVervallen':
      return { ...state, huisgenoten: zonderItem(state.huisgenoten, event.huisgenoot) };
    case 'ScenariosGeordend':
      return { ...state, scenarios: inVolgorde(state.scenarios, event.volgorde) };
    case 'ScenarioBeschreven':
      return { ...state, scenarios: metItem(state.scenarios, event.scenario) };
    case 'ScenarioVervallen':
      return { ...state, scenarios: zonderItem(state.scenarios, event.scenario) };
    case 'PkvwBeoordeeld':
      return { ...state, pkvw: event.oordeel };
    default:
      return unreachable(event);
  }
};
