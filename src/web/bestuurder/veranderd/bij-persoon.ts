import type { BestuurderOpdracht } from '#application/opdracht.ts';
import type { Dossier } from '../dossier.ts';

/** A command on the person's own dossier; undefined when this account has none. */
export const bijPersoon = ({ ctx }: Dossier, opdracht: BestuurderOpdracht) =>
  ctx.account.bestuurderDossier === undefined ? undefined : { opdracht, op: ctx.account.bestuurderDossier };

/** The way back to the list of what may have changed. */
export const naarVeranderd = ({ pad }: Dossier) => ({ href: pad('veranderd'), label: 'Iets is veranderd' });
