import { type BestuurderState, bestuurder } from '#domain/bestuurder/bestuurder.ts';
import type { AdmissionRequest, OpenEvent, SealedDossier, WholeDossier } from '#guard/guard.ts';
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
): Promise<WholeDossier | undefined> => {
  const history = id === undefined ? undefined : await store.history(id);
  return history && id !== undefined ? { id, events: history.events, card: history.card } : undefined;
};

/** Of facts that stay closed only that they are there: bringing their content to the guard costs time and opens nothing. */
const brought = (
  dossier: WholeDossier | undefined,
  compartimenten: readonly string[],
): SealedDossier | undefined =>
  dossier && {
    ...dossier,
    events: dossier.events.map((event) => {
      const { position, compartiment } = event;
      return compartimenten.includes(compartiment) ? event : { position, compartiment };
    }),
  };

/** A dossier as it was brought to the guard, and the person's own beside it. */
export type FoundDossier = { readonly dossier: SealedDossier; readonly linked?: SealedDossier };

/**
 * A dossier and the person's own that it belongs with, still sealed, for whoever the guard lets in; undefined when it is not
 * there and when it is not theirs, after the same work and the same line in the log. Throws BevestigingNodig.
 */
export const admittedDossier = async (
  deps: Pick<Dependencies, 'store' | 'guard'>,
  request: Omit<AdmissionRequest, 'card'>,
): Promise<FoundDossier | undefined> => {
  const { dossier: id } = request;
  const card = (await deps.store.cards([id])).get(id);
  const admitted = await deps.guard.admit({ ...request, card });
  if (!admitted.allowed) {
    demandBevestiging(admitted);
    return undefined;
  }
  const { bestuurderDossier, compartimenten } = admitted;
  const dossier = brought(await sealedDossier(deps, id), compartimenten);
  const linked = brought(await sealedDossier(deps, bestuurderDossier), compartimenten);
  return dossier && { dossier, ...(linked && { linked }) };
};
