import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Actie } from '#domain/bevoegdheid/actie.ts';
import { type Actor, type Rol, rollen } from '#domain/bevoegdheid/actor.ts';
import { mag } from '#domain/bevoegdheid/mag.ts';
import { zonderDossier } from '#domain/bevoegdheid/regels-lezen.ts';
import type { Account } from '#guard/guard.ts';
import { type Options, openGuard } from '#guard/in-process.ts';
import { guardOverSocket } from '#guard/over-socket.ts';
import { serveGuard } from '#guard/socket-server.ts';
import { addDays, type CalendarDay, calendarDay } from '#kernel/calendar-day.ts';
import { accountId, encodeId } from '#kernel/ids.ts';
import { meld } from '../security/resultaat.ts';
import { admit } from './officers.ts';
import { kaartOf, newFolder, sealedDossier } from './story.ts';

const TODAY = calendarDay('2026-11-21');
const STATES = ['absent', 'ended', 'other-role', 'until-today', 'no-end'] as const;
/** In which of these states the account gives something. */
const GIVES: ReadonlySet<State> = new Set(['until-today', 'no-end']);
type State = (typeof STATES)[number];

const accountOf = (rol: Rol, tot: CalendarDay | null): Account => {
  const id = accountId(encodeId(randomBytes(16)));
  const contact = { naam: 'Verzonnen Persoon', mail: `${id}@voorbeeld.invalid` };
  return { id, issuer: 'https://inloggen.invalid', subject: id, rol, tot, ...contact };
};

const other = (rol: Rol): Rol => (rol === 'bzk' ? 'planner' : 'bzk');

/** The account that stands behind somebody who says to have this role, and whether that gives them anything. */
const behind = (rol: Rol, state: State): { readonly account: Account; readonly isKept: boolean } => {
  const tot = { ended: addDays(TODAY, -1), 'until-today': TODAY }[state as string] ?? null;
  return { account: accountOf(state === 'other-role' ? other(rol) : rol, tot), isKept: state !== 'absent' };
};

/** Asks everything there is to ask over the socket, as a web process would that says whatever it likes; gives what was wrong. */
const wrongAnswers = async (knows?: Options['knows']) => {
  const folder = newFolder();
  let clock = new Date(`${TODAY}T12:00:00Z`);
  // A clock so far back shows nothing at all; here is what holds when two persons took it for right.
  const mayLagMs = Number.POSITIVE_INFINITY;
  const guard = await openGuard(folder, { mag, now: () => clock, mayLagMs, ...(knows && { knows }) });
  const path = join(folder, 'socket', 'wacht.sock');
  const stop = await serveGuard(guard, path, 'web');
  const web = guardOverSocket(path);
  const first = accountOf('beheerder', null);
  const second = accountOf('beheerder', null);
  for (const one of [first, second]) await web.accounts.put(one, undefined);
  const by: readonly [Actor, Actor] = [
    { account: first.id, rol: 'beheerder' },
    { account: second.id, rol: 'beheerder' },
  ];
  const wrong: string[] = [];
  let asked = 0;
  const check = (what: string, got: boolean, may: boolean): void => {
    asked += 1;
    if (got !== may) wrong.push(what);
  };
  for (const rol of rollen) {
    for (const state of STATES) {
      const { account, isKept } = behind(rol, state);
      if (isKept) expect(await admit(web, account, by)).toEqual([]);
      const actor: Actor = { account: account.id, rol };
      const mayAct = GIVES.has(state);
      for (const [actie, voor] of Object.entries(zonderDossier))
        check(
          `${rol} ${state} ${actie}`,
          await web.allow(actor, actie as Actie),
          mayAct && [voor].flat().includes(rol),
        );
      const dossier = await sealedDossier(web, kaartOf({ bestuurder: account.id }));
      const opened = await web.open({ purpose: 'tonen', actor, actie: 'lees:overzicht', dossier });
      check(`${rol} ${state} open`, opened.allowed, mayAct && rol === 'bestuurder');
      const log = await web.auditLines(actor, 0, 1);
      check(`${rol} ${state} log`, !('allowed' in log), mayAct && rol === 'fg');
      const { allowed } = await web.accounts.stelVoor(accountOf('planner', null), actor);
      check(`${rol} ${state} account`, allowed, mayAct && rol === 'beheerder');
    }
  }
  const fg = accountOf('fg', TODAY);
  await admit(web, fg, by);
  const ended = { account: fg.id, rol: 'fg' } as const;
  clock = new Date(clock.getTime() + 24 * 3_600_000);
  check('after the last day', await web.allow(ended, 'lijst:auditlog'), false);
  clock = new Date(`${TODAY}T12:00:00Z`);
  check('the clock put back', await web.allow(ended, 'lijst:auditlog'), false);
  const lines = await guard.auditLines({ account: first.id, rol: 'fg' }, 0, 1);
  check('a beheerder who says to be the privacy officer', !('allowed' in lines), false);
  await web.close();
  await stop();
  await guard.close();
  return { asked, wrong };
};

test('Zonder eigen, geldende rol krijgt niemand iets van de sleutelwacht, wat de website ook zegt', async () => {
  const { asked, wrong } = await wrongAnswers();
  const planted = await wrongAnswers(() => true);
  meld({
    bewering:
      'Een verlopen of verzonnen rol krijgt niets van de sleutelwacht, ook als de website gekraakt is',
    gevallen: asked,
    afwijkingen: wrong.length,
    ingebouwd: 1,
    gevonden: planted.wrong.length > 0 ? 1 : 0,
  });
  expect(wrong).toEqual([]);
  expect(planted.wrong.length).toBeGreaterThan(10);
}, 120_000);
