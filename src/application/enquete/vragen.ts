import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import type { Ambt } from '#domain/gedeeld/ambt.ts';
import { type Groep, groepVan, kwartaalVan } from '../cijfers/statistisch-feit.ts';
import type { Taak } from '../herinnertaak.ts';
import { enquetemomenten, lijstVan } from './moment.ts';

/** The group of offices this case counts in. */
export const groepVanKaart = ({ werk }: Kaart): Groep =>
  werk?.ambt === undefined ? 'anders' : groepVan(werk.ambt as Ambt);

/** What people think of the scheme, each list asked once. */
export const vraagEnquete: Taak = (kaart, today) => {
  const wie = enquetemomenten(kaart)
    .filter(({ dag }) => dag <= today)
    .map((moment) => moment.wie);
  if (wie.length === 0) return undefined;
  const nieuw = wie.map((een) => ({ wie: een, gevraagd: today, opgehaald: false }));
  return {
    kaart: { ...kaart, enquetes: [...(kaart.enquetes ?? []), ...nieuw] },
    tegen: wie,
    sleutels: wie.map((een) => `enquete:${een}`),
    statistisch: wie.map((een) => ({
      kwartaal: kwartaalVan(today),
      groep: groepVanKaart(kaart),
      gebeurtenis: 'enquete-gevraagd',
      detail: lijstVan(een),
    })),
  };
};
