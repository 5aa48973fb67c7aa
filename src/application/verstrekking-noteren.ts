import type { BestuurderState } from '#domain/bestuurder/bestuurder.ts';
import type { Act, ActResult } from './application.ts';
import type { Dependencies } from './dependencies.ts';
import { sealedDossier } from './person.ts';
import type { Zaak } from './zaak.ts';

/** The home this case has provided for, when the person's dossier does not know it; also mends an interrupted note. */
export const unnotedHome = ({ advies, uitvoering }: Zaak, persoon: BestuurderState): string | undefined => {
  const provided = uitvoering.verstrekkingen.some(({ grondslag }) => grondslag === 'verstrekt');
  if (!provided || advies.woning === null || persoon.account === null) return undefined;
  return persoon.verstrekkingen.some(({ woning }) => woning === advies.woning) ? undefined : advies.woning;
};

/**
 * Process between the uitvoering and the person's dossier: once a case has provided measures, the person's dossier
 * knows for which home, so that a later move is judged under lid 6. The home is that of the established advice.
 */
export const noteProvided = async (
  deps: Dependencies,
  perform: (act: Act) => Promise<ActResult>,
  { actor, dossier, submitId }: Act,
  woning: string,
): Promise<void> => {
  const sealed = await sealedDossier(deps, dossier);
  const person = sealed && (await deps.guard.linkOf(sealed));
  if (person === undefined) throw new Error('A case that provides measures belongs with a person');
  const result = await perform({
    actor,
    dossier: person,
    via: dossier,
    opdracht: { type: 'NoteerVerstrekking', woning },
    ...(submitId !== undefined && { submitId: `${submitId}-woning` }),
  });
  if (result.outcome !== 'done' && result.outcome !== 'already-done') {
    throw new Error(`The person's dossier did not take in what was provided: ${result.outcome}`);
  }
};
