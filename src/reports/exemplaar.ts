import type { CalendarDay } from '#kernel/calendar-day.ts';
import { exemplaarnummer } from '#kernel/exemplaar.ts';
import { formatDag } from './tekst.ts';

/** One copy of a document: the line of the audit log of the look it was made in, for whom, and when. */
export type Exemplaar = {
  readonly regel: number;
  /** Follows "voor": the role of who gets it, never a name. */
  readonly voor: string;
  readonly op: CalendarDay;
};

/** What the foot of every page says about a copy. */
export const kopie = ({ regel, voor, op }: Exemplaar) => ({
  nummer: exemplaarnummer(regel),
  voor,
  op: formatDag(op),
});

/** A day as the templates need it for the properties of a document. */
export const dagDelen = (op: CalendarDay) => {
  const [jaar = 0, maand = 0, dag = 0] = op.split('-').map(Number);
  return { tekst: formatDag(op), jaar, maand, dag };
};
