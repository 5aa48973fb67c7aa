import type { CalendarDay } from '#kernel/calendar-day.ts';
import { unreachable } from '#kernel/decider.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { OrganisatieEvent, Uitnodiging } from './feiten.ts';
import { evolveOvernemen, type Geregeld, nogOvergenomen } from './regelingen.ts';
import { evolveGesprekken, type Werkgeversgesprek } from './werkgeversgesprek.ts';

/** The designated official; `tot` is the last day, null without an end. */
export type Aanwijzing = { readonly account: AccountId; readonly tot: CalendarDay | null };

export type OrganisatieState = Geregeld & {
  readonly code: string | null;
  readonly functionaris: Aanwijzing | null;
  /** Who is proposed, and by whom: another person confirms. */
  readonly voorstel: (Aanwijzing & { readonly door: AccountId; readonly op: CalendarDay }) | null;
  /** Whose access ended with the last designation; null when nobody left. */
  readonly vervangen: AccountId | null;
  /** What the organisation told advisers, oldest first. */
  readonly gesprekken: readonly Werkgeversgesprek[];
  readonly dreigingsbeeld: { readonly op: CalendarDay; readonly beeld: string } | null;
  readonly weerbaarheid: { readonly op: CalendarDay; readonly aanpak: string } | null;
  /** Who is invited for a new board, each address once. */
  readonly uitgenodigd: readonly (Uitnodiging & { readonly op: CalendarDay })[];
  readonly collegeaanmeldingen: readonly { readonly op: CalendarDay; readonly aantal: number }[];
};

export const legeOrganisatieState: OrganisatieState = {
  code: null,
  functionaris: null,
  voorstel: null,
  vervangen: null,
  inrichting: {},
  postadres: null,
  teksten: {},
  overgenomen: [],
  bekeken: [],
  gesprekken: [],
  dreigingsbeeld: null,
  weerbaarheid: null,
  uitgenodigd: [],
  collegeaanmeldingen: [],
};

/** Whether a designation still holds on this day. */
export const isAangewezenOp = (aanwijzing: Aanwijzing | null, op: CalendarDay): aanwijzing is Aanwijzing =>
  aanwijzing !== null && (aanwijzing.tot === null || aanwijzing.tot >= op);

/** Folds one fact. */
export const evolveOrganisatie = (state: OrganisatieState, event: OrganisatieEvent): OrganisatieState => {
  const { op } = event;
  switch (event.type) {
    case 'OrganisatieGeregistreerd':
      return { ...state, code: event.code };
    case 'FunctionarisVoorgesteld': {
      const { functionaris: account, tot, door } = event;
      return { ...state, voorstel: { account, tot, door, op } };
    }
    case 'VoorstelFunctionarisVervallen':
      return { ...state, voorstel: null };
    case 'FunctionarisAangewezen':
      return {
        ...state,
        voorstel: null,
        functionaris: { account: event.functionaris, tot: event.tot },
        vervangen: event.vervangt ?? null,
      };
    case 'InrichtingVastgelegd':
      return {
        ...state,
        inrichting: event.inrichting,
        overgenomen: nogOvergenomen(state, ({ soort }) => soort === 'afspraak'),
      };
    case 'PostadresVastgelegd':
      return {
        ...state,
        postadres: event.postadres,
        overgenomen: nogOvergenomen(state, ({ soort }) => soort === 'postadres'),
      };
    case 'TekstAangepast':
      return {
        ...state,
        teksten: { ...state.teksten, [event.tekst]: event.invulling },
        overgenomen: nogOvergenomen(state, (een) => een.soort === 'brief' && een.brief === event.tekst),
      };
    case 'RegelingOvergenomen':
    case 'OvernameTeruggedraaid':
    case 'OvernemenAfgerond':
      return { ...state, ...evolveOvernemen(state, event) };
    case 'WerkgeversgesprekVastgelegd':
    case 'WerkgeversgesprekBevestigd':
      return { ...state, gesprekken: evolveGesprekken(state.gesprekken, event) };
    case 'DreigingsbeeldBesproken':
      return { ...state, dreigingsbeeld: { op, beeld: event.beeld } };
    case 'WeerbaarheidBesproken':
      return { ...state, weerbaarheid: { op, aanpak: event.aanpak } };
    case 'BestuurUitgenodigd': {
      const nieuw = event.uitnodigingen.map((een) => ({ ...een, op }));
      const mails = new Set(nieuw.map(({ mail }) => mail));
      return {
        ...state,
        uitgenodigd: [...state.uitgenodigd.filter(({ mail }) => !mails.has(mail)), ...nieuw],
      };
    }
    case 'UitnodigingIngetrokken':
      return { ...state, uitgenodigd: state.uitgenodigd.filter(({ mail }) => mail !== event.mail) };
    case 'CollegeaanmeldingGestart':
      return { ...state, collegeaanmeldingen: [...state.collegeaanmeldingen, { op, aantal: event.aantal }] };
    default:
      return unreachable(event);
  }
};
