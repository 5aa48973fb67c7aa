import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mag } from '#domain/bevoegdheid/mag.ts';
import { betrokken, voorbeeldkaart } from '#domain/bevoegdheid/voorbeeldkaart.ts';
import type { Compartiment } from '#domain/gedeeld/compartiment.ts';
import type { Guard, NewEvent, SealedDossier } from '#guard/guard.ts';
import { openGuard } from '#guard/in-process.ts';
import { OPENINGS_PER_HOUR } from '#guard/opening-limit.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import { accountId, dossierId, encodeId } from '#kernel/ids.ts';

const PARTS: readonly Compartiment[] = ['adres', 'gezin', 'woning', 'dreiging', 'advies', 'keuze'];
const TOGETHER = 16;

export type GuardReport = {
  /** Policy, audit line on disk, unwrapping and decrypting, one after the other and with others beside it. */
  readonly openingsPerSecond: Readonly<Record<'alone' | 'together', number>>;
  readonly verifySeconds: {
    readonly lines: number;
    readonly seconds: number;
    readonly processorSeconds: number;
  };
  readonly renewSeconds: { readonly keys: number; readonly seconds: number };
  /** Erasing one dossier beside all others, the median of some. */
  readonly eraseSeconds: {
    readonly keys: number;
    readonly seconds: number;
    readonly processorSeconds: number;
  };
};

const factIn = (compartiment: Compartiment): NewEvent => ({
  slice: 'onderzoek',
  type: 'BevindingVastgelegd',
  version: 1,
  day: calendarDay('2026-11-21'),
  compartiment,
  feit: { type: 'BevindingVastgelegd', tekst: 'Verzonnen' },
  door: betrokken.adviseur,
  tijd: '2026-11-21T10:00:00.000Z',
});

const sealOne = async (guard: Guard): Promise<SealedDossier> => {
  const id = dossierId(encodeId(randomBytes(16)));
  const events = await guard.seal(id, 1, PARTS.map(factIn));
  return { id, events, card: await guard.sealCard(id, events.length, voorbeeldkaart('in-onderzoek')) };
};

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return Math.round(performance.now() - started) / 1000;
};

const ERASED = 5;

/** Erases some dossiers whose term has passed, one by one, beside so many keys. */
const measureErasing = async (guard: Guard, sealed: readonly SealedDossier[]) => {
  const door = accountId(encodeId(randomBytes(16)));
  const mail = 'beheerder@voorbeeld.invalid';
  const beheerder = {
    issuer: 'https://inloggen.invalid',
    subject: 'b',
    rol: 'beheerder',
    naam: 'B',
    mail,
  } as const;
  await guard.accounts.put({ ...beheerder, id: door, tot: null }, undefined);
  const times: number[] = [];
  const before = process.cpuUsage();
  for (const { id } of sealed.slice(0, ERASED)) {
    const request = {
      dossier: id,
      compartimenten: 'alle',
      door,
      mede: undefined,
      termijnVerstreken: true,
    } as const;
    const erase = async () => {
      if (!(await guard.erase(request)).allowed) throw new Error('A beheerder may erase after the term');
    };
    times.push(await seconds(erase));
  }
  const { user, system } = process.cpuUsage(before);
  return {
    keys: sealed.length * PARTS.length,
    seconds: times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0,
    processorSeconds: (user + system) / 1_000_000 / times.length,
  };
};

/** Opens until the log has so many lines, then recalculates the log, and renews the keys of so many dossiers. */
export const measureGuard = async (lines: number, dossiers: number): Promise<GuardReport> => {
  const folder = mkdtempSync(join(tmpdir(), 'veilig-ambt-wacht-'));
  const guard = await openGuard(folder, {
    mag,
    now: () => new Date(),
    knows: () => true,
    openingsPerHour: { ...OPENINGS_PER_HOUR, adviseur: dossiers },
  });
  try {
    const sealed: SealedDossier[] = [];
    for (let nr = 0; nr < dossiers; nr += 1) sealed.push(await sealOne(guard));
    let asked = 0;
    const open = async () => {
      const dossier = sealed[asked % sealed.length];
      asked += 1;
      if (dossier === undefined) throw new Error('There are dossiers');
      const request = {
        purpose: 'tonen',
        actor: betrokken.adviseur,
        actie: 'lees:advieswerk',
        dossier,
      } as const;
      if (!(await guard.open(request)).allowed) throw new Error('The adviser may read this');
    };
    const openMany = async (count: number, together: number): Promise<number> => {
      const took = await seconds(async () => {
        for (let nr = 0; nr < count; nr += together)
          await Promise.all(Array.from({ length: together }, open));
      });
      return Math.round(count / took);
    };
    const openingsPerSecond = { alone: await openMany(1_000, 1), together: await openMany(8_000, TOGETHER) };
    await openMany(Math.max(0, lines - asked), 500);
    const before = process.cpuUsage();
    const took = await seconds(() => guard.verify());
    const { user, system } = process.cpuUsage(before);
    return {
      openingsPerSecond,
      verifySeconds: { lines: asked, seconds: took, processorSeconds: (user + system) / 1_000_000 },
      renewSeconds: { keys: dossiers * PARTS.length, seconds: await seconds(() => guard.renewKeys()) },
      eraseSeconds: await measureErasing(guard, sealed),
    };
  } finally {
    await guard.close();
    rmSync(folder, { recursive: true });
  }
};
