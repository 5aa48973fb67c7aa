import { createHmac, createSign, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import Provider, { type Configuration } from 'oidc-provider';
import { inMemory } from '../../src/main/demo/memory.ts';
import { listen } from '../web/browser.ts';

export type Claims = Readonly<Record<string, unknown>>;
export type Kop = Readonly<Record<string, unknown>>;
export type Antwoord = {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body: string;
};

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });

export const sleutels = { echt: pair(), vreemd: pair() } as const;
const publicJwk = (key: KeyObject, kid: string) => ({
  ...key.export({ format: 'jwk' }),
  kid,
  use: 'sig',
  alg: 'ES256',
});

/** A token with this head and these claims, signed as its head says: with a key, a shared secret, or not at all. */
export const token = (kop: Kop, claims: Claims, key: KeyObject | string | undefined): string => {
  const signed = `${part(kop)}.${part(claims)}`;
  if (key === undefined) return `${signed}.`;
  const signature =
    typeof key === 'string'
      ? createHmac('sha256', key).update(signed).digest('base64url')
      : createSign('sha256').update(signed).sign({ key, dsaEncoding: 'ieee-p1363' }, 'base64url');
  return `${signed}.${signature}`;
};

export const geheim = 'een-lang-verzonnen-geheim-voor-deze-proef-0123456789';
export const publiekAlsTekst = sleutels.echt.publicKey.export({ type: 'spki', format: 'pem' }) as string;

const client = (id: string, terug: string) => ({
  client_id: id,
  client_secret: geheim,
  redirect_uris: [terug],
  grant_types: ['authorization_code'],
  response_types: ['code' as const],
  id_token_signed_response_alg: 'ES256' as const,
});

const configuration = (terug: string): Configuration => ({
  clients: [client('wij', terug), client('een-ander', terug)],
  adapter: inMemory(),
  jwks: {
    keys: [{ ...sleutels.echt.privateKey.export({ format: 'jwk' }), kid: 'echt', use: 'sig', alg: 'ES256' }],
  } as NonNullable<Configuration['jwks']>,
  cookies: { keys: [randomUUID()] },
  features: { devInteractions: { enabled: false }, userinfo: { enabled: false } },
  ttl: { AccessToken: 60, IdToken: 60, Interaction: 60, Session: 60, Grant: 60, AuthorizationCode: 60 },
  pkce: { required: () => false },
  findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
  loadExistingGrant: async ({ oidc }) => {
    const grant = new oidc.provider.Grant({
      accountId: oidc.session?.accountId ?? '',
      clientId: oidc.client?.clientId ?? '',
    });
    grant.addOIDCScope('openid');
    await grant.save();
    return grant;
  },
  interactions: { url: (_ctx, { uid }) => `/persoon/${uid}` },
});

const read = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const piece of request) parts.push(piece as Buffer);
  return Buffer.concat(parts).toString('utf8');
};

/** What the provider does otherwise than it should; nothing when it behaves. */
export type Streek = {
  /** Answers at the token endpoint instead of the real answer, of which the identity token's claims are given. */
  readonly antwoord?: (claims: Claims, echt: string) => Antwoord | Promise<Antwoord>;
  readonly sleutels?: () => Antwoord;
  readonly wachtMs?: number;
};

/**
 * A real OpenID provider with a face in front of it that can do anything to the answers on their way to us. `terug` is
 * the address to which it sends browsers back.
 */
export const openInlogdienst = async (terug: string) => {
  let streek: Streek = {};
  let subject = 'planner';
  const { server: inside, port: insidePort } = await listen();
  const issuer = `http://127.0.0.1:${insidePort}`;
  const provider = new Provider(issuer, configuration(terug));
  provider.proxy = false;
  const callback = provider.callback();
  inside.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith('/persoon/') !== true) return void callback(request, response);
    return void provider
      .interactionFinished(request, response, { login: { accountId: subject } })
      .catch(() => response.writeHead(500).end());
  });

  const realToken = async (request: IncomingMessage) => {
    const real = await fetch(`${issuer}/token`, {
      method: 'POST',
      headers: {
        'content-type': request.headers['content-type'] ?? '',
        ...(request.headers.authorization && { authorization: request.headers.authorization }),
      },
      body: await read(request),
    });
    return { status: real.status, body: await real.text() };
  };
  const answerToken = async (request: IncomingMessage): Promise<Antwoord> => {
    const real = await realToken(request);
    if (streek.antwoord === undefined || real.status !== 200) return real;
    const idToken = (JSON.parse(real.body) as { id_token: string }).id_token;
    const claims = JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString()) as Claims;
    return streek.antwoord(claims, real.body);
  };
  const { server: outside, port } = await listen(createServer());
  outside.on('request', async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
    if (url.pathname === '/rondje') {
      response.writeHead(307, { location: '/rondje' }).end();
      return;
    }
    const keys: Antwoord = { body: JSON.stringify({ keys: [publicJwk(sleutels.echt.publicKey, 'echt')] }) };
    const answer = url.pathname === '/token' ? await answerToken(request) : (streek.sleutels?.() ?? keys);
    if (url.pathname === '/token' && streek.wachtMs !== undefined)
      await new Promise((resolve) => setTimeout(resolve, streek.wachtMs));
    response
      .writeHead(answer.status ?? 200, { 'content-type': 'application/json', ...answer.headers })
      .end(answer.body);
  });

  return {
    issuer,
    oidc: {
      clientId: 'wij',
      clientSecret: geheim,
      patience: 400,
      provider: {
        metadata: {
          issuer,
          authorization_endpoint: `${issuer}/auth`,
          token_endpoint: `http://127.0.0.1:${port}/token`,
          jwks_uri: `http://127.0.0.1:${port}/jwks`,
          id_token_signing_alg_values_supported: ['ES256'],
          authorization_response_iss_parameter_supported: true,
        },
      },
    },
    speel: (nieuw: Streek, wie = 'planner'): void => {
      streek = nieuw;
      subject = wie;
    },
    close: (): void => {
      for (const server of [inside, outside] satisfies Server[]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
};

export type Inlogdienst = Awaited<ReturnType<typeof openInlogdienst>>;
