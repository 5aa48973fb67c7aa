import { afterEach, beforeEach, expect, it } from 'vitest';
import { meldAan, onderzoek } from '../../../../test/keten/verloop.ts';
import { sealOf } from '../../../../test/web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../../../../test/web/keten-huis.ts';

let huis: KetenHuis;
beforeEach(async () => {
  huis = await openKetenHuis();
});
afterEach(() => huis.close());

const bestuurder = async () => {
  const browser = await huis.als('wethouder');
  const lees = async (path: string) => (await browser.ask(path)).text();
  const stuur = async (path: string, velden: Readonly<Record<string, string>>) =>
    browser.post(path, { ...sealOf(await lees(path)), ...velden });
  return { lees, stuur };
};

it('Een bestuurder doet de zelfscan zonder aanmelding, krijgt meteen tips en stuurt pas wat hij wil', async () => {
  const { lees, stuur } = await bestuurder();
  expect(await lees('/zelfscan')).toContain('Begin met de vragen');
  await stuur('/zelfscan/vragen/woning', { 'Z-01': 'nee', 'Z-02': 'ja' });
  const tips = await lees('/zelfscan/tips/woning');
  expect(tips).toContain('Draai de deur op slot');
  expect(tips).not.toContain('Kijk eerst door een raam');
  expect(await lees('/zelfscan')).toContain('Alleen u ziet deze antwoorden');
  expect((await stuur('/zelfscan/vragen/woning', { 'Z-01': 'misschien' })).status).toBe(400);

  await stuur('/zelfscan/sturen', {});
  expect(await lees('/zelfscan')).toContain('Alleen uw adviseur kan ze lezen');
  await stuur('/zelfscan/vragen/woning', { 'Z-01': 'ja' });
  expect(await lees('/zelfscan')).toContain('De adviseur ziet nog wat u toen stuurde');
});

it('De toegewezen adviseur leest wat gestuurd is, de planner niet', async () => {
  const { wereld } = huis;
  const zaak = await meldAan(wereld);
  await onderzoek(wereld, zaak);
  const { stuur } = await bestuurder();
  await stuur('/zelfscan/vragen/woning', { 'Z-01': 'nee' });
  await stuur('/zelfscan/sturen', {});
  const adviseur = await huis.als('adviseur');
  const voorbereiding = await (await adviseur.ask(`/advies/${zaak}/voorbereiding`)).text();
  expect(voorbereiding).toContain('Doet u de buitendeuren ook op slot');
  const planner = await wereld.application.zaak(wereld.als('planner'), 'lees:planning', zaak);
  expect(planner?.persoon.zelfscan).toBeNull();
});

it('Wat niet gestuurd is, ziet ook de adviseur niet', async () => {
  const { wereld } = huis;
  const zaak = await meldAan(wereld);
  await onderzoek(wereld, zaak);
  const { stuur } = await bestuurder();
  await stuur('/zelfscan/vragen/digitaal', { 'Z-10': 'nee' });
  const adviseur = await huis.als('adviseur');
  expect(await (await adviseur.ask(`/advies/${zaak}/voorbereiding`)).text()).toContain(
    'heeft u geen antwoorden gestuurd',
  );
});
