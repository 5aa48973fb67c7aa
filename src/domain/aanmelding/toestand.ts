import type { CalendarDay } from '#kernel/calendar-day.ts';
import { unreachable } from '#kernel/decider.ts';
import type { AccountId, DossierId } from '#kernel/ids.ts';
import type { Ambt } from '../gedeeld/ambt.ts';
import type { Pauze } from '../gedeeld/pauze.ts';
import type {
  Aanleiding,
  AanmeldingEvent,
  GemeldeDreiging,
  MeegenomenMaatregel,
  NietOntvankelijkReden,
} from './feiten.ts';

export type AanmeldingStand =
  | 'leeg'
  | 'klaargezet'
  | 'aangemeld'
  | 'toegewezen'
  | 'ingetrokken'
  | 'niet-ontvankelijk';

export type AanmeldingState = {
  readonly stand: AanmeldingStand;
  readonly aanvrager: {
    readonly account: AccountId;
    readonly bestuurder: DossierId;
    readonly ambt: Ambt;
    readonly organisatie: string;
    readonly provincie: string;
  } | null;
  readonly functiegroep: string | null;
  readonly grootteklasse: string | null;
  /** Whether the college applied together; each member still confirms in person. */
  readonly gezamenlijk: boolean;
  readonly aanleidingen: readonly Aanleiding[];
  readonly dreiging: GemeldeDreiging | null;
  readonly gesprekspartners: { readonly partner: boolean; readonly anderen: string } | null;
  readonly spoed: boolean;
  readonly spoedGrond: 'concrete-dreiging' | 'inschatting-planner' | null;
  readonly adviseur: AccountId | null;
  /** What the office-holder took along from an earlier case. */
  readonly vorig: {
    readonly dossier: DossierId;
    readonly op: CalendarDay;
    readonly maatregelen: readonly MeegenomenMaatregel[];
  } | null;
  /** When the clock stood still, in order; at most the last one still runs. */
  readonly pauzes: readonly Pauze[];
  readonly nietOntvankelijk: { readonly reden: NietOntvankelijkReden; readonly toelichting: string } | null;
  /** The day of each step; null when it has not been taken. */
  readonly klaargezetOp: CalendarDay | null;
  readonly ingediendOp: CalendarDay | null;
  readonly bevestigdOp: CalendarDay | null;
  /** The first time an adviser was assigned. */
  readonly toegewezenOp: CalendarDay | null;
  /** Withdrawn, or declared inadmissible. */
  readonly beeindigdOp: CalendarDay | null;
};

export const legeAanmeldingState: AanmeldingState = {
  stand: 'leeg',
  aanvrager: null,
  functiegroep: null,
  grootteklasse: null,
  gezamenlijk: false,
  aanleidingen: [],
  dreiging: null,
  gesprekspartners: null,
  spoed: false,
  spoedGrond: null,
  adviseur: null,
  vorig: null,
  pauzes: [],
  nietOntvankelijk: null,
  klaargezetOp: null,
  ingediendOp: null,
  bevestigdOp: null,
  toegewezenOp: null,
  beeindigdOp: null,
};

/** Folds one fact; never fails when facts from a compartment that stays closed are missing. */
export const evolveAanmelding = (state: AanmeldingState, event: AanmeldingEvent): AanmeldingState => {
  const { op } = event;
  switch (event.type) {
    case 'AanmeldingKlaargezet':
      return { ...state, stand: 'klaargezet', gezamenlijk: true, klaargezetOp: op };
    case 'AanvragerVastgelegd': {
      const { account, bestuurder, ambt, organisatie, provincie } = event;
      return { ...state, aanvrager: { account, bestuurder, ambt, organisatie, provincie } };
    }
    case 'AanmeldingIngediend': {
      const { functiegroep, grootteklasse, gezamenlijk } = event;
      return { ...state, stand: 'aangemeld', functiegroep, grootteklasse, gezamenlijk, ingediendOp: op };
    }
    case 'AanmeldingBevestigd':
      return { ...state, bevestigdOp: op };
    case 'AanleidingOpgegeven':
      return { ...state, aanleidingen: event.aanleidingen, dreiging: event.dreiging ?? null };
    case 'GesprekspartnersOpgegeven':
      return { ...state, gesprekspartners: { partner: event.partner, anderen: event.anderen } };
    case 'SpoedToegekend':
      return { ...state, spoed: true, spoedGrond: event.grond };
    case 'NietOntvankelijkVerklaard': {
      const { reden, toelichting } = event;
      return {
        ...state,
        stand: 'niet-ontvankelijk',
        nietOntvankelijk: { reden, toelichting },
        beeindigdOp: op,
      };
    }
    case 'AdviseurToegewezen':
      return {
        ...state,
        stand: 'toegewezen',
        adviseur: event.adviseur,
        toegewezenOp: state.toegewezenOp ?? op,
      };
    case 'VorigDossierMeegenomen': {
      const { vorig: dossier, maatregelen } = event;
      return { ...state, vorig: { dossier, op, maatregelen } };
    }
    case 'KlokStilgezet': {
      const { reden, schakel } = event;
      return { ...state, pauzes: [...state.pauzes, { schakel, van: op, tot: null, reden }] };
    }
    case 'KlokHervat':
      return {
        ...state,
        pauzes: state.pauzes.map((pauze) => (pauze.tot === null ? { ...pauze, tot: op } : pauze)),
      };
    case 'AanmeldingIngetrokken':
      return { ...state, stand: 'ingetrokken', beeindigdOp: op };
    default:
      return unreachable(event);
  }
};
