import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { DossierId } from '#kernel/ids.ts';
import type { SealedAttachment } from '#kernel/sealed.ts';
import type { Act } from './application.ts';
import { demandBevestiging } from './bevestiging.ts';
import type { Decided } from './decide.ts';
import type { Dependencies } from './dependencies.ts';
import { compartimentOf } from './slices.ts';

/** The name under which the small one of a photo is kept. */
export const kleinVan = (foto: string): string => `${foto}-klein`;

/** The pictures of an act, sealed with the key of the fact they belong to. */
export const sealBijlagen = (
  { guard }: Pick<Dependencies, 'guard'>,
  { dossier, bijlagen = [] }: Act,
): Promise<readonly SealedAttachment[]> =>
  Promise.all(
    bijlagen.map(({ id, content }) =>
      guard.sealAttachment(dossier, {
        id,
        content,
        compartiment: compartimentOf('onderzoek', 'FotoVastgelegd'),
      }),
    ),
  );

/** The pictures that go with these facts. */
export const vervallenBijlagen = (decided: readonly Decided[]): readonly string[] =>
  decided.flatMap(({ feit }) => {
    const foto = feit.type === 'FotoVervallen' ? String(feit.foto) : undefined;
    return foto === undefined ? [] : [foto, kleinVan(foto)];
  });

/** A photo of a case as this reader may see it, logged before it is shown. */
export const viewFoto = async (
  { store, guard }: Pick<Dependencies, 'store' | 'guard'>,
  actor: Actor,
  dossier: DossierId,
  foto: string,
  maat: 'groot' | 'klein',
): Promise<Uint8Array | undefined> => {
  const card = (await store.cards([dossier])).get(dossier);
  const request = { actor, actie: 'lees:foto', dossier } as const;
  const admitted = await guard.admit({ ...request, purpose: 'tonen', card });
  demandBevestiging(admitted);
  const attachment = await store.attachment(dossier, maat === 'groot' ? foto : kleinVan(foto));
  if (card === undefined || attachment === undefined || !admitted.allowed) return undefined;
  return guard.openAttachment({ ...request, card, attachment });
};
