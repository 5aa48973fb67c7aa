import type { Engine } from './engine.ts';
import { sealedFrom } from './sealed-columns.ts';
import type { Store } from './store.ts';

/** Reads one sealed picture of a dossier. */
export const attachments = ({ db }: Engine): Pick<Store, 'attachment'> => ({
  attachment: async (dossier, id) => {
    const row = await db
      .selectFrom('attachment')
      .selectAll()
      .where('dossier', '=', dossier)
      .where('id', '=', id)
      .executeTakeFirst();
    return row && { ...sealedFrom(row), id: row.id, compartiment: row.compartiment };
  },
});
