import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Account, Application } from '#application/application.ts';
import { packagePath } from '#application/referentie/package-path.ts';
import { readAssets } from '#web/layout/assets.ts';
import { createWeb } from '#web/server/app.ts';
import { routes } from '#web/server/registry.ts';
import type { Route } from '#web/server/route.ts';
import { openHouse } from '../../src/main/open.ts';
import { noReports } from '../web/no-reports.ts';
import { fillBook, fillDesk } from './desk.ts';
import { fillVisit } from './visit.ts';

/**
 * The program on seeded data as a process of its own, with one page more: a fixed text of any length, behind the same
 * middleware and the same session; with `opnieuw` no page is one that was made before. Tells on its output where to ask and with which cookies.
 */
const [dataFolder = '', databaseUrl, wacht, anew] = process.argv.slice(2);
const house = await openHouse({
  dataFolder,
  databaseUrl: databaseUrl || undefined,
  wacht: wacht || undefined,
});
const { application, guard } = house;
if (anew === 'opnieuw') {
  const nothing = async () => undefined;
  Object.assign(guard, { pieceKey: nothing, listPieceKey: nothing });
}

const fixed: Route = {
  method: 'GET',
  path: '/meting/:bytes',
  rollen: 'ingelogd',
  handle: async ({ params }) => ({ kind: 'page', html: 'x'.repeat(Number(params.bytes)), status: 200 }),
};

const sessionOf = async (account: Account): Promise<string> =>
  (await application.sessions.open(account.id)).token;

/** A case that has come far, so that its page shows all there is. */
const busiest = async (app: Application, planner: Account): Promise<{ owner: Account; id: string }> => {
  const page = await app.worklist({ account: planner.id, rol: planner.rol }, 'nazorg', { limit: 200 });
  for (const { id, kaart } of page?.items ?? []) {
    const owner = kaart.betrokkenen.bestuurder && (await guard.accounts.get(kaart.betrokkenen.bestuurder));
    if (owner !== undefined && kaart.werk !== undefined && kaart.werk.verstrekt > 2) return { owner, id };
  }
  throw new Error('The seeded data have no case in aftercare');
};

const [planner] = await guard.accounts.byRol('planner');
const [ministry] = await guard.accounts.byRol('bzk');
if (planner === undefined || ministry === undefined)
  throw new Error('The seeded data have no planner, or no ministry');
const { owner, id } = await busiest(application, planner);
const bureau = await fillDesk(house);
const boek = await fillBook(house);
const visit = await fillVisit(application, await guard.accounts.byRol('adviseur'));

const assetsDirectory = packagePath('dist', 'assets');
const web = createWeb({
  application,
  reports: noReports,
  routes: [...routes, fixed],
  assets: readAssets(assetsDirectory),
  assetsDirectory,
  base: new URL('http://localhost'),
  oidc: { clientId: 'x', clientSecret: 'y', provider: { discover: new URL('https://inloggen.invalid') } },
  log: (line) => console.error(JSON.stringify(line)),
});

const server = createServer(getRequestListener(web.fetch));
server.listen(0, '127.0.0.1', async () => {
  const address = server.address();
  const at = typeof address === 'object' && address !== null ? address.port : 0;
  console.log(
    JSON.stringify({
      base: `http://127.0.0.1:${at}`,
      planner: await sessionOf(planner),
      bestuurder: await sessionOf(owner),
      dossier: id,
      adviseur: await sessionOf(visit.adviser),
      bezoek: visit.id,
      bureau: await sessionOf(bureau),
      boek: await sessionOf(boek),
      bzk: await sessionOf(ministry),
    }),
  );
});
process.once('SIGTERM', () => {
  server.closeAllConnections();
  server.close();
  void application.close().then(() => process.exit(0));
});
