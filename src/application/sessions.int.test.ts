import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
    expect(await application.sessions.find(token)).toEqual({ account: account('planner'), expired: false });
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
  ])('of a %s that was idle for %i minutes: expired %s', async (naam, minutes, expired) => {
    const { application, account, zetTijd } = wereld;
    const { token } = await application.sessions.open(account(naam).id);
    zetTijd(minutesLater(minutes));
    expect((await application.sessions.find(token))?.expired).toBe(expired);
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
});
