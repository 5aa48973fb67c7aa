import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import {
  brievenbus as maatregelBrievenbus,
  meldAan,
  onderzoek,
  stelVast,
} from '../../../test/keten/verloop.ts';
import { type Browser, sealOf } from '../../../test/web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../../../test/web/keten-huis.ts';

let huis: KetenHuis;
let zaak: DossierId;
let secretaris: Browser;

const bestuurder = () => {
  const dossier = huis.wereld.account('wethouder').bestuurderDossier;
  if (dossier === undefined) throw new Error('The wethouder has a dossier');
  return dossier;
};

const certificaat = () =>
  huis.wereld.doe('wethouder', bestuurder(), {
    type: 'RegistreerPkvwCertificaat',
    woning: 'huis',
    soort: 'certificaat-woning',
    afgegeven: calendarDay('2024-02-10'),
  });

beforeEach(async () => {
  huis = await openKetenHuis();
  const { wereld } = huis;
  zaak = await meldAan(wereld);
  await onderzoek(wereld, zaak);
  await stelVast(wereld, zaak);
  await wereld.doe('wethouder', zaak, { type: 'KiesMaatregel', maatregel: 'brievenbus' });
  await wereld.doe('wethouder', zaak, { type: 'ZieAfVanMaatregel', maatregel: 'alarm', reden: 'privacy' });
  await wereld.doe('wethouder', zaak, { type: 'RondKeuzeAf' });
  await wereld.doe('wethouder', zaak, { type: 'DeelMetOrganisatie', deel: 'maatregelen' });
  secretaris = await huis.als('secretaris');
});
afterEach(() => huis.close());

const lees = async (path: string) => (await secretaris.ask(path)).text();
const pad = (naam = '') => `/organisatie/${zaak}${naam}`;
const brievenbus = (naam = '') => pad(`/maatregel/brievenbus${naam}`);
const stuur = async (path: string, velden: Readonly<Record<string, string>> = {}) =>
  secretaris.post(path, { ...sealOf(await lees(path)), ...velden });
const gelukt = async (path: string, velden: Readonly<Record<string, string>> = {}) => {
  const antwoord = await stuur(path, velden);
  if (antwoord.status !== 303) throw new Error(`${path}: ${antwoord.status} ${await antwoord.text()}`);
};

