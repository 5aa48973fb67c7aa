import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DossierId } from '#kernel/ids.ts';
import { type Browser, sealOf } from '../../../../test/web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../../../../test/web/keten-huis.ts';

const NA = '2027-01-04T08:00:00Z';
const PAD = '/inrichting/overnemen';
const inrichting = {
  wie: 'De secretaris van Wijdemeren.',
  mandaat: 'Tot € 10.000 zonder besluit.',
  leveranciers: 'Twee bedrijven uit Wijdemeren.',
  grootboekrekening: '4321-W',
  buitenKantoortijd: 'De piketdienst van Wijdemeren.',
};

let huis: KetenHuis;
let hilversum: Browser;

const lees = async (browser: Browser, pad: string) => (await browser.ask(pad)).text();
/** A page with a form everybody of an organisation has, so that who is shown no button can still ask. */
const stuur = async (browser: Browser, velden: Readonly<Record<string, string>>) => {
  const { _versie: _elders, ...seal } = sealOf(await lees(browser, '/inrichting/postadres'));
  return browser.post(PAD, { ...seal, ...velden });
};

beforeEach(async () => {
  huis = await openKetenHuis('2026-03-02', {
    erbij: [
      ['secretaris-wijdemeren', 'functionaris', 'GM1696'],
      ['secretaris-hilversum', 'functionaris', 'GM0402'],
    ],
  });
  const { doe, application } = { ...huis.wereld, application: huis.application };
  const wijdemeren = (await application.organisatieDossier('GM1696')) as DossierId;
  await doe('secretaris-wijdemeren', wijdemeren, { type: 'LegInrichtingVast', inrichting });
  const postadres = 'post@wijdemeren.invalid';
  await doe('secretaris-wijdemeren', wijdemeren, { type: 'LegPostadresVast', postadres });
  huis.zetTijd(NA);
  hilversum = await huis.als('secretaris-hilversum');
});
afterEach(() => huis.close());

const nu = async () => {
  const view = await huis.application.organisatie(huis.wereld.als('secretaris-hilversum'), 'GM0402');
  return view?.organisatie;
};

it('De opvolger leest wat er was, neemt één ding over en draait het terug; vanzelf geldt er niets', async () => {
  expect(await lees(hilversum, '/')).toContain('Bekijk wat de gemeente Wijdemeren had geregeld');
  expect((await nu())?.inrichting).toEqual({});
  const bladzijde = await lees(hilversum, PAD);
  for (const tekst of [...Object.values(inrichting), 'post@wijdemeren.invalid'])
    expect(bladzijde).toContain(tekst);
  const over = { doe: 'over', van: 'GM1696', sleutel: 'mandaat' };
  expect((await stuur(hilversum, over)).headers.get('location')).toBe(`${PAD}?klaar=over`);
  expect((await nu())?.inrichting).toEqual({ mandaat: inrichting.mandaat });
  expect(await lees(hilversum, '/inrichting')).toContain(inrichting.mandaat);
  expect(await lees(hilversum, PAD)).toContain('Overgenomen van de gemeente Wijdemeren op 4 januari 2027');
  expect((await stuur(hilversum, { doe: 'terug', sleutel: 'mandaat' })).status).toBe(303);
  expect((await nu())?.inrichting).toEqual({});
});

it('Wat de opvolger zelf regelde, blijft gelden; wie bekeken heeft, wordt niet nog eens gevraagd', async () => {
  const eigen = (await huis.application.organisatieDossier('GM0402')) as DossierId;
  const postadres = 'eigen@hilversum.invalid';
  await huis.wereld.doe('secretaris-hilversum', eigen, { type: 'LegPostadresVast', postadres });
  expect(await lees(hilversum, PAD)).toContain('eigen@hilversum.invalid');
  const geweigerd = await stuur(hilversum, { doe: 'over', van: 'GM1696', sleutel: 'postadres' });
  expect(geweigerd.status).toBe(409);
  expect(await geweigerd.text()).toContain('Dit heeft uw organisatie zelf al geregeld');
  expect((await nu())?.postadres).toBe(postadres);
  const klaar = await stuur(hilversum, { doe: 'klaar', van: 'GM1696' });
  expect(klaar.headers.get('location')).toBe('/inrichting?klaar=bekeken');
  expect(await lees(hilversum, '/')).not.toContain('Bekijk wat de gemeente Wijdemeren');
});

it('Een andere organisatie leest er niets van en neemt niets over, ook niet door het te vragen', async () => {
  const ander = await huis.als('secretaris');
  expect(await lees(ander, PAD)).toContain('Er is niets om over te nemen');
  const gevraagd = await stuur(ander, { doe: 'over', van: 'GM1696', sleutel: 'mandaat' });
  expect(gevraagd.status).toBe(409);
  expect(await gevraagd.text()).not.toContain(inrichting.mandaat);
  const view = await huis.application.organisatie(huis.wereld.als('secretaris'), 'GM0014');
  expect(view?.organisatie.inrichting).toEqual({});
  huis.zetTijd('2026-12-31T20:00:00Z');
  const tevroeg = await huis.als('secretaris-hilversum');
  expect(await lees(tevroeg, PAD)).not.toContain(inrichting.mandaat);
  expect((await stuur(tevroeg, { doe: 'over', van: 'GM1696', sleutel: 'mandaat' })).status).toBe(409);
});
