import * as client from 'openid-client';
import { boundedFetch } from './bounded-fetch.ts';
import { createLogoutTokens } from './logout-token.ts';

/** The provider that says who somebody is. */
export type OidcConfig = {
  /** How many milliseconds the provider may take to answer; five seconds when left out. */
  readonly patience?: number;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the provider describes itself, or that description. */
  readonly provider: { readonly discover: URL } | { readonly metadata: client.ServerMetadata };
};

/** What must be remembered in the browser between leaving for the provider and coming back. */
export type Started = { readonly state: string; readonly nonce: string; readonly verifier: string };

export type Identity = {
  readonly issuer: string;
  readonly subject: string;
  /** When the provider last asked this person who they are (ms); null when it does not say. */
  readonly asked: number | null;
  /** How the provider calls this log-in, when it will tell us of its end. */
  readonly login: string | undefined;
};

const PATIENCE = 5_000;
/** Seconds a log-in at the provider may be old: a working day. Asking this makes the provider say how old it is. */
const LONGEST_LOGIN = 28_800;

/** What is added to ask the provider for a log-in now, whoever is logged in there. */
export const AGAIN = { max_age: '0', prompt: 'login' } as const;

const configure = async (
  { provider, clientId, clientSecret }: OidcConfig,
  fetchBounded: client.CustomFetch,
): Promise<client.Configuration> => {
  if ('discover' in provider)
    return client.discovery(provider.discover, clientId, clientSecret, undefined, {
      [client.customFetch]: fetchBounded,
      execute: [client.enableNonRepudiationChecks],
    });
  const configuration = new client.Configuration(provider.metadata, clientId, clientSecret);
  configuration[client.customFetch] = fetchBounded;
  client.enableNonRepudiationChecks(configuration);
  if (provider.metadata.token_endpoint?.startsWith('http:')) client.allowInsecureRequests(configuration);
  return configuration;
};

/** OpenID Connect: authorization code with PKCE, state and nonce; the identity token's signature is checked. */
export const createOidc = (config: OidcConfig, redirectUri: URL, now: () => Date) => {
  const fetchBounded = boundedFetch(config.patience ?? PATIENCE);
  let configured: Promise<client.Configuration> | undefined;
  const configuration = () => {
    configured ??= configure(config, fetchBounded).catch((error: unknown) => {
      configured = undefined;
      throw error;
    });
    return configured;
  };

  const readLogout = createLogoutTokens(
    async () => {
      const { issuer, jwks_uri: jwksUri } = (await configuration()).serverMetadata();
      if (jwksUri === undefined) throw new Error('The provider shows no keys');
      return { issuer, jwksUri, clientId: config.clientId };
    },
    { now, fetchBounded },
  );

  return {
    readLogout,
    /** Where to send the browser, and what to remember; throws when the provider cannot be reached. */
    start: async (
      extra: Readonly<Record<string, string>>,
    ): Promise<{ readonly to: URL; readonly started: Started }> => {
      const verifier = client.randomPKCECodeVerifier();
      const started = { state: client.randomState(), nonce: client.randomNonce(), verifier };
      const to = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri.href,
        scope: 'openid',
        max_age: `${LONGEST_LOGIN}`,
        state: started.state,
        nonce: started.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...extra,
      });
      return { to, started };
    },

    /** Who came back; throws when anything about the answer is not as it was started. */
    finish: async (query: string, { state, nonce, verifier }: Started): Promise<Identity> => {
      const url = new URL(redirectUri);
      url.search = query;
      const tokens = await client.authorizationCodeGrant(await configuration(), url, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        maxAge: LONGEST_LOGIN,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new Error('No identity token');
      return {
        issuer: claims.iss,
        subject: claims.sub,
        asked: typeof claims.auth_time === 'number' ? claims.auth_time * 1_000 : null,
        login: typeof claims.sid === 'string' ? claims.sid : undefined,
      };
    },
  };
};
