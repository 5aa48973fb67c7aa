import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Application } from '#application/application.ts';
import { packagePath } from '#application/referentie/package-path.ts';
import type { DemoWorld } from '#web/deur/demo-world.ts';
import { doorRoutes } from '#web/deur/routes.tsx';
import type { OidcConfig } from '#web/inloggen/oidc.ts';
import { readAssets } from '#web/layout/assets.ts';
import { createWeb } from '#web/server/app.ts';
import type { LogLine } from '#web/server/config.ts';
import { routes } from '#web/server/registry.ts';
import type { Send } from './berichten.ts';
import type { Config } from './config.ts';
import type { House } from './open.ts';
import { reports } from './reports.ts';

/** What the demo adds: its people, its tour, its own log-in, and dossiers for an empty store. */
export type DemoModule = {
  readonly world: DemoWorld;
  readonly createProvider: (base: URL) => {
    readonly oidc: OidcConfig;
    readonly handle: (request: IncomingMessage, response: ServerResponse) => boolean;
  };
  /** Counts a message instead of mailing it. */
  readonly send: Send;
  /** Invites the personas that are not there yet, and gives an empty store its dossiers. */
  readonly fill: (house: House) => Promise<void>;
};

type Served = Pick<Config, 'port' | 'base' | 'meldpunt'> & {
  readonly application: Application;
  /** Absent in the demo, which brings its own. */
  readonly oidc: OidcConfig | undefined;
  readonly demo: DemoModule | undefined;
};

const logLine = (line: LogLine): void =>
  console.error(JSON.stringify({ tijd: new Date().toISOString(), ...line }));

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve());
  });

/** Serves the web side until the server is closed; throws when the port is taken. */
export const serve = async ({ application, port, base, oidc, meldpunt, demo }: Served): Promise<Server> => {
  const provider = demo?.createProvider(base);
  const login = provider?.oidc ?? oidc;
  if (login === undefined) throw new Error('Without a demo a log-in must be configured');
  const assetsDirectory = packagePath('dist', 'assets');
  const web = createWeb({
    application,
    reports,
    routes: [...routes, ...(demo === undefined ? [] : doorRoutes(demo.world))],
    assets: readAssets(assetsDirectory),
    assetsDirectory,
    base,
    oidc: login,
    ...(meldpunt === undefined ? {} : { meldpunt }),
    ...(demo === undefined ? {} : { demo: demo.world }),
    log: logLine,
  });
  const answer = getRequestListener(web.fetch);
  const server = createServer((request, response) => {
    if (provider?.handle(request, response) !== true) void answer(request, response);
  });
  await listen(server, port);
  return server;
};
