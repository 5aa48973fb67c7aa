import type { SealedCard } from '#kernel/sealed.ts';

/** Which card it is, without the card: two sealings never end alike. */
export type CardMark = { readonly position: number; readonly mark: string };

const TAG = 16;

/** The mark of a card: its place in the history, and the last bytes of its sealing in base64. */
export const markOf = ({ position, payload }: SealedCard): CardMark => ({
  position,
  mark: Buffer.from(payload.subarray(-TAG)).toString('base64'),
});
