import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { acknowledge, type Erkenning } from '#guard/acknowledging.ts';
import type { AuditLine, Guard, WholeDossier } from '#guard/guard.ts';
import { openGuard } from '#guard/in-process.ts';
import { meld } from '../security/resultaat.ts';
import { accountsToErase, erase, withOfficers } from './officers.ts';
import { anyone, linesOf, newFolder, newGuard, policy, sealedDossier, toShow } from './story.ts';

const MINUTE = 60_000;
const START = Date.parse('2026-11-21T12:00:00.000Z');
const [beheerder, fg] = accountsToErase;
if (beheerder === undefined || fg === undefined) throw new Error('There are two');
const twee = { inlogdienst: beheerder.issuer, door: beheerder.subject, mede: fg.subject };

const shows = async (guard: Guard, dossier: WholeDossier): Promise<boolean> =>
  (await guard.open(toShow(dossier))).allowed;

/** Whether anything of a dossier is shown after opening this folder, as far as it opens. */
const showsIn = async (folder: string, dossier: WholeDossier): Promise<boolean | string> => {
  try {
    const guard = await newGuard(folder);
    return await shows(guard, dossier).finally(guard.close);
  } catch (error) {
    return (error as Error).message;
  }
};

/** A guard with lines before and after a copy of its log was made. */
const withOlderLog = async () => {
  const [folder, older] = [newFolder(), newFolder()];
  const guard = await withOfficers(await newGuard(folder));
  const dossier = await sealedDossier(guard);
  await shows(guard, dossier);
  await guard.close();
  cpSync(join(folder, 'log'), older, { recursive: true });
  const again = await newGuard(folder);
  await shows(again, dossier);
  return { folder, older, dossier, again };
};

const putBack = (folder: string, older: string | undefined): void => {
  rmSync(join(folder, 'log'), { recursive: true });
  if (older !== undefined) cpSync(older, join(folder, 'log'), { recursive: true });
};

const nu = { now: () => new Date() };

test('Met een inzagelog dat weg of teruggezet is, toont de wacht niets, tot twee personen het erkennen', async () => {
  const wrong: string[] = [];
  let cases = 0;
  const check = (what: string, right: boolean): void => {
    cases += 1;
    if (!right) wrong.push(what);
  };
  for (const lost of [true, false]) {
    const name = lost ? 'weg' : 'teruggezet';
    const { folder, older, dossier, again } = await withOlderLog();
    await again.close();
    const ask = (changes: Partial<Erkenning> = {}) =>
      acknowledge(folder, { wat: 'inzagelog', ...twee, ...changes }, nu);
    check(`${name}: niets te erkennen`, (await ask()).allowed === false);
    putBack(folder, lost ? undefined : older);
    check(`${name}: niets getoond`, /vervangen of teruggezet/.test(String(await showsIn(folder, dossier))));
    const alone = await ask({ mede: beheerder.subject });
    check(`${name}: niet alleen`, !alone.allowed && alone.grounds.join() === 'geen-fg');
    check(`${name}: nog steeds niets`, typeof (await showsIn(folder, dossier)) === 'string');
    check(`${name}: met twee`, (await ask()).allowed);
    check(`${name}: weer getoond`, (await showsIn(folder, dossier)) === true);
    const after = await newGuard(folder);
    const acties = (await linesOf(after)).map(({ actie }) => actie);
    const isNamed = acties.some((actie) => /^erken:inzagelog:\d+$/.test(actie));
    check(`${name}: regels`, isNamed && acties.includes('erken:mede'));
    check(`${name}: het log klopt`, (await after.verify()).fault === undefined);
    await after.close();
  }
  const planted = await withOlderLog();
  await planted.again.close();
  putBack(planted.folder, planted.older);
  const keys = new DatabaseSync(join(planted.folder, 'sleutels', 'keys.sqlite'));
  keys.exec('DELETE FROM witness; DELETE FROM erased_until');
  keys.close();
  const unseen = (await showsIn(planted.folder, planted.dossier)) === true;
  meld({
    bewering:
      'Met een inzagelog dat weg of teruggezet is, toont de wacht niets, tot twee personen het erkennen',
    gevallen: cases,
    afwijkingen: wrong.length,
    ingebouwd: 1,
    gevonden: unseen ? 1 : 0,
  });
  expect(wrong).toEqual([]);
  expect(unseen).toBe(true);
}, 60_000);

test('regels na het laatste controlepunt waarop is gewist, worden ook gemist', async () => {
  const { folder, older, dossier, again } = await withOlderLog();
  const other = await sealedDossier(again);
  await again.close();
  cpSync(join(folder, 'log'), older, { recursive: true });
  const guard = await newGuard(folder);
  await erase(guard, other, 'alle');
  const [copy, keys] = [newFolder(), join(folder, 'sleutels')];
  cpSync(keys, join(copy, 'sleutels'), { recursive: true });
  cpSync(older, join(copy, 'log'), { recursive: true });
  await guard.close();
  rmSync(join(copy, 'sleutels', 'wacht.lock'), { force: true });
  expect(await showsIn(copy, dossier)).toMatch(/vervangen of teruggezet/);
});

