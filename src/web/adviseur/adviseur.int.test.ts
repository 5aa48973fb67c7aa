import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DossierId } from '#kernel/ids.ts';
import { meldAan } from '../../../test/keten/verloop.ts';
import { type Browser, sealOf } from '../../../test/web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../../../test/web/keten-huis.ts';

type Velden = Readonly<Record<string, string | readonly string[]>>;

let huis: KetenHuis;
let zaak: DossierId;
let adviseur: Browser;

beforeEach(async () => {
  huis = await openKetenHuis();
  zaak = await meldAan(huis.wereld);
  await huis.wereld.doe('planner', zaak, {
    type: 'WijsAdviseurToe',
    adviseur: huis.wereld.account('adviseur').id,
  });
  adviseur = await huis.als('adviseur');
});
afterEach(() => huis.close());

const lees = async (path: string) => (await adviseur.ask(path)).text();
const pad = (naam = '') => `/advies/${zaak}${naam}`;

const alsFormulier = (velden: Velden): string => {
  const body = new URLSearchParams();
  for (const [naam, waarde] of Object.entries(velden))
    for (const een of typeof waarde === 'string' ? [waarde] : waarde) body.append(naam, een);
  return body.toString();
};

/** Opens the page with the form, then sends it; gives the status. */
const stuur = async (path: string, velden: Velden = {}) => {
  const { _token, _inzending, _versie } = sealOf(await lees(path));
  const seal = { _token: _token ?? '', _inzending: _inzending ?? '', ...(_versie && { _versie }) };
  return adviseur.post(path, alsFormulier({ ...seal, ...velden }));
};
const bewaard = async (path: string, velden: Velden = {}) =>
  expect((await stuur(path, velden)).status).toBe(303);

const dag = (naam: string, dagnummer: string) => ({
  [`${naam}-dag`]: dagnummer,
  [`${naam}-maand`]: '3',
  [`${naam}-jaar`]: '2026',
});
const gesprek = {
  gesprokenMet: 'gemeentesecretaris',
  dreigingsbeeld: 'Onrust over een opvanglocatie.',
  weerbaarheid: 'Er is een protocol.',
  werkplek: 'Open balie.',
};
const scenario = {
  titel: 'Iets door de brievenbus',
  domein: 'wonen',
  verhaal: 'In de avond.',
  weerstand: '',
};

const bezocht = async () => {
  await bewaard(pad('/gesprek'), gesprek);
  await bewaard(pad('/afspraak'), { ...dag('datum', '3'), tijd: '14.00' });
  huis.wereld.zetKlok('2026-03-03');
  adviseur = await huis.als('adviseur');
  await bewaard(pad('/bezoek'), { ...dag('datum', '3'), partner: 'ja', anderen: '' });
};

/** What the form of the front door shows, as a browser would send it back. */
const velden = async (): Promise<Velden> =>
  Object.fromEntries(
    [...(await lees(pad('/punten/voordeur'))).matchAll(/name="(was-[^"]+)" value="([^"]*)"/g)].map(
      ([, naam = '', waarde = '']) => [naam, waarde],
    ),
  );

/** The id of the only scenario, from the links on the page. */
const scenarioId = async () => /scenarios\/([0-9a-z]{26})"/.exec(await lees(pad('/scenarios')))?.[1] ?? '';

const maatregel = async (): Promise<Velden> => ({
  code: 'W-005',
  titel: 'wordt niet gelezen',
  domein: 'werk',
  waar: 'voordeur',
  toelichting: 'U ziet wie er staat.',
  vraagt: '',
  scenarios: [await scenarioId()],
  alternatieven: ['W-006', 'K-001'],
  eenmaligVan: '45',
  eenmaligTot: '1.250,50',
  betaler: 'organisatie',
  grondslag: 'woonplek',
});

