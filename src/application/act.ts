import { createHash } from 'node:crypto';
import { kaartOp } from '#domain/bevoegdheid/opvolging.ts';
import type { NewEvent, Opened, OpenRequest } from '#guard/guard.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import type { AppendResult, DossierKind } from '#store/store.ts';
import { noteEndOfOffice } from './ambtseinde.ts';
import type { Act, ActResult } from './application.ts';
import { recipientsOf } from './berichten.ts';
import { demandBevestiging } from './bevestiging.ts';
import { verspreid } from './catalogus/register.ts';
import type { Decided } from './decide.ts';
import type { Dependencies } from './dependencies.ts';
import { sealBijlagen, vervallenBijlagen } from './fotos.ts';
import { boek } from './geldboek.ts';
import { endAccessOfReplaced } from './organisatie.ts';
import { admittedDossier, sealedDossier } from './person.ts';
import { addresseesOf } from './recipients.ts';
import { opvolgerOp } from './referentie/herindelingen.ts';
import { compartimentOf, sliceOf } from './slices.ts';
import { tagsOf } from './tags.ts';
import { kindOf, OPENING, outcomeOf, type Turn, type TurnOutcome } from './turn.ts';
import { noteProvided } from './verstrekking-noteren.ts';
import { bewaarBijOrganisatie } from './werkgeversgesprek.ts';

/** A photo is added on the page, where its bytes come along. */
const ZONDER_FOTO: ActResult = {
  outcome: 'refused',
  reasons: [
    {
      grond: 'foto-ontbreekt',
      zin: 'Er kwam geen foto mee. Voeg de foto toe op de pagina van het onderdeel.',
    },
  ],
};

/** How often an act starts over when someone else wrote to the same dossier in between. */
const ATTEMPTS = 8;

const newEvents = (
  decided: readonly Decided[],
  { actor }: Act,
  op: CalendarDay,
  tijd: string,
): readonly NewEvent[] =>
  decided.map(({ slice, feit }) => ({
    slice,
    type: feit.type,
    version: 1,
    day: op,
    compartiment: compartimentOf(slice, feit.type),
    feit,
    door: { account: actor.account, rol: actor.rol },
    tijd,
  }));

type Accepted = Extract<TurnOutcome, { readonly accepted: true }>;

const write = async (
  deps: Dependencies,
  act: Act,
  turn: Turn,
  { decided, kaart, statistisch = [] }: Accepted,
): Promise<AppendResult> => {
  const { store, guard } = deps;
  const { dossier, submitId } = act;
  const position = turn.position + decided.length;
  const types = decided.map(({ feit }) => feit.type);
  const addressees = await addresseesOf(deps, recipientsOf(types, kaart), kaart, turn.op);
  const others = addressees.filter((one) => !('account' in one && one.account === act.actor.account));
  return store.append({
    dossier,
    kind: turn.kind,
    expected: turn.position,
    events: await guard.seal(dossier, turn.position + 1, newEvents(decided, act, turn.op, turn.tijd)),
    card: await guard.sealCard(dossier, position, kaart),
    tags: await tagsOf(guard, kaart, turn.op),
    outbox: await Promise.all(
      others.map(async (one) => ({
        recipient: await guard.sealPrivate('outbox', one),
        day: turn.op,
      })),
    ),
    ...(statistisch.length > 0 && { statistic: await guard.sealStatistics(dossier, statistisch) }),
    attachments: await sealBijlagen(deps, act),
    dropped: vervallenBijlagen(decided),
    ...(submitId !== undefined && { submitId }),
  });
};

/** Whether the part this act is about has changed since the page was made. */
const isStale = ({ seen, opdracht }: Act, opened: Opened | undefined): boolean =>
  seen !== undefined &&
  (opened?.events ?? []).some(({ position, slice }) => position > seen && slice === sliceOf(opdracht.type));

/** What an act is about, for whoever is let in; who comes by a case of it is judged with that case, when it opens. */
const subjectOf = async (
  deps: Dependencies,
  { dossier: id, via }: Act,
  asked: Pick<OpenRequest, 'purpose' | 'actor' | 'actie'>,
): Promise<Pick<OpenRequest, 'dossier' | 'linked' | 'via'> | undefined> => {
  if (via === undefined) return admittedDossier(deps, { ...asked, dossier: id });
  const [dossier, by] = [await sealedDossier(deps, id), await sealedDossier(deps, via)];
  return dossier && { dossier, ...(by && { via: by }) };
};

