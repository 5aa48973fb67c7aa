import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const sha256 = (content: string | Buffer): Buffer => createHash('sha256').update(content).digest();
const base64url = (content: string | Buffer): string => Buffer.from(content).toString('base64url');

/** What a passkey does otherwise than it should; nothing when it behaves. */
export type Streek = {
  readonly origin?: string;
  readonly rp?: string;
  readonly type?: string;
  /** The person was verified (finger, face, code). */
  readonly uv?: boolean;
  readonly counter?: number;
  readonly algorithm?: number;
  /** Another key signs. */
  readonly vreemd?: boolean;
  /** Says it is this credential. */
  readonly id?: string;
};

/** A passkey in software, which answers as a browser would send it. */
export const maakSleutel = (site: string) => {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = base64url(randomBytes(32));
  let count = 0;

  const dataOf = ({ rp = new URL(site).hostname, uv = true, counter }: Streek, attested: Buffer): Buffer => {
    count += 1;
    const flags = 0x01 | (uv ? 0x04 : 0) | (attested.length > 0 ? 0x40 : 0);
    const number = Buffer.alloc(4);
    number.writeUInt32BE(counter ?? count);
    return Buffer.concat([sha256(rp), Buffer.from([flags]), number, attested]);
  };
  const clientOf = (type: string, challenge: string, { origin = site }: Streek): string =>
    JSON.stringify({ type, challenge, origin, crossOrigin: false });
  const answer = (response: Readonly<Record<string, unknown>>, named = id): string =>
    JSON.stringify({ id: named, rawId: named, type: 'public-key', response });

  return {
    id,
    maak: (challenge: string, streek: Streek = {}): string => {
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, 32]), Buffer.from(id, 'base64url')]);
      return answer({
        clientDataJSON: base64url(clientOf(streek.type ?? 'webauthn.create', challenge, streek)),
        authenticatorData: base64url(dataOf(streek, attested)),
        attestationObject: '',
        publicKey: base64url(pair.publicKey.export({ format: 'der', type: 'spki' })),
        publicKeyAlgorithm: streek.algorithm ?? -7,
        transports: ['internal'],
      });
    },
    gebruik: (challenge: string, streek: Streek = {}): string => {
      const data = dataOf(streek, Buffer.alloc(0));
      const client = clientOf(streek.type ?? 'webauthn.get', challenge, streek);
      const key = streek.vreemd ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : pair;
      const signature = sign('sha256', Buffer.concat([data, sha256(client)]), key.privateKey);
      return answer(
        {
          clientDataJSON: base64url(client),
          authenticatorData: base64url(data),
          signature: base64url(signature),
        },
        streek.id,
      );
    },
  };
};
