import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DossierId } from '#kernel/ids.ts';
import { biedAan, meldAan, onderzoek } from '../../../test/keten/verloop.ts';
import { type Browser, sealOf } from '../../../test/web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../../../test/web/keten-huis.ts';

let huis: KetenHuis;
let zaak: DossierId;
let toetser: Browser;

beforeEach(async () => {
  huis = await openKetenHuis();
  zaak = await meldAan(huis.wereld);
  await onderzoek(huis.wereld, zaak);
  await biedAan(huis.wereld, zaak);
  toetser = await huis.als('toetser-1');
});
afterEach(() => huis.close());

const lees = async (browser: Browser, path: string) => (await browser.ask(path)).text();
const stuur = async (path: string, pagina: string, velden: Readonly<Record<string, string>>) =>
  toetser.post(path, { ...sealOf(await lees(toetser, pagina)), ...velden });

it('De adviseur leest een opmerking op precies haar plek, pas na de teruggave', async () => {
  const pad = `/toetsing/${zaak}`;
  await stuur(pad, pad, {});
  const formulier = `${pad}/opmerking?bij=scenario%3Apost`;
  const leeg = await stuur(`${pad}/opmerking`, formulier, { plek: 'scenario:post', tekst: '' });
  expect(leeg.status).toBe(400);
  const opmerking = { plek: 'scenario:post', tekst: 'Op welk moment van de avond?' };
  const bewaard = await stuur(`${pad}/opmerking`, formulier, opmerking);
  expect(bewaard.headers.get('location')).toBe(`${pad}#bij-scenario-post`);
  expect(await lees(toetser, pad)).toContain('Wijzig uw opmerking');

  const adviseur = await huis.als('adviseur');
  const scenarios = `/advies/${zaak}/scenarios`;
  expect(await lees(adviseur, scenarios)).not.toContain(opmerking.tekst);
  await stuur(`${pad}/teruggeven`, `${pad}/teruggeven`, {
    thema: 'leesbaarheid',
    'toelichting-leesbaarheid': 'Zie de opmerking.',
  });
  expect(await lees(adviseur, scenarios)).toContain(opmerking.tekst);
  expect(await lees(adviseur, scenarios)).toContain('Er staat één opmerking');
  expect(await lees(adviseur, `/advies/${zaak}/maatregelen`)).not.toContain(opmerking.tekst);

  const antwoorden = `/advies/${zaak}/opmerkingen`;
  const veld = 'antwoord-scenario:post';
  const niets = await adviseur.post(antwoorden, { ...sealOf(await lees(adviseur, antwoorden)), [veld]: '' });
  expect(await niets.text()).toContain('Schrijf bij ten minste één opmerking een antwoord');
  const antwoord = { [veld]: 'Na tien uur, als het stil is.' };
  const gestuurd = { ...sealOf(await lees(adviseur, antwoorden)), ...antwoord };
  expect((await adviseur.post(antwoorden, gestuurd)).status).toBe(303);
  expect(await lees(adviseur, scenarios)).toContain('Na tien uur');
  await biedAan(huis.wereld, zaak);
  expect(await lees(toetser, pad)).toContain('De adviseur: Na tien uur');
});

it('Een opmerking kan weg, en bij een onbekende plek bestaat de pagina niet', async () => {
  const pad = `/toetsing/${zaak}`;
  await stuur(pad, pad, {});
  expect((await toetser.ask(`${pad}/opmerking?bij=scenario%3Avreemd`)).status).toBe(404);
  const formulier = `${pad}/opmerking?bij=pkvw`;
  await stuur(`${pad}/opmerking`, formulier, { plek: 'pkvw', tekst: 'Waarom een harde eis?' });
  expect(await lees(toetser, pad)).toContain('Waarom een harde eis?');
  await stuur(`${pad}/opmerking`, formulier, { plek: 'pkvw', tekst: '', weg: 'ja' });
  expect(await lees(toetser, pad)).not.toContain('Waarom een harde eis?');
});

it('Met te weinig vergelijkbare adviezen zegt de pagina dat, en noemt zij geen aantal', async () => {
  expect(await lees(toetser, `/toetsing/${zaak}`)).toContain('Te weinig om te vergelijken');
});
