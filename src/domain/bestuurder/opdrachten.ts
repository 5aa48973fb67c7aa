import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Ambt } from '../gedeeld/ambt.ts';
import type {
  Adres,
  Bereikbaarheid,
  Huiskaart,
  PkvwSoort,
  Startkeuze,
  Woningsoort,
  Zelfscan,
} from './feiten.ts';

export type BestuurderCommand =
  | {
      readonly type: 'RegistreerBestuurder';
      readonly op: CalendarDay;
      readonly account: AccountId;
      readonly naam: string;
    }
  | { readonly type: 'GeefBereikbaarheidOp'; readonly op: CalendarDay; readonly bereik: Bereikbaarheid }
  | {
      readonly type: 'LegBenoemingVast';
      readonly op: CalendarDay;
      readonly ambt: Ambt;
      readonly organisatie: string;
      readonly vanaf: CalendarDay;
    }
  | {
      readonly type: 'AanvaardAmbt';
      readonly op: CalendarDay;
      readonly ambt: Ambt;
      readonly organisatie: string;
      readonly van: CalendarDay;
      readonly waarnemendSinds?: CalendarDay;
    }
  | { readonly type: 'MeldSchorsing'; readonly op: CalendarDay }
  | {
      readonly type: 'BeeindigAmbt';
      readonly op: CalendarDay;
      readonly tot: CalendarDay;
      /** Left out: every running office; named: only the office at this organisation. */
      readonly organisatie?: string;
    }
  | {
      readonly type: 'GeefWoningOp';
      readonly op: CalendarDay;
      readonly woning: string;
      readonly adres: Adres;
      readonly soort: Woningsoort;
      readonly nieuwbouw: boolean | null;
      readonly monument: boolean | null;
    }
  | {
      readonly type: 'MeldVerhuizing';
      readonly op: CalendarDay;
      readonly woning: string;
      readonly adres: Adres;
      readonly soort: Woningsoort;
      readonly nieuwbouw: boolean | null;
      readonly monument: boolean | null;
    }
  | {
      readonly type: 'RegistreerPkvwCertificaat';
      readonly op: CalendarDay;
      readonly woning: string;
      readonly soort: PkvwSoort;
      readonly afgegeven: CalendarDay;
    }
  | { readonly type: 'MeldGeenPkvwCertificaat'; readonly op: CalendarDay; readonly woning: string }
  | {
      readonly type: 'RegistreerOntheffing';
      readonly op: CalendarDay;
      readonly van: CalendarDay;
      readonly tot: CalendarDay;
    }
  | { readonly type: 'SchrijfHuiskaart'; readonly op: CalendarDay; readonly kaart: Huiskaart }
  | ({ readonly type: 'StuurZelfscan'; readonly op: CalendarDay } & Zelfscan)
  | { readonly type: 'MeldGeenOntheffing'; readonly op: CalendarDay }
  | { readonly type: 'KiesStart'; readonly op: CalendarDay; readonly keuze: Startkeuze }
  | {
      /** A case has provided measures for this home; a later move is then judged under lid 6. */
      readonly type: 'NoteerVerstrekking';
      readonly op: CalendarDay;
      readonly woning: string;
    };
