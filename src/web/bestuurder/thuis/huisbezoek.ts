import { momentwoorden, nietDoorwoorden } from '#web/server/afspraak-velden.tsx';
import type { Dossier } from '../dossier.ts';
import type { Beurtkaart } from './beurtkaart.ts';

/** What the office-holder reads of the visit: agreed, asked to be moved, did not go on, or still to be agreed. */
export const huisbezoek = ({ view, pad }: Dossier, duur: string): Beurtkaart => {
  const { gepland, andereDag, nietDoorgegaan } = view.zaak.onderzoek;
  const knop = { href: pad('afspraak'), label: 'Bekijk uw afspraak' };
  if (gepland !== null)
    return {
      state: 'wait',
      wie: andereDag === null ? 'Afgesproken' : 'Wacht op uw adviseur',
      titel: `Uw huisbezoek is op ${momentwoorden(gepland)}`,
      tekst:
        andereDag === null
          ? 'De adviseur loopt met u door het huis en praat met u over uw werk en uw dagen. U hoeft niets voor te bereiden. Komt de dag niet uit? U kunt een andere vragen of de afspraak afzeggen.'
          : `U vroeg om ${momentwoorden(andereDag)}. Uw adviseur laat weten of dat kan. Tot die tijd blijft deze afspraak staan.`,
      knop,
    };
  if (nietDoorgegaan !== null)
    return {
      state: 'wait',
      wie: 'Wacht op uw adviseur',
      titel: 'U krijgt een nieuwe afspraak',
      tekst: `${nietDoorwoorden(nietDoorgegaan)} Uw adviseur belt u om een nieuwe dag af te spreken.`,
      duur,
      knop,
    };
  return {
    state: 'wait',
    wie: 'Wacht op uw adviseur',
    titel: 'Uw adviseur maakt een afspraak met u',
    tekst: 'De adviseur belt u over een dag die u uitkomt. Uw partner mag erbij zijn.',
    duur,
  };
};
