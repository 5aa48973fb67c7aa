import type { CalendarDay } from '#kernel/calendar-day.ts';
import { unreachable } from '#kernel/decider.ts';
import { type Cents, cents } from '#kernel/money.ts';
import type { GedeeldeMaatregel } from '../gedeeld/maatregel.ts';
import { metItem } from '../gedeeld/op-id.ts';
import type { RechtstoetsUitkomst } from '../regeling/feiten.ts';
import { type Factuur, metFactuurfeit } from './facturen.ts';
import type { Abonnement, Ontvangstbewijs, Tester, UitvoeringEvent } from './feiten.ts';

export const uitvoeringStanden = [
  'verstrekking-vastgesteld',
  'offerte',
  'opdracht',
  'opgeleverd',
  'gebrek',
  'getest',
  'betaald',
  'beeindigd',
] as const;
export type UitvoeringStand = (typeof uitvoeringStanden)[number];

export type Offerte = {
  readonly op: CalendarDay;
  readonly leverancier: string;
  readonly eenmaligCent: Cents;
  readonly perMaandCent: Cents;
};

/** One measure from the decision to provide or lend it, to its end; `id` is that of the measure. */
export type Verstrekking = {
  readonly id: string;
  readonly maatregel: GedeeldeMaatregel;
  /** Provided (lid 1) or lent for the duration of office (lid 7). */
  readonly grondslag: 'verstrekt' | 'ter-beschikking';
  /** The outcome of the legal test; null for a loan, whose test stands in the receipt. */
  readonly uitkomst: RechtstoetsUitkomst | null;
  readonly oordeelJurist: string | null;
  /** Why it was lent; null when it was provided. */
  readonly reden: string | null;
  /** What was agreed about the end of a loan; null when it was provided. */
  readonly uitleen: { readonly tot: CalendarDay | null; readonly teruggave: string | null } | null;
  readonly stand: UitvoeringStand;
  readonly offertes: readonly Offerte[];
  readonly opdracht:
    | (Offerte & { readonly leveringVoor: CalendarDay | null; readonly werkbon: string | null })
    | null;
  /** Orders that were taken back, for instance because the supplier went bankrupt. */
  readonly ingetrokken: readonly {
    readonly op: CalendarDay;
    readonly leverancier: string;
    readonly eenmaligCent: Cents;
    readonly reden: string;
  }[];
  readonly tests: readonly {
    readonly op: CalendarDay;
    readonly bevinding: string;
    readonly door: Tester | null;
  }[];
  /** `bekeken`: the organisation reported it, or had it repaired; until then it says nothing about a supplier. */
  readonly gebreken: readonly {
    readonly op: CalendarDay;
    readonly omschrijving: string;
    /** Who had delivered; null when nobody was known to. */
    readonly leverancier: string | null;
    readonly bekeken: boolean;
  }[];
  readonly facturen: readonly Factuur[];
  /** What was paid once; what returns stands with its invoice. */
  readonly betaald: readonly {
    readonly op: CalendarDay;
    readonly bedragCent: Cents;
    readonly factuur: string;
    readonly redenHoger: string | null;
  }[];
  readonly periodiek: {
    readonly op: CalendarDay;
    readonly perMaandCent: Cents;
    readonly vanaf: CalendarDay;
    readonly verlengtOp: CalendarDay | null;
    readonly waarvoor: Abonnement;
  } | null;
  readonly afgeschaald: { readonly op: CalendarDay; readonly reden: string } | null;
  readonly beeindigd: { readonly op: CalendarDay; readonly reden: string } | null;
  /** The day on which what was lent came back. */
  readonly retourOp: CalendarDay | null;
  /** The last day on which each stand was reached. */
  readonly dagen: Readonly<Partial<Record<UitvoeringStand, CalendarDay>>>;
};

export type UitvoeringState = {
  /** In the order in which they were decided; a measure that is provided again takes its old place. */
  readonly verstrekkingen: readonly Verstrekking[];
  readonly bewijzen: readonly {
    readonly op: CalendarDay;
    readonly maatregelen: readonly string[];
    readonly bewijs: Ontvangstbewijs;
  }[];
};

export const legeUitvoeringState: UitvoeringState = { verstrekkingen: [], bewijzen: [] };

const isAf = ({ stand, opdracht }: Verstrekking): boolean =>
  stand === 'betaald' || stand === 'beeindigd' || (stand === 'getest' && opdracht?.eenmaligCent === 0);

/** Obligations that are still open: provided or lent, and not yet paid (unless it costs nothing) or ended. */
export const openVerplichtingen = ({ verstrekkingen }: UitvoeringState): readonly Verstrekking[] =>
  verstrekkingen.filter((verstrekking) => !isAf(verstrekking));

type Begin = Pick<
  Verstrekking,
  'maatregel' | 'grondslag' | 'uitkomst' | 'oordeelJurist' | 'reden' | 'uitleen'
>;

const begin = (op: CalendarDay, start: Begin): Verstrekking => ({
  id: start.maatregel.id,
  ...start,
  stand: 'verstrekking-vastgesteld',
  offertes: [],
  opdracht: null,
  ingetrokken: [],
  tests: [],
  gebreken: [],
  facturen: [],
  betaald: [],
  periodiek: null,
  afgeschaald: null,
  beeindigd: null,
  retourOp: null,
  dagen: { 'verstrekking-vastgesteld': op },
});

const naar = (van: Verstrekking, stand: UitvoeringStand, op: CalendarDay): Verstrekking => ({
  ...van,
  stand,
  dagen: { ...van.dagen, [stand]: op },
});

