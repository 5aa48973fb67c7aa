import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyProof } from '#guard/inzage-bewijs.ts';
import type { DossierId } from '#kernel/ids.ts';
import { meldAan, onderzoek, stelVast } from '../../../test/keten/verloop.ts';
import type { Wereld } from '../../../test/keten/wereld.ts';
import { sealOf } from '../../../test/web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../../../test/web/keten-huis.ts';
import { routes } from './routes.ts';

let huis: KetenHuis;
let wereld: Wereld;

const bezoeker = async (naam: string) => {
  const browser = await huis.als(naam);
  const lees = async (path: string): Promise<string> => (await browser.ask(path)).text();
  return {
    ...browser,
    lees,
    /** Fills in the form of a page as it stands there, and sends it. */
    vul: async (path: string, velden: Readonly<Record<string, string>>) =>
      browser.post(path, { ...sealOf(await lees(path)), ...velden }),
  };
};

type Bezoeker = Awaited<ReturnType<typeof bezoeker>>;

const WONING = {
  straat: 'Verzonnenlaan 1',
  postcode: '9700 aa',
  plaats: 'Groningen',
  gemeente: 'GM0014',
  soort: 'rijwoning',
  nieuwbouw: 'nee',
  monument: 'weet-ik-niet',
};
const AMBT = { ambt: 'wethouder', hoe: 'nu', 'sinds-dag': '15', 'sinds-maand': '6', 'sinds-jaar': '2022' };
const BEREIK = { telefoon: '06 12345678', wieMagOpnemen: 'alleen-ik', postOpWerk: 'nee' };

const naar = (response: Response): string | null => response.headers.get('location');

const vulAlles = async (ik: Bezoeker): Promise<void> => {
  expect(naar(await ik.vul('/aanmelden', {}))).toBe('/aanmelden/ambt');
  expect(naar(await ik.vul('/aanmelden/ambt', AMBT))).toBe('/aanmelden/woning');
  expect(naar(await ik.vul('/aanmelden/woning', WONING))).toBe('/aanmelden/aanleiding');
  expect(naar(await ik.vul('/aanmelden/aanleiding', { aanleidingen: 'praktisch' }))).toBe(
    '/aanmelden/bereik',
  );
  expect(naar(await ik.vul('/aanmelden/bereik', BEREIK))).toBe('/aanmelden/gesprek');
  expect(naar(await ik.vul('/aanmelden/gesprek', { partner: 'ja', anderen: '' }))).toBe(
    '/aanmelden/controleren',
  );
};

const mijn = async (naam: string): Promise<readonly DossierId[]> =>
  ((await wereld.application.worklist(wereld.als(naam), 'mijn', { limit: 9 }))?.items ?? []).map(
    ({ id }) => id,
  );

beforeEach(async () => {
  huis = await openKetenHuis();
  wereld = huis.wereld;
});
afterEach(async () => {
  expect(huis.lines).toEqual([]);
  await huis.close();
});

describe('aanmelden', () => {
  it('gaat vraag voor vraag, bewaart wat er is getypt en meldt een keer aan, ook na dubbel versturen', async () => {
    const ik = await bezoeker('wethouder');
    expect(await ik.lees('/')).toContain('Meld u aan');
    await vulAlles(ik);
    expect(await ik.lees('/')).toContain('nog niet verstuurd');
    const pagina = await ik.lees('/aanmelden/controleren');
    expect(pagina).toContain('9700 AA Groningen');
    const zegel = sealOf(pagina);
    const [een, twee] = await Promise.all([
      ik.post('/aanmelden/controleren', zegel),
      ik.post('/aanmelden/controleren', zegel),
    ]);
    const drie = await ik.post('/aanmelden/controleren', zegel);
    expect(new Set([een, twee, drie].map(naar)).size).toBe(1);
    expect(await mijn('wethouder')).toHaveLength(1);
    expect(await ik.lees(naar(drie) ?? '')).toContain('uiterlijk donderdag 5 maart 2026');
    expect(await ik.lees('/')).toContain('U wordt gebeld');
  });

  it('gaat verder na een poging die halverwege bleef steken', async () => {
    const ik = await bezoeker('wethouder');
    await vulAlles(ik);
    const { id, bestuurderDossier } = wereld.account('wethouder');
    if (bestuurderDossier === undefined) throw new Error('An office-holder has a dossier');
    await wereld.doe('wethouder', bestuurderDossier, {
      type: 'RegistreerBestuurder',
      account: id,
      naam: 'Sanne',
    });
    expect(naar(await ik.vul('/aanmelden/controleren', {}))).toMatch(/\/aangemeld$/);
  });

  it('noemt alle fouten tegelijk, houdt wat er is getypt, en breekt nergens op', async () => {
    const ik = await bezoeker('wethouder');
    await ik.vul('/aanmelden', {});
    const vreemd = '<script>"\u202E😀 DROP TABLE';
    const fout = await ik.vul('/aanmelden/woning', {
      ...WONING,
      straat: vreemd,
      gemeente: 'XX',
      soort: 'kasteel',
    });
    const html = await fout.text();
    expect(fout.status).toBe(400);
    expect(html).toContain('Kies wat voor woning het is.');
    expect(html).not.toContain('<script>');
    expect(html).toContain('😀 DROP TABLE');
    for (const velden of [
      {},
      { ...AMBT, 'sinds-maand': '13' },
      { ...AMBT, 'sinds-jaar': '2199' },
      { ambt: 'keizer' },
    ])
      expect((await ik.vul('/aanmelden/ambt', velden)).status).toBe(400);
    expect((await ik.vul('/aanmelden/woning', { ...WONING, straat: 'x'.repeat(100_000) })).status).toBe(400);
  });

  it('wijst wie geen dagelijks bestuurder is op wat er wel is', async () => {
    const ik = await bezoeker('wethouder');
    await ik.vul('/aanmelden', {});
    const verder = await ik.vul('/aanmelden/ambt', { ambt: 'volksvertegenwoordiger' });
    expect(await ik.lees(naar(verder) ?? '')).toContain('070-3738314');
  });

  it('bevestigt een klaargezette aanmelding met eigen antwoorden', async () => {
    const zaak = wereld.application.newId();
    const voor = wereld.account('burgemeester').id;
    await wereld.doe('secretaris', zaak, { type: 'ZetAanmeldingKlaar', voor, ambt: 'burgemeester' });
    const ik = await bezoeker('burgemeester');
    expect(naar(await ik.vul(`/mijn/${zaak}/bevestigen`, {}))).toBe('/aanmelden/ambt');
    await vulAlles(ik);
    expect(naar(await ik.vul('/aanmelden/controleren', {}))).toBe(`/mijn/${zaak}/aangemeld`);
  });
});

