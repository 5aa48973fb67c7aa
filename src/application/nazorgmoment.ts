import type { Kaart } from '#domain/bevoegdheid/kaart.ts';
import type { Ambt } from '#domain/gedeeld/ambt.ts';
import { eindfasen } from '#domain/gedeeld/fase.ts';
import type { Gevraagde } from '#domain/nazorg/feiten.ts';
import { type Nazorgmoment, volgendMoment } from '#domain/nazorg/momenten.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { geldendeOrganisatie } from './referentie/herindelingen.ts';
import { nazorgmomenten } from './referentie/nazorgmomenten.ts';
import { eerstvolgende } from './referentie/verkiezingen.ts';

/** Offices that do not end with elections: the Crown appoints. */
const KROONBENOEMD: ReadonlySet<string> = new Set<Ambt>([
  'burgemeester',
  'commissaris-van-de-koning',
  'voorzitter-waterschap',
]);

const verkiezingenNa = ({ betrokkenen, werk }: Kaart, na: CalendarDay): CalendarDay | null => {
  const { organisatie } = betrokkenen;
  if (organisatie === undefined || KROONBENOEMD.has(werk?.ambt ?? '')) return null;
  const soort = geldendeOrganisatie(organisatie, na)?.soort;
  return (soort && eerstvolgende(soort, na)?.dag) ?? null;
};

/** Whom a case is asked about: who did not stop it, and the organisation only once it knows of measures. */
export const gevraagdenVan = ({ nazorg, toestemmingen, werk }: Kaart): readonly Gevraagde[] => {
  const kent = toestemmingen.maatregelen || (werk?.verstrekt ?? 0) > 0;
  const mogelijk: readonly Gevraagde[] = kent ? ['bestuurder', 'functionaris'] : ['bestuurder'];
  return mogelijk.filter((wie) => nazorg?.stil.includes(wie) === false);
};

/** The next moment to ask how it goes; undefined when nothing is asked any more. */
export const volgendeVraag = (kaart: Kaart): Nazorgmoment | undefined => {
  const { nazorg, fase } = kaart;
  if (nazorg?.rapport === undefined || fase === null || eindfasen.includes(fase)) return undefined;
  if (gevraagdenVan(kaart).length === 0) return undefined;
  const { rapport, gevraagd } = nazorg;
  const ankers = {
    rapport,
    verkiezingen: verkiezingenNa(kaart, gevraagd),
    'einde-ambt': kaart.werk?.ambtTot ?? null,
  };
  return volgendMoment(nazorgmomenten(rapport), ankers, gevraagd);
};
