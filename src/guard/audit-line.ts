import type { AuditLine } from './guard.ts';

export type NewAuditLine = Omit<AuditLine, 'nr' | 'tijd'>;

/** Written beside the line that a clock which was turned back would have dated wrongly. */
export const CLOCK_TURNED_BACK: NewAuditLine = {
  account: null,
  rol: null,
  doel: 'beheer',
  actie: 'klok:teruggezet',
  dossiers: [],
  compartimenten: [],
  betreft: null,
  besluit: 'toegestaan',
};

/** One fixed order of fields, so that the same line always has the same bytes. */
export const canonical = (nr: number, line: Omit<AuditLine, 'nr'>): string =>
  JSON.stringify({
    nr,
    tijd: line.tijd,
    account: line.account,
    rol: line.rol,
    doel: line.doel,
    actie: line.actie,
    dossiers: line.dossiers,
    compartimenten: line.compartimenten,
    betreft: line.betreft,
    besluit: line.besluit,
  });
