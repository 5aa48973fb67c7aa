import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rollen } from '#domain/bevoegdheid/actor.ts';
import { type Browser, sealOf } from '../../../test/web/browser.ts';
import { openTestHouse, type TestHouse } from '../../../test/web/house.ts';

let house: TestHouse;
beforeEach(async () => {
  house = await openTestHouse();
});
afterEach(() => house.close());

const nieuw = {
  naam: 'Nieuw Verzonnen',
  rol: 'bestuurder',
  organisatie: 'GM0014',
  mail: 'nieuw@voorbeeld.invalid',
  issuer: 'https://inloggen.invalid',
  subject: 'nieuw-1',
  'tot-dag': '',
  'tot-maand': '',
  'tot-jaar': '',
};

describe('the beheerder', () => {
  it('lets someone in together with another, who sees exactly what was proposed', async () => {
    const browser = await house.browserOf(await house.invite({ rol: 'beheerder' }));
    const collega = await house.browserOf(await house.invite({ rol: 'beheerder' }));
    const seal = sealOf(await (await browser.ask('/accounts/nieuw')).text());
    const sent = await browser.post('/accounts/nieuw', { ...seal, ...nieuw });
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/?voorgesteld=1']);
    const list = await (await browser.ask('/?voorgesteld=1')).text();
    expect(list).toContain('een van hen bevestigt het');
    const [, page = ''] = /href="(\/accounts\/voorstel\/[\w-]+)"/.exec(list) ?? [];
    const own = await (await browser.ask(page)).text();
    expect(own).toContain('Een andere beheerder bevestigt het');
    expect(own).not.toContain('Bevestig de toegang');
    expect((await browser.post(page, seal)).status).toBe(409);
    expect(await house.application.accounts.signIn(nieuw.issuer, nieuw.subject)).toBeUndefined();
    const shown = await (await collega.ask(page)).text();
    for (const words of [nieuw.naam, nieuw.mail, nieuw.issuer, nieuw.subject]) expect(shown).toContain(words);
    const done = await collega.post(page, sealOf(shown));
    expect([done.status, done.headers.get('location')]).toEqual([303, '/?toegelaten=1']);
    expect(await (await collega.ask('/?toegelaten=1')).text()).toContain('De toegang is bevestigd');
    expect((await collega.ask(page)).status).toBe(404);
    const account = await house.application.accounts.signIn(nieuw.issuer, nieuw.subject);
    expect(account).toMatchObject({ rol: 'bestuurder', organisatie: 'GM0014', naam: nieuw.naam });
    expect(account?.bestuurderDossier).toBeDefined();
  });

  it('hears of every field at once what is not right, and keeps what was typed', async () => {
    const browser = await house.browserOf(await house.invite({ rol: 'beheerder' }));
    const seal = sealOf(await (await browser.ask('/accounts/nieuw')).text());
    const wrong = {
      ...seal,
      ...nieuw,
      organisatie: 'GM9999',
      mail: 'geen adres',
      'tot-dag': '1',
      'tot-maand': '1',
      'tot-jaar': '2001',
    };
    const html = await (await browser.post('/accounts/nieuw', wrong)).text();
    for (const words of [
      'Kies bij welke organisatie',
      'Dit is geen e-mailadres',
      'Deze dag is al voorbij',
      nieuw.naam,
      'geen adres',
    ])
      expect(html).toContain(words);
  });

  it('ends access at once, also for who is logged in, and never their own', async () => {
    const beheerder = await house.invite({ rol: 'beheerder' });
    const planner = await house.invite({ rol: 'planner' });
    const browser = await house.browserOf(beheerder);
    const working = await house.browserOf(planner);
    expect((await working.ask('/')).status).toBe(200);
    const page = `/accounts/${planner.id}/beeindigen`;
    const seal = sealOf(await (await browser.ask(page)).text());
    expect((await browser.post(page, seal)).headers.get('location')).toBe('/?beeindigd=1');
    expect((await working.ask('/')).status).not.toBe(200);
    expect(await house.application.accounts.signIn(planner.issuer, planner.subject)).toBeUndefined();
    expect((await browser.ask(page)).status).toBe(404);
    expect((await browser.ask(`/accounts/${beheerder.id}/beeindigen`)).status).toBe(404);
  });

  const wijzig = async (
    naam: string,
    browser: Browser,
    id: string,
    wat: Readonly<Record<string, string>>,
  ) => {
    const page = `/accounts/${id}/wijzigen`;
    const html = await (await browser.ask(page)).text();
    expect(html).toContain(naam);
    const mail = /name="mail"[^>]*value="([^"]*)"/.exec(html)?.[1] ?? '';
    return browser.post(page, { ...sealOf(html), naam, mail, ...wat });
  };
  /** To whom a message is on its way, and nothing else is in it. */
  const opWeg = async () => {
    const items = await house.store.outbox.claim(50, Date.now() + 1_000);
    return Promise.all(items.map(({ recipient }) => house.guard.openPrivate('outbox', recipient)));
  };

  it('changes somebody together with another, who is told, sees what it was and becomes, and confirms', async () => {
    const [een, twee] = [await house.invite({ rol: 'beheerder' }), await house.invite({ rol: 'beheerder' })];
    const adviseur = await house.invite({ rol: 'adviseur' });
    const [browser, collega] = [await house.browserOf(een), await house.browserOf(twee)];
    await opWeg();
    const sent = await wijzig(adviseur.naam, browser, adviseur.id, { rol: 'planner' });
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/?wijziging=1']);
    const anderen = (await house.guard.accounts.byRol('beheerder')).filter(({ id }) => id !== een.id);
    expect(await opWeg()).toEqual(anderen.map(({ id }) => ({ account: id })));
    expect((await house.application.accounts.get(adviseur.id))?.rol).toBe('adviseur');
    expect(await (await browser.ask('/')).text()).toContain('Wacht op een andere beheerder');
    const list = await (await collega.ask('/')).text();
    expect(list).toContain('Wacht op u');
    const [, page = ''] = /href="(\/accounts\/voorstel\/[\w-]+)"/.exec(list) ?? [];
    const shown = await (await collega.ask(page)).text();
    for (const words of ['Dit verandert', 'Adviseur', 'Planner', 'wijst ze opnieuw toe'])
      expect(shown).toContain(words);
    const done = await collega.post(page, sealOf(shown));
    expect(done.headers.get('location')).toBe('/?gewijzigd=1');
    expect(await house.application.accounts.get(adviseur.id)).toEqual({ ...adviseur, rol: 'planner' });
  });

  it('shows a change to another organisation of the same name', async () => {
    const [een, twee] = [await house.invite({ rol: 'beheerder' }), await house.invite({ rol: 'beheerder' })];
    const wie = await house.invite({ rol: 'functionaris', organisatie: 'GM0014' });
    const [browser, collega] = [await house.browserOf(een), await house.browserOf(twee)];
    await wijzig(wie.naam, browser, wie.id, { rol: 'functionaris', organisatie: 'PV20' });
    const list = await (await collega.ask('/')).text();
    const [, page = ''] = /href="(\/accounts\/voorstel\/[\w-]+)"/.exec(list) ?? [];
    const verandert = (await (await collega.ask(page)).text()).split('Zo wordt het hele account')[0];
    for (const words of ['Gemeente Groningen', 'Provincie Groningen', 'Stel daar iemand anders voor'])
      expect(verandert).toContain(words);
  });

  it('lets nobody confirm what is about themselves, and says who does', async () => {
    const [een, twee] = [await house.invite({ rol: 'beheerder' }), await house.invite({ rol: 'beheerder' })];
    const [browser, zelf] = [await house.browserOf(een), await house.browserOf(twee)];
    await wijzig(twee.naam, browser, twee.id, { rol: 'fg' });
    const list = await (await zelf.ask('/')).text();
    expect(list).not.toContain('Wacht op u');
    const [, page = ''] = /href="(\/accounts\/voorstel\/[\w-]+)"/.exec(list) ?? [];
    const shown = await (await zelf.ask(page)).text();
    expect(shown).toContain('Dit gaat over uzelf');
    expect(shown).not.toContain('Bevestig de wijziging');
    expect((await zelf.post(page, sealOf(await (await zelf.ask('/accounts/nieuw')).text()))).status).toBe(
      409,
    );
  });

  it('gives access again to somebody whose access ended, by the same way', async () => {
    const browser = await house.browserOf(await house.invite({ rol: 'beheerder' }));
    const collega = await house.browserOf(await house.invite({ rol: 'beheerder' }));
    const planner = await house.invite({ rol: 'planner' });
    const end = `/accounts/${planner.id}/beeindigen`;
    await browser.post(end, sealOf(await (await browser.ask(end)).text()));
    await wijzig(planner.naam, browser, planner.id, { rol: 'planner' });
    const list = await (await collega.ask('/')).text();
    const [, page = ''] = /href="(\/accounts\/voorstel\/[\w-]+)"/.exec(list) ?? [];
    await collega.post(page, sealOf(await (await collega.ask(page)).text()));
    expect(await house.application.accounts.signIn(planner.issuer, planner.subject)).toEqual(planner);
  });

  it('changes nothing of themselves, makes nobody an office-holder, and says when nothing changed', async () => {
    const zelf = await house.invite({ rol: 'beheerder' });
    const browser = await house.browserOf(zelf);
    const planner = await house.invite({ rol: 'planner' });
    const bestuurder = await house.invite({ rol: 'bestuurder', organisatie: 'GM0014' });
    expect((await browser.ask(`/accounts/${zelf.id}/wijzigen`)).status).toBe(404);
    const same = await wijzig(planner.naam, browser, planner.id, { rol: 'planner' });
    expect([same.status, await same.text()]).toEqual([409, expect.stringContaining('Er is niets veranderd')]);
    for (const [wie, rol] of [
      [planner, 'bestuurder'],
      [bestuurder, 'functionaris'],
    ] as const) {
      const wrong = await wijzig(wie.naam, browser, wie.id, { rol, organisatie: 'GM0014' });
      expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringContaining('Kies een rol uit')]);
    }
    const weg = await wijzig(planner.naam, browser, planner.id, { rol: 'planner', mail: 'geen adres' });
    expect(await weg.text()).toContain('Dit is geen e-mailadres');
  });

  it('does not invite the same person twice', async () => {
    const browser = await house.browserOf(await house.invite({ rol: 'beheerder' }));
    const seal = sealOf(await (await browser.ask('/accounts/nieuw')).text());
    await browser.post('/accounts/nieuw', { ...seal, ...nieuw });
    const again = await browser.post('/accounts/nieuw', { ...seal, ...nieuw });
    expect(again.status).toBe(409);
    const html = await again.text();
    expect(html).toContain('staat al een voorstel klaar');
    expect(html).toContain(nieuw.naam);
  });

  it('drops a proposal, and then nothing has happened', async () => {
    const browser = await house.browserOf(await house.invite({ rol: 'beheerder' }));
    const seal = sealOf(await (await browser.ask('/accounts/nieuw')).text());
    await browser.post('/accounts/nieuw', { ...seal, ...nieuw });
    const list = await (await browser.ask('/')).text();
    const [, page = ''] = /href="(\/accounts\/voorstel\/[\w-]+)"/.exec(list) ?? [];
    const ask = await (await browser.ask(`${page}/vervallen`)).text();
    const dropped = await browser.post(`${page}/vervallen`, sealOf(ask));
    expect(dropped.headers.get('location')).toBe('/?vervallen=1');
    expect((await browser.ask(page)).status).toBe(404);
    expect((await browser.post(`${page}/vervallen`, sealOf(ask))).status).toBe(404);
  });

  it('does not make an office-holder the functionaris of the same organisation', async () => {
    const browser = await house.browserOf(await house.invite({ rol: 'beheerder' }));
    await house.invite({ rol: 'bestuurder', organisatie: 'GM0014', mail: 'Zelfde@voorbeeld.invalid' });
    const seal = sealOf(await (await browser.ask('/accounts/nieuw')).text());
    const wie = { ...seal, ...nieuw, rol: 'functionaris', mail: 'zelfde@voorbeeld.invalid' };
    const refused = await browser.post('/accounts/nieuw', wie);
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('Deze persoon is bestuurder bij deze organisatie');
    const elsewhere = await browser.post('/accounts/nieuw', { ...wie, organisatie: 'GM0034' });
    expect(elsewhere.headers.get('location')).toBe('/?voorgesteld=1');
  });

  it.each(rollen.filter((rol) => rol !== 'beheerder'))('is someone else than the %s', async (rol) => {
    const browser = await house.browserOf(await house.invite({ rol }));
    expect((await browser.ask('/accounts/nieuw')).status).toBe(404);
  });
});

describe('the privacy officer', () => {
  it('sees that the audit log is whole, and the lines of it without a name', async () => {
    const fg = await house.invite({ rol: 'fg' });
    const browser = await house.browserOf(fg);
    expect(await (await browser.ask('/')).text()).toContain('Het inzagelog klopt');
    const html = await (await browser.ask('/inzagelog')).text();
    expect(html).toContain('toegang gegeven of beëindigd');
    expect(html).not.toContain(fg.naam);
    expect(await (await browser.ask('/inzagelog?na=zoveel&toon=geweigerd')).text()).toContain(
      'staan zulke regels niet',
    );
  });
});

describe('the ministry', () => {
  it('sees the rule beside an empty picture, and no log', async () => {
    const browser = await house.browserOf(await house.invite({ rol: 'bzk' }));
    expect(await (await browser.ask('/')).text()).toContain('Er zijn nog geen cijfers vrijgegeven');
    expect((await browser.ask('/inzagelog')).status).toBe(404);
  });
});
