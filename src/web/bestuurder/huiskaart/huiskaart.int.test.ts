import { afterEach, beforeEach, expect, it } from 'vitest';
import { meldAan, onderzoek } from '../../../../test/keten/verloop.ts';
import { sealOf } from '../../../../test/web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../../../../test/web/keten-huis.ts';

let huis: KetenHuis;
beforeEach(async () => {
  huis = await openKetenHuis();
});
afterEach(() => huis.close());

it('De bestuurder schrijft de kaart voor thuis, en niemand anders ziet haar', async () => {
  const { wereld } = huis;
  const zaak = await meldAan(wereld);
  await onderzoek(wereld, zaak);
  const browser = await huis.als('wethouder');
  const lees = async (path: string) => (await browser.ask(path)).text();
  expect(await lees('/huiskaart')).toContain('Er staat nog niets op');
  expect((await browser.ask('/huiskaart.pdf')).status).toBe(404);
  const velden = { bellen: 'Oma Kanarie', doen: 'Naar buiten.\nNaar de boom.', afspraken: '' };
  const leeg = { bellen: '', doen: '', afspraken: '' };
  const zegel = sealOf(await lees('/huiskaart/schrijven'));
  expect(await (await browser.post('/huiskaart/schrijven', { ...zegel, ...leeg })).text()).toContain(
    'Schrijf ten minste één ding op',
  );
  await browser.post('/huiskaart/schrijven', { ...sealOf(await lees('/huiskaart/schrijven')), ...velden });
  const kaart = await lees('/huiskaart');
  expect(kaart).toContain('Oma Kanarie');
  expect(kaart).not.toContain('Wat wij samen hebben afgesproken');
  expect((await browser.ask('/huiskaart.pdf')).status).toBe(200);

  const advieswerk = await wereld.application.zaak(wereld.als('adviseur'), 'lees:advieswerk', zaak);
  expect(advieswerk?.persoon.huiskaart).toBeNull();
  expect(JSON.stringify(advieswerk)).not.toContain('Kanarie');
  expect((await (await huis.als('adviseur')).ask('/huiskaart')).status).toBe(404);
});
