import { type Herindeling, herindelingVan } from '#application/referentie/herindelingen.ts';
import { findOrganisatie, organisaties } from '#application/referentie/organisaties.ts';
import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import { vastgelegdeOrganisatie } from '#domain/bevoegdheid/opvolging.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';

/** "de gemeente Hilversum"; the code itself when it is not one we know. */
export const voluit = (code: string): string => {
  const organisatie = organisaties().find((een) => een.code === code);
  if (organisatie === undefined) return code;
  const { soort, naam } = organisatie;
  return soort === 'waterschap' ? naam : `de ${soort} ${naam}`;
};

/** The name of an organisation in a list, also of one that is no more; the code itself when we do not know it. */
export const naamOfOpgeheven = (code: string, today: CalendarDay): string =>
  findOrganisatie(code, today)?.naam ??
  (herindelingVan(code) === undefined ? code : `${voluit(code)}, opgeheven`);

/** An organisation that takes over from another, in words; `nieuw` undefined when it is not known which one. */
export type Overgang = {
  readonly oud: string;
  readonly nieuw: string | undefined;
  readonly op: CalendarDay;
  /** Whether the sources still call it intended. */
  readonly isBeoogd: boolean;
};

const alsOvergang = ({ code, op, opvolger, status }: Herindeling, nu = opvolger): Overgang => ({
  oud: voluit(code),
  nieuw: nu === null ? undefined : voluit(nu),
  op,
  isBeoogd: status === 'beoogd',
});

/** What became of the organisation of this case; undefined when it is still there. */
export const overgegaan = ({ betrokkenen }: Pick<Kaart, 'betrokkenen'>): Overgang | undefined => {
  const { rechtsvoorganger, organisatie } = betrokkenen;
  const herindeling = rechtsvoorganger === undefined ? undefined : herindelingVan(rechtsvoorganger);
  return herindeling && alsOvergang(herindeling, organisatie ?? null);
};

/** What will become of the organisation with this code; undefined when nothing is known, or it was before today. */
export const gaatOver = (code: string | undefined, today: CalendarDay): Overgang | undefined => {
  const herindeling = code === undefined ? undefined : herindelingVan(code);
  return herindeling === undefined || herindeling.op <= today ? undefined : alsOvergang(herindeling);
};

/** Of whom a case was taken over, for a line in a list; undefined for one's own. */
export const overgenomenVan = (kaart: Kaart): string | undefined => {
  const van = vastgelegdeOrganisatie(kaart);
  return van === undefined || van === kaart.betrokkenen.organisatie ? undefined : voluit(van);
};
