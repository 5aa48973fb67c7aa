import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bewaarpostenIn } from '#guard/bewaarposten.ts';
import type { Bewaarpost, Wisvoorstel } from '#guard/bewaring.ts';
import type { WholeDossier } from '#guard/guard.ts';
import { INSTALLATION, openKeyring } from '#guard/keyring.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import { meld } from '../security/resultaat.ts';
import { withOfficers } from './officers.ts';
import { adviseur, beheerder, fg, linesOf, newFolder, newGuard, sealedDossier, toShow } from './story.ts';

const ERASER = fileURLToPath(new URL('erase-and-die.ts', import.meta.url));

const inPosten = <Outcome>(
  folder: string,
  work: (posten: ReturnType<typeof bewaarpostenIn>) => Outcome,
): Outcome => {
  const ring = openKeyring(join(folder, 'sleutels'));
  try {
    return work(bewaarpostenIn(ring.db, ring.keysFor(INSTALLATION, ['eigen'])('eigen').key));
  } finally {
    ring.close();
  }
};

/** Two dossiers, of which one was proposed to be erased and its owner asked something; closed. */
const prepared = async () => {
  const folder = newFolder();
  const guard = await withOfficers(await newGuard(folder));
  const [dossier, other] = [await sealedDossier(guard), await sealedDossier(guard)];
  await guard.close();
  const about = {
    dossier: dossier.id,
    door: fg.account,
    eigenaar: adviseur.account,
    tijd: new Date().toISOString(),
  };
  const voorstel: Wisvoorstel = {
    ...about,
    soort: 'voorstel',
    sleutel: 'voorstel',
    delen: ['woning', 'gezin', 'dreiging'],
    grond: 'termijn',
    position: 3,
    vanaf: calendarDay('2026-01-01'),
  };
  inPosten(folder, (posten) => {
    posten.put(voorstel);
    posten.put({ ...about, soort: 'verzoek', sleutel: 'verzoek', wat: 'wissen', toelichting: 'Verzonnen' });
  });
  return { folder, dossier, other };
};

/** What would let somebody read the keys of this dossier, as it lies in the file. */
const wrappedOf = (folder: string, { id }: WholeDossier): readonly Buffer[] => {
  const db = new DatabaseSync(join(folder, 'sleutels', 'keys.sqlite'), { readOnly: true });
  const rows = db
    .prepare(
      'SELECT wrapped FROM wrapped_key WHERE dossier = ?1 UNION SELECT wrapped FROM wrapper WHERE dossier = ?1',
    )
    .all(id);
  db.close();
  return rows.map(({ wrapped }) => Buffer.from(wrapped as Uint8Array));
};

type Prepared = Awaited<ReturnType<typeof prepared>>;

/** A copy of what was prepared, in which erasing is struck before this write; tells how many writes there were when it lived. */
const struck = ({ folder, dossier }: Prepared, at: number) => {
  const copy = newFolder();
  cpSync(folder, copy, { recursive: true });
  const args = [ERASER, copy, dossier.id, beheerder.account, fg.account, String(at)];
  const { stdout } = spawnSync(process.execPath, ['--no-warnings', ...args], { encoding: 'utf8' });
  return { copy, writes: Number(stdout) };
};

/** Everything that is half after the next opening: erasing was ordered and is done with its entry, or was not ordered at all. */
const halves = async (copy: string, { folder, dossier, other }: Prepared): Promise<readonly string[]> => {
  const guard = await newGuard(copy);
  const lines = await linesOf(guard);
  const order = lines.find(({ actie, besluit }) => actie === 'wis:dossier' && besluit === 'toegestaan');
  const [gone, left] = [await guard.open(toShow(dossier)), await guard.open(toShow(other))];
  const { fault } = await guard.verify();
  await guard.close();
  const posten: readonly Bewaarpost[] = inPosten(copy, (kept) => kept.all());
  const entries = posten.filter(({ soort }) => soort === 'gewist');
  const files = readdirSync(join(copy, 'sleutels')).map((name) => readFileSync(join(copy, 'sleutels', name)));
  const traces = wrappedOf(folder, dossier).filter((bytes) => files.some((file) => file.includes(bytes)));
  const isDone = order !== undefined;
  const [entry] = entries;
  const isProven =
    entry?.soort === 'gewist' &&
    entry.sleutel === 'voorstel' &&
    entry.eigenaar === adviseur.account &&
    entry.bewijs.includes(`\nauditregel ${order?.nr}\n`);
  return [
    ...(gone.allowed === isDone ? ['the dossier'] : []),
    ...(left.allowed ? [] : ['another dossier']),
    ...(fault === undefined ? [] : [fault]),
    ...(entries.length === (isDone ? 1 : 0) && posten.length === (isDone ? 1 : 2) ? [] : ['the entries']),
    ...(isDone && !isProven ? ['the certificate'] : []),
    ...(isDone && traces.length > 0 ? ['bytes of the keys'] : []),
  ];
};

test('Wissen dat ergens wordt afgebroken, is daarna heel gedaan met zijn bewijs, of niet begonnen', async () => {
  const start = await prepared();
  const { copy, writes } = struck(start, 0);
  expect(await halves(copy, start)).toEqual([]);
  expect(writes).toBeGreaterThan(15);
  const wrong: string[] = [];
  const outcomes = new Set<boolean>();
  for (let at = 1; at <= writes; at += 1) {
    const round = struck(start, at);
    expect(round.writes).toBe(0);
    wrong.push(...(await halves(round.copy, start)).map((half) => `struck before write ${at}: ${half}`));
    outcomes.add(inPosten(round.copy, (posten) => posten.all().length === 1));
  }
  const old = newFolder();
  cpSync(start.folder, old, { recursive: true });
  const ring = openKeyring(join(old, 'sleutels'));
  ring.erase([{ dossier: start.dossier.id, compartimenten: 'alle' }], 1);
  ring.close();
  const planted = await halves(old, start);
  meld({
    bewering: 'Wissen dat ergens wordt afgebroken, is daarna heel gedaan met zijn bewijs, of niet begonnen',
    gevallen: writes,
    afwijkingen: wrong.length,
    ingebouwd: 1,
    gevonden: planted.length > 0 ? 1 : 0,
  });
  expect(wrong).toEqual([]);
  expect(outcomes).toEqual(new Set([true, false]));
  expect(planted).not.toEqual([]);
}, 300_000);
