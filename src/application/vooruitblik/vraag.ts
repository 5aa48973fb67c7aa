import type { OrganisatieSoort } from '#domain/gedeeld/ambt.ts';
import { bestuurders } from '../referentie/bestuurders.ts';
import { verkiezingsmaanden } from '../referentie/verkiezingen.ts';
import type { Aannamecode } from '../referentie/vooruitblik.ts';

/** The assumptions that one forecast reckons with: whole percents, whole euros with VAT, whole hours. */
export type Aannamewaarden = Readonly<Record<Aannamecode, number>>;

const TERMIJN = 4;
const MAANDEN = 12 * TERMIJN;

type Reeks = {
  readonly naam: string;
  readonly ambten: readonly (keyof ReturnType<typeof bestuurders>['ambten'])[];
  /** Whose elections bring a peak; undefined for who is appointed. */
  readonly verkiezing: OrganisatieSoort | undefined;
};

const REEKSEN: readonly Reeks[] = [
  { naam: 'Wethouder', ambten: ['wethouder'], verkiezing: 'gemeente' },
  { naam: 'Burgemeester', ambten: ['burgemeester'], verkiezing: undefined },
  { naam: 'Gedeputeerde', ambten: ['gedeputeerde'], verkiezing: 'provincie' },
  { naam: 'Lid dagelijks bestuur waterschap', ambten: ['lid-dagelijks-bestuur'], verkiezing: 'waterschap' },
  {
    naam: 'Commissaris van de Koning en dijkgraaf',
    ambten: ['commissaris-van-de-koning', 'voorzitter-waterschap'],
    verkiezing: undefined,
  },
];

/** Applications of one kind of office, month by month; not rounded. */
type Maandvraag = { readonly naam: string; readonly perMaand: (jaar: number, maand: number) => number };

const nummer = (maand: string): number => Number(maand.slice(0, 4)) * 12 + Number(maand.slice(5, 7)) - 1;

/** The part of a term's demand that falls in a month; the 48 parts of a term make one. */
const deel = (verkiezing: OrganisatieSoort | undefined, piek: number, maand: number): number => {
  const ijk = verkiezing === undefined ? undefined : verkiezingsmaanden(verkiezing)[0];
  if (ijk === undefined) return 1 / MAANDEN;
  const sinds = (((maand - nummer(ijk) - 1) % MAANDEN) + MAANDEN) % MAANDEN;
  return sinds < 12 ? piek / 100 / 12 : (1 - piek / 100) / (MAANDEN - 12);
};

/** The part of all office-holders that applies in a term of four years: who uses it, and who would. */
export const deelVanAllen = ({ bekendheid, gebruikt, zou }: Aannamewaarden): number =>
  (bekendheid / 100) * (gebruikt / 100 + (zou / 100) * (1 - gebruikt / 100));

/** How many people of each kind of office apply in a month. */
export const maandvraag = (aannamen: Aannamewaarden): readonly Maandvraag[] =>
  REEKSEN.map(({ naam, ambten, verkiezing }) => {
    const mensen = ambten.reduce((som, ambt) => som + bestuurders().ambten[ambt], 0);
    const perTermijn = mensen * deelVanAllen(aannamen);
    return {
      naam,
      perMaand: (jaar, maand) => perTermijn * deel(verkiezing, aannamen.piek, jaar * 12 + maand - 1),
    };
  });
