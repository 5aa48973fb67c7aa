import type { CalendarDay } from '#kernel/calendar-day.ts';
import type {
  Gevraagde,
  Herijkingskeuze,
  Herijkingsreden,
  Knelpunt,
  Nazorgantwoord,
  Verandering,
} from './feiten.ts';

/** What aftercare must know of the other slices. */
export type NazorgContext = {
  readonly rapportVerstrekt: boolean;
  /** Measures that were provided and are not yet paid or ended. */
  readonly openVerplichtingen: number;
  /** The measures each of the two may be asked about. */
  readonly maatregelen: Readonly<Record<Gevraagde, readonly string[]>>;
};

type Antwoord = { readonly antwoorden: readonly Nazorgantwoord[]; readonly bellen: boolean };

type NazorgInhoud =
  | { readonly type: 'PlanNazorg'; readonly dag: CalendarDay }
  | { readonly type: 'LegNazorggesprekVast'; readonly verslag: string; readonly terugbellen: boolean }
  | { readonly type: 'MeldKnelpunt'; readonly knelpunt: Knelpunt }
  | { readonly type: 'MeldVerandering'; readonly wat: Verandering }
  | { readonly type: 'BeantwoordHerijking'; readonly keuze: Herijkingskeuze }
  | { readonly type: 'MeldHerijkingAan'; readonly reden: Herijkingsreden }
  | ({ readonly type: 'BeantwoordNazorg' } & Antwoord)
  | ({ readonly type: 'BeantwoordNazorgVoorOrganisatie' } & Antwoord)
  | { readonly type: 'RondBelverzoekAf'; readonly wie: Gevraagde }
  | { readonly type: 'StopNazorgvragen' }
  | { readonly type: 'HervatNazorgvragen' }
  | { readonly type: 'StopNazorgvragenVoorOrganisatie' }
  | { readonly type: 'HervatNazorgvragenVoorOrganisatie' }
  | { readonly type: 'SluitDossier'; readonly reden: 'klaar' | 'einde-ambt' | 'op-verzoek' };

export type NazorgCommand = NazorgInhoud & { readonly op: CalendarDay; readonly context: NazorgContext };
