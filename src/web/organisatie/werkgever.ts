import { findOrganisatie } from '#application/referentie/organisaties.ts';
import type { OrganisatieSoort } from '#domain/gedeeld/ambt.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';

/** How an organisation speaks of itself; `soort` follows "uw". */
export type Werkgever = {
  readonly soort: OrganisatieSoort;
  readonly code: string;
  readonly naam: string;
  /** The council, which has no part in this. */
  readonly vertegenwoordiging: string;
  readonly bestuur: string;
  readonly artikel: string;
};

const WOORDEN = {
  gemeente: {
    vertegenwoordiging: 'de gemeenteraad',
    bestuur: 'het college van burgemeester en wethouders',
    artikel: 'artikel 3.9',
  },
  provincie: {
    vertegenwoordiging: 'Provinciale Staten',
    bestuur: 'Gedeputeerde Staten',
    artikel: 'artikel 2.9',
  },
  waterschap: {
    vertegenwoordiging: 'het algemeen bestuur',
    bestuur: 'het dagelijks bestuur',
    artikel: 'artikel 4.9',
  },
} as const;

/** The organisation with this code, as it is called on a day; undefined when it does not exist then. */
export const werkgeverVan = (code: string | undefined, op: CalendarDay): Werkgever | undefined => {
  const organisatie = code === undefined ? undefined : findOrganisatie(code, op);
  if (organisatie === undefined) return undefined;
  const { soort, naam } = organisatie;
  return { soort, code: organisatie.code, naam, ...WOORDEN[soort] };
};
