import type { Sealed } from '#kernel/sealed.ts';

/** Sealed content as every table keeps it. */
export type SealedColumns = { readonly key_id: string; readonly payload: Uint8Array };

/** The drivers differ in how they wrap bytes; outside the store they are one plain array. */
export const bytes = ({ buffer, byteOffset, byteLength }: Uint8Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

export const sealedFrom = ({ key_id, payload }: SealedColumns): Sealed => ({
  keyId: key_id,
  payload: bytes(payload),
});
