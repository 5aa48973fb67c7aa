import { voorDossier } from '#domain/bevoegdheid/actor.ts';
import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import type { Guard } from './guard.ts';
import { NOT_CONFIRMED, opensFor, type Parts, suffixOf } from './open-dossier.ts';

/** What the policy is asked about when there is no such dossier: the answer is not used, and takes as long. */
const NOBODYS: Kaart = {
  soort: 'zaak',
  fase: 'in-onderzoek',
  betrokkenen: {},
  toestemmingen: { maatregelen: false, kosten: false },
};

/**
 * Whether somebody comes in at all, by the card alone. Who does not costs the same work and leaves the same line whether
 * the dossier is there or not, so that neither the time of an answer nor the log being full tells the two apart.
 */
export const admission =
  ({ log, cards, mag, openFor }: Pick<Parts, 'log' | 'cards' | 'mag' | 'openFor'>): Guard['admit'] =>
  async ({ purpose, actor, actie, dossier, card }) => {
    const kaart = card === undefined ? NOBODYS : cards.open(dossier, card);
    const nood = purpose === 'tonen' ? openFor(actor, actie, dossier) : undefined;
    const besluit = kaart && mag(voorDossier(actor, dossier), actie, kaart, nood);
    const there = card !== undefined;
    if (there && besluit?.toegestaan === true) {
      const bestuurderDossier = kaart?.betrokkenen.bestuurderDossier;
      const compartimenten = opensFor(purpose, besluit.compartimenten);
      return { allowed: true, compartimenten, ...(bestuurderDossier !== undefined && { bestuurderDossier }) };
    }
    const bevestigen = there && besluit?.toegestaan === false && besluit.bevestigen === true;
    await log.append({
      account: actor.account,
      rol: actor.rol,
      doel: purpose,
      actie: `${actie}${bevestigen ? NOT_CONFIRMED : suffixOf(nood)}`,
      dossiers: [dossier],
      compartimenten: [],
      betreft: null,
      besluit: 'geweigerd',
    });
    return { allowed: false, ...(bevestigen && { bevestigen }) };
  };
