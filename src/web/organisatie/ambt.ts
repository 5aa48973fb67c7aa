import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import { type Ambt, ambten, ambtsnaam } from '#domain/gedeeld/ambt.ts';
import { metHoofdletter } from '#web/components/format.ts';

const isAmbt = (text: string): text is Ambt => ambten.some((ambt) => ambt === text);

/** The office a dossier belongs to, with a capital: the only thing the organisation reads about whose it is. */
export const ambtVan = ({ werk }: Kaart): string => {
  const naam = werk?.ambt !== undefined && isAmbt(werk.ambt) ? ambtsnaam(werk.ambt) : 'bestuurder';
  return metHoofdletter(naam);
};
