import type { ZaakView } from '#application/application.ts';
import { type Deel, delenVan, findDeel, instrumentversies } from '#application/referentie/instrumenten.ts';
import { domeinen, domeinnamen } from '#domain/gedeeld/domein.ts';
import { type Bevinding, type Instrument, instrumenten } from '#domain/onderzoek/feiten.ts';
import type { Foto } from '#domain/onderzoek/foto-feiten.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Taakstand } from '../taken.ts';

/** A point to look at, with what was found; undefined when nobody looked at it yet. */
export type Punt = Pick<Bevinding, 'id' | 'domein' | 'onderdeel' | 'punt'> & {
  readonly hulp?: string;
  readonly bevinding: Bevinding | undefined;
  /** Added by the adviser, so not one of the instruments. */
  readonly eigen: boolean;
};

/** A part of the visit with its points: of an instrument, or what the adviser added that fits no part. */
export type Bezoekdeel = Pick<Deel, 'naam' | 'domein' | 'onderdeel'> & {
  readonly instrument: Instrument | 'eigen';
  readonly punten: readonly Punt[];
  readonly fotos: readonly Foto[];
};

type Plek = Pick<Bezoekdeel, 'naam' | 'instrument' | 'domein' | 'onderdeel'>;

const eigenPlek = (domein: Deel['domein']): Plek => ({
  instrument: 'eigen',
  naam: `eigen-${domein}`,
  domein,
  onderdeel: `Eigen punten: ${domeinnamen[domein].toLowerCase()}`,
});

/** The part an address names, in whichever version; undefined when there never was one. */
export const plekVan = (naam: string): Plek | undefined =>
  domeinen.map(eigenPlek).find((plek) => plek.naam === naam) ?? findDeel(naam);

const eigenPunten = (bevindingen: readonly Bevinding[]): readonly Punt[] =>
  bevindingen.map((bevinding) => ({ ...bevinding, bevinding, eigen: true }));

const hoortBij =
  ({ domein, onderdeel }: Pick<Deel, 'domein' | 'onderdeel'>) =>
  (een: Pick<Bevinding, 'domein' | 'onderdeel'>): boolean =>
    een.domein === domein && een.onderdeel.toLowerCase() === onderdeel.toLowerCase();

/** All parts of this visit in walking order, by the versions of the case, with the adviser's own points where they fit. */
export const delenIn = ({ zaak }: ZaakView, today: CalendarDay): readonly Bezoekdeel[] => {
  const { bevindingen, fotos, instrumenten: versies } = zaak.onderzoek;
  const delen = delenVan(versies ?? instrumentversies(today));
  const codes = new Set(delen.flatMap(({ punten }) => punten.map(({ code }) => code)));
  const gevonden = new Map(bevindingen.map((een) => [een.id, een]));
  const eigen = bevindingen.filter(({ id }) => !codes.has(id));
  const los = eigen.filter((een) => !delen.some((deel) => hoortBij(deel)(een)));
  return [
    ...delen.map((deel) => ({
      ...deel,
      punten: [
        ...deel.punten.map(({ code, ...punt }) => ({
          ...punt,
          id: code,
          bevinding: gevonden.get(code),
          eigen: false,
        })),
        ...eigenPunten(eigen.filter(hoortBij(deel))),
      ],
      fotos: fotos.filter(hoortBij(deel)),
    })),
    ...domeinen.map((domein) => ({
      ...eigenPlek(domein),
      punten: eigenPunten(los.filter((een) => een.domein === domein)),
      fotos: fotos.filter(hoortBij(eigenPlek(domein))),
    })),
  ];
};

/** How many points were looked at, and how many of those still want an answer. */
export const tellingVan = (punten: readonly Punt[]) => ({
  bekeken: punten.filter(({ bevinding }) => bevinding !== undefined).length,
  nietAf: punten.filter(({ bevinding }) => bevinding?.stand === 'nog-niet-af').length,
  totaal: punten.length,
});

/** How far a part is: looked at but unfinished is not the same as not looked at. */
export const deelstand = (punten: readonly Punt[]): Taakstand => {
  const { bekeken, nietAf, totaal } = tellingVan(punten);
  if (bekeken === 0) return 'open';
  return bekeken === totaal && nietAf === 0 ? 'klaar' : 'begonnen';
};

export const instrumentwoorden: Readonly<Record<Bezoekdeel['instrument'], string>> = {
  gespreksleidraad: 'Het gesprek',
  schouw: 'De schouw',
  eigen: 'Eigen punten',
};

/** The kinds of parts, in the order of the visit. */
export const soorten = [...instrumenten, 'eigen'] as const;

/** Where a page opens at this point. */
export const ankerVan = (id: string): string => `#punt-${id}`;
