import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { compartimenten } from '#domain/gedeeld/compartiment.ts';
import type { Guard, WholeDossier } from '#guard/guard.ts';
import { erase, withOfficers } from './officers.ts';
import {
  beheerder,
  feit,
  fg,
  kaartOf,
  linesOf,
  newFolder,
  newGuard,
  planner,
  sealedDossier,
  toShow,
} from './story.ts';

const tekstenOf = async (guard: Guard, dossier: WholeDossier): Promise<readonly unknown[]> => {
  const answer = await guard.open(toShow(dossier));
  return answer.allowed ? answer.events.map(({ feit: { tekst } }) => tekst) : ['niet gevonden'];
};

/** In the file of the ring: the keys of these dossiers, and everything by which one of them could be read. */
const wrappedIn = (folder: string, dossiers: readonly WholeDossier[]): readonly Uint8Array[] => {
  const db = new DatabaseSync(join(folder, 'sleutels', 'keys.sqlite'), { readOnly: true });
  const keys = db.prepare('SELECT wrapped FROM wrapped_key WHERE dossier = ?');
  const rows = [
    ...dossiers.flatMap(({ id }) => keys.all(id)),
    ...db.prepare('SELECT wrapped FROM wrapper UNION ALL SELECT wrapped FROM generation').all(),
  ];
  db.close();
  return rows.map(({ wrapped }) => wrapped as Uint8Array);
};

/** How often any run of 16 bytes of these keys is in any file of the folder. */
const hitsIn = (folder: string, keys: readonly Uint8Array[]): number => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
  const pieces = keys.flatMap((key) =>
    [0, 13, 29, key.length - 16].map((at) => Buffer.from(key.subarray(at, at + 16))),
  );
  return pieces.reduce((count, piece) => count + files.filter((file) => file.includes(piece)).length, 0);
};

describe('erasing a compartment', () => {
  test('its facts are absent, the others and the dossier stay, and new facts can be added', async () => {
    const guard = await withOfficers(await newGuard());
    const dossier = await sealedDossier(guard);
    expect(await tekstenOf(guard, dossier)).toEqual(['achterdeur', 'brief']);
    await erase(guard, dossier, ['dreiging']);
    expect(await tekstenOf(guard, dossier)).toEqual(['achterdeur']);
    const added = await guard.seal(dossier.id, 4, [feit('dreiging', 'nieuw')]);
    const card = await guard.sealCard(dossier.id, 4, kaartOf());
    expect(await tekstenOf(guard, { ...dossier, events: [...dossier.events, ...added], card })).toEqual([
      'achterdeur',
      'nieuw',
    ]);
    await guard.close();
  });

  test('a fact does not disappear by being given the name of a destroyed key of another place', async () => {
    const guard = await withOfficers(await newGuard());
    const dossier = await sealedDossier(guard);
    await erase(guard, dossier, ['dreiging']);
    const gone = dossier.events[1]?.keyId ?? '';
    const events = dossier.events.map((event, index) => (index === 0 ? { ...event, keyId: gone } : event));
    await expect(guard.open(toShow({ ...dossier, events }))).rejects.toThrow();
    await guard.close();
  });
});

