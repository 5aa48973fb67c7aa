import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Account } from '#application/application.ts';
import { rollen } from '#domain/bevoegdheid/actor.ts';
import type { Boekregel } from '#domain/geldboek/feiten.ts';
import { addDays, calendarDay } from '#kernel/calendar-day.ts';
import { cents } from '#kernel/money.ts';
import { actorOf } from '#web/server/session.ts';
import { sealOf } from '../../../../test/web/browser.ts';
import { openTestHouse, type TestHouse } from '../../../../test/web/house.ts';

let house: TestHouse;
beforeEach(async () => {
  house = await openTestHouse();
});
afterEach(() => house.close());

const op = calendarDay('2026-03-02');

/** An order and its delivery after three weeks. */
const geleverd = (nr: number): readonly Boekregel[] => {
  const samen = {
    zaak: 'KNRI-AAAA',
    regel: nr,
    kosten: 'eenmalig',
    bedragCent: cents(98_765),
    leverancier: 'Slot en Zo',
  } as const;
  return [
    { ...samen, sleutel: `v${nr}`, soort: 'verplichting', op, leveringVoor: addDays(op, 30) },
    { ...samen, sleutel: `l${nr}`, soort: 'levering', op: addDays(op, 21) },
  ];
};

const organisatie = async (code: string, leveringen: number): Promise<Account> => {
  const functionaris = await house.invite({ rol: 'functionaris', organisatie: code });
  const actor = actorOf(functionaris);
  const dossier = await house.application.geldboekDossier(actor);
  if (dossier === undefined) throw new Error('A functionaris has a book');
  const regels = Array.from({ length: leveringen }, (_, nr) => geleverd(nr)).flat();
  const result = await house.application.act({ actor, dossier, opdracht: { type: 'BoekGeld', regels } });
  expect(result).toMatchObject({ outcome: 'done', feiten: ['GeldGeboekt', 'LeveringenVastgelegd'] });
  return functionaris;
};

const pagina = async (wie: Account): Promise<string> =>
  (await (await house.browserOf(wie)).ask('/leveranciers')).text();

describe('De leveranciers in een provincie', () => {
  it('worden bekend uit leveringen aan genoeg organisaties, zonder zaak, bedrag of organisatie', async () => {
    const eerste = await organisatie('GM0014', 6);
    for (const code of ['GM0034', 'GM0080', 'GM0106']) await organisatie(code, 9);
    await organisatie('GM0037', 4);
    expect(await pagina(eerste)).toContain('Er is nog geen leverancier bij wie genoeg');

    const nieuw = await house.invite({ rol: 'functionaris', organisatie: 'GM0047' });
    await organisatie('GM0765', 4);
    const html = await pagina(nieuw);
    for (const zin of ['Slot en Zo', '>15<', '15 van 15', '3 weken', 'minder dan 10'])
      expect(html).toContain(zin);
    for (const kanarie of ['KNRI', '987', 'Stadskanaal', 'Pekela']) expect(html).not.toContain(kanarie);
    const elders = await house.invite({ rol: 'functionaris', organisatie: 'GM0363' });
    expect(await pagina(elders)).not.toContain('Slot en Zo');
  });

  it('geeft alleen een functionaris, en elke blik staat in het inzagelog', async () => {
    for (const rol of rollen.filter((een) => een !== 'functionaris')) {
      const actor = actorOf(await house.invite({ rol }));
      expect(await house.application.regioregister(actor), rol).toBeUndefined();
    }
    const functionaris = await house.invite({ rol: 'functionaris', organisatie: 'GM0014' });
    expect(await house.application.regioregister(actorOf(functionaris))).toEqual([]);
    const fg = actorOf(await house.invite({ rol: 'fg' }));
    const regels = await house.application.auditLines(fg, 0, 200);
    const blikken = regels?.filter(({ actie }) => actie === 'lijst:leveranciers') ?? [];
    expect(blikken.map(({ besluit }) => besluit)).toEqual([...Array(8).fill('geweigerd'), 'toegestaan']);
  });

  it('krijgt tot welke dag een erkenning geldt, en zegt bij een dag die niet bestaat wat er mis is', async () => {
    const browser = await house.browserOf(await organisatie('GM0014', 1));
    const pad = '/leveranciers/vastleggen?nr=1';
    const dag = (maand: string) => ({
      naam: 'Slot en Zo',
      erkenning: 'BORG',
      'erkenningTot-dag': '31',
      'erkenningTot-maand': maand,
      'erkenningTot-jaar': '2027',
    });
    const seal = sealOf(await (await browser.ask(pad)).text());
    const fout = await (await browser.post(pad, { ...seal, ...dag('2') })).text();
    expect(fout).toContain('Deze datum bestaat niet');
    expect(fout).toContain('value="BORG"');
    expect((await browser.post(pad, { ...sealOf(fout), ...dag('3') })).status).toBe(303);
    expect(await (await browser.ask('/leveranciers')).text()).toContain('geldig tot en met 31 maart 2027');
    expect(await (await browser.ask(pad)).text()).toMatch(/name="erkenningTot-maand"[^>]*value="3"/);
  });
});
