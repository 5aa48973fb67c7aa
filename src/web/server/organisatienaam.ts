import { herindelingVan } from '#application/referentie/herindelingen.ts';
import { findOrganisatie, type Organisatie, organisaties } from '#application/referentie/organisaties.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { metHoofdletter } from '#web/components/format.ts';

/** A gemeente and a provincie may share a name, so their kind goes with it; a waterschap has it in its name. */
const metSoort = ({ soort, naam }: Organisatie): string =>
  soort === 'waterschap' ? naam : `${soort} ${naam}`;

const vind = (code: string): Organisatie | undefined => organisaties().find((een) => een.code === code);

/** "de gemeente Hilversum", in a sentence; the code itself when it is not one we know. */
export const voluit = (code: string): string => {
  const organisatie = vind(code);
  if (organisatie === undefined) return code;
  return organisatie.soort === 'waterschap' ? organisatie.naam : `de ${metSoort(organisatie)}`;
};

/** "Gemeente Groningen", in a list or above a page; the code itself when it is not one we know. */
export const naamVan = (code: string): string => {
  const organisatie = vind(code);
  return organisatie === undefined ? code : metHoofdletter(metSoort(organisatie));
};

/** The name in a list that also holds organisations that are no more. */
export const naamOfOpgeheven = (code: string, today: CalendarDay): string =>
  findOrganisatie(code, today) === undefined && herindelingVan(code) !== undefined
    ? `${naamVan(code)}, opgeheven`
    : naamVan(code);
