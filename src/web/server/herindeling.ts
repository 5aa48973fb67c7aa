import { type Herindeling, herindelingVan } from '#application/referentie/herindelingen.ts';
import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import { vastgelegdeOrganisatie } from '#domain/bevoegdheid/opvolging.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { voluit } from './organisatienaam.ts';

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
