import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId, DossierId } from '#kernel/ids.ts';
import type { Fase } from '../gedeeld/fase.ts';
import type { Partij, Schakel } from '../gedeeld/schakel.ts';

/** Wie bij een dossier hoort en wat mag worden gezien: de feiten waarop de bevoegdheid rust. */
export type Betrokkenen = {
  readonly bestuurder?: AccountId;
  /** Het persoonsdossier dat bij deze zaak hoort; met de zaak mee te lezen voor wie dat mag. */
  readonly bestuurderDossier?: DossierId;
  readonly organisatie?: string;
  readonly adviseur?: AccountId;
  /** Iedereen die aan het advies schreef; geen van hen toetst het. */
  readonly opstellers?: readonly AccountId[];
  readonly eersteToetser?: AccountId;
  readonly tweedeToetser?: AccountId;
};

/** Wat de bestuurder heeft toegestaan; alles staat standaard uit. */
export type Toestemmingen = {
  readonly maatregelen: boolean;
  readonly kosten: boolean;
};

/** Wat een werklijst over een zaak mag weten. */
export type Werkregel = {
  readonly ambt?: string;
  readonly functiegroep?: string;
  readonly grootteklasse?: string;
  readonly provincie?: string;
  readonly spoed: boolean;
  readonly gezamenlijk: boolean;
  readonly partij: Partij;
  readonly schakel: Schakel;
  readonly sinds: CalendarDay;
  readonly huisbezoek?: { readonly datum: CalendarDay; readonly tijd: string };
  /** Aantal nu gedeelde maatregelen, hoeveel er zijn verstrekt, en hoeveel daarvan zijn betaald of beeindigd. */
  readonly gedeeld: number;
  readonly verstrekt: number;
  readonly klaar: number;
};

/** De samenvatting van een dossier op een positie: alles wat nodig is om te beslissen wie wat mag, en om lijsten te tonen. */
export type Kaart = {
  readonly soort: 'zaak' | 'bestuurder' | 'organisatie';
  /** Alleen een zaak heeft een fase. */
  readonly fase: Fase | null;
  readonly betrokkenen: Betrokkenen;
  readonly toestemmingen: Toestemmingen;
  /** Whether the advice that stands is with the office-holder; absent means no. */
  readonly rapportVerstrekt?: boolean;
  readonly werk?: Werkregel;
};
