import type { KeyObject } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { DossierId } from '#kernel/ids.ts';
import type { Bewaarpost } from './bewaring.ts';
import { privateContext, seal, unseal } from './envelope.ts';

const SCHEMA = `CREATE TABLE IF NOT EXISTS bewaarpost (
  sleutel TEXT PRIMARY KEY, sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;`;

export type Bewaarposten = ReturnType<typeof bewaarpostenIn>;

/** What was asked, held, proposed and erased, sealed beside the keys: it outlives the dossier it is about. */
export const bewaarpostenIn = (db: DatabaseSync, key: KeyObject) => {
  db.exec(SCHEMA);
  const every = db.prepare('SELECT sleutel, sealed FROM bewaarpost');
  const put = db.prepare('INSERT OR REPLACE INTO bewaarpost (sleutel, sealed) VALUES (?, ?)');
  const remove = db.prepare('DELETE FROM bewaarpost WHERE sleutel = ?');
  const context = (sleutel: string) => privateContext(`bewaarpost|${sleutel}`);

  const all = (): readonly Bewaarpost[] =>
    every
      .all()
      .map((row) => {
        const { sleutel, sealed } = row as { readonly sleutel: string; readonly sealed: Uint8Array };
        return unseal(key, context(sleutel), sealed) as Bewaarpost;
      })
      .sort((a, b) => (a.tijd > b.tijd ? -1 : 1));

  return {
    all,
    get: (sleutel: string): Bewaarpost | undefined => all().find((post) => post.sleutel === sleutel),
    put: (post: Bewaarpost) => put.run(post.sleutel, seal(key, context(post.sleutel), post)),
    drop: (sleutel: string) => remove.run(sleutel),
    isHeld: (dossier: DossierId): boolean =>
      all().some((post) => post.soort === 'aanhouding' && post.dossier === dossier),
  };
};
