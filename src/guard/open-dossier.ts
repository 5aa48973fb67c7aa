import { type Actor, voorDossier } from '#domain/bevoegdheid/actor.ts';
import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import type { mag as domainMag } from '#domain/bevoegdheid/mag.ts';
import { compartimenten as alleCompartimenten, type Compartiment } from '#domain/gedeeld/compartiment.ts';
import type { DossierId } from '#kernel/ids.ts';
import type { AuditLog } from './audit-log.ts';
import type { Cards } from './cards.ts';
import { openFact } from './facts.ts';
import {
  type ClosedFact,
  type Guard,
  GuardHindered,
  type OpenEvent,
  type OpenRequest,
  type Purpose,
  type SealedDossier,
  type SealedFact,
} from './guard.ts';
import type { Keyring } from './keyring.ts';
import type { OpenedByRequest, OpenFor } from './nood-guard.ts';

/** Who may do what: the table of the domain, or one that answers in the same form. */
export type Policy = typeof domainMag;

/** Follows the action in the log when someone wanted to see more dossiers than an hour's work asks. */
const OVER_LIMIT = ':boven-de-grens';

export type Parts = {
  readonly ring: Keyring;
  readonly log: AuditLog;
  readonly cards: Cards;
  readonly mag: Policy;
  readonly mayOpenMore: (actor: Actor, dossier: DossierId) => boolean;
  /** What an emergency has open; nobody else can say so. */
  readonly openFor: OpenFor;
};

/** Follows the action in the log when it waits for logging in once more. */
export const NOT_CONFIRMED = ':nog-bevestigen';

/** The request by which somebody looks in an emergency stands in the log. */
export const suffixOf = (nood: OpenedByRequest | undefined): string =>
  nood === undefined ? '' : `:${nood.sleutel}`;

type Via = Pick<Parts, 'mag' | 'cards'>;

/** What the policy is asked about: whether a person's dossier is opened beside it, and by which case somebody comes. */
type Asked = Omit<OpenRequest, 'dossier' | 'linked'> & {
  readonly dossier: Pick<SealedDossier, 'id'>;
  readonly linked?: Pick<SealedDossier, 'id'>;
};

/** Who may read that case as adviser now, stands the same to its organisation. */
const alsAdviseur = ({ mag }: Via, { actor }: Asked, kaart: Kaart, via: DossierId, zaak: Kaart): Kaart =>
  zaak.betrokkenen.organisatie === kaart.betrokkenen.organisatie &&
  mag(voorDossier(actor, via), 'lees:advieswerk', zaak).toegestaan
    ? { ...kaart, betrokkenen: { ...kaart.betrokkenen, adviseur: actor.account } }
    : kaart;

/** Who holds two offices has two organisations, and a card names one: the organisation of a case of this person counts. */
const vanDeZaak = (
  { mag }: Via,
  { actor, dossier }: Asked,
  kaart: Kaart,
  via: DossierId,
  zaak: Kaart,
): Kaart => {
  const { organisatie, bestuurderDossier } = zaak.betrokkenen;
  return organisatie !== undefined &&
    bestuurderDossier === dossier.id &&
    mag(voorDossier(actor, via), 'lees:uitvoering', zaak).toegestaan
    ? { ...kaart, betrokkenen: { ...kaart.betrokkenen, organisatie } }
    : kaart;
};

/** The card as somebody stands to it who comes by a case of this organisation or of this person. Any other case lends nothing. */
const metRelatie = (parts: Via, request: Asked, kaart: Kaart | undefined): Kaart | undefined => {
  const { via } = request;
  const zaak = via && parts.cards.openOf(via);
  if (kaart === undefined || via === undefined || zaak?.soort !== 'zaak') return kaart;
  if (kaart.soort === 'organisatie') return alsAdviseur(parts, request, kaart, via.id, zaak);
  return kaart.soort === 'bestuurder' ? vanDeZaak(parts, request, kaart, via.id, zaak) : kaart;
};

/** Showing opens what somebody may see; deciding all there is. */
export const opensFor = (purpose: Purpose, seen: readonly Compartiment[]): readonly Compartiment[] =>
  purpose === 'beslissen' ? alleCompartimenten : seen;

