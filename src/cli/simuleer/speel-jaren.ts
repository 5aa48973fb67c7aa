import { verkiezingsmaanden } from '#application/referentie/verkiezingen.ts';
import { dagenVanaf } from '#application/simulatie/dagen.ts';
import { speel } from '#application/simulatie/speel.ts';
import { organisatieSoort } from '#domain/gedeeld/ambt.ts';
import { werkdagenTussen } from '#domain/gedeeld/termijnen.ts';
import { addYears, type CalendarDay, calendarDay } from '#kernel/calendar-day.ts';
import { blijvende, type Inwoner, inwoner } from '../zaai/bevolking.ts';
import { type Dobbelsteen, dobbelsteen } from '../zaai/dobbelsteen.ts';
import { levensloop } from '../zaai/levensloop.ts';
import { bezettingVan, gezelschap, nodigUit } from '../zaai/medewerkers.ts';
import { tegelijk } from '../zaai/tegelijk.ts';
import type { Akker } from '../zaai/zaai.ts';

/** The first working day of the scheme of 2024. */
export const EERSTE_DAG = calendarDay('2024-01-02');
/** Of those whose board was elected in these years, so many apply in the months after. */
const NA_VERKIEZINGEN = 0.4;
/** From two months after elections on, for half a year. */
const WERKDAGEN_NA = { van: 40, tot: 170 } as const;

export type Jaren = { readonly jaren: number; readonly dossiers: number; readonly zaad: number };

/** The last day of so many years from the first. */
export const laatsteDag = (jaren: number): CalendarDay => addYears(calendarDay('2023-12-29'), jaren);

/** The working days, counted from the first, on which people of this office come after elections. */
const golven = ({ ambt }: Inwoner, laatste: CalendarDay): readonly number[] => {
  const soort = organisatieSoort(ambt);
  const maanden = soort === null ? [] : verkiezingsmaanden(soort);
  return maanden
    .map((maand) => calendarDay(`${maand}-01`))
    .filter((dag) => dag >= EERSTE_DAG && dag < laatste)
    .map((dag) => werkdagenTussen(EERSTE_DAG, dag));
};

const beginVan = (steen: Dobbelsteen, wie: Inwoner, laatste: CalendarDay): number => {
  const laatsteWerkdag = werkdagenTussen(EERSTE_DAG, laatste);
  const na = golven(wie, laatste);
  const begin =
    na.length > 0 && steen.kans(NA_VERKIEZINGEN)
      ? steen.kies(na) + steen.tussen(WERKDAGEN_NA.van, WERKDAGEN_NA.tot)
      : steen.tussen(0, laatsteWerkdag);
  return Math.min(begin, laatsteWerkdag);
};

/**
 * Plays the scheme for so many years through the real handlers, each act on its own day: every organisation has a case, and after
 * elections there are more. `klaar` hears of every case that is done.
 */
export const speelJaren = async (
  { application, deps, beheerders }: Akker,
  { jaren, dossiers, zaad }: Jaren,
  klaar: () => void,
): Promise<void> => {
  const laatste = laatsteDag(jaren);
  const werkdag = dagenVanaf(EERSTE_DAG);
  const overal = blijvende();
  const zaken = Array.from({ length: dossiers }, (_, nummer) => {
    const steen = dobbelsteen(zaad, nummer);
    return { steen, wie: inwoner(steen, overal[nummer]) };
  });
  const spelers = gezelschap(
    zaad,
    zaken.map(({ wie }) => wie),
  );
  await nodigUit(application, beheerders, spelers);
  await tegelijk(zaken, async ({ steen, wie }, nummer) => {
    const begin = werkdag(beginVan(steen, wie, laatste));
    const bezetting = bezettingVan(steen, spelers, nummer);
    await speel({ ...deps, randomBytes: steen.bytes }, bezetting, levensloop(steen, wie, begin, laatste));
    klaar();
  });
};
