import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Account } from '#application/application.ts';
import type { Wisuitkomst } from '#application/bewaren.ts';
import { compartimenten } from '#domain/gedeeld/compartiment.ts';
import { addDays, calendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import { actorOf } from '#web/server/session.ts';
import { type Browser, sealOf } from '../web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../web/keten-huis.ts';
import { meldAan } from './verloop.ts';

const BEGIN = calendarDay('2026-03-02');
/** The shortest term is a year, and the longest seven. */
const NA_EEN_JAAR = calendarDay('2027-03-03');
const NA_ALLES = calendarDay('2033-03-03');

let huis: KetenHuis;
let fg: Account;
let beheerder: Account;
let zaak: DossierId;

const als = (account: Account) => actorOf(account);
const NAAM = 'Sanne Voorbeeld';

beforeEach(async () => {
  huis = await openKetenHuis(BEGIN);
  fg = await huis.invite({ rol: 'fg' });
  const beheerders = await huis.guard.accounts.byRol('beheerder');
  beheerder = beheerders[0] as Account;
  zaak = await meldAan(huis.wereld);
});
afterEach(() => huis.close());

const trekIn = () => huis.wereld.doe('wethouder', zaak, { type: 'TrekAanmeldingIn' });
const bewaren = () => huis.application.bewaren;
const grond = (uitkomst: Wisuitkomst) =>
  uitkomst.outcome === 'refused' ? uitkomst.reasons.map((een) => een.grond) : uitkomst.outcome;
const verstrekenVan = async (id: DossierId) => (await bewaren().dossier(als(fg), id))?.verstreken ?? [];
const stelVoor = async (id = zaak, reden: 'termijn' | 'verzoek' = 'termijn', delen = verstrekenVan(id)) =>
  bewaren().stelVoor(als(fg), id, { delen: [...(await delen)], grond: reden });
const sleutelVan = (uitkomst: Wisuitkomst) => (uitkomst.outcome === 'done' ? uitkomst.post.sleutel : '');
const naBedenktijd = (dag = NA_EEN_JAAR) => huis.wereld.zetKlok(addDays(dag, 14));

test('Een lopende zaak is nooit aan de beurt; een afgeronde een jaar na het laatste feit, deel voor deel', async () => {
  huis.wereld.zetKlok('2056-01-01');
  expect((await bewaren().lijst(als(fg)))?.aanDeBeurt).toEqual([]);
  expect(grond(await stelVoor(zaak, 'verzoek', Promise.resolve(['dreiging'])))).toEqual(['loopt-nog']);
  huis.wereld.zetKlok(BEGIN);
  await trekIn();
  huis.wereld.zetKlok(addDays(NA_EEN_JAAR, -1));
  expect((await bewaren().lijst(als(fg)))?.aanDeBeurt).toEqual([]);
  expect((await bewaren().lijst(als(fg)))?.binnenkort.map(({ dossier }) => dossier)).toEqual([zaak]);
  huis.wereld.zetKlok(NA_EEN_JAAR);
  const lijst = await bewaren().lijst(als(fg));
  expect(lijst?.aanDeBeurt.map(({ dossier }) => dossier)).toEqual([zaak]);
  expect(lijst?.aanDeBeurt[0]?.verstreken).toContain('gezin');
  expect(lijst?.aanDeBeurt[0]?.verstreken).not.toContain('proces');
});

test('Twee personen wissen een deel, na de bedenktijd; de rest blijft, en de bestuurder ziet het bewijs', async () => {
  await trekIn();
  huis.wereld.zetKlok(NA_EEN_JAAR);
  expect(grond(await stelVoor(zaak, 'verzoek'))).toEqual(['niet-gevraagd']);
  const wachtend = await huis.store.outbox.pending();
  const delen = await verstrekenVan(zaak);
  const sleutel = sleutelVan(await stelVoor());
  expect(await huis.store.outbox.pending()).toBe(wachtend + 1);
  expect(grond(await stelVoor())).toEqual(['er-loopt-een-voorstel']);
  expect(grond(await bewaren().bevestig(als(beheerder), sleutel))).toEqual(['bedenktijd']);
  await bewaren().meld();
  expect(await huis.store.outbox.pending()).toBe(wachtend + 1);
  naBedenktijd();
  await bewaren().meld();
  const beheerders = await huis.guard.accounts.byRol('beheerder');
  expect(await huis.store.outbox.pending()).toBe(wachtend + 1 + beheerders.length);
  await bewaren().meld();
  expect(await huis.store.outbox.pending()).toBe(wachtend + 1 + beheerders.length);
  expect(grond(await bewaren().bevestig(als(fg), sleutel))).toBe('not-found');
  expect(grond(await bewaren().bevestig(als(beheerder), sleutel))).toBe('done');
  expect(sleutelVan(await bewaren().bevestig(als(beheerder), sleutel))).toBe(sleutel);
  const eigen = await bewaren().eigen(huis.wereld.als('wethouder'));
  expect(eigen.posten).toMatchObject([{ soort: 'gewist', delen, geheel: false }]);
  const over =
    eigen.dossiers.find(({ dossier }) => dossier === zaak)?.einden.map((een) => een.compartiment) ?? [];
  expect(over).toContain('proces');
  expect(over.filter((deel) => delen.includes(deel))).toEqual([]);
  expect(await huis.application.zaak(huis.wereld.als('wethouder'), 'lees:overzicht', zaak)).toBeDefined();
});

/** To whom a message is on its way; they count as sent. */
const opWeg = async () => {
  const items = await huis.store.outbox.claim(50, huis.application.now().getTime() + 1_000);
  for (const { id } of items) await huis.store.outbox.sent(id);
  return Promise.all(items.map(({ recipient }) => huis.guard.openPrivate('outbox', recipient)));
};

test('Wie vraagt om te wissen: elke functionaris gegevensbescherming hoort één keer dat er iets wacht, en ziet hoeveel en sinds wanneer', async () => {
  const wethouder = huis.wereld.als('wethouder');
  const vraag = (wat: 'wissen' | 'bewaren') =>
    bewaren().vraag(wethouder, zaak, { wat, toelichting: 'Verzonnen reden.' });
  const overzicht = async () => (await (await huis.browserOf(fg)).ask('/')).text();
  expect(await overzicht()).not.toContain('Vraag van een bestuurder');
  await opWeg();

  expect(await vraag('wissen')).toBe(true);
  const functionarissen = (await huis.guard.accounts.byRol('fg')).map(({ id }) => ({ account: id }));
  expect(new Set(await opWeg())).toEqual(new Set(functionarissen));
  expect(await overzicht()).toContain('Gevraagd om te wissen: 1. Die vraag wacht sinds 2 maart 2026');
  await vraag('wissen');
  await bewaren().meld();
  expect(await opWeg()).toEqual([]);

  huis.wereld.zetKlok(addDays(BEGIN, 3));
  await vraag('bewaren');
  expect(await opWeg()).toHaveLength(functionarissen.length);
  const pagina = await overzicht();
  expect(pagina).toContain('2 vragen wachten op uw antwoord');
  expect(pagina).toContain('om te wissen: 1, om langer te bewaren: 1. De oudste wacht sinds 2 maart 2026');
  expect(pagina).not.toContain('Verzonnen reden');

  for (const { sleutel } of (await bewaren().posten(als(fg))) ?? [])
    await bewaren().antwoord(als(fg), sleutel, 'Verzonnen antwoord.');
  await opWeg();
  await bewaren().meld();
  expect(await opWeg()).toEqual([]);
  expect(await overzicht()).not.toContain('Vraag van een bestuurder');
});

test('Wat wordt aangehouden of waartegen een vraag openstaat, wordt door niemand gewist', async () => {
  await trekIn();
  huis.wereld.zetKlok(NA_EEN_JAAR);
  const sleutel = sleutelVan(await stelVoor());
  naBedenktijd();
  const vraag = { wat: 'bewaren', toelichting: 'Er loopt nog een aangifte.' } as const;
  expect(await bewaren().vraag(huis.wereld.als('burgemeester'), zaak, vraag)).toBe(false);
  expect(await bewaren().vraag(huis.wereld.als('wethouder'), zaak, vraag)).toBe(true);
  expect(await bewaren().vraag(huis.wereld.als('wethouder'), zaak, vraag)).toBe(true);
  expect(grond(await bewaren().bevestig(als(beheerder), sleutel))).toEqual(['vraag-open']);
  const open = (await bewaren().lijst(als(fg)))?.posten.filter(({ soort }) => soort === 'verzoek') ?? [];
  expect(open).toHaveLength(1);
  expect(await bewaren().houdAan(als(fg), zaak, 'Er loopt een onderzoek.')).toBe(true);
  expect(await bewaren().antwoord(als(fg), open[0]?.sleutel ?? '', 'Wij houden het aan.')).toBe(true);
  expect(grond(await bewaren().bevestig(als(beheerder), sleutel))).toEqual(['aangehouden']);
  const aanDeMachine = await huis.guard.erase({
    dossier: zaak,
    compartimenten: 'alle',
    door: beheerder.id,
    mede: fg.id,
    termijnVerstreken: false,
  });
  expect(aanDeMachine).toMatchObject({ allowed: false, grounds: ['aangehouden'] });
  const aanhouding = (await bewaren().posten(als(fg)))?.find(({ soort }) => soort === 'aanhouding');
  expect(await bewaren().trekIn(als(beheerder), aanhouding?.sleutel ?? '')).toBe(false);
  expect(await bewaren().trekIn(als(fg), aanhouding?.sleutel ?? '')).toBe(true);
  expect(grond(await bewaren().bevestig(als(beheerder), sleutel))).toBe('done');
});

test('Eigen gegevens wachten op elke zaak en op het einde van de toegang', async () => {
  const wethouder = huis.wereld.account('wethouder');
  const persoon = wethouder.bestuurderDossier as DossierId;
  const aanDeBeurt = async () =>
    (await bewaren().lijst(als(fg)))?.aanDeBeurt.map(({ dossier }) => dossier).sort() ?? [];
  huis.wereld.zetKlok('2028-05-01');
  await trekIn();
  huis.wereld.zetKlok('2029-05-01');
  await huis.application.accounts.end(als(beheerder), wethouder, calendarDay('2029-04-30'));
  expect(await aanDeBeurt()).toEqual([]);
  huis.wereld.zetKlok('2029-05-02');
  expect(await aanDeBeurt()).toEqual([persoon, zaak].sort());
});

test('Van wat helemaal is gewist staat alleen nog het bewijs, op elke pagina', async () => {
  await trekIn();
  huis.wereld.zetKlok(NA_ALLES);
  const sleutel = sleutelVan(await stelVoor());
  naBedenktijd(NA_ALLES);
  expect(grond(await bewaren().bevestig(als(beheerder), sleutel))).toBe('done');
  expect((await bewaren().lijst(als(fg)))?.aanDeBeurt).toEqual([]);
  expect(await bewaren().dossier(als(fg), zaak)).toBeUndefined();
  const eigen = await bewaren().eigen(huis.wereld.als('wethouder'));
  expect(eigen.posten).toMatchObject([{ soort: 'gewist', geheel: true }]);
  expect(eigen.dossiers.map(({ dossier }) => dossier)).not.toContain(zaak);
  const browser = await huis.als('wethouder');
  expect(await (await browser.ask('/mijn-gegevens')).text()).toContain('veilig-ambt/bewijs-van-vernietiging');
});

const stuur = async (browser: Browser, path: string, velden: Readonly<Record<string, string>>) => {
  const pagina = await (await browser.ask(path)).text();
  const antwoord = await browser.post(path, { ...sealOf(pagina), ...velden });
  return { pagina, antwoord, naar: antwoord.headers.get('location') ?? '' };
};

test('De hele weg over de schermen: vraag, antwoord, voorstel en bewijs, zonder naam voor wie beslist', async () => {
  await trekIn();
  const [zelf, officier, tweede] = [
    await huis.als('wethouder'),
    await huis.browserOf(fg),
    await huis.browserOf(beheerder),
  ];
  const leeg = await stuur(zelf, '/mijn-gegevens/vraag', { dossier: zaak, wat: 'wissen' });
  expect(leeg.antwoord.status).toBe(400);
  await stuur(zelf, '/mijn-gegevens/vraag', { dossier: zaak, wat: 'wissen', toelichting: 'Ik stop ermee.' });
  const post = (await bewaren().posten(als(fg)))?.[0]?.sleutel ?? '';
  const lijst = await (await officier.ask('/bewaren')).text();
  expect(lijst).toContain('Een vraag wacht op uw antwoord');
  await stuur(officier, `/bewaren/${zaak}/antwoord/${post}`, { tekst: 'Akkoord.' });
  const voorstel = await stuur(officier, `/bewaren/${zaak}/voorstel`, {
    delen: 'dreiging',
    grond: 'verzoek',
  });
  expect(voorstel.naar).toBe(`/bewaren/${zaak}?klaar=voorgesteld`);
  expect(await (await officier.ask(voorstel.naar)).text()).toContain('Uw voorstel staat klaar');
  const sleutel = (await bewaren().posten(als(beheerder)))?.[0]?.sleutel ?? '';
  const wis = await stuur(tweede, `/wissen/${sleutel}`, {});
  const bewijs = await (await tweede.ask(wis.naar)).text();
  expect(bewijs).toContain('veilig-ambt/bewijs-van-vernietiging');
  const gezien = [
    lijst,
    voorstel.pagina,
    wis.pagina,
    bewijs,
    await (await officier.ask(`/bewaren/${zaak}`)).text(),
  ];
  expect(gezien.filter((pagina) => pagina.includes(NAAM))).toEqual([]);
});

test('Na het wissen van elk deel afzonderlijk blijft elke pagina van de zaak heel', async () => {
  await trekIn();
  const paginas = [
    ['wethouder', '/'],
    ['wethouder', `/mijn/${zaak}`],
    ['wethouder', `/mijn/${zaak}/gezien`],
    ['wethouder', '/mijn-gegevens'],
    ['planner', '/'],
  ] as const;
  for (const deel of compartimenten) {
    await huis.guard.erase({
      dossier: zaak,
      compartimenten: [deel],
      door: beheerder.id,
      mede: fg.id,
      termijnVerstreken: false,
    });
    for (const [naam, pad] of paginas) {
      const { status } = await (await huis.als(naam)).ask(pad);
      expect([deel, pad, status]).toEqual([deel, pad, 200]);
    }
  }
});