/** A guard whose clock the test moves, in minutes after the start. */
const withClock = async (mayLagMs?: number) => {
  const folder = newFolder();
  let at = START;
  const now = () => new Date(at);
  const options = { mag: policy, now, knows: anyone, ...(mayLagMs !== undefined && { mayLagMs }) };
  const setClock = (minutes: number): void => {
    at = START + minutes * MINUTE;
  };
  return { folder, now, setClock, open: () => openGuard(folder, options) };
};

/** The lines as they lie on disk. */
const onDisk = (folder: string): readonly AuditLine[] => {
  const db = new DatabaseSync(join(folder, 'log', 'audit.sqlite'), { readOnly: true });
  const lines = db.prepare('SELECT line FROM line ORDER BY nr').all();
  db.close();
  return lines.map(({ line }) => JSON.parse(String(line)));
};

const YEAR = 525_600;
/** Moments in the order in which the clock shows them, and whether something may be shown then. */
const moments: readonly (readonly [minutes: number, shows: boolean])[] = [
  [0, true],
  [10, true],
  [8, true],
  [7.9, false],
  [-60, false],
  [-YEAR, false],
  [8.1, true],
  [10, true],
  [60, true],
  [0, false],
  [57.9, false],
  [58.1, true],
  [61, true],
];

/** What is wrong at one moment: shown otherwise than it may, without a line, or not shown without saying why. */
const wrongAt = async (folder: string, guard: Guard, dossier: WholeDossier, may: boolean) => {
  const before = onDisk(folder).length;
  const said = await shows(guard, dossier).catch((error: Error) => error.message);
  if (said !== true) return may || !/klok van de sleutelwacht/.test(String(said)) ? [String(said)] : [];
  return [...(may ? [] : ['shown']), ...(onDisk(folder).length === before ? ['no line'] : [])];
};

/** Everything that is wrong at all of these moments, first with one guard and then with a new one each time. */
const wrongByClock = async (mayLagMs?: number): Promise<readonly string[]> => {
  const { folder, setClock, open } = await withClock(mayLagMs);
  let guard = await open();
  const dossier = await sealedDossier(guard);
  const wrong: string[] = [];
  for (const [minutes, may] of moments) {
    setClock(minutes);
    wrong.push(...(await wrongAt(folder, guard, dossier, may)).map((what) => `${minutes}: ${what}`));
  }
  for (const [minutes, may] of moments) {
    setClock(minutes + 200);
    await guard.close();
    guard = await open();
    wrong.push(...(await wrongAt(folder, guard, dossier, may)).map((what) => `anew ${minutes}: ${what}`));
  }
  const lines = onDisk(folder);
  const times = lines.map(({ tijd }) => tijd);
  if (times.join() !== times.toSorted().join()) wrong.push('the times go back');
  if (!lines.some(({ actie }) => actie === 'klok:teruggezet')) wrong.push('the log does not say why');
  await guard.close();
  return wrong;
};

test('Loopt de klok meer dan twee minuten achter op het inzagelog, dan toont de wacht niets tot zij weer goed staat', async () => {
  const wrong = await wrongByClock();
  const planted = await wrongByClock(Number.POSITIVE_INFINITY);
  meld({
    bewering: 'Loopt de klok achter op het inzagelog, dan wordt niets getoond tot zij weer goed staat',
    gevallen: 2 * moments.length,
    afwijkingen: wrong.length,
    ingebouwd: 1,
    gevonden: planted.length > 0 ? 1 : 0,
  });
  expect(wrong).toEqual([]);
  expect(planted).not.toEqual([]);
}, 60_000);

test('een klok die een jaar vooruit stond, wordt door twee personen erkend, en dan gaat het werk door', async () => {
  const { folder, now, setClock, open } = await withClock();
  const guard = await withOfficers(await open());
  const dossier = await sealedDossier(guard);
  setClock(YEAR);
  expect(await shows(guard, dossier)).toBe(true);
  setClock(20);
  await expect(shows(guard, dossier)).rejects.toThrow(/veilig-ambt erken klok/);
  await expect(acknowledge(folder, { wat: 'klok', ...twee }, { now })).rejects.toThrow(/al\. Sluit/);
  await guard.close();
  const alone = await acknowledge(folder, { wat: 'klok', ...twee, door: fg.subject }, { now });
  expect(alone).toEqual({ allowed: false, grounds: ['geen-beheerder'] });
  expect((await acknowledge(folder, { wat: 'klok', ...twee }, { now })).allowed).toBe(true);
  const after = await open();
  expect(await shows(after, dossier)).toBe(true);
  setClock(YEAR + 60);
  expect(await shows(after, dossier)).toBe(true);
  setClock(YEAR + 50);
  await expect(shows(after, dossier)).rejects.toThrow(/klok/);
  setClock(YEAR + 60);
  expect((await after.verify()).fault).toBeUndefined();
  await after.close();
  expect(onDisk(folder).map(({ actie }) => actie)).toEqual(
    expect.arrayContaining(['erken:klok', 'erken:mede']),
  );
});
