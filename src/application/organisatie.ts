import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { Account } from '#guard/guard.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import { type DossierId, encodeId } from '#kernel/ids.ts';
import type { Act, ActResult } from './application.ts';
import type { Dependencies } from './dependencies.ts';
import { findOrganisatieDossier } from './organisatiedossier.ts';
import { sealedDossier } from './person.ts';

/** Process between the organisation and the accounts: who was replaced by two persons has no access from that moment. */
export const endAccessOfReplaced = async (
  deps: Pick<Dependencies, 'store' | 'guard'>,
  { actor, dossier }: Pick<Act, 'actor' | 'dossier'>,
): Promise<void> => {
  const sealed = await sealedDossier(deps, dossier);
  if (sealed !== undefined) await deps.guard.accounts.endReplaced(sealed, actor);
};

/**
 * Process between the accounts and the organisation: who is invited as functionaris is designated in the dossier
 * of the organisation, which begins with its first functionaris. Throws when that is not taken in.
 */
export const designate = async (
  deps: Dependencies,
  perform: (act: Act) => Promise<ActResult>,
  actor: Actor,
  { rol, organisatie: code, id: functionaris, tot }: Account,
): Promise<void> => {
  const over = tot !== null && tot <= amsterdamDay(deps.now());
  if (rol !== 'functionaris' || code === undefined || over) return;
  const known = await findOrganisatieDossier(deps, code);
  const dossier = known ?? (encodeId(deps.randomBytes(16)) as DossierId);
  const opdrachten = [
    ...(known === undefined ? [{ type: 'RegistreerOrganisatie', code } as const] : []),
    { type: 'WijsFunctionarisAan', functionaris, tot } as const,
  ];
  for (const opdracht of opdrachten) {
    const result = await perform({ actor, dossier, opdracht });
    if (result.outcome !== 'done') throw new Error(`${opdracht.type} was not taken in: ${result.outcome}`);
  }
};
