import type { Reis, Reiziger } from './reiziger.ts';

/** Today, as the fields of a day take it. */
export const vandaag = (): Readonly<Record<string, string>> => {
  const [jaar = '', maand = '', dag = ''] = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' })
    .format(new Date())
    .split('-');
  return { 'datum-dag': `${Number(dag)}`, 'datum-maand': `${Number(maand)}`, 'datum-jaar': jaar };
};

/** How the home stands to the certificate, as the form asks it. */
export type Keurmerkantwoord = Readonly<Record<string, string>>;

const VEREIST: Keurmerkantwoord = {
  voldoet: 'nee',
  ontbreekt: 'achterdeur: geen veilig slot',
  eis: 'hard',
};

const onderzoek = async (adviseur: Reiziger, dossier: string, keurmerk: Keurmerkantwoord): Promise<void> => {
  await adviseur.ga(`${dossier}/gesprek`);
  await adviseur.vul({
    gesprokenMet: 'de secretaris-directeur',
    dreigingsbeeld: 'Boosheid over een peilbesluit.',
    weerbaarheid: 'Er is een protocol.',
    werkplek: 'Een open kantoor aan de dijk.',
  });
  await adviseur.klik('Bewaar het gesprek');
  await adviseur.ga(`${dossier}/afspraak`);
  await adviseur.vul({ ...vandaag(), tijd: '10.00' });
  await adviseur.klik('Bewaar de afspraak');
  await adviseur.ga(`${dossier}/bezoek`);
  await adviseur.klik('Bewaar het bezoek');
  await adviseur.ga(`${dossier}/keurmerk`);
  await adviseur.vul(keurmerk);
  await adviseur.klik('Bewaar uw oordeel');
  await adviseur.ga(`${dossier}/duiding`);
  await adviseur.vul({
    ernst: 'midden',
    waarschijnlijkheid: 'laag',
    toelichting: 'Boze berichten, geen plan.',
  });
  await adviseur.klik('Bewaar uw duiding');
};

const advies = async (adviseur: Reiziger, dossier: string): Promise<void> => {
  await adviseur.ga(`${dossier}/punten/voordeur`);
  await adviseur.vul({ 'stand-S-001': 'gebrekkig' });
  await adviseur.klik('Bewaar en ga verder');
  await adviseur.ga(`${dossier}/scenarios`);
  await adviseur.klik('Beschrijf een scenario');
  await adviseur.vul({
    titel: 'Iets door de brievenbus',
    domein: 'wonen',
    verhaal: 'In de nacht duwt iemand iets naar binnen.',
    weerstand: 'De gleuf zit in de deur.',
  });
  await adviseur.klik('Bewaar het scenario');
  await adviseur.ga(`${dossier}/maatregelen`);
  await adviseur.klik('Begin met het advies');
  await adviseur.ga(`${dossier}/kies?domein=wonen`);
  await adviseur.ga(`${dossier}/catalogus/W-001`);
  await adviseur.klik('Adviseer deze maatregel');
  await adviseur.vul({ waar: 'naast de voordeur', eenmaligVan: '300', eenmaligTot: '450,50' });
  await adviseur.page.locator('main [name="scenarios"]').first().check();
  await adviseur.klik('Bewaar de maatregel');
  await adviseur.ga(`${dossier}/dekking`);
};

/** Offers what is there for testing, with a reason for each domain that stayed empty. */
export const biedAan = async (adviseur: Reiziger, dossier: string): Promise<void> => {
  await adviseur.ga(`${dossier}/aanbieden`);
  const leeg = 'Besproken, hier is niets nodig.';
  await adviseur.vul({ 'domein-werk': leeg, 'domein-informatie': leeg, 'domein-verplaatsen': leeg });
  await adviseur.klik('Bied ter toetsing aan');
};

/** The adviser talks, visits, judges, works out an advice with one measure and offers it for testing. */
export const adviseer = async (reis: Reis, id: string, keurmerk = VEREIST): Promise<void> => {
  const adviseur = await reis.als('Adviseur');
  const dossier = `/advies/${id}`;
  await adviseur.ga(`${dossier}/aanbieden`);
  await adviseur.leest('Er ontbreekt nog iets');
  await onderzoek(adviseur, dossier, keurmerk);
  await advies(adviseur, dossier);
  await adviseur.ga(`${dossier}/voorbeeld`);
  await biedAan(adviseur, dossier);
};
const geenNaam = (toetser: Reiziger): Promise<void> =>
  toetser.leestNiet('Proefpersoon', 'Verzonnenlaan', '06 1234', 'Fryslân', 'WS0653');

/** Tested by two persons and established. */
export const stelVast = async (reis: Reis, id: string): Promise<void> => {
  const pagina = `/toetsing/${id}`;
  const eerste = await reis.als('Toetser 1');
  await eerste.ga(pagina);
  await geenNaam(eerste);
  await eerste.klik('Neem in toetsing');
  await eerste.klik('Keur de eerste toets goed');
  await eerste.vul({ opmerking: 'Helder onderbouwd.' });
  await eerste.klik('Keur goed');
  await eerste.ga(pagina);

  const tweede = await reis.als('Toetser 2');
  await tweede.ga(pagina);
  await tweede.leest('Helder onderbouwd.');
  await tweede.klik('Neem in toetsing');
  await tweede.klik('Stel het advies vast');
  await tweede.klik('Stel het advies vast');
  await tweede.leest('is vastgesteld op');
  await geenNaam(tweede);
};

/** Tested by two persons, established and given to the office-holder. */
export const toets = async (reis: Reis, id: string): Promise<void> => {
  await stelVast(reis, id);
  const planner = await reis.als('Planner');
  await planner.ga(`/planning/${id}`);
  await planner.klik('Verstrek het rapport');
  await planner.klik('Verstrek het rapport');
};