const load = async (deps: Dependencies, act: Act, kind: DossierKind): Promise<Turn | undefined> => {
  const op = amsterdamDay(deps.now());
  const tijd = deps.now().toISOString();
  const { actor, opdracht } = act;
  const begins = OPENING.has(opdracht.type) && (await deps.store.cards([act.dossier])).size === 0;
  if (begins) return { kind, op, tijd, position: 0, opened: undefined };
  const asked = { purpose: 'beslissen', actor, actie: opdracht.type } as const;
  const found = await subjectOf(deps, act, asked);
  if (found === undefined) return undefined;
  const { dossier } = found;
  const opened = await deps.guard.open({ ...asked, ...found });
  if (!opened.allowed) demandBevestiging(opened);
  if (!opened.allowed || opened.kaart.soort !== kind) return undefined;
  return { kind, op, tijd, position: dossier.card.position, opened };
};

/** What follows elsewhere from what was just written; each of these can be done again later. */
const afterwards = async (
  deps: Dependencies,
  act: Act,
  { op }: Turn,
  { kaart, noteHome, eindes = [], boeken, gepubliceerd }: Accepted,
): Promise<void> => {
  const perform = (next: Act) => performAct(deps, next);
  const { bestuurder } = kaart.betrokkenen;
  if (noteHome !== undefined) await noteProvided(deps, perform, act, noteHome);
  await bewaarBijOrganisatie(deps, perform, act, kaart);
  if (bestuurder !== undefined && eindes.length > 0) await noteEndOfOffice(deps, bestuurder, eindes, op);
  if (kaart.organisatie?.vervangen !== undefined) await endAccessOfReplaced(deps, act);
  if (boeken !== undefined) await boek(deps, perform, act.actor, boeken);
  if (gepubliceerd !== undefined) await verspreid(deps, gepubliceerd);
};

const attempt = async (deps: Dependencies, act: Act): Promise<ActResult | 'again'> => {
  const turn = await load(deps, act, kindOf(act.opdracht));
  if (turn === undefined) return { outcome: 'not-found' };
  if (isStale(act, turn.opened)) return { outcome: 'conflict' };
  if (act.opdracht.type === 'LegFotoVast' && (act.bijlagen ?? []).length === 0) return ZONDER_FOTO;
  const outcome = await outcomeOf(deps, act, turn);
  if (outcome === 'not-found') return { outcome };
  if (!outcome.accepted) return { outcome: 'refused', reasons: outcome.refusals };
  const { decided } = outcome;
  const kaart = kaartOp(outcome.kaart, opvolgerOp, turn.op);
  if (turn.opened === undefined) {
    const allowed = await deps.guard.allowNew({
      actor: act.actor,
      actie: act.opdracht.type,
      id: act.dossier,
      kaart,
    });
    if (!allowed) return { outcome: 'not-found' };
  }
  const nu = { ...outcome, kaart };
  const result = await write(deps, act, turn, nu);
  if (result.outcome === 'conflict') return 'again';
  if (result.outcome === 'duplicate') return { outcome: 'already-done', dossier: result.dossier };
  await afterwards(deps, act, turn, nu);
  return { ...result, outcome: 'done', dossier: act.dossier, feiten: decided.map(({ feit }) => feit.type) };
};

/** A submit counts for one account: knowing somebody else's tells nothing. */
const ownSubmit = ({ actor, submitId, ...act }: Act): Act => ({
  actor,
  ...act,
  ...(submitId !== undefined && {
    submitId: createHash('sha256').update(`${actor.account}:${submitId}`).digest('base64url'),
  }),
});

const alreadyDone = async (
  { store }: Dependencies,
  submitId: string | undefined,
): Promise<DossierId | undefined> => (submitId === undefined ? undefined : store.submitted(submitId));

/**
 * Load, decide who may, fold, decide what follows, append: one act, whole or not at all.
 * A page that is out of date gives `conflict`; two writers at once are put in order here.
 */
export const performAct = async (deps: Dependencies, asked: Act): Promise<ActResult> => {
  const act = ownSubmit(asked);
  const earlier = await alreadyDone(deps, act.submitId);
  if (earlier !== undefined) return { outcome: 'already-done', dossier: earlier };
  for (let tries = 0; tries < ATTEMPTS; tries += 1) {
    const result = await attempt(deps, act);
    if (result !== 'again') return result;
  }
  return { outcome: 'conflict' };
};
