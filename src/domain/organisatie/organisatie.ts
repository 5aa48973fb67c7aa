/** The organisation: who handles the cases, what was discussed about threat and resilience, joint applications. */
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { acceptUnless, type Decider, type Decision, unreachable } from '#kernel/decider.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { OrganisatieEvent } from './feiten.ts';
import type { OrganisatieCommand } from './opdrachten.ts';

export type OrganisatieState = {
  readonly code: string | null;
  /** The designated official; `tot` is the last day, null without an end. */
  readonly functionaris: { readonly account: AccountId; readonly tot: CalendarDay | null } | null;
  readonly dreigingsbeeld: { readonly op: CalendarDay; readonly beeld: string } | null;
  readonly weerbaarheid: { readonly op: CalendarDay; readonly aanpak: string } | null;
  readonly collegeaanmeldingen: readonly { readonly op: CalendarDay; readonly aantal: number }[];
};

export type OrganisatieRefusal =
  | 'organisatie-al-geregistreerd'
  | 'organisatie-niet-geregistreerd'
  | 'einddag-niet-in-de-toekomst'
  | 'te-weinig-bestuurders';

const evolve = (state: OrganisatieState, event: OrganisatieEvent): OrganisatieState => {
  const { op } = event;
  switch (event.type) {
    case 'OrganisatieGeregistreerd':
      return { ...state, code: event.code };
    case 'FunctionarisAangewezen':
      return { ...state, functionaris: { account: event.functionaris, tot: event.tot } };
    case 'DreigingsbeeldBesproken':
      return { ...state, dreigingsbeeld: { op, beeld: event.beeld } };
    case 'WeerbaarheidBesproken':
      return { ...state, weerbaarheid: { op, aanpak: event.aanpak } };
    case 'CollegeaanmeldingGestart':
      return { ...state, collegeaanmeldingen: [...state.collegeaanmeldingen, { op, aantal: event.aantal }] };
    default:
      return unreachable(event);
  }
};

const decide = (
  command: OrganisatieCommand,
  state: OrganisatieState,
): Decision<OrganisatieEvent, OrganisatieRefusal> => {
  const { op } = command;
  const onbekend = state.code === null && 'organisatie-niet-geregistreerd';
  switch (command.type) {
    case 'RegistreerOrganisatie':
      return acceptUnless([state.code !== null && 'organisatie-al-geregistreerd'], {
        type: 'OrganisatieGeregistreerd',
        op,
        code: command.code,
      });
    case 'WijsFunctionarisAan': {
      const { functionaris, tot } = command;
      return acceptUnless([onbekend, tot !== null && tot <= op && 'einddag-niet-in-de-toekomst'], {
        type: 'FunctionarisAangewezen',
        op,
        functionaris,
        tot,
      });
    }
    case 'LegDreigingsbeeldVast':
      return acceptUnless([onbekend], { type: 'DreigingsbeeldBesproken', op, beeld: command.beeld });
    case 'LegWeerbaarheidVast':
      return acceptUnless([onbekend], { type: 'WeerbaarheidBesproken', op, aanpak: command.aanpak });
    case 'StartCollegeaanmelding':
      return acceptUnless([onbekend, command.aantal < 2 && 'te-weinig-bestuurders'], {
        type: 'CollegeaanmeldingGestart',
        op,
        aantal: command.aantal,
      });
    default:
      return unreachable(command);
  }
};

export const organisatie: Decider<
  OrganisatieCommand,
  OrganisatieState,
  OrganisatieEvent,
  OrganisatieRefusal
> = {
  initialState: {
    code: null,
    functionaris: null,
    dreigingsbeeld: null,
    weerbaarheid: null,
    collegeaanmeldingen: [],
  },
  evolve,
  decide,
};
