import type { PkvwOordeel } from '#domain/onderzoek/feiten.ts';
import type { OrganisatieSoort } from './data.ts';

export type Stap = { readonly titel: string; readonly tekst: string };

const KEURMERK: Stap = {
  titel: 'U brengt de woning op het keurmerk',
  tekst: 'Wat er ontbreekt, staat in het deel over het Politiekeurmerk. Dit kan tegelijk met uw keuze.',
};

/** What happens after the report, in order; the step for the Politiekeurmerk only when it is a hard requirement not met. */
export const stappen = (pkvw: PkvwOordeel, soort: OrganisatieSoort): readonly Stap[] => [
  {
    titel: 'U kiest',
    tekst:
      'Per maatregel: wel, liever het alternatief, of nu niet. U hoeft niets uit te leggen. Neem de tijd.',
  },
  {
    titel: `U bepaalt wat uw ${soort} ziet`,
    tekst: `Om iets te kunnen verstrekken, moet uw ${soort} weten welke maatregelen u wilt. De scenario’s en de reden ziet uw ${soort} niet.`,
  },
  ...(!pkvw.voldoet && pkvw.hardeEis ? [KEURMERK] : []),
  {
    titel: `Uw ${soort} bestelt, test en betaalt`,
    tekst: `U hoeft niets voor te schieten. Niemand anders hoeft toestemming te geven.`,
  },
  {
    titel: 'Wij vragen hoe het gaat',
    tekst: 'Ongeveer zes weken nadat een maatregel is geleverd. Dat kost u een minuut.',
  },
  {
    titel: 'Er verandert iets',
    tekst:
      'Gaat u verhuizen, neemt de dreiging toe, krijgt u een ander ambt of stopt u? Meld het in uw dossier. Dan kijken wij opnieuw.',
  },
];
