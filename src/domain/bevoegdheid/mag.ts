/** Whether someone may do something: actor, action, relation to this dossier, consent and phase in one table; default no. */
import { type Compartiment, compartimenten } from '../gedeeld/compartiment.ts';
import type { Actie, Algemeen } from './actie.ts';
import type { Actor } from './actor.ts';
import type { Kaart } from './kaart.ts';
import type { Noodopening } from './nood.ts';
import type { Bevestiging, Regels, Toegang, Voorwaarde } from './regel.ts';
import { bestuurderRegels } from './regels-bestuurder.ts';
import {
  bevestigdZonderDossier,
  bewaarRegels,
  leesRegels,
  lijstRegels,
  zonderDossier,
} from './regels-lezen.ts';
import { catalogusRegels, geldboekRegels, organisatieRegels } from './regels-organisatie.ts';
import { keuzeRegels, nazorgRegels, uitvoeringRegels } from './regels-uitvoering.ts';
import { aanmeldingRegels, adviesRegels, onderzoekRegels } from './regels-zaak.ts';
import { type Relatie, relatiesVan } from './relatie.ts';

export type Besluit =
  | {
      readonly toegestaan: false;
      /** It would be allowed after logging in once more. */
      readonly bevestigen?: true;
    }
  | {
      readonly toegestaan: true;
      /** What may be shown; empty for an act, of which only the outcome leaves. */
      readonly compartimenten: readonly Compartiment[];
    };

/** Every action that concerns a dossier, with its ways in. */
export const regels: Regels<Exclude<Actie, Algemeen>> = {
  ...bestuurderRegels,
  ...organisatieRegels,
  ...geldboekRegels,
  ...catalogusRegels,
  ...aanmeldingRegels,
  ...onderzoekRegels,
  ...adviesRegels,
  ...keuzeRegels,
  ...uitvoeringRegels,
  ...nazorgRegels,
  ...leesRegels,
  ...bewaarRegels,
  ...lijstRegels,
};

const NEE: Besluit = { toegestaan: false };
const BEVESTIGEN: Besluit = { toegestaan: false, bevestigen: true };

const isBevestigd = ({ bevestigd }: Actor, bevestiging: Bevestiging | undefined): boolean =>
  bevestiging === undefined ||
  bevestigd === undefined ||
  bevestigd.nu ||
  (bevestiging === 'dossier' && bevestigd.dossiers.length > 0);

const voldoet = (mits: Voorwaarde, { toestemmingen, werk, rapportVerstrekt }: Kaart): boolean => {
  switch (mits) {
    case 'deelt-nu':
      return toestemmingen.maatregelen;
    case 'gedeeld-of-verstrekt':
      return toestemmingen.maatregelen || (werk?.verstrekt ?? 0) > 0;
    case 'rapport-verstrekt':
      return rapportVerstrekt === true;
  }
};

const aanHetAdvies: readonly Relatie[] = [
  'adviseur',
  'toetser',
  'eerste-toetser',
  'tweede-toetser',
  'ontsluiering',
];

/** Who works on the next version of an advice may what they may in its phase; for everybody else the case goes on. */
const inFase = ({ relatie, fasen }: Toegang, { fase, wijziging }: Kaart): boolean =>
  (fase !== null && fasen.includes(fase)) ||
  (wijziging !== undefined && aanHetAdvies.includes(relatie) && fasen.includes(wijziging.fase));

const geldt = (toegang: Toegang, alsWie: readonly Relatie[], kaart: Kaart): boolean =>
  alsWie.includes(toegang.relatie) &&
  toegang.soort === kaart.soort &&
  (toegang.soort !== 'zaak' || inFase(toegang, kaart)) &&
  (toegang.mits === undefined || voldoet(toegang.mits, kaart));

/** In an emergency only what was asked for opens, of what a row allows. */
const opengelegd = ({ relatie, compartimenten: delen }: Toegang, nood: Noodopening | undefined) =>
  relatie === nood?.soort ? delen.filter((deel) => nood.compartimenten.includes(deel)) : delen;

/** Own property only: an unknown word such as "constructor" is no action. */
const opzoeken = <Waarde>(tabel: Readonly<Record<string, Waarde>>, actie: string): Waarde | undefined =>
  Object.hasOwn(tabel, actie) ? tabel[actie] : undefined;

/**
 * May this person do this? With a card: to that dossier. Without a card: the list as a whole, or what concerns no dossier.
 * The dossiers an actor confirmed are those of this card only: the guard narrows them before it asks. `nood` is what the guard
 * itself has open for this actor of this dossier; nobody else can say so.
 * Gives what may be shown, in the order of the compartments; anything that no row allows is refused.
 */
export const mag = (actor: Actor, actie: Actie, kaart: Kaart | undefined, nood?: Noodopening): Besluit => {
  if (kaart === undefined) {
    if (![opzoeken(zonderDossier, actie)].flat().includes(actor.rol)) return NEE;
    return isBevestigd(actor, opzoeken(bevestigdZonderDossier, actie))
      ? { toegestaan: true, compartimenten: [] }
      : BEVESTIGEN;
  }
  const alsWie = relatiesVan(actor, kaart, nood);
  const wegen = (opzoeken(regels, actie) ?? []).filter((toegang) => geldt(toegang, alsWie, kaart));
  if (wegen.length === 0) return NEE;
  if (!wegen.every(({ bevestiging }) => isBevestigd(actor, bevestiging))) return BEVESTIGEN;
  const open = new Set(wegen.flatMap((weg) => opengelegd(weg, nood)));
  return {
    toegestaan: true,
    compartimenten: compartimenten.filter((compartiment) => open.has(compartiment)),
  };
};
