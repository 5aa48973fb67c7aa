import { type BestuurderState, bestuurder } from '#domain/bestuurder/bestuurder.ts';
import type { AdmissionRequest, OpenEvent, SealedDossier } from '#guard/guard.ts';
import type { DossierId } from '#kernel/ids.ts';
import { demandBevestiging } from './bevestiging.ts';
import type { Dependencies } from './dependencies.ts';

/** Folds the facts of a person's dossier that were opened; closed compartments are simply absent. */
export const foldPersoon = (events: readonly OpenEvent[]): BestuurderState =>
  events.reduce((state, { feit }) => bestuurder.evolve(state, feit as never), bestuurder.initialState);

/** A history in the shape the guard asks for; undefined when there is no such dossier. */
export const sealedDossier = async (
  { store }: Pick<Dependencies, 'store'>,
  id: DossierId | undefined,
): Promise<SealedDossier | undefined> => {
  const history = id === undefined ? undefined : await store.history(id);
  return history && id !== undefined ? { id, events: history.events, card: history.card } : undefined;
};

type Found = { readonly dossier: SealedDossier; readonly linked?: SealedDossier };

/**
 * A dossier and the person's own that it belongs with, still sealed, for whoever the guard lets in; undefined when it is not
 * there and when it is not theirs, after the same work and the same line in the log. Throws BevestigingNodig.
 */
export const admittedDossier = async (
  deps: Pick<Dependencies, 'store' | 'guard'>,
  request: Omit<AdmissionRequest, 'card'>,
): Promise<Found | undefined> => {
  const { dossier: id } = request;
  const card = (await deps.store.cards([id])).get(id);
  const admitted = await deps.guard.admit({ ...request, card });
  if (!admitted.allowed) {
    demandBevestiging(admitted);
    return undefined;
  }
  const dossier = await sealedDossier(deps, id);
  const linked = await sealedDossier(deps, admitted.bestuurderDossier);
  return dossier && { dossier, ...(linked && { linked }) };
};