const stuurBestand = async (path: string, inhoud: string) => {
  const { _token = '', _inzending = '' } = sealOf(await lees(path));
  const body = new FormData();
  for (const [naam, waarde] of Object.entries({ _token, _inzending })) body.append(naam, waarde);
  body.append('bestand', new Blob([inhoud]), 'factuur.xml');
  return secretaris.ask(path, { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin' } });
};

/** From providing to an order with one of two offers. */
const bestel = async () => {
  await certificaat();
  await gelukt(pad('/verstrekken'));
  await gelukt(brievenbus('/offerte'), { leverancier: 'Slot en Zo', eenmalig: '385,00' });
  await gelukt(brievenbus('/offerte'), { leverancier: 'De Stille Deur', eenmalig: '€ 1.412,50' });
  await gelukt(brievenbus('/opdracht'), { leverancier: 'Slot en Zo' });
};

describe('De functionaris', () => {
  it('ziet zonder keurmerk wat er ontbreekt en wie dat aanvult, en kan niets weigeren', async () => {
    const open = await lees(pad());
    expect(open).toContain('Er ontbreekt nog een gegeven');
    expect(open).toContain('De bestuurder vult dit aan in het eigen dossier.');
    await huis.wereld.doe('wethouder', bestuurder(), { type: 'MeldGeenPkvwCertificaat', woning: 'huis' });
    const wacht = await lees(pad());
    expect(wacht).toContain('wachten op het Politiekeurmerk');
    expect(wacht).toContain('Dit is geen weigering.');
    expect(wacht).not.toMatch(/<button[^>]*>/);
    expect((await secretaris.ask(pad('/verstrekken'))).headers.get('location')).toBe(pad());
    expect(await lees('/')).toContain('Er ligt niets op u te wachten');
  });

  it('ziet alleen wat is gekozen en gedeeld: geen andere maatregel, geen naam, adres of reden', async () => {
    await certificaat();
    const pagina = await lees(pad());
    expect(pagina).toContain('Uw gemeente verstrekt deze maatregelen');
    expect(pagina).toContain('artikel 3.9, lid 4');
    for (const geheim of ['Alarm', 'Verzonnenlaan', 'Sanne', 'gooit iemand', 'privacy'])
      expect(pagina).not.toContain(geheim);
    expect((await secretaris.ask(pad('/maatregel/alarm'))).status).toBe(404);
  });

  it('verstrekt, bestelt, laat testen en betaalt, stap voor stap', async () => {
    await bestel();
    await gelukt(brievenbus('/oplevering'));
    expect(await lees('/')).toContain('Laat testen of het werkt');
    await gelukt(brievenbus('/gebrek'), { omschrijving: 'Klep klemt.' });
    expect(await lees('/')).toContain('Laat het gebrek herstellen');
    await gelukt(brievenbus('/oplevering'));
    await gelukt(brievenbus('/test'), { getestDoor: 'organisatie', bevinding: 'Gaat open en dicht.' });
    await gelukt(brievenbus('/betaling'), { bedrag: '385', factuur: 'F-1' });
    expect(await lees(brievenbus())).toContain('Voor deze maatregel is er nu niets te doen.');
    const geld = await lees('/geld');
    expect(geld).toContain('In 2026 heeft uw gemeente €\u00a0385,00 betaald');
    expect(geld).toContain('tegemoetkoming');
  });

  it('leest hoe is besloten, met de toets opnieuw gerekend en zonder de gegevens erachter', async () => {
    await bestel();
    const besloten = await lees(pad('/besloten'));
    expect(besloten).toContain('Opnieuw gerekend: dezelfde uitkomst');
    expect(besloten).toContain('artikel 3.9, lid 1');
    for (const geheim of ['2024-02-10', '10 februari 2024', 'Verzonnenlaan'])
      expect(besloten).not.toContain(geheim);
    expect((await secretaris.ask(pad('/juristvraag'))).headers.get('location')).toBe(pad());
  });

  it('leest op de werkbon wat er gemaakt moet worden, en niet voor wie', async () => {
    await bestel();
    const bon = (await lees(brievenbus('/werkbon'))).split('va-niet-afdrukken')[0] ?? '';
    const inhoud = bon.slice(bon.indexOf('<main'));
    expect(inhoud).toContain('Slot en Zo');
    for (const geheim of ['wethouder', 'Groningen', 'gemeente', 'bestuurder'])
      expect(inhoud).not.toContain(geheim);
  });

  it('betaalt meer dan de opdracht alleen met een reden, en niet voor een goede test', async () => {
    await bestel();
    const teVroeg = await stuur(brievenbus('/betaling'), { bedrag: '385', factuur: 'F-1' });
    expect(teVroeg.status).toBe(409);
    expect(await teVroeg.text()).toContain('Betaal pas als de maatregel is getest');
    await gelukt(brievenbus('/oplevering'));
    await gelukt(brievenbus('/test'), { getestDoor: 'bestuurder', bevinding: 'Werkt.' });
    const hoger = await stuur(brievenbus('/betaling'), { bedrag: '500', factuur: 'F-1' });
    expect(hoger.status).toBe(400);
    const tekst = await hoger.text();
    expect(tekst).toContain('Geef een reden waarom het meer werd.');
    expect(tekst).toContain('value="500"');
    await gelukt(brievenbus('/betaling'), { bedrag: '500', factuur: 'F-1', redenHoger: 'Extra werk.' });
  });

  it('krijgt na een creditnota terug wat te veel was betaald, en ziet dat in het boek', async () => {
    await bestel();
    const stap = (naam: string, velden: Record<string, string>) => gelukt(brievenbus(`/${naam}`), velden);
    const datum = { 'factuurdatum-dag': '1', 'factuurdatum-maand': '3', 'factuurdatum-jaar': '2026' };
    await stap('factuur', { factuur: 'F-1', bedrag: '385', btw: '66,82', kosten: 'eenmalig', ...datum });
    await stap('oplevering', {});
    await stap('test', { getestDoor: 'bestuurder', bevinding: 'Werkt.' });
    await stap('betaling', { factuur: 'F-1', bedrag: '385' });
    await stap('creditnota', { factuur: 'F-1', creditnota: 'C-1', bedrag: '85', reden: 'Minder werk.' });
    expect(await lees(brievenbus())).toContain('nog €\u00a085,00 terug te krijgen');
    await stap('terugbetaling', { factuur: 'F-1', bedrag: '85' });
    expect(await lees('/geld')).toContain('€\u00a0300,00 betaald');
    const bestand = await secretaris.ask('/geld/boek.csv?jaar=2026');
    expect(bestand.headers.get('content-disposition')).toContain('boek-2026.csv');
    const inhoud = await bestand.text();
    expect(inhoud).toContain('"creditnota";"eenmalig";"Slot en Zo";"C-1";-85,00');
    for (const geheim of ['Brievenbus', 'Sanne', 'Verzonnenlaan']) expect(inhoud).not.toContain(geheim);
  });

  it('leest een e-factuur in, controleert die en legt haar vast zonder over te typen', async () => {
    await bestel();
    const xml =
      '<Invoice><ID>E-7</ID><IssueDate>2026-03-01</IssueDate><AccountingSupplierParty><Party><PartyName><Name>Slot en Zo</Name></PartyName></Party></AccountingSupplierParty><TaxTotal><TaxAmount>66.82</TaxAmount></TaxTotal><LegalMonetaryTotal><PayableAmount>385.00</PayableAmount></LegalMonetaryTotal></Invoice>';
    const fout = await stuurBestand(brievenbus('/e-factuur'), 'pdf');
    expect(await fout.text()).toContain('geen e-factuur');
    const gelezen = await stuurBestand(brievenbus('/e-factuur'), xml);
    const pagina = await gelezen.text();
    expect(pagina).toContain('Klopt dit met deze maatregel?');
    expect(pagina).toContain('name="factuur" value="E-7"');
    expect(pagina).toContain('name="bedrag" value="385,00"');
  });

  it('kiest een andere leverancier als de eerste wegvalt, en ziet dat bij de leveranciers', async () => {
    await bestel();
    await gelukt(brievenbus('/opdracht-intrekken'), { reden: 'Failliet.' });
    await gelukt(brievenbus('/opdracht'), { leverancier: 'De Stille Deur' });
    await gelukt('/leveranciers/vastleggen', { naam: 'Slot en Zo', gestopt: 'failliet' });
    const lijst = await lees('/leveranciers');
    expect(lijst).toContain('niet meer: failliet');
    expect(lijst).toContain('1 opdracht ingetrokken');
    expect(await lees(brievenbus('/werkbon'))).toContain('-2');
    expect((await stuur('/leveranciers/vastleggen', { naam: ' ' })).status).toBe(400);
  });

  it('leest wat er bij het einde van het ambt gebeurt en wat de belastingadviseur wil weten', async () => {
    await bestel();
    expect(await lees(pad('/einde'))).toContain('spreek af of het blijft');
    const belasting = await lees(pad('/belasting'));
    expect(belasting).toContain('vastgesteld door de Beveiligingsautoriteit');
    expect(belasting).not.toContain('Brievenbus');
  });

  it('leest alle fouten tegelijk en wat was getypt blijft staan, ook bij rare invoer', async () => {
    await certificaat();
    await gelukt(pad('/verstrekken'));
    const leeg = await stuur(brievenbus('/offerte'));
    expect(leeg.status).toBe(400);
    const tekst = await leeg.text();
    expect(tekst).toContain('Vul in van wie de offerte is.');
    expect(tekst).toContain('Kost het eenmalig niets, vul dan 0 in.');
    for (const eenmalig of ['-5', '1e9', '12,345', '9'.repeat(40), "1'; drop table", '🙂'])
      expect((await stuur(brievenbus('/offerte'), { leverancier: '<b>\u202e', eenmalig })).status).toBe(400);
    const datum = {
      leverancier: 'Slot en Zo',
      'leveringVoor-dag': '31',
      'leveringVoor-maand': '2',
      'leveringVoor-jaar': '2026',
    };
    expect((await stuur(brievenbus('/opdracht'), datum)).status).toBe(400);
  });

  it('leent uit onder lid 7 als verstrekken wacht, met een reden', async () => {
    await huis.wereld.doe('wethouder', bestuurder(), { type: 'MeldGeenPkvwCertificaat', woning: 'huis' });
    await huis.wereld.doe('wethouder', zaak, { type: 'KiesMaatregel', maatregel: 'alarm' });
    expect((await stuur(brievenbus('/ter-beschikking'))).status).toBe(400);
    const leen = { reden: 'Wachten duurt te lang.', teruggave: 'De leverancier haalt de camera op.' };
    const voorbij = { 'tot-dag': '1', 'tot-maand': '1', 'tot-jaar': '2026' };
    expect((await stuur(brievenbus('/ter-beschikking'), { ...leen, ...voorbij })).status).toBe(409);
    await gelukt(brievenbus('/ter-beschikking'), leen);
    const geleend = await lees(brievenbus());
    for (const tekst of ['Ter beschikking gesteld', 'de laatste dag van het ambt', leen.teruggave])
      expect(geleend).toContain(tekst);
    expect(await lees(pad('/besloten'))).toContain('Uitlenen mocht (lid 7)');
    expect(await lees(pad()), 'what to do now stands above what waits').toMatch(/Nu aan u.*Nu niet aan u/s);
    await gelukt(brievenbus('/beeindigen'), { reden: 'Het ambt eindigt.' });
    expect(await lees(brievenbus())).toContain('Beëindigd');
    expect(await lees(pad()), 'the rest still waits').not.toContain('Alles is geregeld');
  });

  it('ziet na het stoppen met delen alleen wat al is verstrekt, en betaalt dat', async () => {
    await bestel();
    await huis.wereld.doe('wethouder', zaak, { type: 'TrekDelenIn', deel: 'maatregelen' });
    const pagina = await lees(pad());
    expect(pagina).toContain('De bestuurder deelt nu niets meer met u');
    expect(pagina).toContain('Brievenbus buiten');
    await gelukt(brievenbus('/oplevering'));
  });

  it('krijgt bij een vreemd dossier of een onbekende maatregel de pagina die niet bestaat', async () => {
    const vreemd = await huis.als('andere-secretaris');
    expect((await vreemd.ask(pad())).status).toBe(404);
    expect((await vreemd.ask(brievenbus('/betaling'))).status).toBe(404);
    expect((await secretaris.ask(pad('/maatregel/constructor'))).status).toBe(404);
    expect((await secretaris.ask(`/organisatie/${huis.application.newId()}`)).status).toBe(404);
  });

  it('neemt een maatregel buiten de woning pas mee met het oordeel van een jurist', async () => {
    const { wereld } = huis;
    const ander = await meldAan(wereld, 'burgemeester');
    await onderzoek(wereld, ander);
    const training = {
      ...maatregelBrievenbus,
      id: 'training',
      titel: 'Training',
      grondslag: 'buiten-de-woning',
    } as const;
    await wereld.doe('adviseur', ander, { type: 'AdviseerMaatregel', maatregel: training });
    await stelVast(wereld, ander);
    for (const maatregel of ['brievenbus', 'training'])
      await wereld.doe('burgemeester', ander, { type: 'KiesMaatregel', maatregel });
    await wereld.doe('burgemeester', ander, { type: 'ZieAfVanMaatregel', maatregel: 'alarm' });
    await wereld.doe('burgemeester', ander, { type: 'RondKeuzeAf' });
    await wereld.doe('burgemeester', ander, { type: 'DeelMetOrganisatie', deel: 'maatregelen' });
    await wereld.doe('burgemeester', wereld.account('burgemeester').bestuurderDossier ?? ander, {
      type: 'RegistreerPkvwCertificaat',
      woning: 'huis',
      soort: 'certificaat-woning',
      afgegeven: calendarDay('2024-02-10'),
    });
    expect(await lees(`/organisatie/${ander}`)).toContain('wacht op een jurist');
    expect(await lees(`/organisatie/${ander}/verstrekken`)).toContain('De vraag aan de jurist staat klaar');
    await gelukt(`/organisatie/${ander}/verstrekken`);
    const pagina = await lees(`/organisatie/${ander}`);
    expect(pagina).toContain('Er wacht nog iets op een jurist');
    const vraag = await lees(`/organisatie/${ander}/juristvraag`);
    expect(vraag).toContain('Valt een geadviseerde maatregel buiten de woning');
    expect(vraag).toContain('Het gaat om: Training.');
    const bestand = await lees(`/organisatie/${ander}/juristvraag/bestand`);
    for (const geheim of ['Verzonnenlaan', 'Sanne']) expect(bestand).not.toContain(geheim);
    expect((await stuur(`/organisatie/${ander}/verstrekken`)).status).toBe(400);
    await gelukt(`/organisatie/${ander}/verstrekken`, { oordeel: 'Valt hieronder, want het gaat om thuis.' });
    expect(await lees(`/organisatie/${ander}/maatregel/training`)).toContain('Valt hieronder');
  });

  it('meldt een knelpunt bij het CCV', async () => {
    expect((await stuur(pad('/knelpunt'))).status).toBe(400);
    await gelukt(pad('/knelpunt'), { knelpunt: 'leverancier' });
  });
});

describe('Samen aanmelden', () => {
  const kies = () => {
    const namen = ['wethouder', 'burgemeester'].map((naam) => huis.wereld.account(naam).id);
    const velden = new URLSearchParams(namen.map((id): [string, string] => ['wie', id]));
    for (const id of namen) velden.set(`ambt-${id}`, 'wethouder');
    return velden;
  };
  const post = async (van: string, velden: URLSearchParams) => {
    for (const [naam, waarde] of Object.entries(sealOf(van)))
      if (naam.startsWith('_')) velden.set(naam, waarde);
    return secretaris.post('/samen-aanmelden', velden.toString());
  };

  it('toont eerst de controle, zet dan een dossier per bestuurder klaar, en dubbel versturen telt een keer', async () => {
    const controle = await (await post(await lees('/samen-aanmelden'), kies())).text();
    expect(controle).toContain('Klopt dit?');
    const velden = kies();
    velden.set('stap', 'klaarzetten');
    const klaar = await post(controle, velden);
    expect(klaar.headers.get('location')).toBe('/samen-aanmelden/klaar');
    await post(controle, velden);
    const burgemeester = huis.wereld.als('burgemeester');
    const lijst = await huis.application.worklist(burgemeester, 'mijn', { limit: 10 });
    expect(lijst?.items.map(({ kaart }) => kaart.fase)).toEqual(['wacht-op-bevestiging']);
  });

  it('vraagt twee bestuurders met een ambt, en kent geen mensen van elders', async () => {
    const velden = kies();
    velden.set('wie', huis.wereld.account('heemraad').id);
    expect((await post(await lees('/samen-aanmelden'), velden)).status).toBe(400);
    const zonderAmbt = kies();
    for (const naam of [...zonderAmbt.keys()]) if (naam.startsWith('ambt-')) zonderAmbt.delete(naam);
    expect((await post(await lees('/samen-aanmelden'), zonderAmbt)).status).toBe(400);
  });
});

describe('Een heel bestuur uitnodigen', () => {
  it('leest een geplakte lijst, bewaart wie nog niet kan inloggen, en zet de rest klaar', async () => {
    const mail = (naam: string) => huis.wereld.account(naam).mail;
    const lijst = `burgemeester; ${mail('burgemeester')}\nwethouder; ${mail('wethouder')}\nwethouder; nieuw@voorbeeld.invalid`;
    const pad = '/samen-aanmelden/plakken';
    const fout = await stuur(pad, { lijst: 'wethouder' });
    expect(fout.status).toBe(400);
    expect(await fout.text()).toContain('Regel 1: hier staat geen e-mailadres.');
    const uitgenodigd = '/samen-aanmelden/uitgenodigd';
    expect((await stuur(pad, { lijst })).headers.get('location')).toBe(`${uitgenodigd}?klaar=uitgenodigd`);
    for (const tekst of ['Uitgenodigd: 3. Toegelaten: 2.', 'nieuw@voorbeeld.invalid'])
      expect(await lees(uitgenodigd)).toContain(tekst);
    const planner = await huis.als('planner');
    expect(await (await planner.ask('/organisaties/GM0014')).text()).toContain('nieuw@voorbeeld.invalid');
    await huis.invite({ rol: 'bestuurder', organisatie: 'GM0014', mail: 'Nieuw@voorbeeld.invalid' });
    expect(await lees(uitgenodigd)).toContain('Uitgenodigd: 3. Toegelaten: 3.');
    expect(await (await planner.ask('/organisaties/GM0014')).text()).not.toContain('nieuw@voorbeeld');
    await stuur(uitgenodigd, { mail: 'nieuw@voorbeeld.invalid' });
    expect(await lees(uitgenodigd)).toContain('Uitgenodigd: 2.');
    const metToegang = lijst.split('\n').slice(0, 2).join('\n');
    const controle = await (await stuur(pad, { lijst: metToegang })).text();
    expect(controle).toContain('Klopt dit?');
    const velden = Object.fromEntries(
      ['burgemeester', 'wethouder'].map((naam) => [`ambt-${huis.wereld.account(naam).id}`, naam]),
    );
    const body = new URLSearchParams({ ...sealOf(controle), ...velden, stap: 'klaarzetten' });
    body.delete('wie');
    for (const naam of ['burgemeester', 'wethouder']) body.append('wie', huis.wereld.account(naam).id);
    const klaar = await secretaris.post(pad, body.toString());
    expect(klaar.headers.get('location')).toBe('/samen-aanmelden/klaar');
  });
});

describe('Een waterschap', () => {
  it('leest dat het geen bijdrage van het Rijk krijgt, in zijn eigen woorden', async () => {
    const directeur = await huis.als('secretaris-directeur');
    const geld = await (await directeur.ask('/geld')).text();
    expect(geld).toContain('Een waterschap krijgt hiervoor geen bijdrage van het Rijk.');
    const weten = await (await directeur.ask('/weten')).text();
    expect(weten).toContain('Uw waterschap kiest niet');
    expect(weten).not.toContain('gemeente');
  });
});
