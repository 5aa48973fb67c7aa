import type { Gebeurtenis, Groep, Kwartaal, StatistischFeit } from '#application/cijfers/statistisch-feit.ts';
import { recordsleutel } from '../onthulling/celsleutel.ts';

/** What happened once in a course; every field is there, which keeps millions of them small and quick to look through. */
type Voorval = Pick<StatistischFeit, 'kwartaal' | 'gebeurtenis'> & {
  readonly detail: string | undefined;
  readonly weken: number | undefined;
  readonly lopend: number | undefined;
  readonly euro: number | undefined;
};

/** One course through the scheme, from the application on, without saying whose. */
export type Loop = {
  readonly sleutel: number;
  readonly groep: Groep;
  readonly provincie: string | undefined;
  /** The quarter of the application. */
  readonly begin: Kwartaal;
  readonly voorvallen: readonly Voorval[];
};

const vroegerEerst = (a: Voorval, b: Voorval): number => {
  if (a.kwartaal !== b.kwartaal) return a.kwartaal < b.kwartaal ? -1 : 1;
  return (a.weken ?? 0) - (b.weken ?? 0);
};

/** What is known of one course while facts still come in. */
type Begonnen = { aangemeld?: StatistischFeit; enquete?: StatistischFeit; readonly voorvallen: Voorval[] };

const bij = <Sleutel, Waarde>(map: Map<Sleutel, Waarde>, sleutel: Sleutel, maak: () => Waarde): Waarde => {
  const eerder = map.get(sleutel);
  if (eerder !== undefined) return eerder;
  const nieuw = maak();
  map.set(sleutel, nieuw);
  return nieuw;
};

type PerWeek = Map<number | undefined, Voorval>;
type PerEuro = Map<number | undefined, Map<number | undefined, PerWeek>>;
type PerDetail = Map<string | undefined, Map<Kwartaal, PerEuro>>;

/** Of what is the same in many courses one is kept: there are millions of facts, and far fewer different ones. */
const gedeeld = (): ((feit: StatistischFeit) => Voorval) => {
  const bekend = new Map<Gebeurtenis, PerDetail>();
  const maakMap = () => new Map();
  return ({ kwartaal, gebeurtenis, detail, weken, lopend, euro }) => {
    const perDetail: PerDetail = bij(bekend, gebeurtenis, maakMap);
    const perEuro: PerEuro = bij(bij(perDetail, detail, maakMap), kwartaal, maakMap);
    const perWeek: PerWeek = bij(bij(perEuro, euro, maakMap), lopend, maakMap);
    return bij(perWeek, weken, () => ({ kwartaal, gebeurtenis, detail, weken, lopend, euro }));
  };
};

const loopUit = (
  spoor: string,
  begin: StatistischFeit | undefined,
  voorvallen: readonly Voorval[],
): readonly Loop[] =>
  begin === undefined || begin.groep === 'anders'
    ? []
    : [
        {
          sleutel: recordsleutel(spoor),
          groep: begin.groep,
          provincie: begin.provincie,
          begin: begin.kwartaal,
          voorvallen,
        },
      ];

/** The courses of cases, and the answers to surveys, each a course of its own. */
export type Lopen = { readonly lopen: readonly Loop[]; readonly enquetes: readonly Loop[] };

/**
 * Puts the facts up to and with quarter `tot` together per course, in whatever order they come; no fact itself is kept. A course
 * without an application in view, or of somebody without an executive office, is left out everywhere, so that no two tables differ
 * by it. An answer to a survey is a course of its own, that begins with `enquete`.
 */
export const lopenUit = (feiten: Iterable<StatistischFeit>, tot: Kwartaal): Lopen => {
  const sporen = new Map<string, Begonnen>();
  const voorval = gedeeld();
  for (const feit of feiten) {
    if (feit.kwartaal > tot) continue;
    const eigen = bij(sporen, feit.spoor, (): Begonnen => ({ voorvallen: [] }));
    eigen.voorvallen.push(voorval(feit));
    if (feit.gebeurtenis === 'aangemeld') eigen.aangemeld = feit;
    if (feit.gebeurtenis === 'enquete') eigen.enquete = feit;
  }
  for (const { voorvallen } of sporen.values()) voorvallen.sort(vroegerEerst);
  const lopen: Loop[] = [];
  const enquetes: Loop[] = [];
  for (const [spoor, { aangemeld, enquete, voorvallen }] of sporen) {
    lopen.push(...loopUit(spoor, aangemeld, voorvallen));
    enquetes.push(...loopUit(spoor, enquete, voorvallen));
  }
  return { lopen, enquetes };
};

/** The first time this happened in the course, with this detail when one is asked. A plain loop: it is asked a hundred times of every course. */
export const eerste = (loop: Loop, gebeurtenis: Gebeurtenis, detail?: string): Voorval | undefined => {
  for (const voorval of loop.voorvallen) {
    if (voorval.gebeurtenis === gebeurtenis && (detail === undefined || voorval.detail === detail))
      return voorval;
  }
  return undefined;
};

/** Whether this happened in the course at all. */
export const heeft = (loop: Loop, gebeurtenis: Gebeurtenis, detail?: string): boolean =>
  eerste(loop, gebeurtenis, detail) !== undefined;

/** A feature for each detail of this event, under its name. */
export const perDetail = (gebeurtenis: Gebeurtenis, namen: Readonly<Record<string, string>>) =>
  Object.entries(namen).map(([code, naam]) => ({
    naam,
    telt: (loop: Loop): boolean => heeft(loop, gebeurtenis, code),
  }));

/** The euros of every such event in the course together; 0 when there was none. */
export const euros = (loop: Loop, gebeurtenis: Gebeurtenis): number =>
  loop.voorvallen.reduce(
    (som, voorval) => som + (voorval.gebeurtenis === gebeurtenis ? (voorval.euro ?? 0) : 0),
    0,
  );
