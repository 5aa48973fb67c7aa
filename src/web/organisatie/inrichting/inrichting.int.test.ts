import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, sealOf } from '../../../../test/web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../../../../test/web/keten-huis.ts';

let huis: KetenHuis;
let secretaris: Browser;
let collega: Browser;
beforeEach(async () => {
  huis = await openKetenHuis();
  secretaris = await huis.als('secretaris');
  const account = await huis.invite({ rol: 'functionaris', subject: 'collega', organisatie: 'GM0014' });
  collega = await huis.browserOf(account);
});
afterEach(() => huis.close());

const lees = async (browser: Browser, path: string) => (await browser.ask(path)).text();
const stuur = async (browser: Browser, path: string, velden: Readonly<Record<string, string>>) =>
  browser.post(path, { ...sealOf(await lees(browser, path)), ...velden });
const geenEinde = { 'tot-dag': '', 'tot-maand': '', 'tot-jaar': '' };
const afspraken = {
  wie: 'De secretaris.',
  mandaat: 'Tot een bedrag.',
  leveranciers: 'Twee bedrijven.',
  grootboekrekening: '4321',
  buitenKantoortijd: 'De piketdienst.',
};

describe('Eén keer regelen', () => {
  it('vraagt vijf afspraken en een adres, bewaart ze, en meldt ze niet meer op het bureau', async () => {
    expect(await lees(secretaris, '/')).toContain('Nog één keer te regelen');
    const fout = await stuur(secretaris, '/inrichting/afspraken', { wie: 'De secretaris.' });
    expect(fout.status).toBe(400);
    expect((await fout.text()).match(/schrijf dan op wie het uitzoekt/g)?.length).toBeGreaterThanOrEqual(4);
    expect((await stuur(secretaris, '/inrichting/afspraken', afspraken)).status).toBe(303);
    expect((await stuur(secretaris, '/inrichting/postadres', { postadres: 'geen adres' })).status).toBe(409);
    await stuur(secretaris, '/inrichting/postadres', { postadres: 'post@voorbeeld.invalid' });
    const pagina = await lees(collega, '/inrichting');
    for (const tekst of ['De piketdienst.', 'post@voorbeeld.invalid', 'Alles is geregeld'])
      expect(pagina).toContain(tekst);
    expect(await lees(secretaris, '/')).not.toContain('Nog één keer te regelen');
    expect(await lees(await huis.als('andere-secretaris'), '/inrichting')).not.toContain('De piketdienst.');
  });

  it('wijst een functionaris aan met twee personen', async () => {
    const wie = huis.wereld.account('secretaris').id;
    const voorstel = { functionaris: wie, ...geenEinde };
    expect((await stuur(secretaris, '/inrichting/functionaris', voorstel)).status).toBe(303);
    const eigen = await stuur(secretaris, '/inrichting/functionaris/bevestigen', { stap: 'bevestigen' });
    expect(eigen.status).toBe(409);
    expect(await eigen.text()).toContain('U deed dit voorstel zelf');
    expect(await lees(collega, '/')).toContain('Bevestig de functionaris');
    expect(
      (await stuur(collega, '/inrichting/functionaris/bevestigen', { stap: 'bevestigen' })).headers.get(
        'location',
      ),
    ).toBe('/inrichting?klaar=bevestigd');
    const view = await huis.application.organisatie(huis.wereld.als('secretaris'), 'GM0014');
    expect(view?.organisatie.functionaris).toEqual({ account: wie, tot: null });
  });

  it('sluit de toegang van wie is vervangen meteen, en nodigt die later gewoon opnieuw uit', async () => {
    const { account, als } = huis.wereld;
    const weg = huis.wereld.account('secretaris');
    const nieuw = await huis.invite({ rol: 'functionaris', subject: 'opvolger', organisatie: 'GM0014' });
    const opvolger = await huis.browserOf(nieuw);
    await huis.invite({ ...weg, rol: 'functionaris' });
    await stuur(secretaris, '/inrichting/functionaris', { functionaris: nieuw.id, ...geenEinde });
    const vraag = await lees(opvolger, '/inrichting/functionaris/bevestigen');
    expect(vraag).toContain(`${weg.naam} kan na de bevestiging meteen niet meer inloggen`);
    expect((await secretaris.ask('/')).status).toBe(200);
    await stuur(opvolger, '/inrichting/functionaris/bevestigen', { stap: 'bevestigen' });
    expect((await secretaris.ask('/')).status).toBe(303);
    expect((await collega.ask('/')).status).toBe(200);
    expect(await huis.application.accounts.signIn(weg.issuer, weg.subject)).toBeUndefined();
    expect(await huis.application.organisatie(als('secretaris'), 'GM0014')).toBeUndefined();
    const terug = await huis.invite({ ...account('secretaris'), rol: 'functionaris' });
    await stuur(opvolger, '/inrichting/postadres', { postadres: 'post@voorbeeld.invalid' });
    expect(await huis.application.accounts.signIn(terug.issuer, terug.subject)).toBeDefined();
  });

  it('stelt niemand van elders voor, en geen bestuurder', async () => {
    const elders = { functionaris: huis.wereld.account('andere-secretaris').id, ...geenEinde };
    expect((await stuur(secretaris, '/inrichting/functionaris', elders)).status).toBe(400);
  });
});

describe('De planner', () => {
  it('ziet welke organisatie niemand heeft, geeft een adres op en bevestigt een voorstel', async () => {
    await huis.invite({ rol: 'bestuurder', subject: 'eenling', organisatie: 'GM0363' });
    const planner = await huis.als('planner');
    const lijst = await lees(planner, '/organisaties');
    expect(lijst).toContain('1 organisatie zonder functionaris');
    expect(lijst).toContain('Gemeente Amsterdam');
    await stuur(planner, '/organisaties/GM0363', { stap: 'postadres', postadres: 'post@voorbeeld.invalid' });
    expect(await lees(planner, '/organisaties')).toContain('bericht gaat naar het algemene adres');
    await stuur(secretaris, '/inrichting/functionaris', {
      functionaris: huis.wereld.account('secretaris').id,
      ...geenEinde,
    });
    const klaar = await stuur(planner, '/organisaties/GM0014', { stap: 'bevestigen' });
    expect(klaar.headers.get('location')).toBe('/organisaties/GM0014?klaar=bevestigd');
  });
});
