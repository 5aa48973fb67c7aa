import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openGuard } from '#guard/in-process.ts';
import { GuardInUse } from '#guard/in-use.ts';
import { OPENINGS_PER_HOUR } from '#guard/opening-limit.ts';
import { readWitness } from '#guard/witness-folder.ts';
import { anyone, linesOf, newFolder, newGuard, policy, sealedDossier, toShow } from './story.ts';

describe('how many dossiers one may open in an hour', () => {
  test('beyond the limit another dossier is not found, and the log says so', async () => {
    let moment = Date.parse('2026-11-21T10:00:00Z');
    const guard = await openGuard(newFolder(), {
      mag: policy,
      knows: anyone,
      now: () => new Date(moment),
      openingsPerHour: { ...OPENINGS_PER_HOUR, adviseur: 2 },
    });
    const [one, two, three] = await Promise.all([1, 2, 3].map(() => sealedDossier(guard)));
    if (one === undefined || two === undefined || three === undefined) throw new Error('Three dossiers');
    const allowed = async (dossier: typeof one) => (await guard.open(toShow(dossier))).allowed;
    expect([await allowed(one), await allowed(one), await allowed(two)]).toEqual([true, true, true]);
    expect([await allowed(three), await allowed(one)]).toEqual([false, true]);
    expect(await guard.open({ ...toShow(three), purpose: 'beslissen' })).toMatchObject({ allowed: true });
    moment += 3_600_000;
    expect(await allowed(three)).toBe(true);
    expect((await linesOf(guard)).filter(({ besluit }) => besluit === 'geweigerd')).toMatchObject([
      { actie: 'lees:advieswerk:boven-de-grens', dossiers: [three.id], compartimenten: [] },
    ]);
    await guard.close();
  });
});

describe('one folder', () => {
  test('has one guard at a time', async () => {
    const folder = newFolder();
    const guard = await newGuard(folder);
    await expect(newGuard(folder)).rejects.toThrow(GuardInUse);
    await guard.close();
    await (await newGuard(folder)).close();
  });
});

describe('a witness', () => {
  const opened = (folder: string, witness: string, faults: string[] = []) =>
    openGuard(folder, {
      mag: policy,
      knows: anyone,
      now: () => new Date(),
      witnesses: [witness],
      onWitnessFault: (sentence) => faults.push(sentence),
    });

  test('gets every checkpoint in a file, and the log agrees with all of them', async () => {
    const [folder, witness] = [newFolder(), newFolder()];
    const guard = await opened(folder, witness);
    const dossier = await sealedDossier(guard);
    for (let times = 1; times <= 3; times += 1) {
      await guard.open(toShow(dossier));
      await guard.verify();
    }
    expect(readdirSync(witness)).toEqual(
      [1, 2, 3].map((size) => `controlepunt-${String(size).padStart(10, '0')}.txt`),
    );
    expect(await guard.verify(readWitness(witness))).toEqual({ lines: 3, fault: undefined });
    await guard.close();
  });

  test('finds a log that was put back and grew again, also with the keys that belong to it', async () => {
    const [folder, witness, forked] = [newFolder(), newFolder(), newFolder()];
    const first = await opened(folder, witness);
    await first.allow({ account: 'a' as never, rol: 'fg' }, 'lijst:auditlog');
    await first.close();
    const old = ['log/audit.sqlite', 'sleutels/keys.sqlite'].map(
      (name) => [join(folder, name), readFileSync(join(folder, name))] as const,
    );
    const second = await opened(folder, witness);
    await second.allow({ account: 'b' as never, rol: 'fg' }, 'lijst:auditlog');
    await second.close();
    for (const [file, bytes] of old) writeFileSync(file, bytes);
    const third = await opened(folder, forked);
    expect((await third.verify()).fault).toBeUndefined();
    expect((await third.verify(readWitness(witness))).fault).toMatch(/ingekort: de getuige/);
    await third.allow({ account: 'c' as never, rol: 'fg' }, 'lijst:auditlog');
    expect((await third.verify()).fault).toBeUndefined();
    expect((await third.verify(readWitness(witness))).fault).toMatch(/regel 2 is niet wat de getuige/);
    expect((await third.verify(['veilig-ambt/audit\nniets\n'])).fault).toMatch(/geen controlepunt/);
    await third.close();
  });

  test('that cannot be reached does not stop the work, is told of, and gets the newest later', async () => {
    const [folder, witness] = [newFolder(), newFolder()];
    const faults: string[] = [];
    const guard = await opened(folder, join(witness, 'weg'), faults);
    const dossier = await sealedDossier(guard);
    expect(await guard.open(toShow(dossier))).toMatchObject({ allowed: true });
    await guard.verify();
    expect(faults).toHaveLength(1);
    await guard.close();
    const after = await opened(folder, witness);
    await after.verify();
    expect(readWitness(witness)).toHaveLength(1);
    rmSync(join(witness, readdirSync(witness)[0] ?? ''));
    await after.close();
  });
});
