import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beheerdersOf } from '#application/simulatie/toelaten.ts';
import { zaai } from '#cli/zaai/zaai.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import { invitePersonas } from './demo/accounts.ts';
import { openHouse } from './open.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

/** What a seed makes of an empty store: how many of each fact on each day, and which cases. */
const gezaaid = async (zaad: number) => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'veilig-ambt-zaai-'));
  folders.push(dataFolder);
  const { application, store, guard } = await openHouse({ dataFolder, databaseUrl: undefined });
  await invitePersonas({ application, store, guard });
  const now = () => new Date('2026-11-02T10:00:00Z');
  const akker = {
    application: { accounts: application.accounts, today: () => calendarDay('2026-11-02') },
    deps: { store, guard, now },
    beheerders: beheerdersOf(await guard.accounts.byRol('beheerder')),
  };
  let klaar = 0;
  const sow = () =>
    zaai(akker, { landelijk: 16, zaad }, () => {
      klaar += 1;
    });
  const first = await sow();
  const again = await sow();
  const cases = await store.dossiers('zaak', undefined, 100);
  const facts = (await store.countByType()).map(({ type, day, count }) => `${day} ${type} ${count}`).sort();
  await application.close();
  return { first, again, klaar, cases, facts };
};

let one: Awaited<ReturnType<typeof gezaaid>>;
beforeAll(async () => {
  one = await gezaaid(1);
});

describe('sowing national cases', { timeout: 120_000 }, () => {
  it('gives the same cases for the same seed and others for another, each seed once', async () => {
    const [same, other] = [await gezaaid(1), await gezaaid(2)];
    expect(one).toMatchObject({ first: true, again: false, klaar: 16 });
    expect(one.cases).toHaveLength(16);
    expect(same.facts).toEqual(one.facts);
    expect(same.cases).toEqual(one.cases);
    expect(other.facts).not.toEqual(one.facts);
  });

  it('reaches every part of the chain, from 2024 to now', async () => {
    const { facts } = one;
    for (const type of [
      'AanmeldingIngediend',
      'AdviesVastgesteld',
      'KeuzeAfgerond',
      'Getest',
      'DossierGesloten',
    ])
      expect(facts.some((line) => line.includes(` ${type} `))).toBe(true);
    expect(facts[0]?.slice(0, 4)).toBe('2024');
  });
});
