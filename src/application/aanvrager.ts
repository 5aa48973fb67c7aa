import type { Aanvrager } from '#domain/aanmelding/opdrachten.ts';
import { isNietVoorbij } from '#domain/bestuurder/bestuurder.ts';
import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { Ambt } from '#domain/gedeeld/ambt.ts';
import type { Account } from '#guard/guard.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import type { Reason } from './application.ts';
import type { Dependencies } from './dependencies.ts';
import { isBij } from './functionaris.ts';
import type { ZaakOpdracht } from './opdracht.ts';
import { foldPersoon, sealedDossier } from './person.ts';
import { geldendeOrganisatie } from './referentie/herindelingen.ts';
import type { Zaak } from './zaak.ts';

const EERST_HET_AMBT: Reason = {
  grond: 'ambt-niet-opgegeven',
  zin: 'Wij weten nog niet welk ambt u heeft of krijgt. Vul dat eerst in; daarna kunt u zich aanmelden.',
};

const ambtVan = async (
  { store, guard }: Dependencies,
  actor: Actor,
  id: DossierId,
  op: CalendarDay,
): Promise<Ambt | undefined> => {
  const dossier = await sealedDossier({ store }, id);
  if (dossier === undefined) return undefined;
  const opened = await guard.open({ purpose: 'beslissen', actor, actie: 'DienAanmeldingIn', dossier });
  if (!opened.allowed) return undefined;
  const { ambten, benoemingen } = foldPersoon(opened.events);
  return (ambten.filter((termijn) => isNietVoorbij(termijn, op)).at(-1) ?? benoemingen.at(-1))?.ambt;
};

const aanvragerVoor = (
  { id, organisatie, bestuurderDossier }: Account,
  ambt: Ambt,
  op: CalendarDay,
): Aanvrager | 'not-found' => {
  const found = geldendeOrganisatie(organisatie, op);
  if (found === undefined || bestuurderDossier === undefined) return 'not-found';
  return {
    account: id,
    bestuurder: bestuurderDossier,
    ambt,
    organisatie: found.code,
    provincie: found.provinciecodes[0] ?? found.code,
    grootteklasse: found.grootteklasse ?? 'niet ingedeeld',
  };
};

/**
 * Who applies: the acting office-holder with the office in their own dossier, or for a joint application the
 * office-holder it is prepared for. Undefined when the command is not an application.
 */
export const findAanvrager = async (
  deps: Dependencies,
  actor: Actor,
  opdracht: ZaakOpdracht,
  { aanmelding }: Zaak,
  op: CalendarDay,
): Promise<Aanvrager | { readonly refusals: readonly Reason[] } | 'not-found' | undefined> => {
  if (opdracht.type === 'ZetAanmeldingKlaar') {
    const account = await deps.guard.accounts.get(opdracht.voor);
    const { organisatie = '' } = actor;
    const own = account?.rol === 'bestuurder' && isBij(account, organisatie, op);
    return own ? aanvragerVoor(account, opdracht.ambt, op) : 'not-found';
  }
  if (opdracht.type !== 'DienAanmeldingIn') return undefined;
  const account = await deps.guard.accounts.get(actor.account);
  if (account?.bestuurderDossier === undefined) return 'not-found';
  const ambt = (await ambtVan(deps, actor, account.bestuurderDossier, op)) ?? aanmelding.aanvrager?.ambt;
  return ambt === undefined ? { refusals: [EERST_HET_AMBT] } : aanvragerVoor(account, ambt, op);
};
