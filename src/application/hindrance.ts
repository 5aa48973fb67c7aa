import { GuardHindered, GuardUnavailable } from '#guard/guard.ts';
import { hindranceOf } from '#kernel/hindrance.ts';

/**
 * Why something cannot be done now though the program is right: the guard is away, or the machine stands in the way.
 * For the technical log, and without anything of a dossier; undefined for a fault of the program itself.
 */
export const whyHindered = (error: unknown): string | undefined =>
  error instanceof GuardUnavailable || error instanceof GuardHindered ? error.message : hindranceOf(error);
