import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DossierId } from '#kernel/ids.ts';
import { meldAan } from '../../../../test/keten/verloop.ts';
import { type Browser, sealOf } from '../../../../test/web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../../../../test/web/keten-huis.ts';

let huis: KetenHuis;
let zaak: DossierId;
let adviseur: Browser;
let bestuurder: Browser;

beforeEach(async () => {
  huis = await openKetenHuis();
  zaak = await meldAan(huis.wereld);
  await huis.wereld.doe('planner', zaak, {
    type: 'WijsAdviseurToe',
    adviseur: huis.wereld.account('adviseur').id,
  });
  await huis.wereld.doe('adviseur', zaak, {
    type: 'VoerWerkgeversgesprek',
    gesprokenMet: 'de secretaris',
    dreigingsbeeld: 'Rustig.',
    weerbaarheid: 'Er is een protocol.',
    werkplek: 'Balie.',
  });
  adviseur = await huis.als('adviseur');
  bestuurder = await huis.als('wethouder');
});
afterEach(() => huis.close());

const stuur = async (browser: Browser, path: string, velden: Readonly<Record<string, string>>) => {
  const seal = sealOf(await (await browser.ask(path)).text());
  return browser.post(path, { ...seal, ...velden });
};

const moment = (dag: string, tijd: string) => ({
  'datum-dag': dag,
  'datum-maand': '3',
  'datum-jaar': '2026',
  tijd,
});
const plan = (dag: string) => stuur(adviseur, `/advies/${zaak}/afspraak`, moment(dag, '14.00'));
const lees = async (browser: Browser, path: string) => (await browser.ask(path)).text();
const veld = (agenda: string, naam: string) => new RegExp(`^${naam}[^:]*:(.*)\r$`, 'm').exec(agenda)?.[1];

it('Beiden halen dezelfde afspraak op, zonder naam, plaats of onderwerp', async () => {
  expect((await bestuurder.ask(`/mijn/${zaak}/afspraak.ics`)).status).toBe(404);
  expect((await plan('10')).status).toBe(303);
  const answer = await bestuurder.ask(`/mijn/${zaak}/afspraak.ics`);
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(answer.headers.get('content-disposition')).toContain('afspraak.ics');
  const agenda = await answer.text();
  expect(agenda).toBe(await lees(adviseur, `/advies/${zaak}/afspraak.ics`));
  expect(agenda).not.toMatch(new RegExp(`${zaak}|Laan|GM0014|veilig|ccv|advies|bezoek`, 'i'));
  expect((await (await huis.als('secretaris')).ask(`/mijn/${zaak}/afspraak.ics`)).status).toBe(404);
});

it('Een andere dag vragen laat de afspraak staan; de adviseur verzet hem en de agenda herkent hem', async () => {
  await plan('10');
  const eerst = await lees(bestuurder, `/mijn/${zaak}/afspraak.ics`);
  const pad = `/mijn/${zaak}/afspraak/andere-dag`;
  const vraag = { ...moment('12', '19.30'), toelichting: 'Liever in de avond.' };
  expect((await stuur(bestuurder, pad, vraag)).status).toBe(303);
  expect(await lees(bestuurder, '/')).toContain('Tot die tijd blijft deze afspraak staan');
  expect(await lees(adviseur, `/advies/${zaak}`)).toContain('De bestuurder vraagt een andere dag');
  const pagina = await lees(adviseur, `/advies/${zaak}/afspraak`);
  expect(pagina).toContain('Liever in de avond.');
  expect(pagina).toContain('value="19.30"');
  await plan('12');
  const daarna = await lees(bestuurder, `/mijn/${zaak}/afspraak.ics`);
  expect(veld(daarna, 'UID')).toBe(veld(eerst, 'UID'));
  expect(veld(daarna, 'SEQUENCE')).toBe('1');
  expect(await lees(adviseur, `/advies/${zaak}`)).not.toContain('De bestuurder vraagt een andere dag');
});

it('Na afzeggen vraagt het dossier om een nieuwe dag en haalt het bestand de afspraak uit de agenda', async () => {
  await plan('10');
  const leeg = await stuur(bestuurder, `/mijn/${zaak}/afspraak/afzeggen`, {});
  expect(leeg.status).toBe(400);
  const reden = { reden: 'dag-komt-niet-uit', toelichting: 'Er is dan een begrafenis.' };
  expect((await stuur(bestuurder, `/mijn/${zaak}/afspraak/afzeggen`, reden)).status).toBe(303);
  const agenda = await lees(bestuurder, `/mijn/${zaak}/afspraak.ics`);
  expect(veld(agenda, 'STATUS')).toBe('CANCELLED');
  expect(await lees(bestuurder, '/')).toContain('U krijgt een nieuwe afspraak');
  expect(await lees(adviseur, `/advies/${zaak}`)).toContain('Spreek een nieuwe dag af');
  await plan('17');
  const nieuw = await lees(bestuurder, `/mijn/${zaak}/afspraak.ics`);
  expect(veld(nieuw, 'UID')).not.toBe(veld(agenda, 'UID'));
});

it('Een bezoek dat niet doorging is er pas op de dag zelf een, en niemand krijgt de schuld', async () => {
  await plan('10');
  const pad = `/mijn/${zaak}/afspraak/niet-doorgegaan`;
  expect((await stuur(bestuurder, pad, {})).status).toBe(409);
  huis.wereld.zetKlok('2026-03-10');
  bestuurder = await huis.als('wethouder');
  adviseur = await huis.als('adviseur');
  expect(await lees(bestuurder, `/mijn/${zaak}/afspraak`)).toContain('niet-doorgegaan');
  expect((await stuur(bestuurder, pad, {})).status).toBe(303);
  const pagina = await lees(adviseur, `/advies/${zaak}/afspraak`);
  expect(pagina).toContain('Het bezoek van dinsdag 10 maart 2026, 14.00 uur ging niet door.');
  expect(pagina).not.toContain('De bestuurder zegde af');
});
