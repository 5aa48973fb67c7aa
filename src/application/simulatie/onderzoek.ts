import type { Aanleiding, GemeldeDreiging } from '#domain/aanmelding/feiten.ts';
import {
  type Beleving,
  type Bevinding,
  type Dreigingsvraag,
  dreigingsvragen,
  type Niveau,
  type PkvwOordeel,
  type Scenario,
} from '#domain/onderzoek/feiten.ts';
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
    onderwerpen: 'Opvang, windmolens, vergunningen en handhaving.',
    maatregelen: {
      norm: 'ja',
      melden: 'ja',
      registreren: 'deels',
      trainen: 'deels',
      aangifte: 'ja',
      nazorg: 'ja',
    },
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

/** As `keurmerkVereist`, looked at door by door and window by window. */
export const keurmerkPerDeur: PkvwOordeel = {
  voldoet: false,
  ontbreekt: ['Achterdeur: slot zonder keurmerk', 'Ramen op de begane grond: sluiting zonder slot'],
  hardeEis: true,
  openingen: [
    { opening: 'voordeur', stand: 'voldoet', wat: '' },
    { opening: 'achterdeur', stand: 'ontbreekt', wat: 'slot zonder keurmerk' },
    { opening: 'raam-begane-grond', stand: 'ontbreekt', wat: 'sluiting zonder slot' },
    { opening: 'raam-verdieping', stand: 'voldoet', wat: '' },
    { opening: 'dakraam', stand: 'niet-aanwezig', wat: '' },
    { opening: 'garage-of-schuur', stand: 'voldoet', wat: '' },
    { opening: 'buitenlicht', stand: 'voldoet', wat: '' },
    { opening: 'zicht-op-bezoek', stand: 'voldoet', wat: '' },
    { opening: 'rookmelders', stand: 'voldoet', wat: '' },
  ],
};

/** The talk about the threat, prompt by prompt, and how safe it feels at home. */
export const vertelt = (
  antwoorden: Readonly<Partial<Record<Dreigingsvraag, string>>>,
  beleving: Beleving,
): readonly Handeling[] => [
  ...dreigingsvragen.flatMap((vraag) => {
    const antwoord = antwoorden[vraag];
    return antwoord === undefined
      ? []
      : [doet('adviseur', { type: 'BeantwoordDreigingsvraag', vraag, antwoord })];
  }),
  doet('adviseur', { type: 'LegBelevingVast', beleving }),
];

export const keurmerkInOrde: PkvwOordeel = { voldoet: true, ontbreekt: [], hardeEis: true };

export const keurmerkWijktAf: PkvwOordeel = {
  voldoet: false,
  ontbreekt: ['ramen aan de straat: oude sluitingen'],
  hardeEis: false,
  afwijking: { grond: 'monument', reden: 'De ramen horen bij het monument en mogen niet worden vervangen.' },
};

export const beoordeeltKeurmerk = (oordeel: PkvwOordeel): Handeling =>
  doet('adviseur', { type: 'BeoordeelPkvw', oordeel });
