import type { Actie } from '#domain/bevoegdheid/actie.ts';
import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { Compartiment } from '#domain/gedeeld/compartiment.ts';
import type { DossierId } from '#kernel/ids.ts';
import type { SealedAttachment, SealedCard } from '#kernel/sealed.ts';

/** One picture of a dossier, with the card the policy is asked about. */
export type AttachmentRequest = {
  readonly actor: Actor;
  readonly actie: Actie;
  readonly dossier: DossierId;
  readonly card: SealedCard;
  readonly attachment: SealedAttachment;
};

/** What the guard does with pictures. */
export type AttachmentGuard = {
  /** Seals a picture with the key of a compartment of this dossier. */
  readonly sealAttachment: (
    dossier: DossierId,
    attachment: { readonly id: string; readonly compartiment: Compartiment; readonly content: Uint8Array },
  ) => Promise<SealedAttachment>;
  /** A picture in the clear; undefined when this actor may not see it or its key was destroyed. */
  readonly openAttachment: (request: AttachmentRequest) => Promise<Uint8Array | undefined>;
};
