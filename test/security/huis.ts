import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account, ActResult } from '#application/application.ts';
import { createApplication } from '#application/create.ts';
import type { Opdracht } from '#application/opdracht.ts';
import { opvolgerOp } from '#application/referentie/herindelingen.ts';
import { beheerdersOf, laatToe } from '#application/simulatie/toelaten.ts';
import type { Actor, Rol } from '#domain/bevoegdheid/actor.ts';
import { mag } from '#domain/bevoegdheid/mag.ts';
import { openGuard } from '#guard/in-process.ts';
import type { AccountId, DossierId } from '#kernel/ids.ts';
import { csv, csvw } from '#reports/cijfers/csv.ts';
import { cijfermaker } from '#statistics/cijfermaker.ts';
import { openPostgresStore } from '#store/postgres/open.ts';
import { openSqliteStore } from '#store/sqlite/open.ts';
import type { OidcConfig } from '#web/inloggen/oidc.ts';
import { createWeb } from '#web/server/app.ts';
import type { LogLine } from '#web/server/config.ts';
import { formToken } from '#web/server/form-token.ts';
import { routes } from '#web/server/registry.ts';
import type { Group } from '#web/server/routing.ts';
import { createBrowser } from '../web/browser.ts';

type Policy = typeof mag;

/** In memory where the machine has that: these proofs wait for thousands of audit lines to be on disk. */
const QUICK = '/dev/shm';

/** What a test may want to be otherwise. */
type Options = {
  readonly base?: string;
  readonly provider?: OidcConfig['provider'];
  /** A PostgreSQL address, instead of an SQLite file in the folder. */
  readonly database?: string;
};

/** A log-in service that nobody can reach. */
const ONBEREIKBAAR = { discover: new URL('https://inloggen.invalid') };

/**
 * The whole program on SQLite in a folder of its own, with every page of the registry: the policy can be swapped for
 * one with a hole, and routes with a hole can be added. The report is everything the application gives for it.
 */
export const openHuis = async ({
  base = 'http://localhost',
  provider = ONBEREIKBAAR,
  database,
}: Options = {}) => {
  const folder = mkdtempSync(join(existsSync(QUICK) ? QUICK : tmpdir(), 'veilig-ambt-bewijs-'));
  let moment = new Date('2026-03-02T09:00:00Z');
  let policy: Policy = mag;
  const now = (): Date => moment;
  const store =
    database === undefined
      ? await openSqliteStore(join(folder, 'dossiers.sqlite'))
      : await openPostgresStore(database);
  // Stories set the clock at will, also back.
  const mayLagMs = Number.POSITIVE_INFINITY;
  const guard = await openGuard(folder, {
    mag: (...asked) => policy(...asked),
    opvolger: opvolgerOp,
    now,
    mayLagMs,
  });
  const application = createApplication({ store, guard, now, randomBytes }, cijfermaker);
  const lines: LogLine[] = [];

  const createServer = (extra: Group = []) =>
    createWeb({
      application,
      reports: {
        cijfers: { csv, csvw, pdf: (vrijgave) => Buffer.from(JSON.stringify(vrijgave)) },
        advies: async (...alles) => Buffer.from(JSON.stringify(alles)),
        maatregelen: async (...alles) => Buffer.from(JSON.stringify(alles)),
        werkbon: async (...alles) => Buffer.from(JSON.stringify(alles)),
        huiskaart: async (...alles) => Buffer.from(JSON.stringify(alles)),
        raadstekst: async (...alles) => Buffer.from(JSON.stringify(alles)),
      },
      routes: [...routes, ...extra],
      assets: {
        stylesheet: '/assets/a.css',
        font: '/assets/a.woff2',
        icon: '/assets/a.svg',
        script: '/assets/a.js',
      },
      assetsDirectory: folder,
      base: new URL(base),
      oidc: { clientId: 'x', clientSecret: 'y', provider },
      log: (line) => lines.push(line),
    });
  let web = createServer();

  const accounts = new Map<string, Account>();
  const beheerders: Account[] = [];
  const account = (naam: string): Account => {
    const found = accounts.get(naam);
    if (found === undefined) throw new Error(`Nobody is called ${naam}`);
    return found;
  };
  const actor = (naam: string): Actor => {
    const { id, rol, organisatie } = account(naam);
    return { account: id, rol, ...(organisatie === undefined ? {} : { organisatie }) };
  };

  return {
    folder,
    store,
    guard,
    application,
    /** What was written to the technical log. */
    lines,
    account,
    actor,
    mensen: accounts,
    setDay: (day: string): void => {
      moment = new Date(`${day}T09:00:00Z`);
    },
    /** The policy from now on; without one the real table. */
    setPolicy: (other: Policy = mag): void => {
      policy = other;
    },
    /** Serves these routes too from now on; the others stay. */
    addRoutes: (...extra: Group): void => {
      web = createServer(extra);
    },
    /** Lets someone in; the first is a beheerder, and a second comes along. `kenmerk` stands in name and mail. */
    nodig: async (naam: string, rol: Rol, kenmerk: string, organisatie?: string): Promise<void> => {
      const nieuw: Account = {
        id: application.newId() as string as AccountId,
        issuer: 'https://inloggen.invalid',
        subject: naam,
        rol,
        naam: `Verzonnen ${kenmerk}`,
        mail: `${kenmerk}@voorbeeld.invalid`,
        tot: null,
        ...(organisatie === undefined ? {} : { organisatie }),
        ...(rol === 'bestuurder' ? { bestuurderDossier: application.newId() } : {}),
      };
      if (accounts.size > 0) await laatToe(application, beheerdersOf(beheerders), nieuw);
      else {
        const tweede = {
          ...nieuw,
          id: application.newId() as string as AccountId,
          subject: 'tweede',
          mail: 'tweede@voorbeeld.invalid',
        };
        beheerders.push(nieuw, tweede);
        for (const een of beheerders) await application.accounts.found(een);
      }
      accounts.set(naam, nieuw);
    },
    /** Performs and expects it to be done. */
    doe: async (naam: string, dossier: DossierId, opdracht: Opdracht): Promise<void> => {
      const result: ActResult = await application.act({ actor: actor(naam), dossier, opdracht });
      if (result.outcome !== 'done') throw new Error(`${naam} ${opdracht.type}: ${JSON.stringify(result)}`);
    },
    /** A browser in which this account has logged in, and what its own forms carry; without a name nobody has. */
    browser: async (naam?: string) => {
      const browser = createBrowser((request) => web.fetch(request), base);
      if (naam === undefined) return { ...browser, token: '' };
      const { token } = await application.sessions.open(account(naam).id);
      browser.cookies.set(base.startsWith('https') ? '__Host-va' : 'va', token);
      return { ...browser, token: formToken(account(naam), token) };
    },
    /** Any request at all, as it is. */
    fetch: async (request: Request): Promise<Response> => web.fetch(request),
    close: async (): Promise<void> => {
      await application.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

export type Huis = Awaited<ReturnType<typeof openHuis>>;
export type Bezoeker = Awaited<ReturnType<Huis['browser']>>;
