import { aanmelding } from '#domain/aanmelding/aanmelding.ts';
import { aanmeldingWeigeringen } from '#domain/aanmelding/weigeringen.ts';
import { advies } from '#domain/advies/advies.ts';
import { adviesWeigeringen } from '#domain/advies/weigeringen.ts';
import { bestuurder } from '#domain/bestuurder/bestuurder.ts';
import { bestuurderWeigeringen } from '#domain/bestuurder/weigeringen.ts';
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
import type { BestuurderOpdracht, OrganisatieOpdracht, ZaakOpdracht } from './opdracht.ts';
import type { Slice } from './slices.ts';
import { sliceOf } from './slices.ts';

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

type Of<Input> = Extract<ZaakOpdracht, Input>;

/** Lets the slice of a command decide it, with what it must know of the other slices. */
export const decideZaak = (opdracht: ZaakOpdracht, situation: context.Situation): Outcome => {
  const { zaak } = situation;
  switch (sliceOf(opdracht.type)) {
    case 'aanmelding': {
      const command = context.aanmeldingCommand(
        opdracht as Parameters<typeof context.aanmeldingCommand>[0],
        situation,
      );
      return named('aanmelding', aanmeldingWeigeringen, aanmelding.decide(command, zaak.aanmelding));
    }
    case 'onderzoek': {
      const command = context.onderzoekCommand(
        opdracht as Parameters<typeof context.onderzoekCommand>[0],
        situation,
      );
      return named('onderzoek', onderzoekWeigeringen, onderzoek.decide(command, zaak.onderzoek));
    }
    case 'advies': {
      const command = context.adviesCommand(
        opdracht as Parameters<typeof context.adviesCommand>[0],
        situation,
      );
      return named('advies', adviesWeigeringen, advies.decide(command, zaak.advies));
    }
    case 'keuze': {
      const command = context.keuzeCommand(opdracht as Parameters<typeof context.keuzeCommand>[0], situation);
      return named('keuze', keuzeWeigeringen, keuze.decide(command, zaak.keuze));
    }
    case 'uitvoering': {
      const command = context.uitvoeringCommand(
        opdracht as Parameters<typeof context.uitvoeringCommand>[0],
        situation,
      );
      return named('uitvoering', uitvoeringWeigeringen, uitvoering.decide(command, zaak.uitvoering));
    }
    case 'nazorg': {
      const command = context.nazorgCommand(
        opdracht as Parameters<typeof context.nazorgCommand>[0],
        situation,
      );
      return named('nazorg', nazorgWeigeringen, nazorg.decide(command, zaak.nazorg));
    }
    default:
      throw new Error(`${(opdracht as Of<{ type: string }>).type} is not a command on a case`);
  }
};

export const decideBestuurder = (
  opdracht: BestuurderOpdracht,
  { op, persoon }: Pick<context.Situation, 'op' | 'persoon'>,
): Outcome => named('bestuurder', bestuurderWeigeringen, bestuurder.decide({ ...opdracht, op }, persoon));

export const decideOrganisatie = (
  opdracht: OrganisatieOpdracht,
  op: context.Situation['op'],
  state: (typeof organisatie)['initialState'],
): Outcome => named('organisatie', organisatieWeigeringen, organisatie.decide({ ...opdracht, op }, state));
