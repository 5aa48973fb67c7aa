import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DossierId } from '#kernel/ids.ts';
import { cents } from '#kernel/money.ts';
import { type KetenHuis, openKetenHuis } from '../web/keten-huis.ts';
import { meldAan, onderzoek, stelVast, verstrek } from './verloop.ts';

let huis: KetenHuis;
let zaak: DossierId;
const maatregel = 'brievenbus';
const GEMELD = 'Een bestuurder meldde een gebrek, nog niet bekeken';

beforeEach(async () => {
  huis = await openKetenHuis();
  const { wereld } = huis;
  zaak = await meldAan(wereld);
  await onderzoek(wereld, zaak);
  await stelVast(wereld, zaak);
  await verstrek(wereld, zaak);
  const door = { maatregel, leverancier: 'Verzonnen Sloten' } as const;
  const bedragen = { eenmaligCent: cents(38_500), perMaandCent: cents(0) };
  await wereld.doe('secretaris', zaak, { type: 'LegOfferteVast', ...door, ...bedragen });
  await wereld.doe('secretaris', zaak, { type: 'GeefOpdracht', ...door });
  await wereld.doe('secretaris', zaak, { type: 'MeldOplevering', maatregel });
});
afterEach(() => huis.close());

const leveranciers = async (wie = 'secretaris') => (await (await huis.als(wie)).ask('/leveranciers')).text();

it('Wat de bestuurder meldt, staat er meteen als gemeld, en telt pas als de organisatie het herstel meldt', async () => {
  const { doe } = huis.wereld;
  expect(await leveranciers()).not.toContain(GEMELD);
  await doe('wethouder', zaak, { type: 'MeldGebrek', maatregel, omschrijving: 'De klep klemt.' });
  const gemeld = await leveranciers();
  expect(gemeld).toContain(GEMELD);
  expect(gemeld).toContain(`href="/organisatie/${zaak}"`);
  expect(gemeld).toContain('geen gebreken');
  // Another act in the case is no look at the report.
  await doe('secretaris', zaak, {
    type: 'LegOfferteVast',
    maatregel: 'alarm',
    leverancier: 'Ander Bedrijf',
    eenmaligCent: cents(100),
    perMaandCent: cents(0),
  });
  expect(await leveranciers()).toContain('geen gebreken');
  expect(await leveranciers('andere-secretaris')).not.toContain(GEMELD);
  await doe('secretaris', zaak, { type: 'MeldOplevering', maatregel });
  const bekeken = await leveranciers();
  expect(bekeken).toContain('1 gebrek');
  expect(bekeken).not.toContain(GEMELD);
}, 60_000);

it('Wordt de opdracht ingetrokken, dan telt het gebrek bij wie leverde, en niet bij wie daarna levert', async () => {
  const { doe } = huis.wereld;
  await doe('wethouder', zaak, { type: 'MeldGebrek', maatregel, omschrijving: 'De klep klemt.' });
  await doe('secretaris', zaak, { type: 'TrekOpdrachtIn', maatregel, reden: 'Komt niet terug.' });
  const ander = { maatregel, leverancier: 'Ander Bedrijf' } as const;
  const bedragen = { eenmaligCent: cents(40_000), perMaandCent: cents(0) };
  await doe('secretaris', zaak, { type: 'LegOfferteVast', ...ander, ...bedragen });
  await doe('secretaris', zaak, { type: 'GeefOpdracht', ...ander });
  await doe('secretaris', zaak, { type: 'MeldOplevering', maatregel });
  const [bijAnder = '', bijEerste = ''] = (await leveranciers()).split('Verzonnen Sloten');
  expect(bijAnder).toContain('geen gebreken');
  expect(bijEerste).toContain('1 gebrek');
}, 60_000);

it('Wat de organisatie zelf meldt, telt meteen', async () => {
  await huis.wereld.doe('secretaris', zaak, {
    type: 'MeldGebrek',
    maatregel,
    omschrijving: 'De klep klemt.',
  });
  const meteen = await leveranciers();
  expect(meteen).toContain('1 gebrek');
  expect(meteen).not.toContain(GEMELD);
}, 60_000);
