import type { Actie } from '#domain/bevoegdheid/actie.ts';
import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import type { Compartiment } from '#domain/gedeeld/compartiment.ts';

/** Whether this actor may do this, and what may then be opened; without a card the action concerns no dossier. */
export type Policy = (
  actor: Actor,
  actie: Actie,
  kaart: Kaart | undefined,
) =>
  | { readonly toegestaan: false }
  | { readonly toegestaan: true; readonly compartimenten: readonly Compartiment[] };
