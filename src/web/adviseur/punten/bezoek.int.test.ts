import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DossierId } from '#kernel/ids.ts';
import { meldAan } from '../../../../test/keten/verloop.ts';
import { type Browser, sealOf } from '../../../../test/web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../../../../test/web/keten-huis.ts';

let huis: KetenHuis;
let zaak: DossierId;
let adviseur: Browser;

beforeEach(async () => {
  huis = await openKetenHuis();
  zaak = await meldAan(huis.wereld);
  const { id } = huis.wereld.account('adviseur');
  await huis.wereld.doe('planner', zaak, { type: 'WijsAdviseurToe', adviseur: id });
  const datum = huis.application.today();
  await huis.wereld.doe('adviseur', zaak, { type: 'PlanHuisbezoek', datum, tijd: '14:00' });
  adviseur = await huis.als('adviseur');
});
afterEach(() => huis.close());

const pad = (naam: string) => `/advies/${zaak}${naam}`;
const dossier = async () => {
  const view = await huis.application.zaak(huis.wereld.als('adviseur'), 'lees:advieswerk', zaak);
  if (view === undefined) throw new Error('The adviser has this case');
  return view;
};

it('Wie de verbinding verliest en hetzelfde nog eens stuurt, heeft het één keer bewaard', async () => {
  const seal = sealOf(await (await adviseur.ask(pad('/punten/voordeur'))).text());
  const ingevuld = { ...seal, 'was-S-001': '-', 'stand-S-001': 'gebrekkig', 'notitie-S-001': 'Klemt.' };
  const antwoorden = [];
  for (let keer = 0; keer < 3; keer += 1)
    antwoorden.push((await adviseur.post(pad('/punten/voordeur'), ingevuld)).status);
  expect(antwoorden).toEqual([303, 303, 303]);
  const { position, zaak: inhoud } = await dossier();
  expect(inhoud.onderzoek.bevindingen).toMatchObject([{ id: 'S-001', notitie: 'Klemt.' }]);
  await adviseur.post(pad('/punten/voordeur'), ingevuld);
  expect((await dossier()).position).toBe(position);
});

it('Wie opnieuw begint na een verbroken verbinding, overschrijft niets van wat al binnen was', async () => {
  const eerst = sealOf(await (await adviseur.ask(pad('/punten/voordeur'))).text());
  const leeg = { 'was-S-001': '-', 'was-S-002': '-' };
  await adviseur.post(pad('/punten/voordeur'), { ...eerst, ...leeg, 'stand-S-001': 'nodig' });
  const opnieuw = { ...eerst, _inzending: huis.application.newId(), ...leeg };
  const antwoord = await adviseur.post(pad('/punten/voordeur'), { ...opnieuw, 'stand-S-002': 'op-orde' });
  expect(antwoord.status).toBe(303);
  const { bevindingen } = (await dossier()).zaak.onderzoek;
  expect(bevindingen.map(({ id, stand }) => `${id} ${stand}`)).toEqual(['S-001 nodig', 'S-002 op-orde']);
});

it('Een advies zonder oordeel over het keurmerk gaat niet naar de toetser, en de zin zegt waarom', async () => {
  const seal = sealOf(await (await adviseur.ask(pad('/duiding'))).text());
  const antwoord = await adviseur.post(pad('/aanbieden'), {
    ...seal,
    ...Object.fromEntries(
      ['wonen', 'werk', 'informatie', 'verplaatsen'].map((domein) => [`domein-${domein}`, 'Niets nodig.']),
    ),
  });
  const html = await antwoord.text();
  expect(antwoord.status).toBe(409);
  expect(html).toMatch(/keurmerk/i);
  expect((await dossier()).kaart.fase).toBe('in-onderzoek');
});
