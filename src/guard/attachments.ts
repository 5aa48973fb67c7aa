import { voorDossier } from '#domain/bevoegdheid/actor.ts';
import type { DossierId } from '#kernel/ids.ts';
import type { SealedAttachment } from '#kernel/sealed.ts';
import { attachmentContext, seal, unseal } from './envelope.ts';
import type { Guard } from './guard.ts';
import type { Parts } from './open-dossier.ts';

type Opening = Pick<Parts, 'ring' | 'log' | 'cards' | 'mag' | 'mayOpenMore'>;

/** Seals a picture with the key of its compartment, and opens it after the policy said yes and the log has it. */
export const attachmentsIn = ({ ring, log, cards, mag, mayOpenMore }: Opening) => {
  const sealAttachment = async (
    dossier: DossierId,
    { id, compartiment, content }: Parameters<Guard['sealAttachment']>[1],
  ): Promise<SealedAttachment> => {
    const { id: keyId, key } = ring.keysFor(dossier, [compartiment])(compartiment);
    const text = Buffer.from(content).toString('base64');
    return {
      id,
      compartiment,
      keyId,
      payload: seal(key, attachmentContext(dossier, id, compartiment), text),
    };
  };

  const openAttachment: Guard['openAttachment'] = async ({ actor, actie, dossier, card, attachment }) => {
    const { id, keyId, compartiment, payload } = attachment;
    const kaart = cards.open(dossier, card);
    const besluit = kaart && mag(voorDossier(actor, dossier), actie, kaart);
    const permitted =
      besluit?.toegestaan === true && besluit.compartimenten.some((een) => een === compartiment);
    const shown = permitted && mayOpenMore(actor, dossier) && !ring.isErased(keyId, dossier, compartiment);
    await log.append({
      account: actor.account,
      rol: actor.rol,
      doel: 'tonen',
      actie,
      dossiers: [dossier],
      compartimenten: shown && besluit ? besluit.compartimenten.filter((een) => een === compartiment) : [],
      betreft: null,
      besluit: shown ? 'toegestaan' : 'geweigerd',
    });
    if (!shown) return undefined;
    const text = unseal(ring.get(keyId).key, attachmentContext(dossier, id, compartiment), payload);
    return Buffer.from(text as string, 'base64');
  };

  return { sealAttachment, openAttachment };
};
