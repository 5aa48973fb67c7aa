import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Compartiment } from '../gedeeld/compartiment.ts';

export type OrganisatieEvent =
  | { readonly type: 'OrganisatieGeregistreerd'; readonly op: CalendarDay; readonly code: string }
  | {
      readonly type: 'FunctionarisAangewezen';
      readonly op: CalendarDay;
      readonly functionaris: AccountId;
      readonly tot: CalendarDay | null;
    }
  | { readonly type: 'DreigingsbeeldBesproken'; readonly op: CalendarDay; readonly beeld: string }
  | { readonly type: 'WeerbaarheidBesproken'; readonly op: CalendarDay; readonly aanpak: string }
  | { readonly type: 'CollegeaanmeldingGestart'; readonly op: CalendarDay; readonly aantal: number };

export const organisatieCompartimenten = {
  OrganisatieGeregistreerd: 'organisatie',
  FunctionarisAangewezen: 'organisatie',
  DreigingsbeeldBesproken: 'organisatie',
  WeerbaarheidBesproken: 'organisatie',
  CollegeaanmeldingGestart: 'organisatie',
} as const satisfies Record<OrganisatieEvent['type'], Compartiment>;
