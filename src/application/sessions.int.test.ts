import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dossierId } from '#kernel/ids.ts';
import { bouwWereld, type Wereld } from '../../test/keten/wereld.ts';

let wereld: Wereld;
beforeEach(async () => {
  wereld = await bouwWereld();
});
afterEach(() => wereld.einde());

const minutesLater = (minutes: number): string => new Date(Date.UTC(2026, 2, 2, 9, minutes)).toISOString();

describe('Sessions', () => {
  it('belong to one account and end when they are closed', async () => {
    const { application, account } = wereld;
    const { token } = await application.sessions.open(account('planner').id);
    expect(await application.sessions.find(token)).toEqual({
      account: account('planner'),
      expired: false,
      opSlot: false,
      bevestigd: { nu: true, dossiers: [] },
    });
    expect(await application.sessions.find(`${token}x`)).toBeUndefined();
    await application.sessions.close(token);
    expect(await application.sessions.find(token)).toBeUndefined();
  });

  it.each([
    ['adviseur', 9, false],
    ['adviseur', 11, true],
    ['planner', 14, false],
    ['planner', 16, true],
    ['wethouder', 29, false],
    ['wethouder', 31, true],
    ['secretaris', 29, false],
    ['secretaris', 31, true],
    ['toetser-1', 16, true],
    ['bzk', 16, true],
    ['vereniging', 16, true],
    ['fg', 16, true],
    ['beheerder', 16, true],
  ])('of a %s that was idle for %i minutes: expired %s', async (naam, minutes, expired) => {
    const { application, account, zetTijd } = wereld;
    const { token } = await application.sessions.open(account(naam).id);
    zetTijd(minutesLater(minutes));
    expect((await application.sessions.find(token))?.expired).toBe(expired);
  });

  it.each([
    ['wethouder', 480],
    ['secretaris', 480],
    ['planner', 480],
    ['adviseur', 240],
    ['toetser-1', 480],
    ['bzk', 480],
    ['vereniging', 480],
    ['fg', 480],
    ['beheerder', 240],
  ])('of a %s that was used all the time end after %i minutes', async (naam, absolute) => {
    const { application, account, zetTijd } = wereld;
    const { token } = await application.sessions.open(account(naam).id);
    for (let minute = 8; minute <= absolute; minute += 8) {
      zetTijd(minutesLater(minute));
      expect((await application.sessions.find(token))?.expired, `${minute}`).toBe(false);
    }
    zetTijd(minutesLater(absolute + 1));
    expect((await application.sessions.find(token))?.expired).toBe(true);
  });

  it('do not become longer when the clock goes back', async () => {
    const { application, account, zetTijd } = wereld;
    const { token } = await application.sessions.open(account('planner').id);
    zetTijd(minutesLater(-0.5));
    expect((await application.sessions.find(token))?.expired).toBe(false);
    zetTijd(minutesLater(-60));
    expect((await application.sessions.find(token))?.expired).toBe(true);
  });

  it('are at two places at most: the oldest runs out, and can still tell whose form it was', async () => {
    const { application, account, als, zetTijd } = wereld;
    const { sessions } = application;
    const open = async (minute: number) => {
      zetTijd(minutesLater(minute));
      return sessions.open(account('planner').id, { apparaat: `Browser ${minute}` });
    };
    const [first, second, third] = [await open(0), await open(1), await open(2)];
    expect([first.ended, second.ended, third.ended]).toEqual([0, 0, 1]);
    expect(await sessions.find(first.token)).toMatchObject({ expired: true });
    expect(await sessions.find(second.token)).toMatchObject({ expired: false });
    expect(await sessions.all(als('planner'), third.token)).toMatchObject([
      { apparaat: 'Browser 1', sinds: minutesLater(1), hier: false },
      { apparaat: 'Browser 2', hier: true },
    ]);
  });

  it('are ended by whose they are, one or all others, and never those of somebody else', async () => {
    const { application, account, als } = wereld;
    const { sessions } = application;
    const [here, other] = [
      (await sessions.open(account('planner').id)).token,
      (await sessions.open(account('planner').id)).token,
    ];
    const stranger = (await sessions.open(account('adviseur').id)).token;
    const listed = await sessions.all(als('adviseur'), stranger);
    expect(await sessions.end(als('planner'), { id: listed[0]?.id ?? '' })).toBe(0);
    expect(await sessions.end(als('planner'), { allBut: here })).toBe(1);
    expect(await sessions.find(other)).toBeUndefined();
    expect(await sessions.find(here)).toBeDefined();
    expect(await sessions.find(stranger)).toBeDefined();
  });

  it('are ended by a beheerder, and by nobody else', async () => {
    const { application, account, als } = wereld;
    const { token } = await application.sessions.open(account('planner').id);
    expect(await application.sessions.endOf(als('fg'), account('planner').id)).toBeUndefined();
    expect(await application.sessions.find(token)).toBeDefined();
    expect(await application.sessions.endOf(als('beheerder'), account('planner').id)).toBe(1);
    expect(await application.sessions.find(token)).toBeUndefined();
  });

  it('end at the next request when the role has ended', async () => {
    const { application, account, als, zetTijd } = wereld;
    const { sessions } = application;
    const { token } = await sessions.open(account('planner').id);
    await application.accounts.end(als('beheerder'), account('planner'), application.today());
    expect(await sessions.find(token)).toBeDefined();
    zetTijd('2026-03-02T23:00:01Z');
    expect(await sessions.find(token)).toBeUndefined();
    await expect(sessions.open(account('planner').id)).rejects.toThrow();
  });

  it('end when the provider says so: one log-in there, or everything of a subject, of that provider only', async () => {
    const { application, account } = wereld;
    const { sessions } = application;
    const { id, issuer, subject } = account('planner');
    const from = async (login: string) => (await sessions.open(id, { login: { issuer, id: login } })).token;
    const [one, two] = [await from('een'), await from('twee')];
    const ended = (what: Partial<Parameters<typeof sessions.endByProvider>[0]>) =>
      sessions.endByProvider({ issuer, subject: undefined, login: undefined, ...what });
    expect(await ended({ issuer: 'https://anders.example', login: 'een' })).toBe(0);
    expect(await ended({ issuer: 'https://anders.example', subject })).toBe(0);
    expect(await ended({ subject: account('adviseur').subject, login: 'een' })).toBe(0);
    expect(await ended({ login: 'een' })).toBe(1);
    expect([await sessions.find(one), (await sessions.find(two))?.expired]).toEqual([undefined, false]);
    expect(await ended({ subject })).toBe(1);
    expect(await sessions.find(two)).toBeUndefined();
  });

  it('do not open under another token, even when the row is copied', async () => {
    const { application, account, store } = wereld;
    const { token } = await application.sessions.open(account('beheerder').id);
    const mine = 'mijn-eigen-token';
    const hash = (text: string) => createHash('sha256').update(text).digest('hex');
    const row = await store.sessions.get(hash(token));
    if (row === undefined) throw new Error('The session was just opened');
    await store.sessions.put({ ...row, tokenHash: hash(mine) });
    await expect(application.sessions.find(mine)).rejects.toThrow();
  });

  it('are opened once for a page and its photos, and again after anything that was written', async () => {
    const { application, account, als, guard } = wereld;
    const { sessions } = application;
    let asked = 0;
    const { openSession } = guard;
    Object.assign(guard, {
      openSession: (...given: Parameters<typeof openSession>) => {
        asked += 1;
        return openSession(...given);
      },
    });
    const { token } = await sessions.open(account('planner').id);
    await Promise.all([1, 2, 3].map(() => sessions.find(token)));
    await sessions.find(token);
    expect(asked).toBe(1);
    await sessions.noteDossier(token, dossierId('aaaaaaaaaaaaaaaaaaaaaaaaaa'));
    expect((await sessions.find(token))?.bevestigd.dossiers).toHaveLength(1);
    expect(asked).toBe(2);
    await application.accounts.end(als('beheerder'), account('adviseur'), application.today());
    await sessions.find(token);
    expect(asked).toBe(3);
  });
});
