import { createPublicKey } from 'node:crypto';
import { server } from '@passwordless-id/webauthn';

type Registration = Parameters<typeof server.verifyRegistration>[0];
type Authentication = Parameters<typeof server.verifyAuthentication>[0];
type Stored = Parameters<typeof server.verifyAuthentication>[1];

/** What is kept of a passkey: nothing here is secret. */
export type Credential = {
  readonly id: string;
  readonly publicKey: string;
  readonly algorithm: 'ES256' | 'RS256';
  /** How often it was used, as it counts itself; always 0 for one that does not count. */
  readonly counter: number;
  /** The site it was made for. */
  readonly origin: string;
};

type Asked = { readonly challenge: string; readonly origin: string };

const LARGEST = 16_000;
const RSA_BITS = 2048;

const parse = (antwoord: string): unknown => {
  if (antwoord.length > LARGEST) throw new Error('The answer is too long');
  return JSON.parse(antwoord);
};

const expectedOf = ({ challenge, origin }: Asked) => ({
  challenge,
  origin,
  domain: new URL(origin).hostname,
  userVerified: true,
});

const isStrong = (publicKey: string, algorithm: string): algorithm is Credential['algorithm'] => {
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64url'), format: 'der', type: 'spki' });
  const { namedCurve, modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  if (algorithm === 'ES256') return namedCurve === 'prime256v1';
  return algorithm === 'RS256' && key.asymmetricKeyType === 'rsa' && modulusLength >= RSA_BITS;
};

/** The new passkey in what a browser gave; undefined when anything about it is not right. */
export const readNew = async (antwoord: string, asked: Asked): Promise<Credential | undefined> => {
  try {
    const made = parse(antwoord) as Registration;
    const { credential, authenticator } = await server.verifyRegistration(made, expectedOf(asked));
    const { id, publicKey, algorithm } = credential;
    if (!/^[\w-]{16,1400}$/.test(id) || !isStrong(publicKey, algorithm)) return undefined;
    return { id, publicKey, algorithm, counter: authenticator.counter, origin: asked.origin };
  } catch {
    return undefined;
  }
};

const LONG = 33;

/** The library takes both numbers of an ES256 signature for 32 bytes long, and would refuse the one in 128 that has a shorter one. */
const evenlyLong = (signature: string): string => {
  const der = Buffer.from(signature, 'base64url');
  const r = der.subarray(4, 4 + (der[3] ?? 0));
  const number = (bytes: Buffer) =>
    Buffer.concat([Buffer.from([2, LONG]), Buffer.alloc(Math.max(0, LONG - bytes.length)), bytes]);
  const both = Buffer.concat([number(r), number(der.subarray(6 + r.length))]);
  return Buffer.concat([Buffer.from([0x30, both.length]), both]).toString('base64url');
};

/** Which credential a browser says it used; undefined when it says nothing readable. */
export const usedId = (antwoord: string): string | undefined => {
  try {
    const { id } = parse(antwoord) as { readonly id?: unknown };
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
};

/** The new count of a passkey that answered rightly: signature, question, origin, site, presence, verification of the person, and count. */
export const readUse = async (
  antwoord: string,
  credential: Credential,
  challenge: string,
): Promise<number | undefined> => {
  try {
    const given = parse(antwoord) as Authentication;
    const { signature } = given.response;
    const even = credential.algorithm === 'ES256' ? evenlyLong(signature) : signature;
    const { counter } = await server.verifyAuthentication(
      { ...given, response: { ...given.response, signature: even } },
      { ...credential, transports: [] } satisfies Stored,
      { ...expectedOf({ challenge, origin: credential.origin }), counter: credential.counter },
    );
    return counter;
  } catch {
    return undefined;
  }
};
