import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { chromium } from '../chromium.ts';
import { axe, past } from './bekijk.ts';
import { startHuis } from './huis.ts';
import { openReis, type Reis } from './reiziger.ts';

const bekijk = async (page: Page): Promise<void> => {
  await past(page);
  await axe(page);
};

const REDEN = 'De meldkamer vraagt waar iemand woont.';

/** The number by which people name the dossier of this persona. */
const nummerVan = async (reis: Reis, persona: string): Promise<string> => {
  const { page } = await reis.als(persona);
  const tekst = (await page.locator('main').textContent()) ?? '';
  const [, nummer] = /Dossier ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(tekst) ?? [];
  if (nummer === undefined) throw new Error(`${persona} has no dossier in the demo`);
  return nummer;
};

/** Two colleagues open a dossier, who asked reads, stops and reports, and the privacy officer closes. */
const opentInNood = async (reis: Reis): Promise<void> => {
  const nummer = await nummerVan(reis, 'Wethouder');
  const adviseur = await reis.als('Adviseur');
  await adviseur.ga('/noodtoegang');
  await adviseur.klik('Vraag noodtoegang');
  await adviseur.klik('Vraag noodtoegang');
  await adviseur.leest('Schrijf op wat er aan de hand is');
  await adviseur.vul({
    gevaar: 'hulpdienst-vraagt',
    nummer,
    compartimenten: ['persoon', 'adres', 'woning', 'advies'],
    reden: REDEN,
  });
  await adviseur.klik('Vraag noodtoegang');
  await adviseur.leest('Uw vraag wacht op een collega');
  const vraag = adviseur.waar();

  const planner = await reis.als('Planner');
  await planner.leest('Een collega vraagt u iets te bevestigen');
  await planner.klik('Bekijk wat wacht');
  await planner.klik('Lees de vraag');
  await planner.leest(REDEN);
  await planner.klik('Bevestig');
  await planner.leest('U heeft het bevestigd');

  const fg = await reis.als('Functionaris gegevensbescherming');
  await fg.ga('/noodtoegang');
  await fg.ga(vraag);
  await fg.klik('Stel het bericht aan de bestuurder uit');
  await fg.klik('Stel uit');
  await fg.leest('Schrijf op waarom het bericht moet wachten');

  await adviseur.ga(vraag);
  await adviseur.klik('Lees wat open is');
  await adviseur.leest('U ziet alleen de delen die u vroeg');
  await adviseur.ga(vraag);
  await adviseur.klik('Stop nu');
  await adviseur.klik('Stop nu');
  await adviseur.ga(vraag);
  await adviseur.klik('Schrijf het verslag');
  await adviseur.klik('Bewaar het verslag');
  await adviseur.vul({ verslag: 'Het adres is aan de meldkamer doorgegeven.' });
  await adviseur.klik('Bewaar het verslag');
  await adviseur.leest('Uw verslag is bewaard');

  await fg.ga(vraag);
  await fg.vul({ oordeel: 'Nodig, en niet meer dan nodig.' });
  await fg.klik('Sluit af');
  await adviseur.ga(vraag);
  await adviseur.leest('Afgesloten');

  const wethouder = await reis.als('Wethouder');
  await wethouder.ga('/gezien');
  await wethouder.leest(`Reden: ${REDEN}`);
};

/** A request that nobody confirms is taken back, and danger to life opens at once. */
const zonderTweede = async (reis: Reis): Promise<void> => {
  const nummer = await nummerVan(reis, 'Wethouder');
  const toetser = await reis.als('Toetser 1');
  const vraag = { nummer, compartimenten: ['adres'], reden: REDEN };
  await toetser.ga('/noodtoegang/vraag');
  await toetser.vul({ ...vraag, gevaar: 'ernstige-dreiging' });
  await toetser.klik('Vraag noodtoegang');
  const eerste = toetser.waar();
  await toetser.klik('Het is niet meer nodig');
  await toetser.klik('Stop nu');
  await toetser.ga(eerste);
  await toetser.leest('Deze vraag is vervallen');
  await toetser.ga('/noodtoegang/vraag');
  await toetser.vul({ ...vraag, gevaar: 'levensgevaar' });
  await toetser.klik('Vraag noodtoegang');
  await toetser.leest('Een collega moet dit nog bevestigen');
};

/** A reviewer asks whose advice it is, and must say why. */
const vraagtNaam = async (reis: Reis): Promise<void> => {
  const toetser = await reis.als('Toetser 1');
  await toetser.klik(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  await toetser.ga(`${toetser.waar()}/ontsluieren`);
  await toetser.klik('Vraag naam en adres');
  await toetser.leest('Schrijf op waarom');
};

/** One beheerder proposes a change, the other sees what it was and becomes, and confirms. */
const wijzigtAccount = async (reis: Reis): Promise<void> => {
  const beheerder = await reis.als('Beheerder');
  await beheerder.ga('/accounts/nieuw');
  await beheerder.ga('/');
  await beheerder.klik(/^Wijzig ?: De heer Zogenaamd/);
  await beheerder.klik('Stel de wijziging voor');
  await beheerder.leest('Er is niets veranderd');
  await beheerder.vul({ naam: 'Nieuwe Verzonnen Naam' });
  await beheerder.klik('Stel de wijziging voor');
  await beheerder.leest('De wijziging staat klaar');
  const ander = await reis.als('Tweede beheerder');
  await ander.leest('Wacht op u');
  await ander.klik(/^Bekijk en bevestig/);
  await ander.leest('Dit verandert');
  await ander.klik('Bevestig de wijziging');
  await ander.leest('De wijziging is bevestigd');
};

describe.skipIf(chromium === undefined).each([390, 1280])(
  'Noodtoegang en toegang in de browser, %i breed, met axe op elke pagina',
  (breedte) => {
    let huis: Awaited<ReturnType<typeof startHuis>>;
    beforeAll(async () => {
      huis = await startHuis();
    }, 60_000);
    afterAll(() => huis.stop());

    it('gaat van een vraag om hulp tot een gelezen verslag, en van een voorstel tot een wijziging', async () => {
      const reis = await openReis(chromium ?? '', { url: huis.url, javascript: true, breedte, bekijk });
      try {
        await opentInNood(reis);
        await zonderTweede(reis);
        await vraagtNaam(reis);
        await wijzigtAccount(reis);
      } finally {
        await reis.sluit();
      }
    }, 900_000);
  },
);
