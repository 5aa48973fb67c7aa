import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Opdracht } from '#application/opdracht.ts';
import type { DossierId } from '#kernel/ids.ts';
import { sealOf } from '../web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../web/keten-huis.ts';
import { meldAan } from './verloop.ts';

const CODE = 'GM0014';
const gesprek: Extract<Opdracht, { type: 'VoerWerkgeversgesprek' }> = {
  type: 'VoerWerkgeversgesprek',
  gesprokenMet: 'KANARIE-contact van de wethouder',
  dreigingsbeeld: 'Onrust over de zonneweide.',
  onderwerpen: 'De zonneweide en het zwembad.',
  maatregelen: { norm: 'ja', nazorg: 'deels' },
  weerbaarheid: 'Het protocol is oud.',
  werkplek: 'Open balie.',
};

let huis: KetenHuis;
let eerste: DossierId;
let tweede: DossierId;

const meldMetAdviseur = async (wie: string, adviseur: string): Promise<DossierId> => {
  const zaak = await meldAan(huis.wereld, wie);
  await huis.wereld.doe('planner', zaak, {
    type: 'WijsAdviseurToe',
    adviseur: huis.wereld.account(adviseur).id,
  });
  return zaak;
};

const vertelt = (naam: string, via?: DossierId) =>
  huis.application.werkgeversgesprek(huis.wereld.als(naam), CODE, via);

beforeEach(async () => {
  huis = await openKetenHuis();
  eerste = await meldMetAdviseur('wethouder', 'adviseur');
  await huis.wereld.doe('adviseur', eerste, gesprek);
});
afterEach(() => huis.close());

it('Wat de organisatie vertelde, leest de adviseur van haar volgende bestuurder, zonder wie de aanleiding was', async () => {
  huis.wereld.zetKlok('2026-04-20');
  tweede = await meldMetAdviseur('burgemeester', 'andere-adviseur');
  expect(await vertelt('andere-adviseur', tweede)).toMatchObject({
    beeld: { dreigingsbeeld: 'Onrust over de zonneweide.', maatregelen: { norm: 'ja' } },
    verteld: '2026-03-01',
  });
  const adviseur = await huis.als('andere-adviseur');
  const pagina = await (await adviseur.ask(`/advies/${tweede}/gesprek`)).text();
  const bureau = await (await (await huis.als('secretaris')).ask('/verteld')).text();
  const wethouder = huis.wereld.account('wethouder');
  for (const html of [pagina, bureau, JSON.stringify(await vertelt('secretaris'))]) {
    expect(html).toContain('De zonneweide en het zwembad.');
    for (const kanarie of ['KANARIE', eerste, eerste.slice(0, 8).toUpperCase(), wethouder.id, wethouder.naam])
      expect(html).not.toContain(kanarie);
    expect(html).not.toMatch(/2 maart|2026-03-02/);
  }
});

it('Alleen wie nu adviseur is van een zaak van deze organisatie, en haar functionaris', async () => {
  expect(await vertelt('secretaris')).not.toBeUndefined();
  for (const naam of ['adviseur', 'planner', 'toetser-1', 'andere-secretaris', 'wethouder'])
    expect(await vertelt(naam), naam).toBeUndefined();
  for (const naam of ['andere-adviseur', 'planner', 'toetser-1', 'wethouder'])
    expect(await vertelt(naam, eerste), naam).toBeUndefined();
  const elders = await meldMetAdviseur('heemraad', 'andere-adviseur');
  expect(await vertelt('andere-adviseur', elders)).toBeUndefined();
});

it('Dezelfde woorden zijn een bevestiging, andere een nieuwe versie; het dossier houdt wat er toen stond', async () => {
  const versieIn = async () => {
    const view = await huis.application.zaak(huis.wereld.als('adviseur'), 'lees:advieswerk', eerste);
    return view?.zaak.onderzoek.lokaalBeeld?.versie;
  };
  const toen = await vertelt('secretaris');
  expect(await versieIn()).toBe(toen?.versie);
  huis.wereld.zetKlok('2026-05-11');
  tweede = await meldMetAdviseur('burgemeester', 'andere-adviseur');
  await huis.wereld.doe('andere-adviseur', tweede, gesprek);
  expect(await vertelt('secretaris')).toEqual({ ...toen, bevestigd: '2026-05-01' });
  await huis.wereld.doe('andere-adviseur', tweede, { ...gesprek, werkplek: 'Nieuwe balie.' });
  const nu = await vertelt('secretaris');
  expect(nu).toMatchObject({ verteld: '2026-05-01', beeld: { werkplek: 'Nieuwe balie.' } });
  expect(await versieIn()).toBe(toen?.versie);
  expect(nu?.versie).not.toBe(toen?.versie);
});

it('Na een jaar vraagt het formulier om na te vragen of het nog klopt', async () => {
  huis.wereld.zetKlok('2027-04-12');
  tweede = await meldMetAdviseur('burgemeester', 'andere-adviseur');
  const adviseur = await huis.als('andere-adviseur');
  const pad = `/advies/${tweede}/gesprek`;
  const html = await (await adviseur.ask(pad)).text();
  expect(html).toContain('Dit is ouder dan een jaar');
  const { type: _type, maatregelen: _maatregelen, ...velden } = gesprek;
  const gevuld = { ...sealOf(html), ...velden } as Readonly<Record<string, string>>;
  const zonder = await adviseur.post(pad, gevuld);
  expect(zonder.status).toBe(400);
  expect(await zonder.text()).toContain('Vraag eerst bij de organisatie na');
  expect((await adviseur.post(pad, { ...gevuld, nagevraagd: 'ja' })).status).toBe(303);
  expect(await (await adviseur.ask(pad)).text()).not.toContain('Dit is ouder dan een jaar');
});
