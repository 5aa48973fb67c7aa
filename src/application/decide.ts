import { aanmelding } from '#domain/aanmelding/aanmelding.ts';
import { aanmeldingWeigeringen } from '#domain/aanmelding/weigeringen.ts';
import { advies } from '#domain/advies/advies.ts';
import { adviesWeigeringen } from '#domain/advies/weigeringen.ts';
import { bestuurder } from '#domain/bestuurder/bestuurder.ts';
import { bestuurderWeigeringen } from '#domain/bestuurder/weigeringen.ts';
import { catalogus } from '#domain/catalogus/catalogus.ts';
import type { CatalogusContext } from '#domain/catalogus/opdrachten.ts';
import type { CatalogusState } from '#domain/catalogus/toestand.ts';
import { catalogusWeigeringen } from '#domain/catalogus/weigeringen.ts';
import { geldboek } from '#domain/geldboek/geldboek.ts';
import { geldboekWeigeringen } from '#domain/geldboek/weigeringen.ts';
import { keuze } from '#domain/keuze/keuze.ts';
import { keuzeWeigeringen } from '#domain/keuze/weigeringen.ts';
import { nazorg } from '#domain/nazorg/nazorg.ts';
import { nazorgWeigeringen } from '#domain/nazorg/weigeringen.ts';
import { onderzoek } from '#domain/onderzoek/onderzoek.ts';
import { onderzoekWeigeringen } from '#domain/onderzoek/weigeringen.ts';
import { organisatie } from '#domain/organisatie/organisatie.ts';
import { organisatieWeigeringen } from '#domain/organisatie/weigeringen.ts';
import { uitvoering } from '#domain/uitvoering/uitvoering.ts';
import { uitvoeringWeigeringen } from '#domain/uitvoering/weigeringen.ts';
import type { Decision } from '#kernel/decider.ts';
import type { Reason } from './application.ts';
import * as context from './context.ts';
import type {
  BestuurderOpdracht,
  CatalogusOpdracht,
  GeldboekOpdracht,
  OrganisatieOpdracht,
  ZaakOpdracht,
} from './opdracht.ts';
import { belongsTo, type Slice } from './slices.ts';
import { isOnderzoekGewijzigd } from './wat-veranderde.ts';
import { werkzaak } from './zaak.ts';

/** A fact that was decided, with the slice that decided it. */
export type Decided = {
  readonly slice: Slice;
  readonly feit: { readonly type: string; readonly [field: string]: unknown };
};

type Outcome = Decision<Decided, Reason>;

const named = <Event extends { readonly type: string }, Refusal extends string>(
  slice: Slice,
  sentences: Readonly<Record<Refusal, string>>,
  decision: Decision<Event, Refusal>,
): Outcome =>
  decision.accepted
    ? { accepted: true, events: decision.events.map((feit) => ({ slice, feit: feit as Decided['feit'] })) }
    : {
        accepted: false,
        refusals: decision.refusals.map((grond) => ({ grond, zin: sentences[grond] })),
      };

/** Lets the slice of a command decide it, with what it must know of the other slices. */
export const decideZaak = (opdracht: ZaakOpdracht, situation: context.Situation): Outcome => {
  const { zaak } = situation;
  const werk = { ...situation, zaak: werkzaak(zaak) };
  if (belongsTo('aanmelding', opdracht)) {
    const command = context.aanmeldingCommand(opdracht, situation);
    return named('aanmelding', aanmeldingWeigeringen, aanmelding.decide(command, zaak.aanmelding));
  }
  if (belongsTo('onderzoek', opdracht)) {
    const command = context.onderzoekCommand(opdracht, werk);
    return named('onderzoek', onderzoekWeigeringen, onderzoek.decide(command, werk.zaak.onderzoek));
  }
  if (belongsTo('advies', opdracht)) {
    const command = context.adviesCommand(opdracht, werk, isOnderzoekGewijzigd(zaak));
    return named('advies', adviesWeigeringen, advies.decide(command, zaak.advies));
  }
  if (belongsTo('keuze', opdracht)) {
    const command = context.keuzeCommand(opdracht, situation);
    return named('keuze', keuzeWeigeringen, keuze.decide(command, zaak.keuze));
  }
  if (belongsTo('uitvoering', opdracht)) {
    const command = context.uitvoeringCommand(opdracht, situation);
    return named('uitvoering', uitvoeringWeigeringen, uitvoering.decide(command, zaak.uitvoering));
  }
  const command = context.nazorgCommand(opdracht, situation);
  return named('nazorg', nazorgWeigeringen, nazorg.decide(command, zaak.nazorg));
};

export const decideBestuurder = (
  opdracht: BestuurderOpdracht,
  { op, persoon }: Pick<context.Situation, 'op' | 'persoon'>,
): Outcome => named('bestuurder', bestuurderWeigeringen, bestuurder.decide({ ...opdracht, op }, persoon));

export const decideOrganisatie = (
  opdracht: OrganisatieOpdracht,
  situation: context.OrganisatieSituation,
  state: (typeof organisatie)['initialState'],
): Outcome => {
  const command = context.organisatieCommand(opdracht, situation);
  return named('organisatie', organisatieWeigeringen, organisatie.decide(command, state));
};

export const decideGeldboek = (
  opdracht: GeldboekOpdracht,
  op: context.Situation['op'],
  state: (typeof geldboek)['initialState'],
): Outcome => named('geldboek', geldboekWeigeringen, geldboek.decide({ ...opdracht, op }, state));

export const decideCatalogus = (
  opdracht: CatalogusOpdracht,
  situation: Pick<context.Situation, 'op' | 'door'> & { readonly context: CatalogusContext },
  state: CatalogusState,
): Outcome =>
  named('catalogus', catalogusWeigeringen, catalogus.decide({ ...opdracht, ...situation }, state));
