import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId, DossierId } from '#kernel/ids.ts';
import type { Ambt } from '../gedeeld/ambt.ts';
import type { Compartiment } from '../gedeeld/compartiment.ts';
import type { Pauzereden } from '../gedeeld/pauze.ts';
import type { Schakel } from '../gedeeld/schakel.ts';

/** Why someone applies; there may be more than one reason. */
export const aanleidingen = [
  'toekomstige-dreiging',
  'concrete-dreiging',
  'besluit-van-het-college',
  'raad-van-collega',
  'praktisch',
] as const;
export type Aanleiding = (typeof aanleidingen)[number];

export type GemeldeDreiging = {
  readonly wat: string;
  readonly wanneer: string;
  readonly nuVeilig: boolean;
  readonly vandaagBellen: boolean;
};

export type NietOntvankelijkReden = 'geen-dagelijks-bestuurder' | 'ambt-niet-zeker' | 'dubbel' | 'anders';

/** A measure of an earlier case that still stands: what and where, and nothing of why. */
export type MeegenomenMaatregel = { readonly titel: string; readonly waar: string };

export type AanmeldingEvent =
  | { readonly type: 'AanmeldingKlaargezet'; readonly op: CalendarDay }
  | {
      readonly type: 'AanvragerVastgelegd';
      readonly op: CalendarDay;
      readonly account: AccountId;
      readonly bestuurder: DossierId;
      readonly ambt: Ambt;
      readonly organisatie: string;
      readonly provincie: string;
    }
  | {
      readonly type: 'AanmeldingIngediend';
      readonly op: CalendarDay;
      readonly functiegroep: string;
      readonly grootteklasse: string;
      readonly gezamenlijk: boolean;
    }
  | { readonly type: 'AanmeldingBevestigd'; readonly op: CalendarDay }
  | {
      readonly type: 'AanleidingOpgegeven';
      readonly op: CalendarDay;
      readonly aanleidingen: readonly Aanleiding[];
      readonly dreiging?: GemeldeDreiging;
    }
  | {
      readonly type: 'GesprekspartnersOpgegeven';
      readonly op: CalendarDay;
      readonly partner: boolean;
      readonly anderen: string;
    }
  | {
      readonly type: 'SpoedToegekend';
      readonly op: CalendarDay;
      readonly grond: 'concrete-dreiging' | 'inschatting-planner';
    }
  | {
      readonly type: 'NietOntvankelijkVerklaard';
      readonly op: CalendarDay;
      readonly reden: NietOntvankelijkReden;
      readonly toelichting: string;
    }
  | { readonly type: 'AdviseurToegewezen'; readonly op: CalendarDay; readonly adviseur: AccountId }
  | {
      readonly type: 'VorigDossierMeegenomen';
      readonly op: CalendarDay;
      readonly vorig: DossierId;
      readonly maatregelen: readonly MeegenomenMaatregel[];
    }
  | {
      readonly type: 'KlokStilgezet';
      readonly op: CalendarDay;
      readonly reden: Pauzereden;
      readonly schakel: Schakel;
    }
  | { readonly type: 'KlokHervat'; readonly op: CalendarDay }
  | { readonly type: 'AanmeldingIngetrokken'; readonly op: CalendarDay };

export const aanmeldingCompartimenten = {
  AanmeldingKlaargezet: 'proces',
  AanvragerVastgelegd: 'persoon',
  AanmeldingIngediend: 'proces',
  AanmeldingBevestigd: 'proces',
  AanleidingOpgegeven: 'dreiging',
  GesprekspartnersOpgegeven: 'gezin',
  SpoedToegekend: 'proces',
  NietOntvankelijkVerklaard: 'proces',
  AdviseurToegewezen: 'proces',
  VorigDossierMeegenomen: 'woning',
  KlokStilgezet: 'proces',
  KlokHervat: 'proces',
  AanmeldingIngetrokken: 'proces',
} as const satisfies Record<AanmeldingEvent['type'], Compartiment>;