describe('erasing a dossier', () => {
  test('nobody finds it any more, in no list, and nothing can be added', async () => {
    const guard = await withOfficers(await newGuard());
    const [dossier, other] = [await sealedDossier(guard), await sealedDossier(guard)];
    const rows = [dossier, other].map(({ id, card }) => ({ dossier: id, card }));
    expect(await guard.list({ actor: planner, actie: 'lijst:planner', rows })).toHaveLength(2);
    await erase(guard, dossier, 'alle');
    expect(await guard.open(toShow(dossier))).toEqual({ allowed: false });
    expect(await guard.inzage(planner, 'lees:inzage', dossier)).toEqual({ allowed: false });
    expect(await guard.linkOf(dossier)).toBeUndefined();
    const list = await guard.list({ actor: planner, actie: 'lijst:planner', rows });
    expect(list.map(({ dossier: id }) => id)).toEqual([other.id]);
    await expect(guard.sealCard(dossier.id, 4, kaartOf())).rejects.toThrow(/gewist/);
    await expect(guard.seal(dossier.id, 4, [feit('woning', 'te laat')])).rejects.toThrow(/gewist/);
    expect(await tekstenOf(guard, other)).toEqual(['achterdeur', 'brief']);
    await guard.close();
  });

  test('it stays erased after a restart, and the log of it stays whole', async () => {
    const folder = newFolder();
    const before = await withOfficers(await newGuard(folder));
    const dossier = await sealedDossier(before);
    await erase(before, dossier, 'alle');
    await before.close();
    const after = await newGuard(folder);
    expect(await after.open(toShow(dossier))).toEqual({ allowed: false });
    expect((await after.verify()).fault).toBeUndefined();
    await after.close();
  });

  test('no byte of its keys is left in any file, nor of what they were wrapped under', async () => {
    const folder = newFolder();
    const guard = await withOfficers(await newGuard(folder));
    const dossiers = await Promise.all(Array.from({ length: 20 }, () => sealedDossier(guard)));
    const gone = dossiers.slice(0, 3);
    const before = wrappedIn(folder, gone);
    expect(before).toHaveLength(3 * 4 + 20 + 1 + 1);
    expect(hitsIn(folder, before)).toBeGreaterThanOrEqual(before.length);
    for (const dossier of gone) await erase(guard, dossier, 'alle');
    expect(hitsIn(folder, before)).toBe(0);
    await guard.close();
    expect(hitsIn(folder, before)).toBe(0);
  });

  test('while another program reads the file it is not called done, and renewing afterwards makes it so', async () => {
    const folder = newFolder();
    const guard = await withOfficers(await newGuard(folder));
    const dossier = await sealedDossier(guard);
    const before = wrappedIn(folder, [dossier]);
    const reader = new DatabaseSync(join(folder, 'sleutels', 'keys.sqlite'), { readOnly: true });
    reader.exec('BEGIN; SELECT count(*) FROM wrapped_key');
    await expect(erase(guard, dossier, 'alle')).rejects.toThrow(/leest het sleutelbestand/);
    expect(await guard.open(toShow(dossier))).toEqual({ allowed: false });
    expect(hitsIn(folder, before)).toBeGreaterThan(0);
    reader.close();
    await guard.renewKeys();
    expect(hitsIn(folder, before)).toBe(0);
    await guard.close();
  });

  test.each([
    ['all of it', 'alle'],
    ['a part of it', ['dreiging']],
  ] as const)('stolen rows of the ring open nothing when put back afterwards: %s', async (_, parts) => {
    const folder = newFolder();
    const file = join(folder, 'sleutels', 'keys.sqlite');
    const guard = await withOfficers(await newGuard(folder));
    const dossier = await sealedDossier(guard);
    const stolen = new DatabaseSync(file, { readOnly: true });
    const keys = stolen.prepare('SELECT * FROM wrapped_key WHERE dossier = ?').all(dossier.id);
    const wrapper = stolen.prepare('SELECT wrapped FROM wrapper WHERE dossier = ?').get(dossier.id)?.wrapped;
    stolen.close();
    await erase(guard, dossier, parts);
    await guard.close();
    const raw = new DatabaseSync(file);
    const putBack = raw.prepare('INSERT OR IGNORE INTO wrapped_key VALUES (?, ?, ?, ?)');
    raw.prepare('INSERT OR IGNORE INTO wrapper VALUES (?, ?)').run(dossier.id, wrapper ?? null);
    for (const { key_id, dossier: id, compartiment, wrapped } of keys)
      putBack.run(key_id ?? null, id ?? null, compartiment ?? null, wrapped ?? null);
    raw.exec('DELETE FROM erased_key');
    const openAgain = async () => {
      const after = await newGuard(folder);
      return after.open(toShow(dossier)).finally(after.close);
    };
    await expect(openAgain()).rejects.toThrow(/hoort niet bij (generatie 2|de andere sleutels)/);
    raw.prepare('UPDATE wrapper SET wrapped = ? WHERE dossier = ?').run(wrapper ?? null, dossier.id);
    raw.close();
    await expect(openAgain()).rejects.toThrow(/hoort niet bij generatie 2/);
  });

  test('an older copy of the keys is erased again when it comes back', async () => {
    const folder = newFolder();
    const before = await withOfficers(await newGuard(folder));
    const [dossier, other] = [await sealedDossier(before), await sealedDossier(before)];
    await before.close();
    const copy = newFolder();
    cpSync(join(folder, 'sleutels'), copy, { recursive: true });
    const again = await newGuard(folder);
    await erase(again, dossier, 'alle');
    await again.close();
    cpSync(join(copy, 'keys.sqlite'), join(folder, 'sleutels', 'keys.sqlite'));
    const after = await newGuard(folder);
    expect(await after.open(toShow(dossier))).toEqual({ allowed: false });
    expect(await tekstenOf(after, other)).toEqual(['achterdeur', 'brief']);
    await after.close();
  });
});

