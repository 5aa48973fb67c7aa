import { organisaties } from '#application/referentie/organisaties.ts';
import type { OrganisatieSoort } from '#domain/gedeeld/ambt.ts';

/** How an organisation speaks of itself; `soort` follows "uw". */
export type Werkgever = {
  readonly soort: OrganisatieSoort;
  readonly code: string;
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

/** The organisation with this code, also when it has merged into another: its dossiers go on. */
export const werkgeverVan = (code: string | undefined): Werkgever | undefined => {
  const organisatie = organisaties().find((een) => een.code === code);
  if (organisatie === undefined) return undefined;
  const { soort } = organisatie;
  return { soort, code: organisatie.code, ...WOORDEN[soort] };
};
