import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import Provider, { type Configuration } from 'oidc-provider';
import type { OidcConfig } from '#web/inloggen/oidc.ts';
import { inMemory } from './memory.ts';

/** The path under which the provider stands in our own server. */
export const MOUNT = '/demo-inloggen';

/** Stays the same on every port, so that the accounts of an earlier start are found again. */
export const ISSUER = 'https://proefomgeving.veilig-ambt.invalid';

const CLIENT = 'veilig-ambt-demo';
const MINUTE = 60;

const signingKey = () => ({
  ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }),
  use: 'sig',
  alg: 'ES256',
  kid: 'demo',
});

/** By itself the provider refuses addresses of this machine; here it tells us, and nobody else, who logged out. */
const fetchOurselves: NonNullable<Configuration['fetch']> = (to, { method, headers, body } = {}) =>
  fetch(to, { method: method ?? 'GET', headers: headers ?? {}, body: body ?? null });

/** What the types of the package do not tell of a client. */
type LoggingOut = { readonly backchannelLogout: (subject: string, login: string) => Promise<void> };

const configuration = (secret: string, base: URL, subjects: readonly string[]): Configuration => ({
  clients: [
    {
      client_id: CLIENT,
      client_secret: secret,
      redirect_uris: [new URL('/inloggen/terug', base).href],
      grant_types: ['authorization_code'],
      response_types: ['code'],
      id_token_signed_response_alg: 'ES256',
      backchannel_logout_uri: new URL('/inloggen/afgemeld', base).href,
      backchannel_logout_session_required: true,
    },
  ],
  adapter: inMemory(),
  fetch: fetchOurselves,
  jwks: { keys: [signingKey()] } as NonNullable<Configuration['jwks']>,
  cookies: { keys: [randomBytes(32).toString('base64url')] },
  features: {
    devInteractions: { enabled: false },
    userinfo: { enabled: false },
    backchannelLogout: { enabled: true },
  },
  pkce: { required: () => true },
  ttl: {
    AuthorizationCode: MINUTE,
    AccessToken: MINUTE,
    IdToken: MINUTE,
    Interaction: 10 * MINUTE,
    Session: 10 * MINUTE,
    Grant: 10 * MINUTE,
  },
  findAccount: (_ctx, sub) =>
    subjects.includes(sub) ? { accountId: sub, claims: () => ({ sub }) } : undefined,
  loadExistingGrant: async ({ oidc }) => {
    const grant = new oidc.provider.Grant({
      accountId: oidc.session?.accountId ?? '',
      clientId: oidc.client?.clientId ?? '',
    });
    grant.addOIDCScope('openid');
    await grant.save();
    return grant;
  },
  interactions: { url: (_ctx, { uid }) => `${MOUNT}/persoon/${uid}` },
});

/** Without its session cookie the provider remembers nobody, so that another persona can log in at once. */
const forgetful = (request: IncomingMessage): void => {
  request.headers.cookie = (request.headers.cookie ?? '')
    .split('; ')
    .filter((cookie) => !cookie.startsWith('_session'))
    .join('; ');
};

/** The demo's own OpenID provider: a real one, except that one only has to say who one is. */
export const createProvider = (base: URL, subjects: readonly string[]) => {
  const secret = randomBytes(32).toString('base64url');
  const provider = new Provider(ISSUER, configuration(secret, base, subjects));
  const callback = provider.callback();

  const choosePersona = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { params } = await provider.interactionDetails(request, response);
    const subject = typeof params.login_hint === 'string' ? params.login_hint : '';
    const result = subjects.includes(subject)
      ? { login: { accountId: subject } }
      : { error: 'access_denied', error_description: 'Kies eerst een persoon.' };
    await provider.interactionFinished(request, response, result);
  };

  /** The last log-in of each persona, as the provider calls it. */
  const logins = new Map<string, string>();
  provider.on('grant.success', ({ oidc: { entities } }) => {
    const { accountId, sid } = entities.AuthorizationCode ?? {};
    if (accountId !== undefined && sid !== undefined) logins.set(accountId, sid);
  });

  /** What a provider does when somebody logs out there: it tells us, signed. */
  const logOut = async (subject: string, response: ServerResponse): Promise<void> => {
    const [client, login] = [await provider.Client.find(CLIENT), logins.get(subject)];
    if (client !== undefined && login !== undefined)
      await (client as unknown as LoggingOut).backchannelLogout(subject, login);
    response.writeHead(303, { location: '/kies' }).end();
  };

  const address = (path: string) => new URL(`${MOUNT}${path}`, base).href;
  const oidc: OidcConfig = {
    clientId: CLIENT,
    clientSecret: secret,
    provider: {
      metadata: {
        issuer: ISSUER,
        authorization_endpoint: address('/auth'),
        token_endpoint: address('/token'),
        jwks_uri: address('/jwks'),
        id_token_signing_alg_values_supported: ['ES256'],
        authorization_response_iss_parameter_supported: true,
      },
    },
  };

  return {
    oidc,
    /** Answers when the request is for the provider; false when it is not. */
    handle: (request: IncomingMessage, response: ServerResponse): boolean => {
      const path = request.url ?? '';
      if (!path.startsWith(`${MOUNT}/`)) return false;
      forgetful(request);
      response.setHeader('cache-control', 'no-store');
      if (path.startsWith(`${MOUNT}/afgemeld/`)) {
        logOut(path.slice(`${MOUNT}/afgemeld/`.length), response).catch(() => {
          response.writeHead(502).end();
        });
        return true;
      }
      if (path.startsWith(`${MOUNT}/persoon/`)) {
        choosePersona(request, response).catch(() => {
          response.writeHead(303, { location: '/kies' }).end();
        });
        return true;
      }
      Object.assign(request, { originalUrl: path, url: path.slice(MOUNT.length) });
      void callback(request, response);
      return true;
    },
  };
};
