import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from '#application/application.ts';
import {
  type Kwartaal,
  kwartaalVerder,
  type StatistischFeit,
} from '#application/cijfers/statistisch-feit.ts';
import type { Tabel } from '#application/cijfers/tabel.ts';
import { type Beheerders, beheerdersOf, laatToe } from '#application/simulatie/toelaten.ts';
import { type Jaren, laatsteDag, speelJaren } from '#cli/simuleer/speel-jaren.ts';
import type { AccountId } from '#kernel/ids.ts';
import { cijfermaker } from '#statistics/cijfermaker.ts';
import { teVeelGetoond, wringtIn } from '#statistics/klopt.ts';
import { type House, openHouse } from './open.ts';

const EERSTE_KWARTAAL: Kwartaal = '2024-K1';
const PER_JAAR = 4;

/** What came of so many played years: the facts, the last tables, and everything that does not agree. */
export type Gespeeld = {
  readonly feiten: readonly StatistischFeit[];
  readonly tabellen: readonly Tabel[];
  readonly fouten: readonly string[];
};

/** All facts without identity, opened as for a release, by the two who may. */
const feitenVan = async ({ guard, store }: House): Promise<readonly StatistischFeit[]> => {
  const [bzk] = await guard.accounts.byRol('bzk');
  const [toetser] = await guard.accounts.byRol('toetser');
  if (bzk === undefined || toetser === undefined)
    throw new Error('A release takes a ministry and a reviewer');
  const geopend = await guard.openStatistics({
    actor: { account: toetser.id, rol: 'toetser' },
    voorsteller: bzk.id,
    rows: await store.statistics.all(),
  });
  if (!geopend.allowed) throw new Error('These two may make a release');
  return geopend.facts as unknown as readonly StatistischFeit[];
};

/** A release at the end of each year, each beside the one before, with what is wrong in any of them. */
const jaarcijfers = (feiten: readonly StatistischFeit[], { jaren, dossiers }: Jaren): Gespeeld => {
  const begonnen = feiten.filter(({ gebeurtenis }) => gebeurtenis === 'aangemeld').length;
  const fouten = begonnen === dossiers ? [] : [`${dossiers} dossiers, en ${begonnen} aanmeldingen geteld`];
  const vrijgaven: (readonly Tabel[])[] = [];
  for (let jaar = 1; jaar <= jaren; jaar += 1) {
    const tot = kwartaalVerder(EERSTE_KWARTAAL, jaar * PER_JAAR - 1);
    const tabellen = cijfermaker.tabellen(feiten, tot, vrijgaven);
    vrijgaven.push(tabellen);
    fouten.push(...[...wringtIn(feiten, tot), ...teVeelGetoond(tabellen)].map((fout) => `${tot}: ${fout}`));
  }
  return { feiten, tabellen: vrijgaven.at(-1) ?? [], fouten };
};

/** A folder that lasts as long as the work; in memory where the machine has that. */
const inFolder = async <Outcome>(work: (folder: string) => Promise<Outcome>): Promise<Outcome> => {
  const maak = (waar: string) => mkdtempSync(join(waar, 'veilig-ambt-simulatie-'));
  let folder: string;
  try {
    folder = maak('/dev/shm');
  } catch {
    folder = maak(tmpdir());
  }
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const persoon = ({ application }: House, rol: 'beheerder' | 'bzk', nummer: number): Account => ({
  id: application.newId() as string as AccountId,
  issuer: 'https://gesimuleerd.veilig-ambt.invalid',
  subject: `${rol}-${nummer}`,
  rol,
  naam: `Gesimuleerde ${rol} ${nummer}`,
  mail: `${rol}-${nummer}@gesimuleerd.invalid`,
  tot: null,
});

/** Two who let everybody in, and the ministry. */
const richtIn = async (house: House): Promise<Beheerders> => {
  const { accounts } = house.application;
  for (const nummer of [1, 2]) await accounts.found(persoon(house, 'beheerder', nummer));
  const beheerders = beheerdersOf(await house.guard.accounts.byRol('beheerder'));
  await laatToe(house.application, beheerders, persoon(house, 'bzk', 1));
  return beheerders;
};

/** Plays the years in a house of its own that is gone afterwards; `klaar` hears of every case. Throws when an act is not done. */
export const simuleerJaren = (keuze: Jaren, klaar: () => void): Promise<Gespeeld> =>
  inFolder(async (dataFolder) => {
    const house = await openHouse({ dataFolder, databaseUrl: undefined });
    try {
      const { store, guard, application } = house;
      const laatste = laatsteDag(keuze.jaren);
      const akker = {
        application: { accounts: application.accounts, today: () => laatste },
        deps: { store, guard, now: () => new Date(`${laatste}T20:00:00Z`) },
        beheerders: await richtIn(house),
      };
      await speelJaren(akker, keuze, klaar);
      return jaarcijfers(await feitenVan(house), keuze);
    } finally {
      await house.application.close();
    }
  });
