import type { Maatregel } from '#domain/gedeeld/maatregel.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import { cents } from '#kernel/money.ts';
import type { Wereld } from './wereld.ts';

const ADRES = {
  straat: 'Verzonnenlaan 1',
  postcode: '9700 AA',
  plaats: 'Groningen',
  gemeente: 'GM0014',
  provincie: 'PV20',
};

export const brievenbus: Maatregel = {
  id: 'brievenbus',
  code: null,
  domein: 'wonen',
  titel: 'Brievenbus buiten',
  waar: 'aan de straat',
  toelichting: 'Post komt niet meer door de deur.',
  vraagt: 'De gleuf in de deur gaat dicht.',
  scenarios: ['post'],
  alternatieven: [{ id: 'opvangbak', code: null, titel: 'Brandwerende opvangbak' }],
  eenmalig: { van: cents(30_000), tot: cents(45_000) },
  perMaand: null,
  betaler: 'organisatie',
  grondslag: 'woonplek',
  einde: '',
};

export const alarm: Maatregel = {
  ...brievenbus,
  id: 'alarm',
  titel: 'Alarm met opvolging',
  waar: 'begane grond',
  alternatieven: [],
  perMaand: { van: cents(3_000), tot: cents(5_000) },
};

/** Registers the wethouder with office and home, and applies; gives the new case. */
export const meldAan = async (
  { application, account, doe }: Wereld,
  naam = 'wethouder',
  gemeente = ADRES.gemeente,
): Promise<DossierId> => {
  const { id, bestuurderDossier, organisatie = '' } = account(naam);
  if (bestuurderDossier === undefined) throw new Error('Only an office-holder applies');
  await doe(naam, bestuurderDossier, { type: 'RegistreerBestuurder', account: id, naam: 'Sanne Voorbeeld' });
  await doe(naam, bestuurderDossier, {
    type: 'AanvaardAmbt',
    ambt: naam === 'heemraad' ? 'lid-dagelijks-bestuur' : 'wethouder',
    organisatie,
    van: calendarDay('2022-06-15'),
  });
  await doe(naam, bestuurderDossier, {
    type: 'GeefWoningOp',
    woning: 'huis',
    adres: { ...ADRES, gemeente },
    soort: 'rijwoning',
    nieuwbouw: false,
    monument: false,
  });
  const zaak = application.newId();
  await doe(naam, zaak, {
    type: 'DienAanmeldingIn',
    aanleidingen: ['toekomstige-dreiging'],
    partner: true,
    anderen: '',
  });
  return zaak;
};

/** From assignment to an advice that is ready to be offered; the visit is on the day after. */
export const onderzoek = async ({ account, doe, zetKlok }: Wereld, zaak: DossierId): Promise<void> => {
  await doe('planner', zaak, { type: 'WijsAdviseurToe', adviseur: account('adviseur').id });
  await doe('adviseur', zaak, {
    type: 'VoerWerkgeversgesprek',
    gesprokenMet: 'gemeentesecretaris',
    dreigingsbeeld: 'Onrust over een opvanglocatie.',
    weerbaarheid: 'Er is een protocol.',
    werkplek: 'Open balie.',
  });
  await doe('adviseur', zaak, { type: 'PlanHuisbezoek', datum: calendarDay('2026-03-03'), tijd: '14:00' });
  zetKlok('2026-03-03');
  await doe('adviseur', zaak, {
    type: 'VoerHuisbezoek',
    datum: calendarDay('2026-03-03'),
    partner: true,
    anderen: '',
  });
  await doe('adviseur', zaak, {
    type: 'DuidDreiging',
    ernst: 'midden',
    waarschijnlijkheid: 'laag',
    toelichting: 'Boze berichten, geen aankondiging.',
  });
  await doe('adviseur', zaak, {
    type: 'BeschrijfScenario',
    scenario: {
      id: 'post',
      domein: 'wonen',
      titel: 'Iets door de brievenbus',
      verhaal: 'In de avond gooit iemand iets naar binnen.',
      weerstand: 'De gleuf zit in de deur.',
    },
  });
  await doe('adviseur', zaak, {
    type: 'BeoordeelPkvw',
    oordeel: { voldoet: false, ontbreekt: ['slot achterdeur'], hardeEis: true },
  });
  await doe('adviseur', zaak, { type: 'StelAdviesOp', catalogusversie: calendarDay('2026-01-01') });
  for (const maatregel of [brievenbus, alarm]) {
    await doe('adviseur', zaak, { type: 'AdviseerMaatregel', maatregel });
  }
};

const andereDomeinen = (['werk', 'informatie', 'verplaatsen'] as const).map((domein) => ({
  domein,
  reden: 'Besproken, niets nodig.',
}));

/** Offered for testing, with reasons for the domains that stayed empty. */
export const biedAan = async ({ doe }: Wereld, zaak: DossierId): Promise<void> => {
  await doe('adviseur', zaak, {
    type: 'BiedTerToetsingAan',
    legeDomeinen: andereDomeinen,
    losseScenarios: [],
    losseMaatregelen: [],
  });
};

/** Offered, tested by two persons, established and given to the office-holder. */
export const stelVast = async (wereld: Wereld, zaak: DossierId, nummer = '2026-0001'): Promise<void> => {
  const { doe } = wereld;
  await biedAan(wereld, zaak);
  await doe('toetser-1', zaak, { type: 'NeemInToetsing' });
  await doe('toetser-1', zaak, { type: 'KeurEersteToetsGoed', opmerking: 'Helder.' });
  await doe('toetser-2', zaak, { type: 'NeemInToetsing' });
  await doe('toetser-2', zaak, { type: 'StelAdviesVast', nummer });
  await doe('planner', zaak, { type: 'VerstrekAdvies' });
};

/** Applied, investigated and established: a case with its report; gives its id. */
export const metAdvies = async (wereld: Wereld): Promise<DossierId> => {
  const zaak = await meldAan(wereld);
  await onderzoek(wereld, zaak);
  await stelVast(wereld, zaak);
  return zaak;
};

/** All chosen and shared, the home certified in the spring of 2024, and provided under lid 1. */
export const verstrek = async (
  { account, doe }: Wereld,
  zaak: DossierId,
  naam = 'wethouder',
  functionaris = 'secretaris',
): Promise<void> => {
  const { bestuurderDossier: dossier } = account(naam);
  if (dossier === undefined) throw new Error('Only an office-holder chooses');
  for (const maatregel of ['brievenbus', 'alarm'])
    await doe(naam, zaak, { type: 'KiesMaatregel', maatregel });
  await doe(naam, zaak, { type: 'RondKeuzeAf' });
  await doe(naam, zaak, { type: 'DeelMetOrganisatie', deel: 'maatregelen' });
  await doe(naam, dossier, {
    type: 'RegistreerPkvwCertificaat',
    woning: 'huis',
    soort: 'certificaat-woning',
    afgegeven: calendarDay('2024-02-10'),
  });
  await doe(functionaris, zaak, { type: 'StelVerstrekkingVast', maatregelen: ['brievenbus', 'alarm'] });
};
