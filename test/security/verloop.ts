import type { Opdracht } from '#application/opdracht.ts';
import type { Compartiment } from '#domain/gedeeld/compartiment.ts';
import type { Maatregel } from '#domain/gedeeld/maatregel.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import type { AccountId } from '#kernel/ids.ts';
import { type Cents, cents } from '#kernel/money.ts';

/** Who gives an order, and in which of the two dossiers. */
export type Stap = { readonly door: string; readonly in: 'zaak' | 'persoon'; readonly opdracht: Opdracht };

/** What a story needs: a canary per field, and who the office-holder is. */
export type Pen = {
  readonly bij: (veld: string, ...delen: readonly Compartiment[]) => string;
  /** An amount in eurocents of its own. */
  readonly bedrag: (veld: string, ...delen: readonly Compartiment[]) => Cents;
  readonly zelf: string;
};

/** Gives the account of somebody. */
type Wie = (naam: string) => { readonly id: AccountId; readonly organisatie?: string };

const doet = (door: string, opdracht: Opdracht): Stap => ({ door, in: 'zaak', opdracht });
const dag = calendarDay('2026-03-03');

export const gegevens = ({ bij, zelf }: Pen, account: Wie): readonly Stap[] =>
  (
    [
      { type: 'RegistreerBestuurder', account: account(zelf).id, naam: bij('naam', 'persoon') },
      {
        type: 'GeefBereikbaarheidOp',
        bereik: {
          telefoon: bij('telefoon', 'persoon'),
          wieMagOpnemen: 'alleen-ik',
          geenPostOpWerk: true,
        },
      },
      {
        type: 'AanvaardAmbt',
        ambt: 'wethouder',
        organisatie: account(zelf).organisatie ?? '',
        van: calendarDay('2022-06-15'),
      },
      {
        type: 'GeefWoningOp',
        woning: 'huis',
        adres: {
          straat: bij('straat', 'adres'),
          postcode: bij('postcode', 'adres'),
          plaats: bij('plaats', 'adres'),
          gemeente: 'GM0014',
          provincie: 'PV20',
        },
        soort: 'rijwoning',
        nieuwbouw: false,
        monument: false,
      },
      {
        type: 'RegistreerPkvwCertificaat',
        woning: 'huis',
        soort: 'certificaat-woning',
        afgegeven: calendarDay('2024-02-10'),
      },
    ] satisfies readonly Opdracht[]
  ).map((opdracht) => ({ door: zelf, in: 'persoon', opdracht }));

export const aanmelding = ({ bij, zelf }: Pen): readonly Stap[] => [
  doet(zelf, {
    type: 'DienAanmeldingIn',
    aanleidingen: ['concrete-dreiging'],
    dreiging: {
      wat: bij('wat er gebeurde', 'dreiging'),
      wanneer: bij('wanneer', 'dreiging'),
      nuVeilig: true,
      vandaagBellen: true,
    },
    partner: true,
    anderen: bij('anderen bij het gesprek', 'gezin'),
  }),
];

export const klaarzetting = ({ zelf }: Pen, account: Wie): readonly Stap[] => [
  doet('secretaris', { type: 'ZetAanmeldingKlaar', voor: account(zelf).id, ambt: 'wethouder' }),
];

export const toewijzing = (account: Wie): readonly Stap[] => [
  doet('planner', { type: 'WijsAdviseurToe', adviseur: account('adviseur').id }),
];

const maatregel = (
  { bij, bedrag }: Pen,
  id: string,
  gezien: readonly Compartiment[],
  kosten: readonly Compartiment[],
): Maatregel => ({
  id,
  code: null,
  domein: 'wonen',
  titel: bij(`${id}: titel`, 'advies', ...gezien),
  waar: bij(`${id}: waar`, 'advies', ...gezien),
  toelichting: bij(`${id}: toelichting`, 'advies'),
  vraagt: bij(`${id}: wat het vraagt`, 'advies'),
  scenarios: ['post'],
  alternatieven: [{ id: 'bak', code: null, titel: bij(`${id}: alternatief`, 'advies') }],
  eenmalig: { van: bedrag(`${id}: van`, 'advies', ...kosten), tot: cents(9_999_900) },
  perMaand: null,
  betaler: 'organisatie',
  grondslag: 'woonplek',
  einde: bij(`${id}: einde`, 'advies'),
});

export const onderzoek = ({ bij }: Pen): readonly Stap[] =>
  (
    [
      {
        type: 'VoerWerkgeversgesprek',
        gesprokenMet: bij('gesproken met', 'persoon'),
        dreigingsbeeld: bij('dreigingsbeeld', 'dreiging'),
        weerbaarheid: bij('weerbaarheid', 'dreiging'),
        werkplek: bij('werkplek', 'dreiging'),
      },
      { type: 'PlanHuisbezoek', datum: dag, tijd: '14:00' },
      { type: 'VoerHuisbezoek', datum: dag, partner: true, anderen: bij('aanwezigen', 'gezin') },
      {
        type: 'NoteerHuisgenoot',
        huisgenoot: { id: 'partner', wie: 'partner', notitie: bij('huisgenoot', 'gezin'), akkoord: 'zelf' },
      },
      {
        type: 'LegBevindingVast',
        bevinding: {
          id: 'deur',
          domein: 'wonen',
          onderdeel: bij('onderdeel', 'woning'),
          punt: bij('punt', 'woning'),
          stand: 'gebrekkig',
          notitie: bij('notitie', 'woning'),
        },
      },
      {
        type: 'DuidDreiging',
        ernst: 'midden',
        waarschijnlijkheid: 'laag',
        toelichting: bij('duiding', 'dreiging'),
      },
      {
        type: 'BeschrijfScenario',
        scenario: {
          id: 'post',
          domein: 'wonen',
          titel: bij('scenario', 'dreiging'),
          verhaal: bij('verhaal', 'dreiging'),
          weerstand: bij('weerstand', 'dreiging'),
        },
      },
      {
        type: 'BeoordeelPkvw',
        oordeel: {
          voldoet: false,
          ontbreekt: [bij('ontbreekt aan de woning', 'woning')],
          hardeEis: false,
          afwijking: { grond: 'andere', reden: bij('reden van afwijking', 'woning') },
        },
      },
      { type: 'StelAdviesOp', catalogusversie: calendarDay('2026-01-01') },
    ] satisfies readonly Opdracht[]
  ).map((opdracht) => doet('adviseur', opdracht));

