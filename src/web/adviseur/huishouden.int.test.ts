import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Leesactie } from '#domain/bevoegdheid/actie.ts';
import { biedAan, meldAan, onderzoek } from '../../../test/keten/verloop.ts';
import { sealOf } from '../../../test/web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../../../test/web/keten-huis.ts';

let huis: KetenHuis;
beforeEach(async () => {
  huis = await openKetenHuis();
});
afterEach(() => huis.close());

const KANARIE = 'kanarie van de kinderkamer';

it('De adviseur noteert na een ja iets over een kind; de bestuurder leest het, niemand anders', async () => {
  const { wereld } = huis;
  const zaak = await meldAan(wereld);
  await onderzoek(wereld, zaak);
  const browser = await huis.als('adviseur');
  const pad = `/advies/${zaak}/huishouden`;
  const lees = async () => (await browser.ask(pad)).text();
  const velden = { wie: 'kind', notitie: KANARIE };
  const geweigerd = await browser.post(pad, { ...sealOf(await lees()), ...velden });
  expect(await geweigerd.text()).toContain('Schrijf niets op over iemand die geen ja zei');
  await browser.post(pad, { ...sealOf(await lees()), ...velden, akkoord: 'ja' });
  expect(await lees()).toContain(KANARIE);

  const eigen = await huis.als('wethouder');
  const gelezen = await (await eigen.ask(`/mijn/${zaak}/huishouden`)).text();
  expect(gelezen).toContain(KANARIE);
  expect(gelezen).toContain('Een ouder zei hier ja op');

  const weg = new RegExp(`${pad}/[a-z0-9]+/weghalen`).exec(await lees())?.[0] ?? '';
  await browser.post(weg, sealOf(await (await browser.ask(weg)).text()));
  expect(await lees()).not.toContain(KANARIE);
});

it('Planner, toetser en functionaris krijgen het huishouden niet te zien', async () => {
  const { wereld } = huis;
  const zaak = await meldAan(wereld);
  await onderzoek(wereld, zaak);
  await wereld.doe('adviseur', zaak, {
    type: 'NoteerHuisgenoot',
    huisgenoot: { id: 'h1', wie: 'kind', notitie: KANARIE, akkoord: 'ouder' },
  });
  const ziet = async (naam: string, actie: Leesactie) =>
    JSON.stringify(await wereld.application.zaak(wereld.als(naam), actie, zaak));
  expect(await ziet('adviseur', 'lees:advieswerk')).toContain(KANARIE);
  await biedAan(wereld, zaak);
  for (const [naam, actie] of [
    ['planner', 'lees:planning'],
    ['toetser-1', 'lees:toetsing'],
  ] as const) {
    const gezien = await ziet(naam, actie);
    expect(gezien).toContain(zaak);
    expect(gezien).not.toContain(KANARIE);
  }
  expect(await ziet('secretaris', 'lees:uitvoering')).toBeUndefined();
});
