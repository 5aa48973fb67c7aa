import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId } from '#kernel/ids.ts';

export type OrganisatieCommand =
  | { readonly type: 'RegistreerOrganisatie'; readonly op: CalendarDay; readonly code: string }
  | {
      readonly type: 'WijsFunctionarisAan';
      readonly op: CalendarDay;
      readonly functionaris: AccountId;
      readonly tot: CalendarDay | null;
    }
  | { readonly type: 'LegDreigingsbeeldVast'; readonly op: CalendarDay; readonly beeld: string }
  | { readonly type: 'LegWeerbaarheidVast'; readonly op: CalendarDay; readonly aanpak: string }
  | { readonly type: 'StartCollegeaanmelding'; readonly op: CalendarDay; readonly aantal: number };
