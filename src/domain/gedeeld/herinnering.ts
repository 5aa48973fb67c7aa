/** When the scheme itself says, without content, that something is near: each moment once. */
import { addDays, addMonths, type CalendarDay } from '#kernel/calendar-day.ts';

/** One moment; `sleutel` tells it from every other of the same dossier. */
export type Herinnering = {
  readonly sleutel: string;
  readonly voor: 'bestuurder' | 'functionaris';
  /** The day on which it is said. */
  readonly dag: CalendarDay;
  /** The last day on which saying it still helps, for who states it late. */
  readonly tot: CalendarDay;
};

/** What a dossier still has to say, and what it has said. */
export type Herinneringen = {
  readonly komend: readonly Herinnering[];
  readonly gedaan: readonly string[];
};

const VOORAF = { 'acht-weken': -56, 'twee-weken': -14 } as const;

type Wat = Pick<Herinnering, 'voor'> & { readonly wat: string; readonly einde: CalendarDay };

/** Eight and two weeks before something runs out or is renewed. */
export const vooraf = ({ wat, voor, einde }: Wat): readonly Herinnering[] =>
  Object.entries(VOORAF).map(([wanneer, dagen]) => ({
    sleutel: `${wat}:${einde}:${wanneer}:${voor}`,
    voor,
    dag: addDays(einde, dagen),
    tot: einde,
  }));

const HALF_JAAR = -6;

/** Half a year before the end of an office, and on its last day. */
export const bijEindeAmbt = ({ wat, voor, einde }: Wat): readonly Herinnering[] => [
  {
    sleutel: `${wat}:${einde}:half-jaar:${voor}`,
    voor,
    dag: addMonths(einde, HALF_JAAR),
    tot: addDays(einde, -1),
  },
  { sleutel: `${wat}:${einde}:dag:${voor}`, voor, dag: einde, tot: einde },
];

/**
 * What is still to be said after the facts of day `op`: what was over when it was first stated is left out,
 * what was already waiting stays until it is said.
 */
export const herinneringenNa = (
  alle: readonly Herinnering[],
  { komend, gedaan }: Herinneringen = { komend: [], gedaan: [] },
  op: CalendarDay,
): Herinneringen | undefined => {
  const wachtte = new Set(komend.map(({ sleutel }) => sleutel));
  const straks = alle.filter(
    ({ sleutel, tot }) => !gedaan.includes(sleutel) && (tot >= op || wachtte.has(sleutel)),
  );
  return straks.length === 0 && gedaan.length === 0 ? undefined : { komend: straks, gedaan };
};

/** Whose moment has come on this day. */
export const herinneringenOp = ({ komend }: Herinneringen, dag: CalendarDay): readonly Herinnering[] =>
  komend.filter((een) => een.dag <= dag);

/** The same after these were said. */
export const naHerinneren = (
  { komend, gedaan }: Herinneringen,
  gezegd: readonly Herinnering[],
): Herinneringen => ({
  komend: komend.filter((een) => !gezegd.includes(een)),
  gedaan: [...gedaan, ...gezegd.map(({ sleutel }) => sleutel)],
});