describe('een dossier', () => {
  it('is er niet voor een ander: elke pagina is dan niet gevonden', async () => {
    const zaak = await meldAan(wereld);
    const ander = await bezoeker('burgemeester');
    const eigenaar = await bezoeker('wethouder');
    expect((await eigenaar.ask(`/mijn/${zaak}`)).status).toBe(200);
    const paden = routes.filter(({ path }) => path.startsWith('/mijn/:id'));
    expect(paden.length).toBeGreaterThan(30);
    for (const { method, path } of paden) {
      const adres = path.replace(':id', zaak).replace(':nummer', '1');
      const zegel = sealOf(await ander.lees('/aanmelden'));
      const antwoord = method === 'GET' ? await ander.ask(adres) : await ander.post(adres, zegel);
      expect([adres, antwoord.status]).toEqual([adres, 404]);
    }
  });

  it('laat zich intrekken zolang er geen advies is', async () => {
    const zaak = await meldAan(wereld);
    const ik = await bezoeker('wethouder');
    const gedaan = await ik.vul(`/mijn/${zaak}/intrekken`, {});
    expect(await ik.lees(naar(gedaan) ?? '')).toContain('Uw aanmelding is ingetrokken');
    expect(await ik.lees('/')).toContain('Eerdere dossiers');
  });
});

