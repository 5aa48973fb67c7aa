/** Random identifier of a dossier: 128 bits as 26 characters of lower-case base32; says nothing about anyone. */
export type DossierId = string & { readonly __brand: 'DossierId' };

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Encodes random bytes, five bits a character; ids are made by the shell and arrive here as data. */
export const encodeId = (bytes: Uint8Array): string => {
  let bits = 0;
  let held = 0;
  let text = '';
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + ALPHABET[(held << (5 - bits)) & 31] : text;
};

export const isDossierId = (text: string): text is DossierId => /^[0-9a-hjkmnp-tv-z]{26}$/.test(text);

/** For ids that the code itself is certain of; throws when the text is not an id. */
export const dossierId = (text: string): DossierId => {
  if (!isDossierId(text)) throw new RangeError('Not a dossier id');
  return text;
};

/** Short name of a dossier for people: "3F7K-Q2M8", forty bits of the random id, no meaning. */
export const dossierNummer = (id: DossierId): string => `${id.slice(0, 4)}-${id.slice(4, 8)}`.toUpperCase();

/** Random identifier of an account, in the same form as a dossier id. */
export type AccountId = string & { readonly __brand: 'AccountId' };

/** For ids that the code itself is certain of; throws when the text is not an id. */
export const accountId = (text: string): AccountId => {
  if (!isDossierId(text)) throw new RangeError('Not an account id');
  return text as string as AccountId;
};