describe('who may erase', () => {
  test('only a beheerder with an fg, and every try is logged', async () => {
    const guard = await withOfficers(await newGuard());
    const dossier = await sealedDossier(guard);
    const ask = (door: typeof fg, mede: typeof fg | undefined, termijnVerstreken = false) =>
      guard.erase({
        dossier: dossier.id,
        compartimenten: 'alle',
        door: door.account,
        mede: mede?.account,
        termijnVerstreken,
      });
    expect(await ask(beheerder, undefined)).toEqual({
      allowed: false,
      grounds: ['tweede-persoon-ontbreekt'],
    });
    expect(await ask(beheerder, beheerder)).toEqual({
      allowed: false,
      grounds: ['tweede-persoon-is-geen-fg'],
    });
    expect(await ask(fg, beheerder)).toEqual({
      allowed: false,
      grounds: ['wisser-is-geen-beheerder', 'tweede-persoon-is-geen-fg'],
    });
    expect(await ask(planner, fg, true)).toEqual({ allowed: false, grounds: ['wisser-is-geen-beheerder'] });
    expect(await tekstenOf(guard, dossier)).toEqual(['achterdeur', 'brief']);
    expect(await ask(beheerder, undefined, true)).toMatchObject({ allowed: true, keys: 4 });
    const lines = (await linesOf(guard)).filter(({ actie }) => actie.startsWith('wis:'));
    expect(await ask(beheerder, fg)).toEqual({ allowed: false, grounds: ['niets-te-wissen'] });
    expect(lines.map(({ account, besluit }) => [account, besluit])).toEqual([
      [beheerder.account, 'geweigerd'],
      [beheerder.account, 'geweigerd'],
      [beheerder.account, 'geweigerd'],
      [fg.account, 'geweigerd'],
      [beheerder.account, 'geweigerd'],
      [planner.account, 'geweigerd'],
      [fg.account, 'geweigerd'],
      [beheerder.account, 'toegestaan'],
    ]);
    await guard.close();
  });

  test('the certificate says what, when, and when the copies expire, and nothing about anyone', async () => {
    const guard = await withOfficers(await newGuard(newFolder()));
    const dossier = await sealedDossier(guard);
    const { certificate } = await erase(guard, dossier, ['dreiging', 'gezin']);
    expect(certificate).toMatch(
      new RegExp(
        `^veilig-ambt/bewijs-van-vernietiging\\ndossier ${dossier.id}\\ncompartimenten dreiging gezin\\nsleutels 2\\ngeneratie 2\\nauditregel 4\\ngewist (\\d{4}-\\d\\d-\\d\\d)\\nreservekopieen-vervallen (\\d{4}-\\d\\d-\\d\\d)\\n\\n— veilig-ambt/audit \\S+\\n$`,
      ),
    );
    const [gewist, vervallen] = (certificate.match(/\d{4}-\d\d-\d\d/g) ?? []).map((day) => Date.parse(day));
    expect(((vervallen ?? 0) - (gewist ?? 0)) / 86_400_000).toBe(35);
    await guard.close();
  });

  test('every compartment can be erased by itself', async () => {
    const guard = await withOfficers(await newGuard());
    for (const compartiment of compartimenten) {
      const dossier = await sealedDossier(guard, kaartOf(), [
        feit(compartiment, 'weg'),
        feit('woning', 'er nog'),
      ]);
      await erase(guard, dossier, [compartiment]);
      const answer = await guard.open({ ...toShow(dossier), purpose: 'beslissen' });
      const left = answer.allowed ? answer.events.map(({ feit: { tekst } }) => tekst) : undefined;
      expect(left, compartiment).toEqual(compartiment === 'woning' ? [] : ['er nog']);
    }
    await guard.close();
  });
});
