import type { Rol } from '#domain/bevoegdheid/actor.ts';
import type { AuditLine } from '#guard/guard.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Inzage } from './application.ts';

const WIE: Readonly<Record<Rol, string>> = {
  bestuurder: 'Uzelf',
  functionaris: 'Uw organisatie, aangewezen functionaris',
  planner: 'CCV, planner',
  adviseur: 'CCV, uw adviseur',
  toetser: 'Beveiligingsautoriteit, toetser (ziet uw naam niet)',
  bzk: 'Ministerie van BZK',
  fg: 'Functionaris gegevensbescherming',
  beheerder: 'Beheerder van het systeem',
};

/** Audit lines of one dossier as its owner reads them, newest first: organisation and role, never a staff name. */
export const inzageFor = (lines: readonly AuditLine[], owner: AccountId): readonly Inzage[] =>
  lines
    .filter(({ besluit }) => besluit === 'toegestaan')
    .map(({ tijd, account, rol, actie, doel, compartimenten }) => ({
      tijd,
      wie: account === owner || rol === null ? WIE.bestuurder : WIE[rol],
      actie,
      doel,
      compartimenten,
    }))
    .reverse();