/** `m1` is chosen and `m2` declined; `gezien` is where the title of m1 comes to stand, `kosten` where its costs do. */
export const maatregelen = (
  pen: Pen,
  gezien: readonly Compartiment[],
  kosten: readonly Compartiment[],
): readonly Stap[] => [
  doet('adviseur', { type: 'AdviseerMaatregel', maatregel: maatregel(pen, 'm1', gezien, kosten) }),
  doet('adviseur', { type: 'AdviseerMaatregel', maatregel: maatregel(pen, 'm2', [], []) }),
];

export const aanbieding = ({ bij }: Pen): readonly Stap[] => [
  doet('adviseur', {
    type: 'BiedTerToetsingAan',
    legeDomeinen: (['werk', 'informatie', 'verplaatsen'] as const).map((domein) => ({
      domein,
      reden: bij(`niets nodig bij ${domein}`, 'advies'),
    })),
    losseScenarios: [],
    losseMaatregelen: [],
  }),
];

export const teruggave = ({ bij }: Pen): readonly Stap[] => [
  doet('toetser-1', { type: 'NeemInToetsing' }),
  doet('toetser-1', {
    type: 'GeefTerug',
    redenen: [{ thema: 'leesbaarheid', toelichting: bij('reden van teruggave', 'advies') }],
  }),
];

export const toetsing = ({ bij }: Pen, nummer: string): readonly Stap[] => [
  doet('toetser-1', { type: 'NeemInToetsing' }),
  doet('toetser-1', { type: 'KeurEersteToetsGoed', opmerking: bij('opmerking', 'advies') }),
  doet('toetser-2', { type: 'NeemInToetsing' }),
  doet('toetser-2', { type: 'StelAdviesVast', nummer }),
];

export const verstrekking: readonly Stap[] = [doet('planner', { type: 'VerstrekAdvies' })];

export const keuze = ({ zelf }: Pen): readonly Stap[] => [
  doet(zelf, { type: 'KiesMaatregel', maatregel: 'm1' }),
  doet(zelf, { type: 'ZieAfVanMaatregel', maatregel: 'm2', reden: 'privacy' }),
  doet(zelf, { type: 'RondKeuzeAf' }),
];

export const deelt = ({ zelf }: Pen, deel: 'maatregelen' | 'kosten'): readonly Stap[] => [
  doet(zelf, { type: 'DeelMetOrganisatie', deel }),
];

export const deeltNietMeer = ({ zelf }: Pen): readonly Stap[] => [
  doet(zelf, { type: 'TrekDelenIn', deel: 'maatregelen' }),
];

export const uitvoering = ({ bij }: Pen): readonly Stap[] => {
  const leverancier = bij('leverancier', 'uitvoering');
  return (
    [
      { type: 'StelVerstrekkingVast', maatregelen: ['m1'] },
      {
        type: 'LegOfferteVast',
        maatregel: 'm1',
        leverancier,
        eenmaligCent: cents(38_519),
        perMaandCent: cents(0),
      },
      { type: 'GeefOpdracht', maatregel: 'm1', leverancier },
      { type: 'MeldOplevering', maatregel: 'm1' },
      { type: 'MeldGebrek', maatregel: 'm1', omschrijving: bij('gebrek', 'uitvoering') },
      { type: 'MeldOplevering', maatregel: 'm1' },
      { type: 'MeldTestGoed', maatregel: 'm1', bevinding: bij('test', 'uitvoering') },
    ] satisfies readonly Opdracht[]
  ).map((opdracht) => doet('secretaris', opdracht));
};

export const betaling = ({ bij }: Pen): readonly Stap[] => [
  doet('secretaris', {
    type: 'Betaal',
    maatregel: 'm1',
    bedragCent: cents(38_519),
    factuur: bij('factuur', 'uitvoering'),
  }),
  doet('secretaris', { type: 'SchaalAf', maatregel: 'm1', reden: bij('reden afschalen', 'uitvoering') }),
];

export const nazorg = ({ bij }: Pen): readonly Stap[] => [
  doet('planner', { type: 'PlanNazorg', dag: calendarDay('2026-05-04') }),
  doet('planner', { type: 'LegNazorggesprekVast', verslag: bij('verslag', 'nazorg'), terugbellen: false }),
];

export const sluiting: readonly Stap[] = [doet('planner', { type: 'SluitDossier', reden: 'klaar' })];

export const intrekking = ({ zelf }: Pen): readonly Stap[] => [doet(zelf, { type: 'TrekAanmeldingIn' })];

export const afwijzing = ({ bij }: Pen): readonly Stap[] => [
  doet('planner', {
    type: 'VerklaarNietOntvankelijk',
    reden: 'anders',
    toelichting: bij('waarom niet in behandeling', 'proces'),
  }),
];
