/** What organisations in one region learn from each other's deliveries: no case, no person, no amount, no organisation. */
import { type CalendarDay, daysBetween } from '#kernel/calendar-day.ts';
import { type Domein, domeinen } from '../gedeeld/domein.ts';
import type { Leveringen } from './feiten.ts';
import type { GeldboekState } from './geldboek.ts';
import { leveranciersVan, mediaan, zelfdeNaam } from './leverancier.ts';
import { postenVan } from './posten.ts';

/** With fewer deliveries or organisations together, a supplier is not named; counts are a multiple of `afronding`. */
export const REGIOGRENZEN = { leveringen: 10, organisaties: 3, afronding: 5 } as const;

const DAGEN_PER_WEEK = 7;

/** What the book shows of every supplier that delivered, as it may be shared. */
export const leveringenVan = (
  { leveranciers, regels }: Pick<GeldboekState, 'leveranciers' | 'regels'>,
  op: CalendarDay,
): readonly Leveringen[] =>
  leveranciersVan(leveranciers, regels).flatMap(({ naam, domeinen: voor, erkenningTot }) => {
    const eigen = regels.filter(({ leverancier }) => zelfdeNaam(naam)(leverancier));
    const geleverd = postenVan(eigen, op).flatMap((post) => {
      const besteld = post.regels.find(({ soort }) => soort === 'verplichting');
      const levering = post.regels.find(({ soort }) => soort === 'levering');
      return besteld && levering ? [{ voor: besteld.leveringVoor, van: besteld.op, op: levering.op }] : [];
    });
    if (geleverd.length === 0) return [];
    const metDag = geleverd.flatMap((een) => (een.voor === undefined ? [] : [een.op <= een.voor]));
    return {
      leverancier: naam,
      domeinen: voor,
      ...(erkenningTot !== undefined && { erkenningTot }),
      weken: geleverd
        .map((een) => Math.floor(daysBetween(een.van, een.op) / DAGEN_PER_WEEK))
        .toSorted((a, b) => a - b),
      metDag: metDag.length,
      opTijd: metDag.filter(Boolean).length,
      gebreken: eigen.filter(({ soort }) => soort === 'gebrek').length,
    };
  });

/** One supplier in a region. Counts are rounded; null is "too few to say". */
export type Regioleverancier = {
  readonly naam: string;
  readonly domeinen: readonly Domein[];
  readonly leveringen: number;
  /** Of the deliveries with an agreed day. */
  readonly opTijd: { readonly van: number; readonly aantal: number | null } | null;
  readonly mediaanWeken: number;
  readonly gebreken: number | null;
  /** An organisation looked up a mark or certificate that holds today. */
  readonly erkend: boolean;
};

const toonbaar = (aantal: number): number | null =>
  aantal < REGIOGRENZEN.leveringen
    ? null
    : Math.round(aantal / REGIOGRENZEN.afronding) * REGIOGRENZEN.afronding;

const tel = (alle: readonly Leveringen[], wat: (een: Leveringen) => number): number =>
  alle.reduce((totaal, een) => totaal + wat(een), 0);

const samen = (alle: readonly Leveringen[], op: CalendarDay): readonly Regioleverancier[] => {
  const weken = alle.flatMap((een) => een.weken);
  const leveringen = toonbaar(weken.length);
  const mediaanWeken = mediaan(weken);
  const naam = alle.map(({ leverancier }) => leverancier).toSorted()[0];
  if (leveringen === null || mediaanWeken === null || naam === undefined) return [];
  if (alle.length < REGIOGRENZEN.organisaties) return [];
  const van = toonbaar(tel(alle, ({ metDag }) => metDag));
  return [
    {
      naam,
      domeinen: domeinen.filter((domein) => alle.some((een) => een.domeinen.includes(domein))),
      leveringen,
      opTijd: van === null ? null : { van, aantal: toonbaar(tel(alle, ({ opTijd }) => opTijd)) },
      mediaanWeken,
      gebreken: toonbaar(tel(alle, ({ gebreken }) => gebreken)),
      erkend: alle.some(({ erkenningTot }) => erkenningTot !== undefined && erkenningTot >= op),
    },
  ];
};

/** What was shared by one organisation. */
export type GedeeldeLeveringen = {
  readonly provincies: readonly string[];
  readonly leveringen: readonly Leveringen[];
};

/** The suppliers that enough organisations in one of these provinces know well enough, by name. */
export const regioregister = (
  gedeeld: readonly GedeeldeLeveringen[],
  provincies: readonly string[],
  op: CalendarDay,
): readonly Regioleverancier[] => {
  const hier = gedeeld.filter((een) => een.provincies.some((code) => provincies.includes(code)));
  const alles = hier.flatMap(({ leveringen }) => leveringen);
  return [...new Set(alles.map(({ leverancier }) => leverancier.toLowerCase()))]
    .flatMap((naam) =>
      samen(
        alles.filter(({ leverancier }) => zelfdeNaam(naam)(leverancier)),
        op,
      ),
    )
    .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
};
