import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { DossierId } from '#kernel/ids.ts';
import type { Enquete } from '../referentie/enquetes.ts';

/** Asking for an opinion without knowing whose it is. */
export type Enquetes = {
  /**
   * Hands out the one code with which this person answers; undefined when nothing waits for them. Sending the same form again
   * gives the same code.
   */
  readonly haalOp: (actor: Actor, dossier: DossierId, submitId: string) => Promise<string | undefined>;
  /** The survey that a code opens; undefined when it was used, ended or never there. Nobody needs to be logged in. */
  readonly lees: (code: string) => Promise<Enquete | undefined>;
  /** Keeps the answers apart from every dossier and uses the code up; false when the code opens nothing. */
  readonly antwoord: (code: string, antwoorden: Readonly<Record<string, string>>) => Promise<boolean>;
};
