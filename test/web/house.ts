import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from '#application/application.ts';
import { createApplication } from '#application/create.ts';
import { opvolgerOp } from '#application/referentie/herindelingen.ts';
import { beheerdersOf, laatToe } from '#application/simulatie/toelaten.ts';
import { mag } from '#domain/bevoegdheid/mag.ts';
import { openGuard } from '#guard/in-process.ts';
import type { AccountId } from '#kernel/ids.ts';
import { cijfermaker } from '#statistics/cijfermaker.ts';
import { openSqliteStore } from '#store/sqlite/open.ts';
import { createWeb } from '#web/server/app.ts';
import type { LogLine } from '#web/server/config.ts';
import { routes } from '#web/server/registry.ts';
import type { Reports } from '#web/server/reports.ts';
import { type Browser, createBrowser } from './browser.ts';
import { noReports } from './no-reports.ts';

const BASE = 'http://localhost';

type Options = {
  /** The clock; real time when absent. */
  readonly now?: () => Date;
  readonly reports?: Reports;
};

type Someone = Pick<Account, 'rol'> & Partial<Account>;

/**
 * The whole program on SQLite in a folder of its own, with every page of the registry and without a network.
 * Close it after the test.
 */
export const openTestHouse = async ({ now = () => new Date(), reports }: Options = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'veilig-ambt-'));
  const store = await openSqliteStore(join(folder, 'dossiers.sqlite'));
  // Stories set the clock at will, also back.
  const guard = await openGuard(folder, {
    mag,
    opvolger: opvolgerOp,
    now,
    mayLagMs: Number.POSITIVE_INFINITY,
  });
  const application = createApplication({ store, guard, now, randomBytes }, cijfermaker);
  const lines: LogLine[] = [];
  const web = createWeb({
    application,
    reports: reports ?? noReports,
    routes,
    assets: {
      stylesheet: '/assets/a.css',
      font: '/assets/a.woff2',
      icon: '/assets/a.svg',
      script: '/assets/a.js',
    },
    assetsDirectory: folder,
    base: new URL(BASE),
    oidc: { clientId: 'x', clientSecret: 'y', provider: { discover: new URL('https://inloggen.invalid') } },
    log: (line) => lines.push(line),
  });

  let count = 0;
  const beheerders: Account[] = [];
  /** Lets someone new in; an office-holder gets a dossier of their own. The first is a beheerder, and a second comes along. */
  const invite = async (someone: Someone): Promise<Account> => {
    if (beheerders.length < 2 && someone.rol !== 'beheerder') await invite({ rol: 'beheerder' });
    count += 1;
    const account: Account = {
      id: application.newId() as string as AccountId,
      issuer: 'https://inloggen.invalid',
      subject: `${someone.rol}-${count}`,
      naam: `Verzonnen Persoon ${count}`,
      mail: `persoon-${count}@voorbeeld.invalid`,
      tot: null,
      ...(someone.rol === 'bestuurder' ? { bestuurderDossier: application.newId() } : {}),
      ...someone,
    };
    if (beheerders.length === 2) await laatToe(application, beheerdersOf(beheerders), account);
    else {
      await application.accounts.found(account);
      beheerders.push(account);
      if (beheerders.length === 1) await invite({ rol: 'beheerder' });
    }
    return account;
  };

  /** A browser in which this account has logged in. */
  const browserOf = async (account: Account): Promise<Browser> => {
    const browser = createBrowser((request) => web.fetch(request), BASE);
    browser.cookies.set('va', (await application.sessions.open(account.id)).token);
    return browser;
  };

  return {
    application,
    guard,
    store,
    /** What was written to the technical log. */
    lines,
    invite,
    browserOf,
    fetch: (request: Request) => web.fetch(request),
    close: async () => {
      await application.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

export type TestHouse = Awaited<ReturnType<typeof openTestHouse>>;
