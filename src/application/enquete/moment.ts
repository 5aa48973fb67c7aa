import type { Enquetekaart, Kaart } from '#domain/bevoegdheid/kaart.ts';
import { eindfasen } from '#domain/gedeeld/fase.ts';
import type { Gevraagde } from '#domain/nazorg/feiten.ts';
import { addDays, addMonths, type CalendarDay } from '#kernel/calendar-day.ts';
import { gevraagdenVan } from '../nazorgmoment.ts';
import { enqueteOp, type Lijst } from '../referentie/enquetes.ts';

/** The list of who is asked. */
export const lijstVan = (wie: Gevraagde): Lijst => (wie === 'bestuurder' ? 'bestuurder' : 'organisatie');

type Moment = { readonly wie: Gevraagde; readonly dag: CalendarDay };

/** Who is still to be asked for an opinion about this case, and from which day; nobody once it ended. */
export const enquetemomenten = (kaart: Kaart): readonly Moment[] => {
  const { nazorg, fase, enquetes = [] } = kaart;
  const rapport = nazorg?.rapport;
  if (rapport === undefined || fase === null || eindfasen.includes(fase)) return [];
  return gevraagdenVan(kaart)
    .filter((wie) => !enquetes.some((een) => een.wie === wie))
    .map((wie) => ({ wie, dag: addMonths(rapport, enqueteOp(lijstVan(wie), rapport).maandenNaRapport) }));
};

/** The last day on which this survey can be answered. */
export const enqueteTot = ({ wie, gevraagd }: Enquetekaart): CalendarDay =>
  addDays(gevraagd, enqueteOp(lijstVan(wie), gevraagd).openDagen);

/** The survey that waits for this person today, when there is one. */
export const openEnquete = (kaart: Kaart, wie: Gevraagde, op: CalendarDay): Enquetekaart | undefined =>
  kaart.enquetes?.find((een) => een.wie === wie && !een.opgehaald && enqueteTot(een) >= op);
