import type { State } from '#web/components/state-label.tsx';

type Knop = { readonly href: string; readonly label: string };

/** One thing that is at the office-holder, or that somebody else is doing. */
export type Beurtkaart = {
  readonly state: State;
  /** "Nu aan u", "Wacht op uw gemeente". */
  readonly wie: string;
  readonly titel: string;
  readonly tekst: string;
  /** Since when, and how long it usually takes. */
  readonly duur?: string;
  readonly knop?: Knop;
  readonly tweede?: Knop;
};
