import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium } from '../chromium.ts';
import { infoOf, textOf } from '../reports/poppler.ts';
import { meldAan, wijsToe } from './aanmelden.ts';
import { biedAan, toets } from './adviseren.ts';
import { axe } from './bekijk.ts';
import { stuur, VERHAAL, werkUit } from './groot-bezoek.ts';
import { startHuis } from './huis.ts';
import { openReis, type Reis, type Reiziger } from './reiziger.ts';
import { haal } from './uitgaven.ts';

const geefTerug = async (reis: Reis, id: string): Promise<void> => {
  const toetser = await reis.als('Toetser 1');
  await toetser.ga(`/toetsing/${id}`);
  await toetser.klik('Neem in toetsing');
  await toetser.klik('Geef terug met redenen');
  await toetser.vul({ thema: 'leesbaarheid', 'toelichting-leesbaarheid': 'Leg het eerste verhaal uit.' });
  await toetser.klik('Geef terug');
  await toetser.leest('Het advies is terug bij de adviseur');
};

const pasAan = async (adviseur: Reiziger, dossier: string): Promise<void> => {
  await adviseur.ga(dossier);
  await adviseur.leest('Leg het eerste verhaal uit.');
  await adviseur.ga(`${dossier}/scenarios`);
  await adviseur.klik('Scenario 1 van acht');
  await adviseur.vul({ verhaal: `${VERHAAL} 1, aangepast: iemand belt aan en loopt niet weg.` });
  await adviseur.klik('Bewaar het scenario');
};

/** What the office-holder reads on the page and in the file, and what stands in neither. */
const leesRapport = async (reis: Reis, id: string): Promise<void> => {
  const heemraad = await reis.als('Heemraad');
  await heemraad.ga(`/mijn/${id}/rapport`);
  for (let nummer = 1; nummer <= 8; nummer += 1) await heemraad.leest(`Scenario ${nummer} van acht`);
  const pdf = await haal(heemraad, `/mijn/${id}/rapport.pdf`);
  const tekst = textOf(pdf);
  expect(tekst.match(new RegExp(VERHAAL, 'g'))).toHaveLength(8);
  expect(tekst).toContain('aangepast: iemand belt aan');
  expect(tekst.match(/bij de voordeur/g)?.length).toBeGreaterThanOrEqual(14);
  expect(tekst).not.toContain('Leg het eerste verhaal uit.');
  expect(tekst).not.toContain('secretaris-directeur');
  const structuur = infoOf(pdf, '-struct');
  for (const element of ['H1', 'H2', 'Table', 'Figure'])
    expect(structuur).toMatch(new RegExp(`\\b${element}\\b`));
  expect(infoOf(pdf)).toMatch(/Tagged:\s+yes/);
};

/** The organisation has nothing of it, and its own text names nobody. */
const organisatieZietNiets = async (reis: Reis, id: string): Promise<void> => {
  const functionaris = await reis.als('Functionaris van een waterschap');
  const dicht = await functionaris.page.request.get(
    new URL(`/organisatie/${id}`, functionaris.page.url()).href,
  );
  expect(dicht.status()).toBe(404);
  const tekst = textOf(await haal(functionaris, '/beleidstekst.pdf'));
  for (const kanarie of [VERHAAL, 'Verzonnenlaan', 'peilbesluit', 'Proefpersoon'])
    expect(tekst).not.toContain(kanarie);
  await functionaris.ga('/verteld');
  await functionaris.leest('Het waterpeil.');
  await functionaris.leestNiet(VERHAAL);
};

describe.skipIf(chromium === undefined)('Het werk van de adviseur in de browser', () => {
  let huis: Awaited<ReturnType<typeof startHuis>>;
  beforeAll(async () => {
    huis = await startHuis();
  }, 60_000);
  afterAll(() => huis.stop());

  it('gaat van een groot bezoek langs een teruggave naar een rapport dat de bestuurder leest', async () => {
    const instelling = { url: huis.url, javascript: true, breedte: 1280, bekijk: axe };
    const reis = await openReis(chromium ?? '', instelling);
    try {
      const id = await meldAan(reis);
      await wijsToe(reis, id);
      const dossier = `/advies/${id}`;
      const adviseur = await reis.als('Adviseur');
      await werkUit(adviseur, dossier);
      for (const pagina of ['', '/punten', '/scenarios', '/maatregelen', '/dekking', '/voorbeeld'])
        await adviseur.ga(`${dossier}${pagina}`);
      await biedAan(adviseur, dossier);
      expect(await stuur(adviseur, `${dossier}/gesprek`), 'with the reviewer nothing changes').not.toBe(303);
      await geefTerug(reis, id);
      await pasAan(adviseur, dossier);
      await biedAan(adviseur, dossier);
      await toets(reis, id);
      await leesRapport(reis, id);
      await organisatieZietNiets(reis, id);
    } finally {
      await reis.sluit();
    }
  }, 900_000);
});
