import type { Actor, Rol } from '#domain/bevoegdheid/actor.ts';
import type { AuditLine } from '#guard/guard.ts';
import { proofText } from '#guard/inzage-bewijs.ts';
import type { Inzageactie } from '#guard/inzage-guard.ts';
import type { AccountId, DossierId } from '#kernel/ids.ts';
import type { Application, Inzage } from './application.ts';
import type { Dependencies } from './dependencies.ts';
import { admittedDossier, sealedDossier } from './person.ts';

const WIE: Readonly<Record<Rol, string>> = {
  bestuurder: 'Uzelf',
  functionaris: 'Uw organisatie, aangewezen functionaris',
  planner: 'CCV, planner',
  adviseur: 'CCV, uw adviseur',
  toetser: 'Beveiligingsautoriteit, toetser (ziet uw naam niet)',
  bzk: 'Ministerie van BZK',
  vereniging: 'Vereniging van bestuurders',
  fg: 'Functionaris gegevensbescherming',
  beheerder: 'Beheerder van het systeem',
};

/** In an emergency the usual tie to the case says nothing of who looked. */
const IN_NOOD: Readonly<Partial<Record<Rol, string>>> = {
  planner: 'CCV, planner',
  adviseur: 'CCV, een adviseur',
  toetser: 'Beveiligingsautoriteit, toetser',
};
const isNood = (actie: string): boolean => /^(lees:)?(noodtoegang|ontsluiering):/.test(actie);

const wieKeek = (account: AccountId | null, rol: Rol | null, owner: AccountId, actie: string): string => {
  if (account === null) return 'Het systeem, zonder mens';
  if (rol !== null && isNood(actie)) return IN_NOOD[rol] ?? WIE[rol];
  return account === owner || rol === null ? WIE.bestuurder : WIE[rol];
};

/** Audit lines of one dossier as its owner reads them, newest first: organisation and role, never a staff name. */
const inzageFor = (lines: readonly AuditLine[], owner: AccountId): readonly Inzage[] =>
  lines
    .filter(({ besluit }) => besluit === 'toegestaan')
    .map(({ tijd, account, rol, actie, doel, compartimenten, reden }) => ({
      tijd,
      wie: wieKeek(account, rol, owner, actie),
      actie,
      doel,
      compartimenten,
      ...(reden !== undefined && { reden }),
    }))
    .reverse();

/** Who looked at a dossier and at the person's own that it names: as lines to read, and as a proof to keep. */
export const createInzage = (deps: Dependencies): Pick<Application, 'inzage' | 'inzageBewijs'> => {
  const find = async (actor: Actor, actie: Inzageactie, dossier: DossierId) => {
    const account = await deps.guard.accounts.get(actor.account);
    // Of who has kept nothing here yet there is nothing to see, which is no refusal.
    if (account?.bestuurderDossier === dossier && !(await sealedDossier(deps, dossier))) return undefined;
    return admittedDossier(deps, { purpose: 'tonen', actor, actie, dossier });
  };
  return {
    inzage: async (actor, id, actie = 'lees:inzage') => {
      const found = await find(actor, actie, id);
      if (found === undefined) return undefined;
      const lines = await deps.guard.inzage(actor, actie, found.dossier, found.linked);
      return 'allowed' in lines ? undefined : inzageFor(lines, actor.account);
    },
    inzageBewijs: async (actor, id) => {
      const actie = 'lees:inzagebestand';
      const found = await find(actor, actie, id);
      if (found === undefined) return undefined;
      const proof = await deps.guard.inzageBewijs(actor, actie, found.dossier, found.linked);
      return 'allowed' in proof ? undefined : proofText(proof);
    },
  };
};
