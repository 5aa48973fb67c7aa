import { afterEach, beforeEach, expect, it } from 'vitest';
import { meldAan } from '../../../../test/keten/verloop.ts';
import { sealOf } from '../../../../test/web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../../../../test/web/keten-huis.ts';

let huis: KetenHuis;
beforeEach(async () => {
  huis = await openKetenHuis();
});
afterEach(() => huis.close());

const lees = async (wie: string, pad = '/') => (await (await huis.als(wie)).ask(pad)).text();

const kies = async (keuze: string) => {
  const browser = await huis.als('wethouder');
  const pagina = await (await browser.ask('/start')).text();
  return browser.post('/start', { ...sealOf(pagina), keuze });
};

const rondeOp = async (dag: string) => {
  huis.wereld.zetKlok(dag);
  const voor = await huis.store.outbox.pending();
  await huis.application.herinner();
  return (await huis.store.outbox.pending()) - voor;
};

it('Wie later wil, krijgt op die dag een bericht en ziet dan waarom; het komt een keer', async () => {
  expect(await lees('wethouder')).toContain('Nu niet, of later');
  expect((await kies('')).status).toBe(400);
  expect((await kies('twee-weken')).headers.get('location')).toBe('/?klaar=start');
  expect(await lees('wethouder')).toContain('U krijgt op 16 maart 2026 een bericht');
  expect(await rondeOp('2026-03-15')).toBe(0);
  expect(await rondeOp('2026-03-16')).toBe(1);
  expect(await rondeOp('2026-03-17')).toBe(0);
  expect(await lees('wethouder')).toContain('U vroeg ons u te herinneren');
});

it('Nu niet is altijd te veranderen, en na nu niet komt er niets', async () => {
  await kies('een-maand');
  await kies('nu-niet');
  expect(await lees('wethouder')).toContain('Wij sturen u niets');
  expect(await rondeOp('2026-05-01')).toBe(0);
  await kies('twee-weken');
  expect(await rondeOp('2026-05-15')).toBe(1);
});

it('Planner, organisatie en adviseur lezen nergens wat bij de start is gekozen', async () => {
  const zaak = await meldAan(huis.wereld);
  await kies('nu-niet');
  const planner = await huis.application.zaak(huis.wereld.als('planner'), 'lees:planning', zaak);
  expect(planner?.persoon.naam).not.toBeNull();
  expect(planner?.persoon.start).toBeNull();
  for (const pad of ['/', '/samen-aanmelden', '/samen-aanmelden/uitgenodigd'])
    expect(await lees('secretaris', pad)).not.toMatch(/nu niet|herinner/i);
});
