import { createHash } from 'node:crypto';
import { type DossierId, encodeId } from '#kernel/ids.ts';
import type { Dependencies } from './dependencies.ts';

/** Where a history of which there is only one is: an id that only the guard can derive, so two first writers meet. */
export const afgeleidDossier = async (
  { guard }: Pick<Dependencies, 'guard'>,
  naam: string,
): Promise<DossierId> => {
  const [tag = ''] = await guard.tags([naam]);
  return encodeId(createHash('sha256').update(tag).digest().subarray(0, 16)) as DossierId;
};
