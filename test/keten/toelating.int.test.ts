import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Account } from '#application/application.ts';
import { addDays } from '#kernel/calendar-day.ts';
import { accountId, dossierId, encodeId } from '#kernel/ids.ts';
import { bouwWereld, type Wereld } from './wereld.ts';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await bouwWereld();
});
afterAll(() => wereld.einde());

const nieuweBestuurder = (naam: string, anders: Partial<Account> = {}): Account => ({
  id: accountId(encodeId(randomBytes(16))),
  issuer: 'https://inloggen.example',
  subject: naam,
  rol: 'bestuurder',
  organisatie: 'GM0014',
  naam,
  mail: `${naam}@voorbeeld.example`,
  tot: null,
  bestuurderDossier: dossierId(encodeId(randomBytes(16))),
  ...anders,
});

/** Whom messages went to since this was last asked. */
const ontvangers = async (): Promise<readonly unknown[]> => {
  const { store, guard, application } = wereld;
  const berichten = await store.outbox.claim(500, application.now().getTime());
  for (const { id } of berichten) await store.outbox.sent(id);
  return Promise.all(berichten.map(({ recipient }) => guard.openPrivate('outbox', recipient)));
};

const wacht = (naam: string) => wereld.application.accounts.voorgesteldBij(wereld.als(naam));

const stelVoor = async (account: Account): Promise<string> => {
  const voorstel = await wereld.application.accounts.stelVoor(wereld.als('beheerder'), account);
  if (voorstel.outcome !== 'done') throw new Error(JSON.stringify(voorstel));
  return voorstel.sleutel;
};
const bevestig = (sleutel: string, door = 'tweede-beheerder') =>
  wereld.application.accounts.bevestig(wereld.als(door), sleutel);

it('De functionaris ziet wie op een tweede beheerder wacht, en niemand anders ziet dat', async () => {
  const nieuw = nieuweBestuurder('nieuwe-wethouder');
  expect(await wacht('secretaris')).toEqual([]);
  const sleutel = await stelVoor(nieuw);
  expect(await wacht('secretaris')).toEqual([nieuw.mail]);
  for (const ander of ['andere-secretaris', 'wethouder', 'planner', 'adviseur', 'bzk'])
    expect(await wacht(ander)).toEqual([]);
  const leugen = { ...wereld.als('andere-secretaris'), organisatie: 'GM0014' };
  expect(await wereld.application.accounts.voorgesteldBij(leugen)).toEqual([]);
  expect((await bevestig(sleutel)).outcome).toBe('done');
  expect(await wacht('secretaris')).toEqual([]);
});

it('Wie is toegelaten, krijgt één leeg bericht, en niet eerder dan dat', async () => {
  const nieuw = nieuweBestuurder('nieuwe-burgemeester');
  const sleutel = await stelVoor(nieuw);
  expect(await ontvangers()).not.toContainEqual({ account: nieuw.id });
  expect((await bevestig(sleutel, 'beheerder')).outcome).toBe('refused');
  expect(await ontvangers()).not.toContainEqual({ account: nieuw.id });
  await bevestig(sleutel);
  await bevestig(sleutel);
  expect((await ontvangers()).filter((een) => JSON.stringify(een).includes(nieuw.id))).toHaveLength(1);
});

it('Wie een toegang kreeg die al voorbij is, krijgt geen bericht', async () => {
  const voorbij = nieuweBestuurder('oud-wethouder', { tot: addDays(wereld.application.today(), -1) });
  await bevestig(await stelVoor(voorbij));
  expect(await ontvangers()).not.toContainEqual({ account: voorbij.id });
});
