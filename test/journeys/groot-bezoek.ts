import { expect } from 'vitest';
import { sealOf } from '../web/browser.ts';
import { vandaag } from './adviseren.ts';
import type { Reiziger } from './reiziger.ts';

type Velden = Readonly<Record<string, string | readonly string[]>>;

const SCENARIOS = 8;
const BEVINDINGEN = 60;
const MAATREGELEN = 14;

/** Stands in the story of every scenario: what a reader of the report must find, and others must not. */
export const VERHAAL = 'KANARIEVERHAAL';

const lees = async ({ page }: Reiziger, path: string): Promise<string> =>
  (await page.request.get(new URL(path, page.url()).href)).text();

/** Sends the form of a page as a browser does, without showing it; gives the status. */
export const stuur = async (wie: Reiziger, path: string, velden: Velden = {}): Promise<number> => {
  const body = new URLSearchParams();
  for (const [naam, waarden] of Object.entries({ ...sealOf(await lees(wie, path)), ...velden }))
    for (const waarde of [waarden].flat()) body.append(naam, waarde);
  const { origin } = new URL(wie.page.url());
  const answer = await wie.page.request.post(`${origin}${path}`, {
    data: body.toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      origin,
    },
    maxRedirects: 0,
  });
  return answer.status();
};

const bewaar = async (wie: Reiziger, path: string, velden: Velden = {}): Promise<void> =>
  expect(await stuur(wie, path, velden), path).toBe(303);

const allen = (html: string, wat: RegExp): readonly string[] => [
  ...new Set([...html.matchAll(wat)].map(([, gevonden = '']) => gevonden)),
];

/** Walks the parts until enough points have an answer. */
const legBevindingenVast = async (adviseur: Reiziger, dossier: string): Promise<void> => {
  const delen = allen(await lees(adviseur, `${dossier}/punten`), /\/punten\/([a-z0-9-]+)"/g);
  let gedaan = 0;
  for (const deel of delen) {
    const path = `${dossier}/punten/${deel}`;
    const punten = allen(await lees(adviseur, path), /name="was-([^"]+)"/g).slice(0, BEVINDINGEN - gedaan);
    if (punten.length === 0) continue;
    const velden = punten.flatMap((punt) => [
      [`was-${punt}`, '-'],
      [`stand-${punt}`, 'gebrekkig'],
      [`notitie-${punt}`, 'Het werkt, maar niet goed genoeg.'],
    ]);
    await bewaar(adviseur, path, Object.fromEntries(velden));
    gedaan += punten.length;
    if (gedaan === BEVINDINGEN) return;
  }
  throw new Error(`Only ${gedaan} points to look at`);
};

const beschrijfScenarios = async (adviseur: Reiziger, dossier: string): Promise<readonly string[]> => {
  for (let nummer = 1; nummer <= SCENARIOS; nummer += 1)
    await bewaar(adviseur, `${dossier}/scenarios/nieuw`, {
      titel: `Scenario ${nummer} van acht`,
      domein: 'wonen',
      verhaal: `${VERHAAL} ${nummer}: in de avond staat iemand bij de deur.`,
      weerstand: 'Er is licht bij de voordeur.',
    });
  return allen(await lees(adviseur, `${dossier}/scenarios`), /scenarios\/([0-9a-z]{26})"/g);
};

const adviseerMaatregelen = async (
  adviseur: Reiziger,
  dossier: string,
  scenarios: readonly string[],
): Promise<void> => {
  await bewaar(adviseur, `${dossier}/maatregelen`);
  const codes = allen(await lees(adviseur, `${dossier}/kies?domein=wonen`), /name="codes" value="([^"]+)"/g);
  expect(codes.length).toBeGreaterThanOrEqual(MAATREGELEN);
  for (const [nummer, code] of codes.slice(0, MAATREGELEN).entries())
    await bewaar(adviseur, `${dossier}/maatregelen/nieuw?code=${code}`, {
      code,
      titel: 'volgt uit de catalogus',
      domein: 'wonen',
      waar: 'bij de voordeur',
      toelichting: 'Dit helpt hier.',
      vraagt: '',
      scenarios: [scenarios[nummer % scenarios.length] ?? ''],
      eenmaligVan: '100',
      eenmaligTot: '250',
      betaler: 'organisatie',
      grondslag: 'woonplek',
      eindeReden: 'Als de dreiging voorbij is.',
      'eindeMoment-dag': '1',
      'eindeMoment-maand': '3',
      'eindeMoment-jaar': '2031',
      eindeEigenaar: 'organisatie',
    });
};

/** Prepares, holds and writes up a visit of sixty findings, eight scenarios and fourteen measures. */
export const werkUit = async (adviseur: Reiziger, dossier: string): Promise<void> => {
  await bewaar(adviseur, `${dossier}/gesprek`, {
    gesprokenMet: 'de secretaris-directeur',
    dreigingsbeeld: 'Boosheid over een peilbesluit.',
    onderwerpen: 'Het waterpeil.',
    norm: 'ja',
    weerbaarheid: 'Er is een protocol.',
    werkplek: 'Een open kantoor aan de dijk.',
  });
  await bewaar(adviseur, `${dossier}/afspraak`, { ...vandaag(), tijd: '10.00' });
  await bewaar(adviseur, `${dossier}/bezoek`, { ...vandaag(), partner: 'ja' });
  await legBevindingenVast(adviseur, dossier);
  await bewaar(adviseur, `${dossier}/keurmerk`, {
    voldoet: 'nee',
    ontbreekt: 'achterdeur: geen veilig slot',
    eis: 'hard',
  });
  await bewaar(adviseur, `${dossier}/duiding`, {
    ernst: 'midden',
    waarschijnlijkheid: 'laag',
    toelichting: 'Boze berichten, geen plan.',
  });
  await adviseerMaatregelen(adviseur, dossier, await beschrijfScenarios(adviseur, dossier));
};
