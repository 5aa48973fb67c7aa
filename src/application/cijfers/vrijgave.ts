import type { Account } from '#guard/guard.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Kwartaal, StatistischFeit } from './statistisch-feit.ts';
import type { Tabel } from './tabel.ts';

/** Who signed, as it may be published: the role, not the person. The account stands in the audit log. */
type Ondertekening = { readonly account: Account['id']; readonly op: CalendarDay };

/** A release that one person proposed; nobody has seen a figure of it. */
export type Voorstel = {
  readonly kwartaal: Kwartaal;
  readonly voorgesteld: Ondertekening;
};

/** A release as it was frozen: the same bytes for ever. */
export type Vrijgave = Voorstel & {
  /** The version of the rules and questions it was made with. */
  readonly versie: string;
  /** The release before this one; absent with the first, and with those of before this was kept. */
  readonly vorige?: Pick<Vrijgave, 'kwartaal' | 'versie'>;
  readonly vrijgegeven: Ondertekening;
  /** Made of invented courses, for the demo. */
  readonly proef: boolean;
  readonly tabellen: readonly Tabel[];
  /** SHA-256 over the tables as JSON. */
  readonly kenmerk: string;
};

/** A release in a list. */
export type VrijgaveRegel = Omit<Vrijgave, 'tabellen'>;

/** What the statistics ring can do, handed in from outside. */
export type Cijfermaker = {
  readonly versie: string;
  /** The fixed tables over everything up to and with a quarter, protected, also beside those of all releases before, oldest first. */
  readonly tabellen: (
    feiten: Iterable<StatistischFeit>,
    tot: Kwartaal,
    eerder?: readonly (readonly Tabel[])[],
  ) => readonly Tabel[];
};

/** Why a release cannot be proposed or made. */
export type VrijgaveGrond =
  | 'kwartaal-loopt-nog'
  | 'al-vrijgegeven'
  | 'al-voorgesteld'
  | 'later-al-vrijgegeven'
  | 'geen-voorstel'
  | 'zelfde-persoon';

export const vrijgaveZinnen: Readonly<Record<VrijgaveGrond, string>> = {
  'kwartaal-loopt-nog': 'Dit kwartaal is nog niet voorbij.',
  'al-vrijgegeven': 'De cijfers van dit kwartaal zijn al vrijgegeven. Ze veranderen niet meer.',
  'al-voorgesteld': 'Deze vrijgave is al voorgesteld. Zij wacht op de Beveiligingsautoriteit.',
  'later-al-vrijgegeven': 'Er is al een later kwartaal vrijgegeven. Een eerder kan er niet meer bij.',
  'geen-voorstel': 'Er is voor dit kwartaal geen voorstel dat wacht.',
  'zelfde-persoon': 'Wie voorstelt, geeft niet zelf vrij. Vraag een collega.',
};

export type VrijgaveUitkomst =
  | { readonly outcome: 'done' }
  | { readonly outcome: 'refused'; readonly gronden: readonly VrijgaveGrond[] }
  | { readonly outcome: 'not-found' };
