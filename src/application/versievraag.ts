/** When a new version of the catalogue or of the guide is said to an office-holder: once a version, and never of a closed case. */
import type { Kaart, Nazorgkaart } from '#domain/bevoegdheid/kaart.ts';
import { eindfasen } from '#domain/gedeeld/fase.ts';
import { addMonths, type CalendarDay } from '#kernel/calendar-day.ts';
import type { Gezegd } from './herinnertaak.ts';
import { herijkingOp } from './referentie/herijking.ts';

const CODES: ReadonlySet<string> = new Set(['nieuwe-catalogus', 'nieuwe-leidraad']);

/** The first day on which a new version gives the office-holder of this report reason to look again. */
export const versievraagVanaf = (rapport: CalendarDay): CalendarDay => {
  const regels = herijkingOp(rapport).aanleidingen.filter(({ code }) => CODES.has(code));
  return addMonths(rapport, Math.min(...regels.map((regel) => regel.minstensNaRapport)));
};

/** Until which day new versions were said, or answered by the office-holder; undefined when not one was yet. */
export const versiesGezegdTot = (
  rapport: CalendarDay,
  previous: Nazorgkaart | undefined,
  antwoorden: readonly CalendarDay[],
): CalendarDay | undefined => {
  const vanaf = versievraagVanaf(rapport);
  return [previous?.versiesGezegdTot ?? rapport, ...antwoorden.filter((op) => op >= vanaf)]
    .filter((dag) => dag > rapport)
    .toSorted()
    .at(-1);
};

/** From which day on this case may ask whether to look again because of a version; undefined when it never does. */
export const versievraag = ({ nazorg, fase }: Kaart): CalendarDay | undefined =>
  nazorg?.rapport === undefined ||
  fase === null ||
  eindfasen.includes(fase) ||
  nazorg.stil.includes('bestuurder')
    ? undefined
    : versievraagVanaf(nazorg.rapport);

/** Whether this card knows of the version already: it was said, or the report is not older. */
export const kentVersie = ({ nazorg }: Kaart, versie: CalendarDay): boolean =>
  nazorg?.rapport !== undefined && (nazorg.versiesGezegdTot ?? nazorg.rapport) >= versie;

/** What is said of this case on a day; undefined when nothing is new. */
export const zegVersie = (kaart: Kaart, versie: CalendarDay, today: CalendarDay): Gezegd | undefined => {
  const vanaf = versievraag(kaart);
  if (kaart.nazorg === undefined || vanaf === undefined || vanaf > today) return undefined;
  if (kentVersie(kaart, versie)) return undefined;
  return {
    kaart: { ...kaart, nazorg: { ...kaart.nazorg, versiesGezegdTot: today } },
    tegen: ['bestuurder'],
    sleutels: [`versie:${versie}`],
  };
};
