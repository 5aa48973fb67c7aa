import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId, DossierId } from '#kernel/ids.ts';
import type { Fase } from '../gedeeld/fase.ts';
import type { Herinneringen } from '../gedeeld/herinnering.ts';
import type { Partij, Schakel } from '../gedeeld/schakel.ts';
import type { Verlenging } from '../geldboek/feiten.ts';
import type { Gevraagde } from '../nazorg/feiten.ts';

/** Who belongs with a dossier: the facts on which authorisation rests. */
export type Betrokkenen = {
  readonly bestuurder?: AccountId;
  /** The person's dossier this case belongs with; read along with the case by who may. */
  readonly bestuurderDossier?: DossierId;
  readonly organisatie?: string;
  /** The abolished organisation that the facts name, on a card read from the day its successor took over; never kept. */
  readonly rechtsvoorganger?: string;
  readonly adviseur?: AccountId;
  /** Everyone who wrote in the advice; none of them reviews it. */
  readonly opstellers?: readonly AccountId[];
  readonly eersteToetser?: AccountId;
  readonly tweedeToetser?: AccountId;
};

/** What the office-holder allows; everything is off by default. */
export type Toestemmingen = {
  readonly maatregelen: boolean;
  readonly kosten: boolean;
};

/** What an organisation itself has to do while a supplier delivers; 'wachten' when that is nothing. */
export type Leveringstap = 'wachten' | 'herstel' | 'testen' | 'betalen';

/** What a work list may know of a case. */
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
  /** While the link is delivery. */
  readonly tijdensLevering?: Leveringstap;
  /** Working days of this link on which its clock stood, and since when it stands now; never why. */
  readonly stil?: number;
  readonly pauze?: CalendarDay;
  readonly huisbezoek?: { readonly datum: CalendarDay; readonly tijd: string };
  /** How many measures are shared now, how many were provided, and how many of those are paid or ended. */
  readonly gedeeld: number;
  readonly verstrekt: number;
  readonly klaar: number;
  /** Of how many suppliers the office-holder reported a defect that the organisation did not look at yet. */
  readonly gemeld?: number;
  /** The last day of the office, once it is known. */
  readonly ambtTot?: CalendarDay;
  /** The earlier dossier of the same person that the adviser may know of. */
  readonly vorig?: DossierId;
  /** The first day on which something that was lent has to be back. */
  readonly leningTot?: CalendarDay;
};

/** What the scheme must know to ask by itself how it goes. */
export type Nazorgkaart = {
  /** The day of the report; hidden from the organisation. */
  readonly rapport?: CalendarDay;
  /** The last day on which it was asked; the day of the report as long as that has not happened. */
  readonly gevraagd: CalendarDay;
  /** Until which day new versions of catalogue and guide were said, or answered; the day of the report as long as not one was. */
  readonly versiesGezegdTot?: CalendarDay;
  /** Who does not want to be asked. */
  readonly stil: readonly Gevraagde[];
  /** Who wants to be called, since when. */
  readonly bellen: readonly { readonly wie: Gevraagde; readonly op: CalendarDay }[];
};

/** A survey somebody was asked for: the case knows that it was fetched, and never whether or what was answered. */
export type Enquetekaart = {
  readonly wie: Gevraagde;
  readonly gevraagd: CalendarDay;
  readonly opgehaald: boolean;
};

/** Where the next version of an advice is, for who makes and who tests it. */
export type Wijzigingkaart = Pick<Betrokkenen, 'eersteToetser' | 'tweedeToetser'> &
  Pick<Werkregel, 'partij' | 'schakel' | 'sinds'> & { readonly fase: Fase };

/** What may be known of an organisation without opening its dossier. */
export type Organisatiekaart = {
  readonly functionaris?: { readonly account: AccountId; readonly tot: CalendarDay | null };
  /** Whose access ended when somebody else was confirmed. */
  readonly vervangen?: AccountId;
  /** Where notices go while nobody is designated. */
  readonly postadres?: string;
  /** Who proposed the one who waits to be confirmed. */
  readonly voorstelDoor?: AccountId;
  /** Whether what is arranged once was arranged; absent on a card of before it was kept here. */
  readonly ingericht?: boolean;
  /** Abolished organisations of which somebody looked what there was to take over. */
  readonly bekeken?: readonly string[];
  /** The last day on which somebody was invited for a new board. */
  readonly uitgenodigdOp?: CalendarDay;
};

/** What may be known of a book of money without opening it. */
export type Geldboekkaart = {
  /** What was still to be renewed on the day of the last booking, the first to come first. */
  readonly verlengingen: readonly Verlenging[];
};

/** Who reads the draft of the catalogue, or mends it. */
export type Conceptbeurt = 'toetser' | 'planner';

/** The summary of a dossier at a position: all that is needed to decide who may do what, and to show lists. */
export type Kaart = {
  readonly soort: 'zaak' | 'bestuurder' | 'organisatie' | 'geldboek' | 'catalogus';
  /** Only a case has a phase. */
  readonly fase: Fase | null;
  readonly betrokkenen: Betrokkenen;
  readonly toestemmingen: Toestemmingen;
  /** Whether the advice that stands is with the office-holder; absent means no. */
  readonly rapportVerstrekt?: boolean;
  readonly werk?: Werkregel;
  /** The next version of an advice that holds; absent when no change runs. */
  readonly wijziging?: Wijzigingkaart;
  readonly organisatie?: Organisatiekaart;
  /** Whose turn the draft of the catalogue is; absent when nobody waits for it. */
  readonly conceptBij?: Conceptbeurt;
  readonly geldboek?: Geldboekkaart;
  /** Of a case whose report is with the office-holder. */
  readonly nazorg?: Nazorgkaart;
  /** What the scheme says by itself, and said; shown to nobody. */
  readonly herinneringen?: Herinneringen;
  readonly enquetes?: readonly Enquetekaart[];
};
