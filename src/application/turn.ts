import { bestuurder } from '#domain/bestuurder/bestuurder.ts';
import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import { catalogus } from '#domain/catalogus/catalogus.ts';
import type { CatalogusState } from '#domain/catalogus/toestand.ts';
import { geldboek } from '#domain/geldboek/geldboek.ts';
import { type OrganisatieState, organisatie } from '#domain/organisatie/organisatie.ts';
import type { Opened } from '#guard/guard.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { DossierKind } from '#store/store.ts';
import { findAanvrager } from './aanvrager.ts';
import { adviesgevolg } from './adviesgevolg.ts';
import { type Ambtseinde, ambtseindenVan } from './ambtseinde.ts';
import type { Act, Reason } from './application.ts';
import { catalogusContext, foldCatalogus } from './catalogus/inhoud.ts';
import { kaartVanCatalogus } from './catalogus/kaart.ts';
import { type StatistischeInhoud, statistischeFeiten } from './cijfers/uit-feiten.ts';
import {
  type Decided,
  decideBestuurder,
  decideCatalogus,
  decideGeldboek,
  decideOrganisatie,
  decideZaak,
} from './decide.ts';
import type { Dependencies } from './dependencies.ts';
import { kandidaatFeiten } from './functionaris.ts';
import { type Boeking, boekingVan, foldGeldboek } from './geldboek.ts';
import { kaartVanBestuurder, kaartVanGeldboek, kaartVanOrganisatie, kaartVanZaak } from './kaart.ts';
import { hervatBijWissel } from './klok.ts';
import { gedeeldeLeveringen } from './leveranciers.ts';
import { naNieuweVersie } from './nieuwe-versie.ts';
import type {
  BestuurderOpdracht,
  CatalogusOpdracht,
  GeldboekOpdracht,
  Opdracht,
  OrganisatieOpdracht,
  ZaakOpdracht,
} from './opdracht.ts';
import { overnameFeiten } from './overname.ts';
import { foldPersoon } from './person.ts';
import { belongsTo, sliceOf } from './slices.ts';
import { unnotedHome } from './verstrekking-noteren.ts';
import { evolveZaak, legeZaak } from './zaak.ts';

/** One try at an act: what was opened, at which position and moment; `opened` is undefined for a new dossier. */
export type Turn = {
  readonly kind: DossierKind;
  readonly op: CalendarDay;
  /** ISO instant. */
  readonly tijd: string;
  readonly position: number;
  readonly opened: Opened | undefined;
};

export type TurnOutcome =
  | {
      readonly accepted: true;
      readonly decided: readonly Decided[];
      readonly kaart: Kaart;
      /** What figures may know of it; only of a case. */
      readonly statistisch?: readonly StatistischeInhoud[];
      /** A home for which this case has provided measures and whose owner's dossier does not know it yet. */
      readonly noteHome?: string;
      /** What this case has cost so far, for the book of its organisation; absent when it has cost nothing. */
      readonly boeken?: Boeking;
      /** A version of the catalogue that now has to reach who reads it. */
      readonly gepubliceerd?: CatalogusState;
      /** What the offices of this person say now, for the cards of their cases. */
      readonly eindes?: readonly Ambtseinde[];
    }
  | { readonly accepted: false; readonly refusals: readonly Reason[] }
  | 'not-found';

/** The kind of dossier a command is about. */
export const kindOf = ({ type }: Opdracht): DossierKind => {
  const slice = sliceOf(type);
  return slice === 'bestuurder' || slice === 'organisatie' || slice === 'geldboek' || slice === 'catalogus'
    ? slice
    : 'zaak';
};

/** The only commands that begin a dossier. */
export const OPENING: ReadonlySet<Opdracht['type']> = new Set([
  'DienAanmeldingIn',
  'ZetAanmeldingKlaar',
  'RegistreerBestuurder',
  'RegistreerOrganisatie',
  'OpenGeldboek',
  'WijzigCatalogusmaatregel',
  'VoegCatalogusmaatregelToe',
  'TrekCatalogusmaatregelIn',
  'ZieCatalogusmaatregelNa',
] as const);

