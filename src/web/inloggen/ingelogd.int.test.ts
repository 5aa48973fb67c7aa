import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rollen } from '#domain/bevoegdheid/actor.ts';
import { sealOf } from '../../../test/web/browser.ts';
import { openTestHouse, type TestHouse } from '../../../test/web/house.ts';

let house: TestHouse;
beforeEach(async () => {
  house = await openTestHouse();
});
afterEach(() => house.close());

describe('where one is logged in', () => {
  it('shows this device and the others, and ends another one', async () => {
    const planner = await house.invite({ rol: 'planner' });
    const [elsewhere, here] = [await house.browserOf(planner), await house.browserOf(planner)];
    const html = await (await here.ask('/ingelogd')).text();
    expect(html).toContain('Dit apparaat');
    expect(html).toContain('Ook ingelogd');
    const [, id = ''] = /value="([0-9a-f]{16})" name="afmelden"/.exec(html) ?? [];
    const sent = await here.post('/ingelogd', { ...sealOf(html), afmelden: id });
    expect(sent.headers.get('location')).toBe('/ingelogd?klaar=een');
    expect((await elsewhere.ask('/ingelogd')).headers.get('location')).toMatch(/^\/inloggen/);
    expect(await (await here.ask('/ingelogd?klaar=een')).text()).toContain('U bent alleen op dit apparaat');
  });

  it('is a link on the pages of every role', async () => {
    for (const rol of rollen) {
      const browser = await house.browserOf(
        await house.invite({ rol, ...(rol === 'functionaris' && { organisatie: 'GM0014' }) }),
      );
      expect(await (await browser.ask('/')).text(), rol).toContain('href="/ingelogd"');
    }
  });

  it('is ended by the beheerder, who is told so', async () => {
    const [beheerder, planner] = [
      await house.invite({ rol: 'beheerder' }),
      await house.invite({ rol: 'planner' }),
    ];
    const [browser, other] = [await house.browserOf(beheerder), await house.browserOf(planner)];
    const path = `/accounts/${planner.id}/afmelden`;
    const seal = sealOf(await (await browser.ask(path)).text());
    expect((await browser.post(path, seal)).headers.get('location')).toBe('/?afgemeld=1');
    expect((await other.ask('/ingelogd')).headers.get('location')).toMatch(/^\/inloggen/);
    expect((await browser.ask(`/accounts/${beheerder.id}/afmelden`)).status).toBe(404);
  });
});
