import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { Betrokkenen, Kaart } from '#domain/bevoegdheid/kaart.ts';
import type { Compartiment } from '#domain/gedeeld/compartiment.ts';
import type { Guard, NewEvent, WholeDossier } from '#guard/guard.ts';
import { openGuard } from '#guard/in-process.ts';
import type { Policy } from '#guard/open-dossier.ts';
import { guardOverSocket } from '#guard/over-socket.ts';
import { serveGuard } from '#guard/socket-server.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import { accountId, type DossierId, dossierId, encodeId } from '#kernel/ids.ts';

export const newId = (): DossierId => dossierId(encodeId(randomBytes(16)));
const account = () => accountId(encodeId(randomBytes(16)));

export const adviseur: Actor = { account: account(), rol: 'adviseur' };
export const collega: Actor = { account: account(), rol: 'adviseur' };
export const planner: Actor = { account: account(), rol: 'planner' };
export const fg: Actor = { account: account(), rol: 'fg' };
export const beheerder: Actor = { account: account(), rol: 'beheerder' };

/** A policy of a few rows: the assigned adviser sees the home and the threat, a planner lists, each office has its own page. */
export const policy: Policy = (actor, actie, kaart) => {
  const yes = (...compartimenten: Compartiment[]) => ({ toegestaan: true, compartimenten }) as const;
  if (kaart === undefined) {
    const page = {
      'lijst:planner': 'planner',
      'lijst:adviseur': 'adviseur',
      'lijst:auditlog': 'fg',
      'beheer:accounts': 'beheerder',
      'beheer:toegang': 'beheerder',
    }[actie as string];
    return page === actor.rol ? yes() : { toegestaan: false };
  }
  if (actor.rol === 'adviseur' && kaart.betrokkenen.adviseur === actor.account)
    return yes('woning', 'dreiging');
  if (actor.rol === 'planner' && actie === 'lijst:planner' && kaart.fase === 'aangemeld') return yes();
  return { toegestaan: false };
};

/** A folder that lives as long as the test. */
export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'wacht-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
};

/** The same, in memory where the machine has that: proofs with thousands of audit lines wait for the disk otherwise. */
export const quickFolder = (): string => {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'wacht-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
};

/** In these stories everybody is who they say; who is not, is another story. */
export const anyone = () => true;

/** How tests open a guard: in this process, unless a file of tests says that all of it goes over a socket. */
export const manner = { overSocket: false };

export const newGuard = async (folder = newFolder(), mag = policy): Promise<Guard> => {
  const guard = await openGuard(folder, { mag, now: () => new Date(), knows: anyone });
  if (!manner.overSocket) return guard;
  const path = join(folder, 'socket', 'wacht.sock');
  const stop = await serveGuard(guard, path, 'beheer');
  const client = guardOverSocket(path);
  const close = async () => {
    await client.close();
    await stop();
    await guard.close();
  };
  return { ...client, close };
};

export const kaartOf = (betrokkenen: Betrokkenen = { adviseur: adviseur.account }): Kaart => ({
  soort: 'zaak',
  fase: 'aangemeld',
  betrokkenen,
  toestemmingen: { maatregelen: false, kosten: false },
});

export const feit = (compartiment: Compartiment, tekst: string): NewEvent => ({
  slice: 'onderzoek',
  type: 'BevindingVastgelegd',
  version: 1,
  day: calendarDay('2026-11-21'),
  compartiment,
  feit: { type: 'BevindingVastgelegd', tekst },
  door: { account: adviseur.account, rol: 'adviseur' },
  tijd: '2026-11-21T10:00:00.000Z',
});

/** One fact about the home, one about the threat and one about the family. */
export const sealedDossier = async (
  guard: Guard,
  kaart = kaartOf(),
  feiten = [feit('woning', 'achterdeur'), feit('dreiging', 'brief'), feit('gezin', 'partner')],
): Promise<WholeDossier> => {
  const id = newId();
  const events = await guard.seal(id, 1, feiten);
  return { id, events, card: await guard.sealCard(id, events.length, kaart) };
};

export const toShow = (dossier: WholeDossier, actor = adviseur) =>
  ({ purpose: 'tonen', actor, actie: 'lees:advieswerk', dossier }) as const;

export const linesOf = async (guard: Guard) => {
  const lines = await guard.auditLines(fg, 0, 100_000);
  if ('allowed' in lines) throw new Error('The officer must be able to read the log');
  return lines.filter(({ actie }) => actie !== 'lijst:auditlog');
};
