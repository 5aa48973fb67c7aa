import { appending } from './append.ts';
import { attachments } from './attachments.ts';
import { drafts } from './drafts.ts';
import type { Engine } from './engine.ts';
import { histories } from './histories.ts';
import { meta } from './meta.ts';
import { migrate } from './migrations/migrate.ts';
import { outbox } from './outbox.ts';
import { noRecentPages, recentPages } from './recent-pages.ts';
import { sessions } from './sessions.ts';
import { statistics } from './statistics.ts';
import type { Store } from './store.ts';
import { surveys } from './surveys.ts';
import { worklists } from './worklist.ts';

/** Brings the tables up to date and gives the store on them; closes the engine when that is refused. */
export const storeOn = async (engine: Engine): Promise<Store> => {
  try {
    await engine.write(() => migrate(engine.dialect));
  } catch (error) {
    await engine.close();
    throw error;
  }
  const recent = engine.isAlone ? recentPages() : noRecentPages;
  return {
    append: appending(engine, recent),
    ...histories(engine),
    ...worklists(engine, recent),
    ...attachments(engine),
    drafts: drafts(engine),
    sessions: sessions(engine),
    outbox: outbox(engine),
    statistics: statistics(engine),
    surveys: surveys(engine),
    meta: meta(engine),
    close: engine.close,
  };
};
