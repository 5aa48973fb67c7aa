import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { compartimenten } from '#domain/gedeeld/compartiment.ts';
import type { SealedDossier } from '#guard/guard.ts';
import {
  adviseur,
  collega,
  feit,
  kaartOf,
  linesOf,
  newFolder,
  newGuard,
  planner,
  sealedDossier,
  toShow,
} from './story.ts';

const tekstenOf = (answer: object) =>
  'events' in answer ? (answer.events as { feit: { tekst: string } }[]).map(({ feit }) => feit.tekst) : [];

/** The dossier with payloads that tell when they are read. */
const watched = (dossier: SealedDossier, onRead: () => void): SealedDossier => ({
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
  test('shows the permitted compartments, as they were sealed', async () => {
    const guard = await newGuard();
    const dossier = await sealedDossier(guard);
    const answer = await guard.open(toShow(dossier));
    expect(tekstenOf(answer)).toEqual(['achterdeur', 'brief']);
    expect(answer).toMatchObject({ allowed: true, kaart: kaartOf(), compartimenten: ['woning', 'dreiging'] });
    expect('events' in answer && answer.events[1]).toEqual({ ...feit('dreiging', 'brief'), position: 2 });
    await guard.close();
  });

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

  test('names in the log what was opened, not what could have been', async () => {
    const guard = await newGuard();
    const dossier = await sealedDossier(guard, kaartOf(), [
      feit('woning', 'achterdeur'),
      feit('gezin', 'partner'),
    ]);
    await guard.open(toShow(dossier));
    expect(await linesOf(guard)).toMatchObject([
      { doel: 'tonen', compartimenten: ['woning'], besluit: 'toegestaan' },
    ]);
    await guard.close();
  });

  test('gives a decision the whole history, and the log no compartments', async () => {
    const guard = await newGuard();
    const dossier = await sealedDossier(guard);
    const answer = await guard.open({ ...toShow(dossier), purpose: 'beslissen' });
    expect(tekstenOf(answer)).toEqual(['achterdeur', 'brief', 'partner']);
    expect(answer).toMatchObject({ compartimenten });
    expect(await linesOf(guard)).toMatchObject([
      { doel: 'beslissen', compartimenten: [], besluit: 'toegestaan' },
    ]);
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
    await expect(guard.inzage(adviseur, seen)).rejects.toThrow();
    await expect(guard.list({ actor: planner, actie: 'lijst:planner', rows })).rejects.toThrow();
    expect(reads).toBe(0);
    other.exec('ALTER TABLE weg RENAME TO line');
    other.close();
    expect(await guard.open(toShow(dossier))).toMatchObject({ allowed: true });
    await guard.close();
  });
});

describe("the person's own dossier", () => {
  const pair = async () => {
    const guard = await newGuard();
    const linked = await sealedDossier(guard, kaartOf({}), [feit('woning', 'huis'), feit('persoon', 'naam')]);
    const named = await sealedDossier(
      guard,
      kaartOf({ adviseur: adviseur.account, bestuurderDossier: linked.id }),
    );
    return { guard, linked, named };
  };

  test('opens with the case that names it, in the same compartments, and both are in the log', async () => {
    const { guard, linked, named } = await pair();
    const answer = await guard.open({ ...toShow(named), linked });
    expect(answer).toMatchObject({ allowed: true, linkedKaart: kaartOf({}) });
    expect('linkedEvents' in answer && tekstenOf({ events: answer.linkedEvents })).toEqual(['huis']);
    expect((await linesOf(guard))[0]?.dossiers).toEqual([named.id, linked.id]);
    expect(await guard.linkOf(named)).toBe(linked.id);
    await guard.close();
  });

  test('stays closed with any other case', async () => {
    const { guard, named } = await pair();
    const stranger = await sealedDossier(guard);
    expect(await guard.open({ ...toShow(named), linked: stranger })).toEqual({ allowed: false });
    expect(await guard.open({ ...toShow(stranger), linked: named })).toEqual({ allowed: false });
    await guard.close();
  });
});

describe('a list', () => {
  test('leaves out what this reader may not see, and logs once what was shown', async () => {
    const guard = await newGuard();
    const shown = [await sealedDossier(guard), await sealedDossier(guard)];
    const hidden = await sealedDossier(guard, { ...kaartOf(), fase: 'gesloten' });
    const rows = [...shown, hidden].map(({ id, card }) => ({ dossier: id, card }));
    const list = await guard.list({ actor: planner, actie: 'lijst:planner', rows });
    expect(list).toEqual(shown.map(({ id }) => ({ dossier: id, kaart: kaartOf() })));
    expect(await guard.list({ actor: collega, actie: 'lijst:planner', rows })).toEqual([]);
    expect(await linesOf(guard)).toMatchObject([
      { doel: 'lijst', dossiers: shown.map(({ id }) => id), besluit: 'toegestaan' },
      { doel: 'lijst', dossiers: [], besluit: 'geweigerd' },
    ]);
    await guard.close();
  });
});

test('a new dossier is asked about with the card it would get', async () => {
  const guard = await newGuard();
  const { id } = await sealedDossier(guard);
  const request = { actie: 'DienAanmeldingIn', id, kaart: kaartOf() } as const;
  expect(await guard.allowNew({ ...request, actor: adviseur })).toBe(true);
  expect(await guard.allowNew({ ...request, actor: collega })).toBe(false);
  expect(await linesOf(guard)).toMatchObject([
    { doel: 'beslissen', dossiers: [id], besluit: 'toegestaan' },
    { doel: 'beslissen', dossiers: [id], besluit: 'geweigerd' },
  ]);
  await guard.close();
});
