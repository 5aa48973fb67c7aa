import type { CalendarDay } from '#kernel/calendar-day.ts';
import { unreachable } from '#kernel/decider.ts';
import type { GedeeldeMaatregel } from '../gedeeld/maatregel.ts';
import { metItem } from '../gedeeld/op-id.ts';
import type { KeuzeEvent, Redencode } from './feiten.ts';

/** What the office-holder said about one measure; `id` is that of the measure. */
export type Keuze = { readonly id: string; readonly op: CalendarDay } & (
  | { readonly keuze: 'gekozen' }
  | { readonly keuze: 'alternatief'; readonly alternatief: string }
  | { readonly keuze: 'afgezien'; readonly reden: Redencode | null }
);

export type KeuzeState = {
  readonly keuzes: readonly Keuze[];
  readonly afgerondOp: CalendarDay | null;
  /** The photos of the home that may stand in no report. */
  readonly geweigerdeFotos: readonly string[];
  /** What the organisation may see now; everything is off until the office-holder turns it on. */
  readonly toestemmingen: { readonly maatregelen: boolean; readonly kosten: boolean };
  /** What the organisation sees now; empty when sharing was withdrawn. */
  readonly gedeeld: readonly GedeeldeMaatregel[];
  readonly gedeeldOp: CalendarDay | null;
  /** Everything the organisation has ever seen, each measure as it was last shared. */
  readonly ooitGedeeld: readonly GedeeldeMaatregel[];
  /** The version of the advice that was shared from, with what was shared of the one before; null while nothing ever was. */
  readonly gedeeldeVersie: {
    readonly nummer: number;
    readonly vorige: readonly GedeeldeMaatregel[] | null;
  } | null;
};

export const legeKeuzeState: KeuzeState = {
  keuzes: [],
  afgerondOp: null,
  geweigerdeFotos: [],
  toestemmingen: { maatregelen: false, kosten: false },
  gedeeld: [],
  gedeeldOp: null,
  ooitGedeeld: [],
  gedeeldeVersie: null,
};

export const zonderKosten = (maatregel: GedeeldeMaatregel): GedeeldeMaatregel => ({
  ...maatregel,
  eenmalig: null,
  perMaand: null,
});

const trekIn = (
  state: KeuzeState,
  { deel }: Extract<KeuzeEvent, { type: 'DelenIngetrokken' }>,
): KeuzeState =>
  deel === 'kosten'
    ? {
        ...state,
        toestemmingen: { ...state.toestemmingen, kosten: false },
        gedeeld: state.gedeeld.map(zonderKosten),
      }
    : { ...state, toestemmingen: { ...state.toestemmingen, maatregelen: false }, gedeeld: [] };

type Gedeeld = Extract<KeuzeEvent, { type: 'GedeeldMetOrganisatie' }>;

/** Within a version more can be shared later: what was shared before it stays the same. */
const versieNa = (state: KeuzeState, { versie = 1 }: Gedeeld): KeuzeState['gedeeldeVersie'] => {
  const { gedeeldeVersie, gedeeld, ooitGedeeld } = state;
  if (gedeeldeVersie === null) return { nummer: versie, vorige: null };
  return gedeeldeVersie.nummer === versie
    ? gedeeldeVersie
    : { nummer: versie, vorige: gedeeld.length > 0 ? gedeeld : ooitGedeeld };
};

const zonderFoto = ({ geweigerdeFotos }: KeuzeState, foto: string): readonly string[] =>
  geweigerdeFotos.filter((een) => een !== foto);

/** Folds one fact; never fails when facts from a compartment that stays closed are missing. */
export const evolveKeuze = (state: KeuzeState, event: KeuzeEvent): KeuzeState => {
  const { op } = event;
  const metKeuze = (keuze: Keuze): KeuzeState => ({ ...state, keuzes: metItem(state.keuzes, keuze) });
  switch (event.type) {
    case 'MaatregelGekozen':
      return metKeuze({ id: event.maatregel, op, keuze: 'gekozen' });
    case 'AlternatiefGekozen':
      return metKeuze({ id: event.maatregel, op, keuze: 'alternatief', alternatief: event.alternatief });
    case 'MaatregelAfgezien':
      return metKeuze({ id: event.maatregel, op, keuze: 'afgezien', reden: event.reden ?? null });
    case 'KeuzeAfgerond':
      return { ...state, afgerondOp: op };
    case 'KeuzeHeropend':
      return {
        ...state,
        keuzes: state.keuzes.filter(({ id }) => !event.maatregelen.includes(id)),
        afgerondOp: event.teKiezen ? null : state.afgerondOp,
      };
    case 'FotoGeweigerd':
      return { ...state, geweigerdeFotos: [...zonderFoto(state, event.foto), event.foto] };
    case 'FotoToegelaten':
      return { ...state, geweigerdeFotos: zonderFoto(state, event.foto) };
    case 'GedeeldMetOrganisatie':
      return {
        ...state,
        toestemmingen: { ...state.toestemmingen, [event.deel]: true },
        gedeeld: event.maatregelen,
        gedeeldOp: op,
        gedeeldeVersie: versieNa(state, event),
        ooitGedeeld: event.maatregelen.reduce<readonly GedeeldeMaatregel[]>(metItem, state.ooitGedeeld),
      };
    case 'DelenIngetrokken':
      return trekIn(state, event);
    default:
      return unreachable(event);
  }
};