const onZaak = async (
  deps: Dependencies,
  act: Act,
  turn: Turn,
  opdracht: ZaakOpdracht,
): Promise<TurnOutcome> => {
  const { op, opened } = turn;
  const zaak = (opened?.events ?? []).reduce(evolveZaak, legeZaak);
  const applicant = await findAanvrager(deps, act.actor, opdracht, zaak, op);
  if (applicant === 'not-found') return applicant;
  if (applicant !== undefined && 'refusals' in applicant)
    return { accepted: false, refusals: applicant.refusals };
  const persoon = foldPersoon(opened?.linkedEvents ?? []);
  const { account: door, rol } = act.actor;
  const decision = decideZaak(opdracht, { op, door, rol, zaak, persoon, aanvrager: applicant });
  if (!decision.accepted) return decision;
  const advised = decision.events.reduce(evolveZaak, zaak);
  const gevolgd = [...decision.events, ...naNieuweVersie(advised, decision.events, op)];
  const decided = [...gevolgd, ...hervatBijWissel(zaak, gevolgd, op)];
  const next = decided.reduce(evolveZaak, zaak);
  const noteHome = rol === 'functionaris' ? unnotedHome(next, persoon) : undefined;
  const kaart = kaartVanZaak(next, opened?.kaart, op, persoon);
  const statistisch = statistischeFeiten(next, decided, op);
  const boeken = boekingVan(act, decision.events, next, kaart);
  return {
    accepted: true,
    decided: [...decided, ...adviesgevolg(next, decided, op)],
    kaart,
    statistisch,
    ...(noteHome !== undefined && { noteHome }),
    ...(boeken !== undefined && { boeken }),
  };
};

const onBestuurder = ({ op, opened }: Turn, opdracht: BestuurderOpdracht): TurnOutcome => {
  const persoon = foldPersoon(opened?.events ?? []);
  const decision = decideBestuurder(opdracht, { op, persoon });
  if (!decision.accepted) return decision;
  const next = decision.events.reduce((state, { feit }) => bestuurder.evolve(state, feit as never), persoon);
  const eindes = next.ambten === persoon.ambten ? [] : ambtseindenVan(next);
  const kaart = kaartVanBestuurder(next, opened?.kaart, op);
  return { accepted: true, decided: decision.events, kaart, eindes };
};

const onOrganisatie = async (
  deps: Dependencies,
  { actor }: Act,
  { op, opened }: Turn,
  opdracht: OrganisatieOpdracht,
): Promise<TurnOutcome> => {
  const fold = (state: OrganisatieState, { feit }: Pick<Decided, 'feit'>) =>
    organisatie.evolve(state, feit as never);
  const state = (opened?.events ?? []).reduce(fold, organisatie.initialState);
  const kandidaat = await kandidaatFeiten(deps, opdracht, state.code, op);
  const overname = await overnameFeiten(deps, actor, opdracht, state.code, op);
  const decision = decideOrganisatie(opdracht, { op, door: actor.account, kandidaat, overname }, state);
  if (!decision.accepted) return decision;
  const next = decision.events.reduce(fold, state);
  return { accepted: true, decided: decision.events, kaart: kaartVanOrganisatie(next, opened?.kaart, op) };
};

const onGeldboek = ({ op, opened }: Turn, opdracht: GeldboekOpdracht): TurnOutcome => {
  const state = foldGeldboek(opened?.events ?? []);
  const decision = decideGeldboek(opdracht, op, state);
  if (!decision.accepted) return decision;
  const next = decision.events.reduce((book, { feit }) => geldboek.evolve(book, feit as never), state);
  return {
    accepted: true,
    decided: [...decision.events, ...gedeeldeLeveringen(state, next, op)],
    kaart: kaartVanGeldboek(next, opened?.kaart, op),
  };
};

const onCatalogus = ({ actor }: Act, { op, opened }: Turn, opdracht: CatalogusOpdracht): TurnOutcome => {
  const state = foldCatalogus(opened?.events ?? []);
  const situation = { op, door: actor.account, context: catalogusContext(state, op) };
  const decision = decideCatalogus(opdracht, situation, state);
  if (!decision.accepted) return decision;
  const next = decision.events.reduce((now, { feit }) => catalogus.evolve(now, feit as never), state);
  return {
    accepted: true,
    decided: decision.events,
    kaart: kaartVanCatalogus(next),
    ...(next.versies.length > state.versies.length && { gepubliceerd: next }),
  };
};

/** Folds what was opened and lets the domain decide; gives the facts that follow and the card after them. */
export const outcomeOf = async (deps: Dependencies, act: Act, turn: Turn): Promise<TurnOutcome> => {
  const { opdracht } = act;
  if (turn.opened === undefined && !OPENING.has(opdracht.type)) return 'not-found';
  if (belongsTo('bestuurder', opdracht)) return onBestuurder(turn, opdracht);
  if (belongsTo('organisatie', opdracht)) return onOrganisatie(deps, act, turn, opdracht);
  if (belongsTo('geldboek', opdracht)) return onGeldboek(turn, opdracht);
  if (belongsTo('catalogus', opdracht)) return onCatalogus(act, turn, opdracht);
  return onZaak(deps, act, turn, opdracht);
};
