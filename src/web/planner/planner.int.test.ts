import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import { meldAan, onderzoek, stelVast } from '../../../test/keten/verloop.ts';
import { type Browser, sealOf } from '../../../test/web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../../../test/web/keten-huis.ts';

let huis: KetenHuis;
let zaak: DossierId;
let planner: Browser;

beforeEach(async () => {
  huis = await openKetenHuis();
  zaak = await meldAan(huis.wereld);
  planner = await huis.als('planner');
});
afterEach(() => huis.close());

const lees = async (path: string) => (await planner.ask(path)).text();
const pad = (naam = '') => `/planning/${zaak}${naam}`;
const stuur = async (path: string, velden: Readonly<Record<string, string>> = {}) =>
  planner.post(path, { ...sealOf(await lees(path)), ...velden });
const adviseur = () => huis.wereld.account('adviseur');

describe('De planner', () => {
  it('wijst toe vanuit de rij, en het dossier loopt verder', async () => {
    const lijst = await lees('/');
    expect(lijst).toContain('Eén dossier wacht op u');
    expect(lijst).not.toContain('Voorbeeld');
    const antwoord = await planner.post(pad('/toewijzen'), { ...sealOf(lijst), adviseur: adviseur().id });
    expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, `${pad()}?klaar=toegewezen`]);
    expect(await lees('/')).toContain('wacht op de adviseur');
    expect(await lees(`${pad()}?klaar=toegewezen`)).toContain('De adviseur is toegewezen');
  });

  it('ziet wie het is en hoe te bellen, nooit waarom of waar', async () => {
    const dossier = await lees(pad());
    expect(dossier).toContain('Sanne Voorbeeld');
    for (const geheim of ['Verzonnenlaan', '9700', 'toekomstige', 'partner'])
      expect(dossier).not.toContain(geheim);
  });

  it('hoort bij het veld dat een adviseur ontbreekt of niet bestaat', async () => {
    for (const keuze of ['', 'x'.repeat(26), zaak, "'; drop table", '😀'.repeat(3)]) {
      const antwoord = await stuur(pad('/toewijzen'), { adviseur: keuze });
      expect(antwoord.status).toBe(400);
      expect(await antwoord.text()).toContain('Kies een adviseur uit de lijst.');
    }
  });

  it('verklaart pas niet ontvankelijk nadat de uitleg is nagekeken', async () => {
    expect((await stuur(pad('/niet-ontvankelijk'))).status).toBe(400);
    const invulling = { reden: 'ambt-niet-zeker', toelichting: 'Zodra u bent <b>benoemd</b>, kan het.' };
    const nakijken = await (await stuur(pad('/niet-ontvankelijk'), invulling)).text();
    expect(nakijken).toContain('Klopt dit?');
    expect(nakijken).toContain('&lt;b&gt;benoemd');
    const gedaan = await planner.post(pad('/niet-ontvankelijk'), {
      ...sealOf(nakijken),
      ...invulling,
      stap: 'doen',
    });
    expect(gedaan.headers.get('location')).toBe(`${pad()}?klaar=niet-ontvankelijk`);
    expect(await lees(pad())).toContain('Het ambt staat nog niet vast');
  });

  it('kent spoed één keer toe; de pagina van daarvoor is dan een conflict', async () => {
    const oud = sealOf(await lees(pad('/spoed')));
    expect((await planner.post(pad('/spoed'), oud)).status).toBe(303);
    expect((await planner.post(pad('/spoed'), oud)).status).toBe(303);
    const conflict = await planner.post(pad('/spoed'), { ...oud, _inzending: 'een-andere' });
    expect(conflict.status).toBe(409);
    expect((await stuur(pad('/spoed'))).status).toBe(409);
    expect(await lees('/')).toContain('Spoed: vandaag');
  });

  it('verstrekt het rapport en doet daarna de nazorg', async () => {
    await onderzoek(huis.wereld, zaak);
    planner = await huis.als('planner');
    expect((await planner.ask(pad('/nazorg'))).status).toBe(404);
    const geweigerd = await stuur(pad('/verstrekken'));
    expect([geweigerd.status, (await geweigerd.text()).includes('vastgesteld')]).toEqual([409, true]);
    await stelVast(huis.wereld, zaak);
    for (const maatregel of ['brievenbus', 'alarm'])
      await huis.wereld.doe('wethouder', zaak, { type: 'ZieAfVanMaatregel', maatregel });
    await huis.wereld.doe('wethouder', zaak, { type: 'RondKeuzeAf' });

    expect(await lees('/nazorg')).toContain(`/planning/${zaak}/nazorg`);
    const dag = (jaar: string) => ({ 'dag-dag': '31', 'dag-maand': '3', 'dag-jaar': jaar });
    expect((await stuur(pad('/nazorg/plannen'), { ...dag('2026'), 'dag-dag': '32' })).status).toBe(400);
    expect((await stuur(pad('/nazorg/plannen'), dag('2025'))).status).toBe(409);
    expect((await stuur(pad('/nazorg/plannen'), dag('2026'))).status).toBe(303);
    await stuur(pad('/nazorg/gesprek'), { verslag: 'Het gaat goed.', terugbellen: 'ja' });
    await stuur(pad('/nazorg/knelpunt'), { knelpunt: 'keurmerk' });
    const nazorg = await lees(pad('/nazorg'));
    for (const tekst of ['Het gaat goed.', 'u zou terugbellen', 'Het keurmerk'])
      expect(nazorg).toContain(tekst);
    const gesloten = await stuur(pad('/nazorg/sluiten'), { reden: 'klaar' });
    expect(gesloten.headers.get('location')).toBe(`${pad()}?klaar=gesloten`);
    expect(await lees('/nazorg')).toContain('Er is nu geen nazorg');
  });

  it('krijgt voor een onbekend dossier dezelfde pagina als voor een vreemd adres', async () => {
    const onbekend = `/planning/${huis.application.newId()}`;
    expect((await planner.ask(onbekend)).status).toBe(404);
    expect((await planner.post(`${onbekend}/spoed`, sealOf(await lees(pad('/spoed'))))).status).toBe(404);
    const secretaris = await huis.als('secretaris');
    expect((await secretaris.ask(pad())).status).toBe(404);
  });
});

