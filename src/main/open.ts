import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Application } from '#application/application.ts';
import { createApplication } from '#application/create.ts';
import type { Guard } from '#guard/guard.ts';
import { guardOverSocket } from '#guard/over-socket.ts';
import { cijfermaker } from '#statistics/cijfermaker.ts';
import { openPostgresStore } from '#store/postgres/open.ts';
import { openSqliteStore } from '#store/sqlite/open.ts';
import type { Store } from '#store/store.ts';
import type { Config } from './config.ts';
import { openOwnGuard } from './wacht/open-own-guard.ts';

/** The application with what it stands on; closing the application closes all. */
export type House = { readonly application: Application; readonly store: Store; readonly guard: Guard };

/** Name of the database file in the data folder, when no PostgreSQL is used. */
export const DATABASE = 'dossiers.sqlite';

/** Opens store, guard and application; throws OpenRefused when the data may not be opened. */
export const openHouse = async ({
  dataFolder,
  databaseUrl,
  wacht,
  getuigen = [],
}: Pick<Config, 'dataFolder' | 'databaseUrl'> &
  Partial<Pick<Config, 'wacht' | 'getuigen'>>): Promise<House> => {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const store =
    databaseUrl === undefined
      ? await openSqliteStore(join(dataFolder, DATABASE))
      : await openPostgresStore(databaseUrl);
  const now = () => new Date();
  try {
    const guard =
      wacht === undefined ? await openOwnGuard({ dataFolder, getuigen }, now) : guardOverSocket(wacht);
    return { store, guard, application: createApplication({ store, guard, now, randomBytes }, cijfermaker) };
  } catch (error) {
    await store.close();
    throw error;
  }
};