describe('De adviseur', () => {
  it('werkt van voorbereiding tot aanbieden, en kan daarna alleen nog lezen', async () => {
    expect(await lees('/')).toContain('spreek de organisatie');
    expect(await lees(pad('/voorbereiding'))).toContain('Verzonnenlaan 1');
    await bezocht();
    await bewaard(pad('/punten/voordeur'), {
      'was-S-001': '-',
      'stand-S-001': 'gebrekkig',
      'notitie-S-001': 'Oude cilinder.',
    });
    expect(await lees(pad('/punten'))).toContain('1 van 181 punten bekeken');
    await bewaard(pad('/keurmerk'), {
      voldoet: 'nee',
      'stand-achterdeur': 'ontbreekt',
      'wat-achterdeur': 'geen goed slot',
      ontbreekt: 'kelderluik: geen slot',
      eis: 'hard',
    });
    await bewaard(pad('/duiding'), {
      ernst: 'midden',
      waarschijnlijkheid: 'laag',
      toelichting: 'Boze berichten.',
    });
    await bewaard(pad('/scenarios/nieuw'), scenario);
    await bewaard(pad('/maatregelen'));
    await bewaard(pad('/maatregelen/nieuw?code=W-005'), await maatregel());

    const { zaak: gelezen } =
      (await huis.application.zaak(huis.wereld.als('adviseur'), 'lees:advieswerk', zaak)) ?? {};
    expect(gelezen?.advies.maatregelen).toMatchObject([
      {
        code: 'W-005',
        titel: 'Deurspion',
        domein: 'wonen',
        alternatieven: [{ id: 'W-006' }],
        eenmalig: { van: 4_500, tot: 125_050 },
      },
    ]);
    expect(gelezen?.onderzoek.pkvw?.ontbreekt).toEqual([
      'Achterdeur: geen goed slot',
      'kelderluik: geen slot',
    ]);

    expect(await lees(pad('/dekking'))).toContain('Domein zonder maatregel: Werk');
    const zonderReden = await stuur(pad('/aanbieden'));
    expect([zonderReden.status, (await zonderReden.text()).match(/Leg uit waarom dit/g)?.length]).toEqual([
      400, 6,
    ]);
    const reden = 'Besproken, niets nodig.';
    await bewaard(pad('/aanbieden'), {
      'domein-werk': reden,
      'domein-informatie': reden,
      'domein-verplaatsen': reden,
    });
    expect(await lees(pad())).toContain('Wacht op de Beveiligingsautoriteit');
    expect(await lees(pad('/gesprek'))).toContain('U kunt dit nu lezen, niet wijzigen');
    expect(await lees(pad('/voorbeeld'))).toContain('Deurspion');
  });

  it('zoekt in de catalogus, voegt er meer tegelijk toe en ziet wat er nog mist', async () => {
    await bezocht();
    await bewaard(pad('/scenarios/nieuw'), { ...scenario, soort: 'brandstichting' });
    const id = await scenarioId();
    await bewaard(pad('/maatregelen'));
    expect(await lees(pad(`/kies?scenario=${id}`))).toContain('Wat helpt tegen: Iets door de brievenbus');
    expect(await lees(pad('/kies?zoek=brievenbus'))).toContain('Brievenbus beveiligen');
    expect(await lees(pad('/catalogus/W-001'))).toContain('Helpt tegen');
    expect((await adviseur.ask(pad('/catalogus/X-001'))).status).toBe(404);
    expect((await stuur(pad('/kies'), { codes: [] })).status).toBe(400);
    await bewaard(pad('/kies'), { codes: ['W-001', 'K-008'], scenario: id });
    expect(await lees(pad('/maatregelen'))).toContain('Vul nog in: waar hij komt');
    expect(await lees(pad('/dekking'))).toContain('Domein zonder maatregel: Informatie');
    await bewaard(pad('/niet-gewenst?code=W-016'), {
      code: 'W-016',
      titel: 'Camera’s',
      domein: 'wonen',
      reden: '',
    });
    expect(await lees(pad('/maatregelen'))).toContain('zonder reden, en dat mag');
  });

  it('legt de dreiging in woorden vast, in elke volgorde', async () => {
    await bewaard(pad('/duiding/vraag/concreetheid'), { antwoord: 'Er is geen plek genoemd.' });
    await bewaard(pad('/duiding/beleving'), {
      gevoel: 'wisselend',
      toelichting: 'Overdag gaat het goed.',
      zelfDoen: '',
    });
    const pagina = await lees(pad('/duiding'));
    expect(pagina).toContain('Er is geen plek genoemd.');
    expect(pagina).toContain('Soms wel, soms niet. Overdag gaat het goed.');
    expect((await adviseur.ask(pad('/duiding/vraag/cijfer'))).status).toBe(404);
  });

  it('zet scenario’s op volgorde, en weegt ze alleen met een reden', async () => {
    await bezocht();
    await bewaard(pad('/scenarios/nieuw'), scenario);
    const eerste = await scenarioId();
    const weging = { ...scenario, titel: 'Iemand wacht op', niveau: 'hoog' };
    expect((await stuur(pad('/scenarios/nieuw'), weging)).status).toBe(400);
    await bewaard(pad('/scenarios/nieuw'), { ...weging, niveauReden: 'Het gebeurde al eerder.' });
    const beide = [...(await lees(pad('/scenarios'))).matchAll(/scenarios\/([0-9a-z]{26})"/g)].map(
      ([, id = '']) => id,
    );
    const tweede = beide.find((id) => id !== eerste) ?? '';
    await bewaard(pad('/scenarios/volgorde'), { 'plaats-0': tweede, 'plaats-1': eerste });
    expect(await scenarioId()).toBe(tweede);
    const dubbel = await stuur(pad('/scenarios/volgorde'), { 'plaats-0': tweede, 'plaats-1': tweede });
    expect(dubbel.status).toBe(409);
  });

  it('ziet bij een teruggave bovenaan wat er anders moet', async () => {
    await bezocht();
    await bewaard(pad('/keurmerk'), { voldoet: 'ja' });
    await bewaard(pad('/duiding'), { ernst: 'laag', waarschijnlijkheid: 'laag', toelichting: 'Rustig.' });
    await bewaard(pad('/maatregelen'));
    const reden = 'Niets nodig.';
    const velden = ['wonen', 'werk', 'informatie', 'verplaatsen'].map((domein) => [
      `domein-${domein}`,
      reden,
    ]);
    await bewaard(pad('/aanbieden'), Object.fromEntries(velden));
    await huis.wereld.doe('toetser-1', zaak, { type: 'NeemInToetsing' });
    await huis.wereld.doe('toetser-1', zaak, {
      type: 'GeefTerug',
      redenen: [{ thema: 'ontbrekend-domein', toelichting: 'Kijk nog eens naar informatie.' }],
    });
    const dossier = await lees(pad());
    for (const tekst of ['Een domein ontbreekt', 'Kijk nog eens naar informatie.', 'Pas het advies aan'])
      expect(dossier).toContain(tekst);
    const terugblik = await lees('/terugblik');
    for (const tekst of ['Een domein ontbreekt', 'Kijk nog eens naar informatie.', `/advies/${zaak}`])
      expect(terugblik).toContain(tekst);
    expect(terugblik).toContain('samen vijf keer terugkwamen');
  });

  it('leest een lege terugblik als er niets terugkwam', async () => {
    expect(await lees('/terugblik')).toContain('Er is geen advies naar u terug.');
  });

  it('hoort in een zin waarom iets nog niet kan, met wat er was ingevuld', async () => {
    const teVroeg = await stuur(pad('/bezoek'), { ...dag('datum', '2'), anderen: 'de buurvrouw' });
    const tekst = await teVroeg.text();
    expect(teVroeg.status).toBe(409);
    expect(tekst).toContain('Spreek eerst met de organisatie');
    expect(tekst).toContain('Er staat nog geen huisbezoek gepland');
    expect(tekst).toContain('de buurvrouw');
    expect((await stuur(pad('/afspraak'), { ...dag('datum', '31'), tijd: '05.00' })).status).toBe(409);
  });

  it('krijgt alle fouten tegelijk, bij het veld, ook voor vreemde invoer', async () => {
    const vreemd = [
      '\u202Eomgekeerd',
      '<script>alert(1)</script>',
      "'; drop table --",
      '😀',
      '\0',
      'x'.repeat(90_000),
    ];
    for (const een of vreemd) {
      const antwoord = await stuur(pad('/keurmerk'), { voldoet: een, eis: een, grond: [een, een] });
      expect(antwoord.status).toBe(400);
      expect(await antwoord.text()).not.toContain('<script>alert');
    }
    const keurmerk = await (await stuur(pad('/keurmerk'), { voldoet: 'nee', eis: 'afwijken' })).text();
    for (const veld of ['ontbreekt', 'grond', 'reden']) expect(keurmerk).toContain(`href="#veld-${veld}"`);
    const afspraak = await stuur(pad('/afspraak'), {
      ...dag('datum', '31'),
      'datum-maand': '2',
      tijd: '25:99',
    });
    expect([afspraak.status, (await afspraak.text()).includes('Deze datum bestaat niet')]).toEqual([
      400,
      true,
    ]);
    for (const code of ['W-999', '../../etc', ''])
      expect((await stuur(pad('/maatregelen/nieuw'), { code })).status).not.toBe(500);
    for (const weg of [
      '/punten/elders',
      '/scenarios/nergens',
      '/maatregelen/nergens',
      '/maatregelen/nieuw?code=W-999',
    ])
      expect((await adviseur.ask(pad(weg))).status).toBe(404);
    expect((await stuur(pad('/punten/voordeur'), { 'stand-S-001': 'x', 'was-S-999': '-' })).status).toBe(303);
  });

  it('neemt een antwoord terug, en voegt een eigen punt toe', async () => {
    await bezocht();
    const eigen = { punt: 'Sluit.', stand: 'nodig', bron: 'partner', notitie: '' };
    await bewaard(pad('/punten/voordeur/eigen'), { onderdeel: 'Garage', ...eigen });
    await bewaard(pad('/punten/voordeur/eigen'), { onderdeel: 'voordeur', ...eigen, punt: 'Mat ligt vast.' });
    await bewaard(pad('/punten/voordeur'), { 'was-S-002': '-', 'stand-S-002': 'op-orde' });
    expect(await lees(pad('/punten/voordeur'))).toContain('2 van 10 bekeken');
    await bewaard(pad('/punten/voordeur'), { ...(await velden()), 'stand-S-002': 'wissen' });
    expect(await lees(pad('/punten/eigen-wonen'))).toContain('Sluit.');
    expect(await lees(pad('/punten/voordeur'))).toContain('1 van 10 bekeken');
    expect(await lees(pad('/punten/voordeur'))).toContain('Mat ligt vast.');
  });

  it('verliest niets als twee adviseurs hetzelfde punt invullen', async () => {
    await bezocht();
    const leeg = { 'was-S-001': '-', 'was-S-002': '-' };
    await bewaard(pad('/punten/voordeur'), { ...leeg, 'stand-S-001': 'nodig', 'stand-S-002': 'op-orde' });
    const botsing = await stuur(pad('/punten/voordeur'), {
      ...leeg,
      'stand-S-001': 'gebrekkig',
      'notitie-S-001': 'klemt bij vocht',
    });
    const pagina = await botsing.text();
    expect([botsing.status, pagina.match(/Een collega vulde dit net anders in/g)?.length]).toEqual([409, 1]);
    expect(pagina).toContain('klemt bij vocht');
    expect(pagina).toContain('Er staat nu: Nodig');
  });

  it('bewaart 300 bevindingen en toont ze allemaal', async () => {
    await bezocht();
    const bevindingen = Array.from({ length: 300 }, (_, nummer) => ({
      id: `eigen-${nummer}`,
      domein: 'wonen' as const,
      onderdeel: 'Voordeur',
      punt: `Punt ${nummer} van de lijst`,
      stand: 'nodig' as const,
      notitie: '',
    }));
    const actor = huis.wereld.als('adviseur');
    const opdracht = { type: 'LegBevindingenVast', bevindingen, vervallen: [] } as const;
    expect(await huis.application.act({ actor, dossier: zaak, opdracht })).toMatchObject({ outcome: 'done' });
    expect(await lees(pad('/punten/voordeur'))).toContain('300 van 309 bekeken');
    expect((await lees(pad('/punten'))).match(/van de lijst/g)?.length).toBe(300);
  });

  it('bewaart een scenario niet onder een naam die er niet is, en haalt het op een eigen pagina weg', async () => {
    await bezocht();
    await bewaard(pad('/scenarios/nieuw'), scenario);
    const id = await scenarioId();
    const elders = pad('/scenarios/nergens');
    const seal = sealOf(await lees(pad(`/scenarios/${id}`)));
    expect((await adviseur.post(elders, alsFormulier({ ...seal, ...scenario }))).status).toBe(404);
    await bewaard(pad(`/scenarios/${id}/weghalen`));
    expect(await lees(pad('/scenarios'))).toContain('Er is nog geen scenario');
  });

  it('ziet een dossier van een ander niet', async () => {
    const ander = await huis.browserOf(await huis.invite({ rol: 'adviseur' }));
    for (const weg of ['', '/voorbereiding', '/punten/voordeur', '/aanbieden'])
      expect((await ander.ask(pad(weg))).status).toBe(404);
    const { _token } = sealOf(await lees(pad('/gesprek')));
    expect(
      (
        await adviseur.post(`/advies/${huis.application.newId()}/gesprek`, {
          _token: _token ?? '',
          ...gesprek,
        })
      ).status,
    ).toBe(404);
  });
});
