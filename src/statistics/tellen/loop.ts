import type { Gebeurtenis, Groep, Kwartaal, StatistischFeit } from '#application/cijfers/statistisch-feit.ts';
import { recordsleutel } from '../onthulling/celsleutel.ts';

type Voorval = Omit<StatistischFeit, 'spoor' | 'groep' | 'provincie'>;

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

const loopUit = (
  spoor: string,
  begin: StatistischFeit | undefined,
  voorvallen: Voorval[],
): readonly Loop[] =>
  begin === undefined || begin.groep === 'anders'
    ? []
    : [
        {
          sleutel: recordsleutel(spoor),
          groep: begin.groep,
          provincie: begin.provincie,
          begin: begin.kwartaal,
          voorvallen: voorvallen.sort(vroegerEerst),
        },
      ];

/** The courses of cases, and the answers to surveys, each a course of its own. */
export type Lopen = { readonly lopen: readonly Loop[]; readonly enquetes: readonly Loop[] };

/**
 * Puts the facts up to and with quarter `tot` together per course, in whatever order they come. A course without an application
 * in view, or of somebody without an executive office, is left out everywhere, so that no two tables differ by it. An answer to a
 * survey is a course of its own, that begins with `enquete`.
 */
export const lopenUit = (feiten: Iterable<StatistischFeit>, tot: Kwartaal): Lopen => {
  const sporen = new Map<string, StatistischFeit[]>();
  for (const feit of feiten) {
    if (feit.kwartaal > tot) continue;
    const eigen = sporen.get(feit.spoor);
    if (eigen === undefined) sporen.set(feit.spoor, [feit]);
    else eigen.push(feit);
  }
  const beginnendMet = (gebeurtenis: Gebeurtenis) =>
    [...sporen].flatMap(([spoor, eigen]) =>
      loopUit(
        spoor,
        eigen.findLast((feit) => feit.gebeurtenis === gebeurtenis),
        eigen,
      ),
    );
  return { lopen: beginnendMet('aangemeld'), enquetes: beginnendMet('enquete') };
};

/** The first time this happened in the course, with this detail when one is asked. */
export const eerste = (loop: Loop, gebeurtenis: Gebeurtenis, detail?: string): Voorval | undefined =>
  loop.voorvallen.find(
    (voorval) => voorval.gebeurtenis === gebeurtenis && (detail === undefined || voorval.detail === detail),
  );

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
