import type { Terugblik } from '#domain/advies/gevolg.ts';
import type { Teruggaafblik } from '#domain/advies/teruggaaf.ts';
import type { Vergelijking } from '#domain/advies/vergelijken.ts';
import type { Actie } from '#domain/bevoegdheid/actie.ts';
import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { GeldboekState } from '#domain/geldboek/geldboek.ts';
import type { Regioleverancier } from '#domain/geldboek/regio.ts';
import type { OrganisatieState } from '#domain/organisatie/organisatie.ts';
import type { Werkgeversgesprek } from '#domain/organisatie/werkgeversgesprek.ts';
import type { RechtstoetsUitkomst } from '#domain/regeling/feiten.ts';
import type { Controle } from '#guard/audit-verdict.ts';
import type { Account, AuditLine } from '#guard/guard.ts';
import type { Inlogactie } from '#guard/inlogactie.ts';
import type { Inzageactie } from '#guard/inzage-guard.ts';
import type { Toezicht, VondstMetOordeel } from '#guard/toezicht.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import type { Accounts } from './accounts.ts';
import type { Hercodering } from './beeld/hercodeer.ts';
import type { Bewaren } from './bewaren.ts';
import type { RenderBureau } from './bureau.ts';
import type { Catalogusboek } from './catalogus/boek.ts';
import type { Vrijgaven } from './cijfers/vrijgeven.ts';
import type { EigenSleutels } from './eigen-sleutels.ts';
import type { Enquetes } from './enquete/enquetes.ts';
import type { Sessions } from './inloggen.ts';
import type { Knelpunten } from './knelpunten/bord.ts';
import type { Nood } from './nood.ts';
import type { Opdracht } from './opdracht.ts';
import type { RenderZaak } from './piece.ts';
import type { Catalogi } from './referentie/catalogus.ts';
import type { AskedPage, WorkItem, WorkPage } from './work-page.ts';
import type { ZaakView } from './zaak-view.ts';

export type { Account, AskedPage, AuditLine, Inlogactie, VondstMetOordeel, WorkItem, WorkPage, ZaakView };

/** A picture beside a fact, in the clear. */
export type Bijlage = { readonly id: string; readonly content: Uint8Array };

/** One act by one person on one dossier. */
export type Act = {
  readonly actor: Actor;
  readonly dossier: DossierId;
  readonly opdracht: Opdracht;
  /** The case by which an adviser comes to the dossier of its organisation, or an organisation to that of the person. */
  readonly via?: DossierId;
  /** Position the page showed; when the dossier has moved on since, the act is a conflict. */
  readonly seen?: number;
  /** Pictures that come with this act. */
  readonly bijlagen?: readonly Bijlage[];
  /** Identifies this submit of this form, so that sending it twice does it once. */
  readonly submitId?: string;
};

/** A reason why an act is refused, as a finished Dutch sentence. */
export type Reason = { readonly grond: string; readonly zin: string };

export type ActResult =
  | {
      readonly outcome: 'done';
      readonly dossier: DossierId;
      readonly position: number;
      readonly feiten: readonly string[];
    }
  | { readonly outcome: 'already-done'; readonly dossier: DossierId }
  | { readonly outcome: 'refused'; readonly reasons: readonly Reason[] }
  | { readonly outcome: 'conflict' }
  | { readonly outcome: 'not-found' };

export type PersoonView = Pick<ZaakView, 'id' | 'position' | 'persoon'>;

export type OrganisatieView = Pick<ZaakView, 'id' | 'position'> & {
  readonly organisatie: OrganisatieState;
};

/** One organisation on the list of the CCV. */
export type OrganisatieRegel = {
  readonly code: string;
  /** Somebody is designated today, and can log in. */
  readonly heeftFunctionaris: boolean;
  /** A notice reaches a general address meanwhile. */
  readonly heeftPostadres: boolean;
};

/** Queues of work; each is a named list with its own policy row. */
export type Queue = 'mijn' | 'planner' | 'adviseur' | 'toetsing' | 'getoetst' | 'organisatie' | 'nazorg';

/** A legal test that was kept, and whether the same facts give the same outcome today. */
export type Herhaling = {
  readonly op: CalendarDay;
  readonly maatregelen: readonly string[];
  readonly regelversie: string;
  readonly uitkomst: RechtstoetsUitkomst;
  readonly gelijk: boolean;
};

/** Who looked, as the office-holder reads it. */
export type Inzage = {
  readonly tijd: string;
  readonly wie: string;
  readonly actie: string;
  readonly doel: AuditLine['doel'];
  readonly compartimenten: readonly string[];
  /** What was given as the reason of an emergency. */
  readonly reden?: string;
};

