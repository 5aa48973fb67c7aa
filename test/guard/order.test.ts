import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import type { WholeDossier } from '#guard/guard.ts';
import { adviseur, collega, linesOf, newFolder, newGuard, planner, sealedDossier, toShow } from './story.ts';

/** The dossier with payloads that tell when they are read. */
const watched = (dossier: WholeDossier, onRead: () => void): WholeDossier => ({
  ...dossier,
  events: dossier.events.map((event) => ({
    ...event,
    get payload() {
      onRead();
      return event.payload;
    },
  })),
});

describe('one dossier', () => {
  test('gives a denied reader nothing, and says so in the log', async () => {
    const guard = await newGuard();
    const dossier = await sealedDossier(guard);
    let reads = 0;
    expect(
      await guard.open(
        toShow(
          watched(dossier, () => reads++),
          collega,
        ),
      ),
    ).toEqual({ allowed: false });
    expect(reads).toBe(0);
    expect(await linesOf(guard)).toMatchObject([
      { account: collega.account, besluit: 'geweigerd', dossiers: [dossier.id], compartimenten: [] },
    ]);
    await guard.close();
  });

  test('never reads a compartment that is not permitted', async () => {
    const guard = await newGuard();
    const dossier = await sealedDossier(guard);
    const read = new Set<string>();
    const events = dossier.events.map((event) => ({
      ...event,
      get payload() {
        read.add(event.compartiment);
        return event.payload;
      },
    }));
    await guard.open(toShow({ ...dossier, events }));
    expect([...read]).toEqual(['woning', 'dreiging']);
    await guard.close();
  });
});

describe('the log comes first', () => {
  test('the line is committed before the first payload is read', async () => {
    const folder = newFolder();
    const guard = await newGuard(folder);
    const dossier = await sealedDossier(guard);
    const other = new DatabaseSync(join(folder, 'log', 'audit.sqlite'), { readOnly: true });
    const linesAtRead: unknown[] = [];
    await guard.open(
      toShow(watched(dossier, () => linesAtRead.push(other.prepare('SELECT nr FROM line').all().length))),
    );
    expect(new Set(linesAtRead)).toEqual(new Set([1]));
    other.close();
    await guard.close();
  });

  test('a log that cannot be written opens nothing, denies nothing and lists nothing', async () => {
    const folder = newFolder();
    const guard = await newGuard(folder);
    const dossier = await sealedDossier(guard);
    const other = new DatabaseSync(join(folder, 'log', 'audit.sqlite'));
    other.exec('ALTER TABLE line RENAME TO weg');
    let reads = 0;
    const seen = watched(dossier, () => reads++);
    const rows = [{ dossier: dossier.id, card: dossier.card }];
    await expect(guard.open(toShow(seen))).rejects.toThrow();
    await expect(guard.open(toShow(seen, collega))).rejects.toThrow();
    await expect(guard.inzage(adviseur, 'lees:inzage', seen)).rejects.toThrow();
    await expect(guard.list({ actor: planner, actie: 'lijst:planner', rows })).rejects.toThrow();
    expect(reads).toBe(0);
    other.exec('ALTER TABLE weg RENAME TO line');
    other.close();
    expect(await guard.open(toShow(dossier))).toMatchObject({ allowed: true });
    await guard.close();
  });
});
