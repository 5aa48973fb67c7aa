import type { Aanleiding, GemeldeDreiging } from '#domain/aanmelding/feiten.ts';
import type { Bevinding, Niveau, PkvwOordeel, Scenario } from '#domain/onderzoek/feiten.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { doet, type Handeling } from './toneel.ts';

type Aanmelding = {
  readonly aanleidingen?: readonly Aanleiding[];
  readonly dreiging?: GemeldeDreiging;
  readonly partner?: boolean;
  readonly anderen?: string;
};

export const meldtZichAan = ({
  aanleidingen = ['toekomstige-dreiging'],
  dreiging,
  partner = true,
  anderen = '',
}: Aanmelding = {}): Handeling =>
  doet('zelf', {
    type: 'DienAanmeldingIn',
    aanleidingen,
    partner,
    anderen,
    ...(dreiging !== undefined && { dreiging }),
  });

export const wijstToe: Handeling = {
  door: 'planner',
  in: 'zaak',
  opdracht: ({ adviseur }) => ({ type: 'WijsAdviseurToe', adviseur: adviseur.id }),
};

export const spreektWerkgever = (dreigingsbeeld: string): Handeling =>
  doet('adviseur', {
    type: 'VoerWerkgeversgesprek',
    gesprokenMet: 'de secretaris en de adviseur integrale veiligheid',
    dreigingsbeeld,
    weerbaarheid: 'Er is een agressieprotocol. Nieuwe bestuurders krijgen een gesprek over veiligheid.',
    werkplek: 'De werkkamer ligt achter een toegangspoort. Bezoek wordt gehaald bij de balie.',
  });

export const plantBezoek = (datum: CalendarDay, tijd = '14:00'): Handeling =>
  doet('adviseur', { type: 'PlanHuisbezoek', datum, tijd });

export const gaatOpBezoek = (datum: CalendarDay, partner = true): Handeling =>
  doet('adviseur', { type: 'VoerHuisbezoek', datum, partner, anderen: '' });

export const ziet = (...bevindingen: readonly Bevinding[]): readonly Handeling[] =>
  bevindingen.map((bevinding) => doet('adviseur', { type: 'LegBevindingVast', bevinding }));

export const weegtDreiging = (ernst: Niveau, waarschijnlijkheid: Niveau, toelichting: string): Handeling =>
  doet('adviseur', { type: 'DuidDreiging', ernst, waarschijnlijkheid, toelichting });

export const voorziet = (...scenarios: readonly Scenario[]): readonly Handeling[] =>
  scenarios.map((scenario) => doet('adviseur', { type: 'BeschrijfScenario', scenario }));

/** The certificate is required, and this is what the home still lacks for it. */
export const keurmerkVereist: PkvwOordeel = {
  voldoet: false,
  ontbreekt: ['achterdeur: slot zonder keurmerk', 'raam begane grond: geen afsluitbare sluiting'],
  hardeEis: true,
};

export const keurmerkInOrde: PkvwOordeel = { voldoet: true, ontbreekt: [], hardeEis: true };

export const keurmerkWijktAf: PkvwOordeel = {
  voldoet: false,
  ontbreekt: ['ramen aan de straat: oude sluitingen'],
  hardeEis: false,
  afwijking: { grond: 'monument', reden: 'De ramen horen bij het monument en mogen niet worden vervangen.' },
};

export const beoordeeltKeurmerk = (oordeel: PkvwOordeel): Handeling =>
  doet('adviseur', { type: 'BeoordeelPkvw', oordeel });