/** Everything the outside (web, command line, demo) can ask; authorisation and the audit log are inside. */
export type Application = {
  readonly act: (act: Act) => Promise<ActResult>;
  readonly zaak: (actor: Actor, actie: Actie, id: DossierId) => Promise<ZaakView | undefined>;
  readonly zaakPiece: RenderZaak;
  /** One photo of a case, large or small; logged before it is shown, undefined when it is not there or not theirs. */
  readonly foto: (
    actor: Actor,
    id: DossierId,
    foto: string,
    maat: 'groot' | 'klein',
  ) => Promise<Uint8Array | undefined>;
  /** A file anew as a photo without anything but what can be seen, or why it is not taken. */
  readonly hercodeer: (content: Uint8Array) => Promise<Hercodering>;
  /** The person's own dossier: all of it, or the card for home as a file. */
  readonly persoon: (
    actor: Actor,
    id: DossierId,
    actie?: 'lees:persoon' | 'lees:huiskaartbestand',
  ) => Promise<PersoonView | undefined>;
  /** The dossier of an organisation, by its code. */
  readonly organisatieDossier: (code: string) => Promise<DossierId | undefined>;
  readonly organisatie: (actor: Actor, code: string) => Promise<OrganisatieView | undefined>;
  /** What an organisation told last; an adviser names the case by which they come. */
  readonly werkgeversgesprek: (
    actor: Actor,
    code: string,
    via?: DossierId,
  ) => Promise<Werkgeversgesprek | null | undefined>;
  readonly organisaties: (actor: Actor) => Promise<readonly OrganisatieRegel[] | undefined>;
  readonly worklist: (actor: Actor, queue: Queue, page: AskedPage) => Promise<WorkPage | undefined>;
  /** The desk of the organisation of this functionaris. */
  readonly bureau: RenderBureau;
  /** Sends every empty message whose moment has come; gives of how many dossiers something was said. */
  readonly herinner: () => Promise<number>;
  /** Removes drafts, answers and log-ins whose time is over, as if they had never been. */
  readonly ruimOp: () => Promise<void>;
  readonly enquetes: Enquetes;
  readonly knelpunten: Knelpunten;
  /** The legal test of providing today, for the organisation's page: only the outcome leaves. */
  readonly rechtstoets: (actor: Actor, id: DossierId) => Promise<RechtstoetsUitkomst | undefined>;
  /** Every kept legal test of a case, done again. */
  readonly bewijzen: (actor: Actor, id: DossierId) => Promise<readonly Herhaling[] | undefined>;
  /** The organisations that bear the costs together (article 3.2.16, onder b Besluit); empty for one. */
  readonly kostendragers: (actor: Actor, id: DossierId) => Promise<readonly string[] | undefined>;
  /** How a case stands beside established advices that are alike; undefined when not allowed. */
  readonly vergelijking: (actor: Actor, view: ZaakView) => Promise<Vergelijking | undefined>;
  /** What became of this adviser's own advices, in counts; undefined when not allowed. */
  readonly terugblik: (actor: Actor) => Promise<Terugblik | undefined>;
  /** How often the adviser's own advices came back, by theme; undefined for anybody else. */
  readonly teruggaven: (actor: Actor) => Promise<Teruggaafblik | undefined>;
  /** The book of money of the functionaris' organisation, to read and to act on; `van` an organisation it took over, to read. */
  readonly geldboek: (
    actor: Actor,
    actie?: 'lees:geldboek' | 'lees:geldboekbestand',
    van?: string,
  ) => Promise<GeldboekState | undefined>;
  /** What deliveries showed of suppliers in the province; undefined when not allowed. */
  readonly regioregister: (actor: Actor) => Promise<readonly Regioleverancier[] | undefined>;
  readonly geldboekDossier: (actor: Actor) => Promise<DossierId | undefined>;
  /** The catalogue as who keeps it up sees it; undefined for anybody else. */
  readonly catalogus: (actor: Actor) => Promise<Catalogusboek | undefined>;
  /** Whether the draft of the catalogue waits for this actor; nothing is opened to tell. */
  readonly conceptWacht: (actor: Actor) => Promise<boolean>;
  /** Every version of the catalogue, for who advises or reads an advice. */
  readonly catalogi: () => Promise<Catalogi>;
  /** Who looked at a case and at the person's own dossier, or at the latter alone. */
  readonly inzage: (
    actor: Actor,
    id: DossierId,
    actie?: Inzageactie,
  ) => Promise<readonly Inzage[] | undefined>;
  /** The same as a text that anyone can check apart from this program. */
  readonly inzageBewijs: (actor: Actor, id: DossierId) => Promise<string | undefined>;
  /** Going through unusual looks, week by week. */
  readonly toezicht: Toezicht;
  readonly nood: Nood;
  readonly auditLines: (
    actor: Actor,
    after: number,
    limit: number,
  ) => Promise<readonly AuditLine[] | undefined>;
  /** Checks the audit log, all of it or what came since it last held, and says when all was checked; undefined when not allowed. */
  readonly auditControle: (actor: Actor, deel: 'nieuw' | 'alles') => Promise<Controle | undefined>;
  readonly bewaren: Bewaren;
  /** National figures, as releases that two people signed. */
  readonly vrijgaven: Vrijgaven;
  readonly accounts: Accounts;
  /** What a person typed and did not send yet; kept per account and form, sealed. */
  readonly drafts: {
    readonly get: (actor: Actor, form: string) => Promise<Readonly<Record<string, unknown>> | undefined>;
    /** Kept for as many days as the terms of keeping say: a form that somebody comes back for, or an answer that is fetched at once. */
    readonly put: (
      actor: Actor,
      form: string,
      values: Readonly<Record<string, unknown>>,
      soort?: 'concept' | 'antwoord',
    ) => Promise<void>;
    readonly remove: (actor: Actor, form: string) => Promise<void>;
  };
  readonly sessions: Sessions;
  readonly eigenSleutels: EigenSleutels;
  readonly newId: () => DossierId;
  /** Today in Amsterdam. */
  readonly today: () => CalendarDay;
  readonly now: () => Date;
  readonly close: () => Promise<void>;
};
