import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { actorOf } from '#web/server/session.ts';
import { meldAan } from '../../../test/keten/verloop.ts';
import { sealOf } from '../../../test/web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../../../test/web/keten-huis.ts';

let huis: KetenHuis;
beforeEach(async () => {
  huis = await openKetenHuis();
});
afterEach(() => huis.close());

/** Last Saturday somebody looked; today is the Tuesday after. */
const bekijkInHetWeekend = async () => {
  const { wereld } = huis;
  wereld.zetKlok('2026-03-06');
  const zaak = await meldAan(wereld);
  wereld.zetKlok('2026-03-07');
  await wereld.application.zaak(wereld.als('planner'), 'lees:planning', zaak);
  wereld.zetKlok('2026-03-10');
};

describe('De functionaris gegevensbescherming', () => {
  it('ziet zonder bijzonderheden dat er niets te doen is', async () => {
    const fg = await huis.browserOf(await huis.invite({ rol: 'fg' }));
    expect(await (await fg.ask('/')).text()).toContain('Van vorige week staat niets meer open');
    expect(await (await fg.ask('/ongewoon')).text()).toContain('Er viel deze week niets op');
  });

  it('ziet dat vorige week te laat is, kijkt het na en vinkt het af, een keer', async () => {
    await bekijkInHetWeekend();
    const [fg, beheerder] = [
      await huis.browserOf(await huis.invite({ rol: 'fg' })),
      await huis.browserOf(await huis.invite({ rol: 'beheerder' })),
    ];
    expect(await (await fg.ask('/')).text()).toContain('Kijk de ongewone inzagen van vorige week na');
    const achterloopt = 'Een ongewone inzage is nog niet nagekeken';
    expect(await (await beheerder.ask('/')).text()).toContain(achterloopt);
    const lijst = await (await fg.ask('/ongewoon')).text();
    expect(lijst).toContain('Buiten werktijd gekeken');
    const pad = /href="(\/ongewoon\/2026-03-02\/[\w-]{22})"/.exec(lijst)?.[1] ?? '';
    const seal = sealOf(await (await fg.ask(pad)).text());
    const leeg = await fg.post(pad, { ...seal, opmerking: ' ' });
    expect([leeg.status, await leeg.text()]).toEqual([400, expect.stringContaining('Schrijf kort op')]);
    const gedaan = await fg.post(pad, { ...seal, opmerking: 'Dienst gedraaid.' });
    expect(gedaan.headers.get('location')).toBe('/ongewoon?week=2026-03-02&afgevinkt=1');
    expect(await (await fg.ask(pad)).text()).toContain('Dienst gedraaid.');
    await fg.post(pad, { ...seal, opmerking: 'Iets anders.' });
    expect(await (await fg.ask(pad)).text()).not.toContain('Iets anders.');
    expect(await (await fg.ask('/')).text()).toContain('Van vorige week staat niets meer open');
    expect(await (await beheerder.ask('/')).text()).not.toContain(achterloopt);
    expect(await (await fg.ask('/inzagelog')).text()).toContain('ongewone inzage afgevinkt');
  });

  it('rekent het hele inzagelog na, en ziet wanneer dat weer moet', async () => {
    const account = await huis.invite({ rol: 'fg' });
    const fg = await huis.browserOf(account);
    const voor = await (await fg.ask('/')).text();
    expect(voor).toContain('Het inzagelog klopt');
    const gedaan = await fg.post('/inzagelog', sealOf(voor));
    expect(gedaan.headers.get('location')).toBe('/');
    huis.wereld.zetKlok('2026-04-20');
    const later = await huis.browserOf(account);
    expect(await (await later.ask('/')).text()).toContain('meer dan een week geleden');
  });

  it.each(['beheerder', 'planner', 'bzk', 'bestuurder'] as const)(
    'is iemand anders dan de %s',
    async (rol) => {
      await bekijkInHetWeekend();
      const account = await huis.invite({ rol });
      expect((await (await huis.browserOf(account)).ask('/ongewoon')).status).toBe(404);
      const gezien = huis.application.toezicht.ongewoon(actorOf(account), calendarDay('2026-03-02'));
      expect(await gezien).toBeUndefined();
    },
  );
});