describe('De planner en het huisbezoek', () => {
  const moment = (dag: string) => ({
    'datum-dag': dag,
    'datum-maand': '3',
    'datum-jaar': '2026',
    tijd: '14.00',
  });
  const veld = (agenda: string, naam: string) => new RegExp(`^${naam}:(.*)\\r$`, 'm').exec(agenda)?.[1];

  beforeEach(async () => {
    const { doe } = huis.wereld;
    await doe('planner', zaak, { type: 'WijsAdviseurToe', adviseur: adviseur().id });
    await doe('adviseur', zaak, {
      type: 'VoerWerkgeversgesprek',
      gesprokenMet: 'de secretaris',
      dreigingsbeeld: 'Kanariebeeld',
      weerbaarheid: 'Er is een protocol.',
      werkplek: 'Balie.',
    });
    await doe('adviseur', zaak, { type: 'PlanHuisbezoek', datum: calendarDay('2026-03-10'), tijd: '14:00' });
  });

  it('verzet en zegt af met een reden; ieders agenda herkent dezelfde afspraak', async () => {
    expect(await lees(pad())).toContain('Huisbezoek verzetten of afzeggen');
    const eerst = await lees(pad('/afspraak.ics'));
    const leeg = await stuur(pad('/afspraak'), { ...moment('12'), 'datum-dag': '40', toelichting: 'Ziek.' });
    const fout = await leeg.text();
    expect([leeg.status, fout.includes('value="40"'), fout.includes('Ziek.')]).toEqual([400, true, true]);
    const verzet = await stuur(pad('/afspraak'), { ...moment('12'), toelichting: 'De adviseur is ziek.' });
    expect(verzet.headers.get('location')).toBe(pad('?klaar=afspraak'));
    const bij = await huis.als('adviseur');
    const agenda = await (await bij.ask(`/advies/${zaak}/afspraak.ics`)).text();
    expect(await lees(pad('/afspraak.ics'))).toBe(agenda);
    expect([veld(agenda, 'UID'), veld(agenda, 'SEQUENCE')]).toEqual([veld(eerst, 'UID'), '1']);

    expect((await stuur(pad('/afspraak/afzeggen'))).status).toBe(400);
    const af = await stuur(pad('/afspraak/afzeggen'), { reden: 'onverwacht-verhinderd' });
    expect(af.headers.get('location')).toBe(pad('?klaar=afgezegd'));
    const weg = await lees(pad('/afspraak.ics'));
    expect(['UID', 'METHOD', 'STATUS', 'SEQUENCE'].map((naam) => veld(weg, naam))).toEqual([
      veld(eerst, 'UID'),
      'CANCEL',
      'CANCELLED',
      '2',
    ]);
    expect(await lees(pad('/afspraak'))).toContain('Er kwam onverwacht iets tussen');
    expect(await lees(pad('/afspraak'))).not.toContain('Kanariebeeld');
  });

  it('heeft na het bezoek niets meer af te spreken', async () => {
    const datum = calendarDay('2026-03-02');
    await huis.wereld.doe('adviseur', zaak, { type: 'PlanHuisbezoek', datum, tijd: '14:00' });
    await huis.wereld.doe('adviseur', zaak, { type: 'VoerHuisbezoek', datum, partner: false, anderen: '' });
    expect(await lees(pad())).not.toContain('Huisbezoek verzetten');
    expect(await lees(pad('/afspraak'))).toContain('Hier is nu niets af te spreken');
  });
});
