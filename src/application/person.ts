import { type BestuurderState, bestuurder } from '#domain/bestuurder/bestuurder.ts';
import type { OpenEvent, SealedDossier } from '#guard/guard.ts';
import type { DossierId } from '#kernel/ids.ts';
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

/** The person's dossier that a case belongs with, still sealed. */
export const linkedDossier = async (
  { store, guard }: Pick<Dependencies, 'store' | 'guard'>,
  dossier: SealedDossier,
): Promise<SealedDossier | undefined> => sealedDossier({ store }, await guard.linkOf(dossier));
