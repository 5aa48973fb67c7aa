import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { getRequestListener } from '@hono/node-server';
import { formFields } from '#web/components/form.tsx';
import { formToken } from '#web/server/form-token.ts';
import type { Route } from '#web/server/route.ts';
import { adressen, isVoor } from '../adressen.ts';
import { AANVALLERS, foutIn, INLOGDIENST } from '../antwoord.ts';
import { leesFormulieren } from '../formulieren.ts';
import { openHuis } from '../huis.ts';
import { bouwWereld } from '../wereld.ts';
import { INZENDING, type Opdracht, type Stand, TOKEN, WIE } from './afspraak.ts';

/**
 * The whole program as a process of its own, for tools that no one here wrote. In front of it: who asks stands in a
 * cookie of ours, forms get the right token where the tool has the place for it, and every answer is counted and judged.
 */
const huis = await openHuis({
  provider: {
    metadata: {
      issuer: INLOGDIENST,
      authorization_endpoint: `${INLOGDIENST}/aanmelden`,
      token_endpoint: `${INLOGDIENST}/token`,
      jwks_uri: `${INLOGDIENST}/sleutels`,
    },
  },
});
const wereld = await bouwWereld(huis);
const formulieren = await leesFormulieren(huis, wereld);

/** Two faults built in: a statement glued together from what was asked, and an exception that nothing catches. */
const metGat = (): readonly Route[] => {
  const database = new DatabaseSync(':memory:');
  database.exec("create table plaats (naam text); insert into plaats values ('Verzonnen')");
  return [
    {
      method: 'GET',
      path: '/gat/zoek',
      rollen: 'ingelogd',
      handle: async (ctx) => {
        const sql = `select naam from plaats where naam = '${ctx.query.get('wie') ?? ''}'`;
        const found = (() => {
          try {
            return database.prepare(sql).all();
          } catch {
            return [];
          }
        })();
        return { kind: 'page', html: found.length > 0 ? 'Gevonden' : 'Niets', status: 200 };
      },
    },
    {
      method: 'GET',
      path: '/gat/lees',
      rollen: 'ingelogd',
      handle: async (ctx) => ({
        kind: 'page',
        html: decodeURIComponent(ctx.query.get('wie') ?? ''),
        status: 200,
      }),
    },
  ];
};
if (process.argv.includes('--gat')) huis.addRoutes(...metGat());

const stand: Stand = { verzoeken: 0, statussen: {}, fouten: [], geheugen: 0 };
const sessies = new Map<string, { readonly cookie: string; readonly token: string }>();

const sessieVan = async (naam: string) => {
  const open = sessies.get(naam);
  if (open !== undefined) return open;
  const { token } = await huis.application.sessions.open(huis.account(naam).id);
  const nieuw = { cookie: `va=${token}`, token: formToken(huis.account(naam), token) };
  sessies.set(naam, nieuw);
  return nieuw;
};

const wieVan = (request: Request): string | undefined => {
  const naam = new RegExp(`\\b${WIE}=([\\w-]+)`).exec(request.headers.get('cookie') ?? '')?.[1];
  return naam !== undefined && huis.mensen.has(naam) ? naam : undefined;
};

/** As the tool sent it, but with a session, and with the token where it left the place open. */
const alsBrowser = async (request: Request, naam: string | undefined, body: Buffer): Promise<Request> => {
  const headers = new Headers(request.headers);
  const sessie = naam === undefined ? undefined : await sessieVan(naam);
  headers.set('cookie', sessie?.cookie ?? '');
  headers.delete('content-length');
  if (['GET', 'HEAD'].includes(request.method))
    return new Request(request.url, { method: request.method, headers });
  const sent = body
    .toString('latin1')
    .replaceAll(TOKEN, sessie?.token ?? '')
    .replaceAll(INZENDING, `inzending-${stand.verzoeken}`);
  return new Request(request.url, { method: request.method, headers, body: Buffer.from(sent, 'latin1') });
};

const beoordeel = async (
  naam: string | undefined,
  request: Request,
  body: Buffer,
  response: Response,
): Promise<void> => {
  const { status, headers } = response;
  stand.statussen[status] = (stand.statussen[status] ?? 0) + 1;
  const seen = { status, location: headers.get('location'), text: await response.clone().text() };
  // As it came, and as a form that was filled in: a page gives the latter back.
  const verstuurd = [request.url, body, ...new URLSearchParams(`${body}`).values()].join(' ');
  const fout = foutIn(wereld, naam, seen, verstuurd);
  if (fout !== undefined && stand.fouten.length < 100)
    stand.fouten.push(`${naam ?? 'niemand'} ${request.method} ${request.url}: ${fout}`.slice(0, 400));
};

const antwoord = async (request: Request): Promise<Response> => {
  stand.verzoeken += 1;
  const naam = wieVan(request);
  const body = Buffer.from(await request.arrayBuffer());
  // Who logged in stays in: a tool that walks into log-out by accident would see nothing more of the program.
  if (naam !== undefined && new URL(request.url).pathname === '/afmelden')
    return new Response(null, { status: 404 });
  const response = await huis.fetch(await alsBrowser(request, naam, body));
  await beoordeel(naam, request, body, response);
  return response;
};

const inGeheugen = (): number => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return Math.round((heapUsed + external) / 1_048_576);
};

const listener = getRequestListener(antwoord);
const server = createServer((request, response) => void listener(request, response));
server.listen(0, '127.0.0.1', () => {
  const opdracht: Opdracht = {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    zaken: wereld.zaken.map(({ id }) => id),
    doelen: AANVALLERS.map((naam) => {
      const rol = naam === undefined ? undefined : huis.account(naam).rol;
      const mijn = (path: string) => naam === undefined || isVoor(path, rol);
      return {
        naam,
        paden: adressen('GET').filter(mijn),
        formulieren: [...formulieren]
          .filter(([path]) => mijn(path))
          .map(([path, velden]) => ({
            path,
            velden: { ...velden, [formFields.token]: TOKEN, [formFields.submitId]: INZENDING },
          })),
      };
    }),
  };
  process.send?.(opdracht);
});
process.on('message', () => process.send?.({ ...stand, geheugen: inGeheugen() }));
process.once('disconnect', () => {
  server.closeAllConnections();
  server.close();
  void huis.close().then(() => process.exit(0));
});
