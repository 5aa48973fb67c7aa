import type { Actie } from '#domain/bevoegdheid/actie.ts';
import type { Actor } from '#domain/bevoegdheid/actor.ts';
import { kaartVoor } from '#domain/bevoegdheid/kaart-voor.ts';
import type { RechtstoetsUitkomst } from '#domain/regeling/feiten.ts';
import { rechtstoets } from '#domain/regeling/rechtstoets.ts';
import type { Opened, Purpose } from '#guard/guard.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import { type DossierId, dossierNummer } from '#kernel/ids.ts';
import type { PersoonView, ZaakView } from './application.ts';
import { demandBevestiging } from './bevestiging.ts';
import type { Dependencies } from './dependencies.ts';
import { admittedDossier, type FoundDossier, foldPersoon, sealedDossier } from './person.ts';
import { rechtstoetsFeiten } from './rechtstoets-feiten.ts';
import { blikOpWijziging } from './wat-veranderde.ts';
import { evolveZaak, geldendeZaak, legeZaak, werkzaak, type Zaak } from './zaak.ts';

/** An opened case, with what it was opened from. */
export type FoundZaak = FoundDossier & { readonly opened: Opened };

/** Opens a case with the person's dossier beside it, for this purpose and action. */
export const openZaak = async (
  deps: Dependencies,
  purpose: Purpose,
  actor: Actor,
  actie: Actie,
  id: DossierId,
): Promise<FoundZaak | undefined> => {
  const asked = { purpose, actor, actie };
  const found = await admittedDossier(deps, { ...asked, dossier: id });
  if (found === undefined) return undefined;
  const opened = await deps.guard.open({ ...asked, ...found });
  if (!opened.allowed) demandBevestiging(opened);
  if (!opened.allowed || opened.kaart.soort !== 'zaak') return undefined;
  return { ...found, opened };
};

/** Who makes the next version sees it, who tests it once it was offered; everybody else sees what holds. */
const gezien = (zaak: Zaak, actie: Actie): Pick<ZaakView, 'zaak' | 'wijziging'> => {
  const stand = zaak.advies.wijziging?.werk.stand;
  const toetst = actie === 'lees:toetsing' && (stand === 'ter-toetsing' || stand === 'eerste-akkoord');
  if (actie !== 'lees:advieswerk' && !toetst) return { zaak: geldendeZaak(zaak) };
  const wijziging = blikOpWijziging(zaak);
  return { zaak: werkzaak(zaak), ...(wijziging && { wijziging }) };
};

/** An opened case as this reader sees it. */
export const zaakViewOf = (
  actor: Actor,
  actie: Actie,
  { opened, dossier: { id, card } }: FoundZaak,
): ZaakView => ({
  id,
  nummer: dossierNummer(id),
  position: card.position,
  regel: opened.line,
  ...(opened.noodTot !== undefined && { noodTot: opened.noodTot }),
  kaart: kaartVoor(actor, opened.kaart),
  ...gezien(opened.events.reduce(evolveZaak, legeZaak), actie),
  persoon: foldPersoon(opened.linkedEvents),
});

/** A case as this reader may see it, logged before it is shown; undefined when it is not there or not theirs. */
export const viewZaak = async (
  deps: Dependencies,
  actor: Actor,
  actie: Actie,
  id: DossierId,
): Promise<ZaakView | undefined> => {
  const found = await openZaak(deps, 'tonen', actor, actie, id);
  return found && zaakViewOf(actor, actie, found);
};

/** The legal test of providing today: facts are opened to decide, and only the outcome leaves. */
export const viewRechtstoets = async (
  deps: Dependencies,
  actor: Actor,
  id: DossierId,
): Promise<RechtstoetsUitkomst | undefined> => {
  const found = await openZaak(deps, 'beslissen', actor, 'lees:rechtstoets', id);
  if (found === undefined) return undefined;
  const zaak = found.opened.events.reduce(evolveZaak, legeZaak);
  const persoon = foldPersoon(found.opened.linkedEvents);
  return rechtstoets(rechtstoetsFeiten(zaak, persoon, amsterdamDay(deps.now())));
};

/** The person's own dossier: all of it, or the card for home as a file. */
export const viewPersoon = async (
  deps: Dependencies,
  actor: Actor,
  id: DossierId,
  actie: 'lees:persoon' | 'lees:huiskaartbestand' = 'lees:persoon',
): Promise<PersoonView | undefined> => {
  const dossier = await sealedDossier(deps, id);
  if (dossier === undefined) return undefined;
  const opened = await deps.guard.open({ purpose: 'tonen', actor, actie, dossier });
  if (!opened.allowed) demandBevestiging(opened);
  if (!opened.allowed || opened.kaart.soort !== 'bestuurder') return undefined;
  return { id, position: dossier.card.position, persoon: foldPersoon(opened.events) };
};
