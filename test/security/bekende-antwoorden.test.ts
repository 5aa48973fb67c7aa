import { spawnSync } from 'node:child_process';
import { createSecretKey } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { decrypt, encrypt } from '#guard/aead.ts';
import { notary } from '#guard/signed-note.ts';
import { meld, volledig } from './resultaat.ts';

const folder = mkdtempSync(join(tmpdir(), 'veilig-ambt-antwoorden-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hex = (text: string): Buffer => Buffer.from(text, 'hex');
const NONCES = volledig ? 1_000_000 : 20_000;
const sleutel = createSecretKey(Buffer.alloc(32));

/** The first seed and public key of RFC 8032. */
const ZAAD = hex('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60');
const OPENBAAR = hex('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');

/** Whether OpenSSL, by its own program, accepts the signature under this note for that text. */
const openssl = (note: string, text: string): boolean => {
  const [publicKey, signature, signed] = ['openbaar.der', 'handtekening', 'tekst'].map((name) =>
    join(folder, name),
  );
  if (publicKey === undefined || signature === undefined || signed === undefined)
    throw new Error('Three files');
  writeFileSync(publicKey, Buffer.concat([hex('302a300506032b6570032100'), OPENBAAR]));
  writeFileSync(signature, Buffer.from(note.trimEnd().split(' ').at(-1) ?? '', 'base64').subarray(4));
  writeFileSync(signed, text);
  const key = ['-pubin', '-inkey', publicKey, '-keyform', 'DER'];
  const checked = spawnSync('openssl', [
    'pkeyutl',
    '-verify',
    ...key,
    '-rawin',
    '-in',
    signed,
    '-sigfile',
    signature,
  ]);
  return checked.status === 0;
};

/** Whether the published bytes of AES-256-GCM (zero key, zero nonce) open to what was published. */
const opent = (bytes: string, plain: string): boolean => {
  try {
    const sealed = Buffer.concat([Buffer.of(1), Buffer.alloc(12), hex(bytes)]);
    return decrypt(sleutel, '', sealed).equals(hex(plain));
  } catch {
    return false;
  }
};

it('De versleuteling en de handtekening geven de antwoorden die iedereen kent', () => {
  const leeg = '530f8afbc74536b9a963b4f1c4cb738b';
  const blok = 'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919';
  const nul = '00'.repeat(16);
  const schrijver = notary(ZAAD, sleutel);
  const tekst = 'proef\n1\n';
  const note = schrijver.sign(tekst);
  const nonces = new Set(
    Array.from({ length: NONCES }, () =>
      Buffer.from(encrypt(sleutel, '', Buffer.of())).toString('latin1', 1, 13),
    ),
  );
  const goed: readonly boolean[] = [
    opent(leeg, ''),
    opent(blok, nul),
    schrijver.publicKey.endsWith(Buffer.concat([Buffer.of(1), OPENBAAR]).toString('base64')),
    openssl(note, tekst),
    nonces.size === NONCES,
  ];
  const fout: readonly boolean[] = [
    opent(leeg.replace('5', '4'), ''),
    opent(blok, nul.replace('0', '1')),
    openssl(note, 'proef\n2\n'),
  ];
  meld({
    bewering: 'AES-GCM en Ed25519 geven bekende antwoorden, ook volgens openssl, en nonces verschillen',
    gevallen: goed.length,
    afwijkingen: goed.filter((one) => !one).length,
    ingebouwd: fout.length,
    gevonden: fout.filter((one) => !one).length,
  });
  expect(goed).toEqual(goed.map(() => true));
  expect(fout).toEqual(fout.map(() => false));
}, 300_000);