/** After a step that only the organisation takes: it has seen what was reported. */
const bekeken = (van: Verstrekking): Verstrekking => ({
  ...van,
  gebreken: van.gebreken.map((gebrek) => ({ ...gebrek, bekeken: true })),
});

/** The suppliers, each once, of whom the office-holder reported a defect that the organisation did not look at yet. */
export const nogNietBekeken = ({ verstrekkingen }: UitvoeringState): readonly string[] => {
  const gemeld = verstrekkingen.flatMap(({ gebreken }) => gebreken.filter((een) => !een.bekeken));
  return [...new Set(gemeld.flatMap(({ leverancier }) => leverancier ?? []))];
};

type Begonnen = 'VerstrekkingVastgesteld' | 'TerBeschikkingGesteld' | 'RechtstoetsBewaard';
type Stap = Exclude<UitvoeringEvent, { type: Begonnen }>;

const stap = (van: Verstrekking, event: Stap): Verstrekking => {
  const { op } = event;
  switch (event.type) {
    case 'OfferteOntvangen': {
      const { leverancier, eenmaligCent, perMaandCent } = event;
      const offerte = { op, leverancier, eenmaligCent, perMaandCent };
      return naar({ ...van, offertes: [...van.offertes, offerte] }, 'offerte', op);
    }
    case 'OpdrachtGegeven': {
      const { leverancier, eenmaligCent, perMaandCent, leveringVoor = null, werkbon = null } = event;
      const opdracht = { op, leverancier, eenmaligCent, perMaandCent, leveringVoor, werkbon };
      return naar({ ...van, opdracht }, 'opdracht', op);
    }
    case 'OpdrachtIngetrokken': {
      const { leverancier = '', eenmaligCent = cents(0) } = van.opdracht ?? {};
      const ingetrokken = [...van.ingetrokken, { op, leverancier, eenmaligCent, reden: event.reden }];
      return naar({ ...bekeken(van), opdracht: null, ingetrokken }, 'offerte', op);
    }
    case 'Opgeleverd':
      return naar(bekeken(van), 'opgeleverd', op);
    case 'Getest': {
      const getest = naar(
        { ...van, tests: [...van.tests, { op, bevinding: event.bevinding, door: event.getestDoor ?? null }] },
        'getest',
        op,
      );
      // What was paid before a defect stays paid after the repair.
      return van.betaald.length > 0 ? { ...getest, stand: 'betaald' } : getest;
    }
    case 'GebrekGemeld': {
      const { omschrijving, gemeldDoor } = event;
      const leverancier = van.opdracht?.leverancier ?? null;
      const gebrek = { op, omschrijving, leverancier, bekeken: gemeldDoor === undefined };
      return naar({ ...van, gebreken: [...van.gebreken, gebrek] }, 'gebrek', op);
    }
    case 'FactuurOntvangen':
    case 'CreditnotaOntvangen':
    case 'TerugbetalingOntvangen':
      return { ...van, facturen: metFactuurfeit(van.facturen, event) };
    case 'Betaald': {
      const facturen = metFactuurfeit(van.facturen, event);
      if (event.kosten === 'periodiek') return { ...van, facturen };
      const { bedragCent, factuur, redenHoger = null } = event;
      const betaald = [...van.betaald, { op, bedragCent, factuur, redenHoger }];
      const na = { ...van, facturen, betaald };
      return van.beeindigd === null ? naar(na, 'betaald', op) : na;
    }
    case 'PeriodiekeKostenVastgelegd': {
      const { perMaandCent, vanaf, verlengtOp, waarvoor = 'anders' } = event;
      return { ...van, periodiek: { op, perMaandCent, vanaf, verlengtOp, waarvoor } };
    }
    case 'Afgeschaald':
      return { ...van, afgeschaald: { op, reden: event.reden } };
    case 'Beeindigd':
      return naar({ ...bekeken(van), beeindigd: { op, reden: event.reden } }, 'beeindigd', op);
    case 'RetourOntvangen':
      return { ...van, retourOp: op };
    default:
      return unreachable(event);
  }
};

/** Folds one fact; never fails when facts from a compartment that stays closed are missing. */
export const evolveUitvoering = (state: UitvoeringState, event: UitvoeringEvent): UitvoeringState => {
  const { op } = event;
  const met = (verstrekking: Verstrekking): UitvoeringState => ({
    ...state,
    verstrekkingen: metItem(state.verstrekkingen, verstrekking),
  });
  switch (event.type) {
    case 'VerstrekkingVastgesteld': {
      const { maatregel, uitkomst, oordeelJurist = null } = event;
      const start = { maatregel, uitkomst, oordeelJurist, reden: null, uitleen: null };
      return met(begin(op, { ...start, grondslag: 'verstrekt' }));
    }
    case 'TerBeschikkingGesteld': {
      const { maatregel, reden, tot = null, teruggave = null } = event;
      const start = { maatregel, uitkomst: null, oordeelJurist: null, reden, uitleen: { tot, teruggave } };
      return met(begin(op, { ...start, grondslag: 'ter-beschikking' }));
    }
    case 'RechtstoetsBewaard': {
      const { maatregelen, bewijs } = event;
      return { ...state, bewijzen: [...state.bewijzen, { op, maatregelen, bewijs }] };
    }
    default: {
      const van = state.verstrekkingen.find(({ id }) => id === event.maatregel);
      return van === undefined ? state : met(stap(van, event));
    }
  }
};
