import type { DossierId } from '#kernel/ids.ts';
import type { Dependencies } from './dependencies.ts';
import { organisatieQueue } from './queues.ts';

/** The organisation's own dossier, by its code; a random id, so nothing of it is opened. */
export const findOrganisatieDossier = async (
  { store, guard }: Pick<Dependencies, 'store' | 'guard'>,
  code: string,
): Promise<DossierId | undefined> => {
  const tags = await guard.tags([organisatieQueue(code)]);
  const [row] = await store.worklist({ tags, limit: 1 });
  return row?.dossier;
};
