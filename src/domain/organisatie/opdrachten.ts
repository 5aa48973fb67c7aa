import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Werkgeversbeeld } from '../gedeeld/werkgeversbeeld.ts';
import type { Inrichting, Regeling, Uitnodiging } from './feiten.ts';

/** What the shell knows of who is proposed. */
export type KandidaatFeiten = {
  /** Has access as functionaris of this organisation today. */
  readonly heeftToegang: boolean;
  /** Is an office-holder of this organisation under another account. */
  readonly isBestuurder: boolean;
};

/** What the shell knows of an organisation that was abolished. */
export type OvernameFeiten = {
  /** This organisation stands in its place today. */
  readonly isVoorganger: boolean;
  /** What it had arranged of what is asked for; null when nothing. */
  readonly regeling: Regeling | null;
};

export type OrganisatieCommand =
  | { readonly type: 'RegistreerOrganisatie'; readonly op: CalendarDay; readonly code: string }
  | {
      readonly type: 'StelFunctionarisVoor';
      readonly op: CalendarDay;
      readonly door: AccountId;
      readonly functionaris: AccountId;
      readonly tot: CalendarDay | null;
      readonly feiten: KandidaatFeiten;
    }
  | { readonly type: 'BevestigFunctionaris'; readonly op: CalendarDay; readonly door: AccountId }
  | { readonly type: 'LaatVoorstelVervallen'; readonly op: CalendarDay }
  | {
      readonly type: 'WijsFunctionarisAan';
      readonly op: CalendarDay;
      readonly functionaris: AccountId;
      readonly tot: CalendarDay | null;
    }
  | { readonly type: 'LegInrichtingVast'; readonly op: CalendarDay; readonly inrichting: Inrichting }
  | { readonly type: 'LegPostadresVast'; readonly op: CalendarDay; readonly postadres: string }
  | {
      readonly type: 'PasTekstAan';
      readonly op: CalendarDay;
      readonly tekst: string;
      readonly invulling: Readonly<Record<string, string>>;
    }
  | {
      readonly type: 'NeemRegelingOver';
      readonly op: CalendarDay;
      readonly van: string;
      readonly sleutel: string;
      readonly feiten: OvernameFeiten;
    }
  | { readonly type: 'DraaiOvernameTerug'; readonly op: CalendarDay; readonly sleutel: string }
  | {
      readonly type: 'RondOvernemenAf';
      readonly op: CalendarDay;
      readonly van: string;
      readonly feiten: OvernameFeiten;
    }
  | {
      readonly type: 'LegWerkgeversgesprekVast';
      readonly op: CalendarDay;
      readonly versie: string;
      readonly beeld: Werkgeversbeeld;
    }
  | { readonly type: 'LegDreigingsbeeldVast'; readonly op: CalendarDay; readonly beeld: string }
  | { readonly type: 'LegWeerbaarheidVast'; readonly op: CalendarDay; readonly aanpak: string }
  | {
      readonly type: 'NodigBestuurUit';
      readonly op: CalendarDay;
      readonly uitnodigingen: readonly Uitnodiging[];
    }
  | { readonly type: 'TrekUitnodigingIn'; readonly op: CalendarDay; readonly mail: string }
  | { readonly type: 'StartCollegeaanmelding'; readonly op: CalendarDay; readonly aantal: number };