/** What the policy lets out of the guard for this request, or undefined when it says no. */
const permitted = (
  mag: Policy,
  { actor, actie, purpose, dossier, linked }: Asked,
  kaart: Kaart | undefined,
  nood: OpenedByRequest | undefined,
): readonly Compartiment[] | 'bevestigen' | undefined => {
  if (kaart === undefined) return undefined;
  const besluit = mag(voorDossier(actor, dossier.id), actie, kaart, nood);
  if (!besluit.toegestaan) return besluit.bevestigen === true ? 'bevestigen' : undefined;
  if (linked !== undefined && kaart.betrokkenen.bestuurderDossier !== linked.id) return undefined;
  return opensFor(purpose, besluit.compartimenten);
};

const within = (dossiers: readonly SealedDossier[], compartimenten: readonly Compartiment[]) => {
  const present = new Set(dossiers.flatMap(({ events }) => events.map(({ compartiment }) => compartiment)));
  return compartimenten.filter((compartiment) => present.has(compartiment));
};

/** Throws when the content of a fact that may open was left behind: nobody sees or decides on half a history. */
const withContent = (id: DossierId, event: SealedFact | ClosedFact): SealedFact => {
  if (event.payload === undefined)
    throw new GuardHindered(`Van feit ${event.position} van dossier ${id} kwam de inhoud niet mee.`);
  return event;
};

/** Decides what of a dossier opens for this request, if anything, and what follows the action in the log. */
export const judging =
  ({ mag, cards, mayOpenMore }: Via & Pick<Parts, 'mayOpenMore'>) =>
  (request: Asked, kaart: Kaart | undefined, nood: OpenedByRequest | undefined) => {
    const { purpose, actor, dossier } = request;
    const permission = permitted(mag, request, metRelatie({ mag, cards }, request, kaart), nood);
    if (permission === 'bevestigen') return { compartimenten: undefined, suffix: NOT_CONFIRMED };
    const tooMany = purpose === 'tonen' && permission !== undefined && !mayOpenMore(actor, dossier.id);
    return {
      compartimenten: tooMany ? undefined : permission,
      suffix: tooMany ? OVER_LIMIT : suffixOf(nood),
    };
  };

/** Asks the policy with the card, writes the audit line, and only when that is on disk opens what may be opened. */
export const openDossier = ({ ring, log, cards, mag, mayOpenMore, openFor }: Parts): Guard['open'] => {
  const factsOf = (dossier: SealedDossier | undefined, allowed: ReadonlySet<string>): readonly OpenEvent[] =>
    dossier === undefined
      ? []
      : dossier.events
          .filter(({ compartiment }) => allowed.has(compartiment))
          .map((event) => withContent(dossier.id, event))
          .filter(({ keyId, compartiment }) => !ring.isErased(keyId, dossier.id, compartiment))
          .map((event) => openFact(ring, dossier.id, event));

  const judge = judging({ mag, cards, mayOpenMore });

  return async (request) => {
    const { purpose, actor, actie, dossier, linked } = request;
    const kaart = cards.openOf(dossier);
    const linkedKaart = linked && cards.openOf(linked);
    // Deciding opens all there is, so an emergency opens to show only.
    const nood = purpose === 'tonen' ? openFor(actor, actie, dossier.id) : undefined;
    const { compartimenten, suffix } = judge(request, kaart, nood);
    const dossiers = linked === undefined ? [dossier] : [dossier, linked];
    const line = await log.append({
      account: actor.account,
      rol: actor.rol,
      doel: purpose,
      actie: `${actie}${suffix}`,
      dossiers: dossiers.map(({ id }): DossierId => id),
      compartimenten: purpose === 'tonen' ? within(dossiers, compartimenten ?? []) : [],
      betreft: null,
      besluit: compartimenten === undefined ? 'geweigerd' : 'toegestaan',
    });
    if (kaart === undefined || compartimenten === undefined)
      return { allowed: false, ...(suffix === NOT_CONFIRMED && { bevestigen: true }) };
    const allowed = new Set<string>(compartimenten);
    return {
      allowed: true,
      kaart,
      events: factsOf(dossier, allowed),
      linkedKaart,
      linkedEvents: factsOf(linked, allowed),
      compartimenten,
      line,
      ...(nood !== undefined && { noodTot: nood.tot }),
    };
  };
};
