import { afterEach, beforeEach, expect, it } from 'vitest';
import { actorOf } from '#web/server/session.ts';
import { openTestHouse, type TestHouse } from '../../test/web/house.ts';

let huis: TestHouse;
beforeEach(async () => {
  huis = await openTestHouse();
});
afterEach(() => huis.close());

/** To whom a message is on its way. */
const opWeg = async () => {
  const items = await huis.store.outbox.claim(50, Date.now() + 1_000);
  return Promise.all(items.map(({ recipient }) => huis.guard.openPrivate('outbox', recipient)));
};

it('tells everybody who can release the figures that something waits, once, and nobody who cannot', async () => {
  const bzk = actorOf(await huis.invite({ rol: 'bzk' }));
  const toetsers = [await huis.invite({ rol: 'toetser' }), await huis.invite({ rol: 'toetser' })];
  const { vrijgaven } = huis.application;
  await opWeg();
  expect(await vrijgaven.stelVoor(bzk, vrijgaven.volgende())).toEqual({ outcome: 'done' });
  expect(new Set(await opWeg())).toEqual(new Set(toetsers.map(({ id }) => ({ account: id }))));
  const [toetser] = toetsers;
  const home = toetser && (await (await huis.browserOf(toetser)).ask('/'));
  expect(await home?.text()).toContain('Cijfers wachten op vrijgave');
  expect((await vrijgaven.stelVoor(bzk, vrijgaven.volgende())).outcome).toBe('refused');
  expect(await opWeg()).toEqual([]);
});

it('tells colleagues of the same service of a request for emergency access, and who asks nothing', async () => {
  const [vrager, planner] = [await huis.invite({ rol: 'adviseur' }), await huis.invite({ rol: 'planner' })];
  const [toetser, fg] = [await huis.invite({ rol: 'toetser' }), await huis.invite({ rol: 'fg' })];
  await huis.invite({ rol: 'bzk' });
  await opWeg();
  const due = await huis.guard.nood.berichten();
  expect(due).toEqual([]);
  const bestuurder = actorOf(await huis.invite({ rol: 'bestuurder', organisatie: 'GM0014' }));
  await opWeg();
  const dossier = huis.application.newId();
  const kaart = {
    soort: 'zaak',
    fase: 'keuze',
    betrokkenen: { bestuurder: bestuurder.account },
    toestemmingen: { maatregelen: false, kosten: false },
  } as const;
  const card = await huis.guard.sealCard(dossier, 0, kaart);
  const asked = await huis.guard.nood.vraag({
    actor: actorOf(vrager),
    soort: 'noodtoegang',
    dossier: { id: dossier, card },
    compartimenten: ['adres'],
    gevaar: 'hulpdienst-vraagt',
    reden: 'er is gevaar',
  });
  expect(asked.allowed).toBe(true);
  const { nood } = huis.application;
  const wachtend = await Promise.all(
    [vrager, planner, toetser, fg].map((wie) => nood.wachtend(actorOf(wie))),
  );
  expect(wachtend).toEqual([0, 1, 0, 0]);
  expect(await (await (await huis.browserOf(planner)).ask('/')).text()).toContain(
    'Een collega vraagt u iets te bevestigen',
  );
  expect(await (await (await huis.browserOf(toetser)).ask('/')).text()).not.toContain('te bevestigen');
  await nood.meld();
  const told = (await opWeg()).map((one) => (one as { account: string }).account).sort();
  expect(told).toEqual([planner.id, toetser.id, fg.id].sort());
});
