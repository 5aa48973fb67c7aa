import type { Dag } from '#application/simulatie/dagen.ts';
import type { Opname } from '#application/simulatie/fotos.ts';
import type { Moment, Speler } from '#application/simulatie/toneel.ts';
import type { mensen } from './mensen.ts';

/** An invented person, or a persona by subject. */
export type Wie =
  | keyof typeof mensen
  | 'burgemeester'
  | 'wethouder'
  | 'heemraad'
  | 'wethouder-wijdemeren'
  | 'planner'
  | 'adviseur'
  | 'toetser-1'
  | 'toetser-2'
  | 'functionaris-gemeente'
  | 'functionaris-waterschap'
  | 'functionaris-wijdemeren'
  | 'functionaris-hilversum';

/** One case, up to where it stands today. */
export type Verhaal = {
  readonly zelf: Wie;
  /** Who plays another part than usual. */
  readonly anders?: Partial<Readonly<Record<Exclude<Speler, 'zelf'>, Wie>>>;
  /** What happened, told from today (-3 is three working days ago), and with these photos where the adviser takes any. */
  readonly verloop: (dag: Dag, fotos: readonly Opname[]) => readonly Moment[];
};