describe('na het rapport', () => {
  let zaak: DossierId;
  let ik: Bezoeker;

  beforeEach(async () => {
    zaak = await meldAan(wereld);
    await onderzoek(wereld, zaak);
    await stelVast(wereld, zaak);
    ik = await bezoeker('wethouder');
  });

  const kies = (nummer: number, keuze: string) =>
    ik.vul(`/mijn/${zaak}/keuze/${nummer}`, { keuze, reden: '' });

  it('kiest de bestuurder per maatregel en deelt alleen wat is gekozen', async () => {
    expect(await ik.lees(`/mijn/${zaak}/rapport`)).toContain('Iets door de brievenbus');
    expect((await ik.vul(`/mijn/${zaak}/afronden`, {})).status).toBe(409);
    expect((await kies(1, 'ietsanders')).status).toBe(400);
    expect(naar(await kies(1, 'alternatief-0'))).toBe(`/mijn/${zaak}/keuze/2`);
    expect(naar(await kies(2, 'afgezien'))).toBe(`/mijn/${zaak}/afronden`);
    await ik.vul(`/mijn/${zaak}/afronden`, {});
    expect(await ik.lees(`/mijn/${zaak}/gekozen`)).toContain('1 maatregel nu niet te nemen');
    const voorbeeld = await ik.lees(`/mijn/${zaak}/delen/maatregelen`);
    expect(voorbeeld).toContain('Brandwerende opvangbak');
    expect(voorbeeld).not.toContain('Alarm met opvolging');
    await ik.vul(`/mijn/${zaak}/delen/maatregelen`, {});
    const gezien = await wereld.application.zaak(wereld.als('secretaris'), 'lees:uitvoering', zaak);
    expect(gezien?.zaak.keuze.gedeeld.map(({ titel }) => titel)).toEqual(['Brandwerende opvangbak']);
    await ik.vul(`/mijn/${zaak}/delen/stop-maatregelen`, {});
    expect(await wereld.application.zaak(wereld.als('secretaris'), 'lees:uitvoering', zaak)).toBeUndefined();
  });

  it('meldt een botsing als er intussen iets is gewijzigd, en houdt de keuze', async () => {
    const pad = `/mijn/${zaak}/keuze/1`;
    const oud = sealOf(await ik.lees(pad));
    await kies(1, 'gekozen');
    const antwoord = await ik.post(pad, { ...oud, keuze: 'afgezien' });
    expect(antwoord.status).toBe(409);
    expect(await antwoord.text()).toMatch(/value="afgezien"[^>]*checked|checked[^>]*value="afgezien"/);
  });

  it('zegt wat het keurmerk vraagt, en gaat open met een certificaat', async () => {
    expect(await ik.lees(`/mijn/${zaak}/keurmerk`)).toContain('Wij moeten nog iets van u weten');
    await ik.vul(`/mijn/${zaak}/keurmerk/geen-certificaat`, {});
    const dicht = await ik.lees(`/mijn/${zaak}/keurmerk`);
    expect(dicht).toContain('Dit is geen weigering');
    expect(dicht).toContain('slot achterdeur');
    const dag = { 'afgegeven-dag': '1', 'afgegeven-maand': '2', 'afgegeven-jaar': '2026' };
    await ik.vul(`/mijn/${zaak}/keurmerk/certificaat`, { soort: 'certificaat-woning', ...dag });
    const open = await ik.lees(`/mijn/${zaak}/keurmerk`);
    expect(open).toContain('staat niets in de weg');
    expect([dicht, open].map((pagina) => pagina.includes('Past een uitzondering?'))).toEqual([true, false]);
  });

  it('toont wie het dossier zag, zonder namen, en als bestand', async () => {
    const pagina = await ik.lees(`/mijn/${zaak}/gezien`);
    expect(pagina).toContain('CCV, uw adviseur');
    expect(pagina).not.toContain('Uzelf</th>');
    const bestand = await ik.ask(`/mijn/${zaak}/gezien.csv`);
    expect(bestand.headers.get('content-type')).toContain('text/csv');
    expect(await bestand.text()).toContain('"Beveiligingsautoriteit, toetser (ziet uw naam niet)"');
  });

  it('geeft een bewijs van inzage dat klopt, en toont ook wie buiten een dossier keek', async () => {
    const { bestuurderDossier: eigen } = wereld.account('wethouder');
    await wereld.application.persoon(wereld.als('wethouder'), eigen as DossierId);
    expect(await ik.lees('/gezien?wie=iedereen')).toContain('uw gegevens');
    const bewijs = await ik.ask(`/mijn/${zaak}/gezien.json`);
    expect(bewijs.headers.get('content-disposition')).toContain('bewijs-van-inzage.json');
    expect(verifyProof(await bewijs.text())).toMatchObject({ fault: undefined });
    expect((await ik.ask('/gezien.json')).status).toBe(200);
  });

  it('breekt bij geen enkel formulier op vreemde invoer', async () => {
    const vreemd = ['', '\u0000', '<b>\u202E😀', "' OR 1=1 --", 'x'.repeat(50_000)];
    for (const { path } of routes.filter((een) => een.method === 'POST' && !een.path.endsWith('sluiten'))) {
      const adres = path.replace(':id', zaak).replace(':nummer', '1');
      for (const waarde of vreemd) {
        const html = await ik.lees(adres);
        const namen = [...html.matchAll(/name="([^_"][^"]*)"/g)].map(([, naam = '']) => naam);
        const velden = Object.fromEntries(namen.map((naam) => [naam, waarde]));
        const antwoord = await ik.post(adres, { ...sealOf(html), ...velden });
        expect([adres, antwoord.status]).toEqual([
          adres,
          antwoord.status < 500 ? antwoord.status : 'geen 500',
        ]);
      }
    }
  });

  it('neemt een melding aan dat er iets is veranderd', async () => {
    await ik.vul(`/mijn/${zaak}/veranderd/verhuizing`, {
      ...WONING,
      straat: 'Bedachtpad 2',
      monument: 'nee',
    });
    await ik.vul(`/mijn/${zaak}/veranderd/dreiging`, {});
    await ik.vul(`/mijn/${zaak}/nazorg`, { knelpunt: 'keurmerk' });
    const view = await wereld.application.zaak(wereld.als('wethouder'), 'lees:overzicht', zaak);
    expect(view?.persoon.verhuisdOp).toBe('2026-03-03');
    expect(view?.zaak.nazorg.herijkingen).toHaveLength(1);
    expect(view?.zaak.nazorg.knelpunten).toHaveLength(1);
  });
});
