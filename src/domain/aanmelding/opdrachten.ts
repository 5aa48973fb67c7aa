import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId, DossierId } from '#kernel/ids.ts';
import type { Ambt } from '../gedeeld/ambt.ts';
import type { Pauzereden } from '../gedeeld/pauze.ts';
import type { Aanzet } from '../gedeeld/schakel.ts';
import type { Aanleiding, GemeldeDreiging, MeegenomenMaatregel, NietOntvankelijkReden } from './feiten.ts';

/** Who applies, and for which organisation. */
export type Aanvrager = {
  readonly account: AccountId;
  readonly bestuurder: DossierId;
  readonly ambt: Ambt;
  readonly organisatie: string;
  readonly provincie: string;
  readonly grootteklasse: string;
};

export type AanmeldingCommand =
  | { readonly type: 'ZetAanmeldingKlaar'; readonly op: CalendarDay; readonly aanvrager: Aanvrager }
  | {
      /** Applying; after a joint application this is the personal confirmation. */
      readonly type: 'DienAanmeldingIn';
      readonly op: CalendarDay;
      readonly aanvrager: Aanvrager;
      readonly aanleidingen: readonly Aanleiding[];
      readonly dreiging?: GemeldeDreiging;
      readonly partner: boolean;
      readonly anderen: string;
    }
  | { readonly type: 'KenSpoedToe'; readonly op: CalendarDay }
  | {
      readonly type: 'VerklaarNietOntvankelijk';
      readonly op: CalendarDay;
      readonly reden: NietOntvankelijkReden;
      readonly toelichting: string;
    }
  | { readonly type: 'WijsAdviseurToe'; readonly op: CalendarDay; readonly adviseur: AccountId }
  | {
      readonly type: 'NeemVorigDossierMee';
      readonly op: CalendarDay;
      readonly vorig: DossierId;
      readonly maatregelen: readonly MeegenomenMaatregel[];
    }
  | {
      readonly type: 'ZetKlokStil';
      readonly op: CalendarDay;
      readonly reden: Pauzereden;
      readonly feiten: Aanzet;
    }
  | { readonly type: 'HervatKlok'; readonly op: CalendarDay; readonly feiten: Aanzet }
  | {
      readonly type: 'TrekAanmeldingIn';
      readonly op: CalendarDay;
      readonly feiten: { readonly adviesVastgesteld: boolean };
    };
