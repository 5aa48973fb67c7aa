import { createHmac, type KeyObject, randomBytes } from 'node:crypto';
import type { DossierId } from '#kernel/ids.ts';
import type { Sealed } from '#kernel/sealed.ts';
import { seal, unseal } from './envelope.ts';
import type { StatisticFact } from './guard.ts';
import { CARD, type Keyring, type RingKey } from './keyring.ts';

const CONTEXT = 'veilig-ambt|statistiek';
const SPOOR_LENGTH = 22;
/** As many as give a word of that length. */
const SPOOR_BYTES = 16;

type Content = { readonly spoor: string; readonly facts: readonly StatisticFact[] };

/** Made with a key of the dossier itself: without that key nobody can tell which word was its own. */
const spoorOf = (key: KeyObject): string =>
  createHmac('sha256', key).update('spoor').digest('base64url').slice(0, SPOOR_LENGTH);

/** Seals facts of one dossier for figures, and no longer says of which dossier; without a dossier under a word that is drawn here. */
export const sealStatistics = (
  ring: Keyring,
  own: RingKey,
  dossier: DossierId | null,
  facts: readonly StatisticFact[],
): Sealed => {
  const spoor =
    dossier === null
      ? randomBytes(SPOOR_BYTES).toString('base64url')
      : spoorOf(ring.keysFor(dossier, [CARD])(CARD).key);
  const content: Content = { spoor, facts };
  return { keyId: own.id, payload: seal(own.key, CONTEXT, content) };
};

/** The facts in the clear, each with its word; throws when a row is not as it was sealed. */
export const openStatistics = (ring: Keyring, rows: readonly Sealed[]): readonly StatisticFact[] =>
  rows.flatMap(({ keyId, payload }) => {
    const { spoor, facts } = unseal(ring.get(keyId).key, CONTEXT, payload) as Content;
    return facts.map((fact) => ({ ...fact, spoor }));
  });
