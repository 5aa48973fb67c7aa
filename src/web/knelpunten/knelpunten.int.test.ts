import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Account } from '#application/application.ts';
import { vrijgaveregister } from '#application/cijfers/register.ts';
import { kenmerkVan } from '#application/cijfers/vrijgeven.ts';
import { verzonnenFeiten } from '#application/simulatie/statistische-feiten.ts';
import type { Rol } from '#domain/bevoegdheid/actor.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import { cijfermaker } from '#statistics/cijfermaker.ts';
import { actorOf } from '#web/server/session.ts';
import { type Browser, sealOf } from '../../../test/web/browser.ts';
import { openTestHouse, type TestHouse } from '../../../test/web/house.ts';
import { jarenVan, voorEnNa } from './jaren.ts';

const PAD = '/knelpunten/keurmerk';
const TOT = '2026-K4';
const invulling = {
  soort: 'tekst',
  wat: 'Een brief over het keurmerk aan alle gemeenten.',
  'sinds-dag': '3',
  'sinds-maand': '3',
  'sinds-jaar': '2025',
};

let huis: TestHouse;
const mensen = new Map<Rol, { readonly account: Account; readonly browser: Browser }>();

const als = (rol: Rol): Browser => {
  const gevonden = mensen.get(rol);
  if (gevonden === undefined) throw new Error(`Nobody is ${rol}`);
  return gevonden.browser;
};
const lees = async (rol: Rol, pad = PAD): Promise<string> => (await als(rol).ask(pad)).text();

/** What makes the form for a new entry safe to send. */
const zegelOp = async (rol: Rol): Promise<Readonly<Record<string, string>>> => {
  const { weg: _andere, ...zegel } = sealOf(await lees(rol));
  return zegel;
};

const geefVrij = async (): Promise<void> => {
  const tabellen = cijfermaker.tabellen(verzonnenFeiten(5, 1_200, 12), TOT);
  const { id: account } = mensen.get('bzk')?.account ?? (await huis.invite({ rol: 'bzk' }));
  const getekend = { account, op: calendarDay('2027-01-20') };
  await vrijgaveregister(huis.store).geefVrij({
    kwartaal: TOT,
    voorgesteld: getekend,
    vrijgegeven: getekend,
    versie: cijfermaker.versie,
    proef: true,
    tabellen,
    kenmerk: kenmerkVan(tabellen),
  });
};

describe('Het bord met knelpunten', () => {
  beforeAll(async () => {
    huis = await openTestHouse({ now: () => new Date('2027-02-01T09:00:00Z') });
    for (const rol of ['planner', 'toetser', 'bzk', 'vereniging', 'adviseur'] as const) {
      const account = await huis.invite({ rol });
      mensen.set(rol, { account, browser: await huis.browserOf(account) });
    }
  });
  afterAll(async () => {
    expect(huis.lines).toEqual([]);
    await huis.close();
  });

  it('zegt zonder vrijgave dat er nog niet is geteld, en is er niet voor wie er niets mee moet', async () => {
    expect(await lees('bzk', '/knelpunten')).toContain('nog niet vrijgegeven');
    expect((await als('adviseur').ask('/knelpunten')).status).toBe(404);
    expect((await als('bzk').ask('/knelpunten/onzin')).status).toBe(404);
    const pagina = await lees('toetser');
    expect(pagina).not.toContain('Zet op het bord');
    const toetser = mensen.get('toetser')?.account;
    const aanpak = {
      knelpunt: 'keurmerk',
      soort: 'tekst',
      wat: 'x',
      sinds: calendarDay('2025-03-03'),
    } as const;
    const inzending = { submitId: 'een', position: 0 };
    expect(toetser && (await huis.application.knelpunten.legVast(actorOf(toetser), aanpak, inzending))).toBe(
      'not-found',
    );
  });

  it('bewaart wat is gedaan een keer, verzegeld, en zegt alle fouten tegelijk', async () => {
    const zegel = await zegelOp('planner');
    const fout = await als('planner').post(PAD, { ...zegel, wat: 'Een brief.', 'sinds-jaar': '2031' });
    expect(fout.status).toBe(400);
    expect(await fout.text()).toMatch(/Kies wat voor iets het was[\s\S]*Een brief\./);
    const later = { ...invulling, 'sinds-jaar': '2031' };
    expect(await (await als('planner').post(PAD, { ...zegel, ...later })).text()).toContain(
      'Deze dag is er nog niet',
    );
    for (const _ of [1, 2]) {
      const antwoord = await als('planner').post(PAD, { ...zegel, ...invulling });
      expect(antwoord.headers.get('location')).toBe(`${PAD}?klaar=gezet`);
    }
    for (const rol of ['planner', 'toetser', 'bzk'] as const)
      expect((await lees(rol)).split(invulling.wat)).toHaveLength(2);
    expect(await huis.store.meta.get('knelpuntbord:1')).not.toContain('gemeenten');
    expect(await huis.store.meta.get('knelpuntbord:2')).toBeUndefined();
  });

  it('laat van twee tegelijk de tweede opnieuw kijken, met wat er was getypt', async () => {
    const [een, twee] = [await zegelOp('planner'), await zegelOp('bzk')];
    const wat = 'Het ministerie schreef de verenigingen.';
    const antwoorden = await Promise.all([
      als('planner').post(PAD, { ...een, ...invulling, wat }),
      als('bzk').post(PAD, { ...twee, ...invulling, wat }),
    ]);
    expect(antwoorden.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    const verliezer = antwoorden.find(({ status }) => status === 409);
    expect(await verliezer?.text()).toContain(wat);
  });

  it('laat alleen wie een regel schreef hem weghalen', async () => {
    const zegelVan = async (rol: Rol) => ({ ...sealOf(await lees(rol)), weg: '1' });
    expect((await als('bzk').post(PAD, await zegelVan('bzk'))).status).toBe(404);
    const weg = await als('planner').post(PAD, await zegelVan('planner'));
    expect(weg.headers.get('location')).toBe(`${PAD}?klaar=weg`);
    expect(await lees('bzk')).not.toContain(invulling.wat);
  });

  it('laat een vereniging meeschrijven, en alleen de eigen regel weghalen', async () => {
    const wat = 'Een middag voor nieuwe wethouders.';
    const gezet = await als('vereniging').post(PAD, { ...(await zegelOp('vereniging')), ...invulling, wat });
    expect(gezet.headers.get('location')).toBe(`${PAD}?klaar=gezet`);
    expect(await lees('planner')).toContain('door een vereniging van bestuurders');
    const nummer = /name="weg" value="(\d+)"/.exec(await lees('vereniging'))?.[1] ?? '';
    const andere = await huis.browserOf(await huis.invite({ rol: 'vereniging' }));
    const bord = await (await andere.ask(PAD)).text();
    expect(bord).toContain(wat);
    expect(bord).not.toContain('Haal deze regel weg');
    expect((await andere.post(PAD, { ...sealOf(bord), weg: nummer })).status).toBe(404);
    const weg = await als('vereniging').post(PAD, { ...sealOf(await lees('vereniging')), weg: nummer });
    expect(weg.headers.get('location')).toBe(`${PAD}?klaar=weg`);
  });

  it('geeft een vereniging de cijfers, en niets om voor te stellen of te plannen', async () => {
    const thuis = await lees('vereniging', '/');
    expect(thuis).toContain('Het landelijk beeld');
    expect(thuis).not.toContain('/vrijgave/voorstellen');
    for (const pad of ['/vrijgave/voorstellen', '/vooruitblik', '/cijfers-vrijgeven', '/catalogus'])
      expect((await als('vereniging').ask(pad)).status, pad).toBe(404);
    expect((await als('vereniging').ask('/catalogus/afspraken')).status).toBe(200);
  });

  it('zet het jaar ervoor naast het jaar erna, en noemt geen oorzaak', async () => {
    await geefVrij();
    const vrijgave = await huis.application.vrijgaven.nieuwste();
    const beide = voorEnNa(jarenVan(vrijgave, 'keurmerk'), '2025-03-03', TOT);
    expect(beide).toMatchObject({ voor: { jaar: '2024' }, na: { jaar: '2026' } });
    const pagina = await lees('bzk');
    expect(pagina).toContain(`In 2024 ongeveer ${beide?.voor.dossiers} dossiers`);
    expect(pagina).toContain('Of dit daardoor komt, zeggen deze getallen niet.');
    expect(await lees('bzk', '/knelpunten')).toContain('Een goede leverancier vinden');
  });

  it('rekent niets uit wat niet wordt getoond of nog loopt', () => {
    const jaar = (naam: string, dossiers: number | null) => ({ jaar: naam, dossiers, rapporten: 100 });
    const jaren = [jaar('2024', 20), jaar('2025', 15), jaar('2026', 10)];
    expect(voorEnNa(jaren, '2025-06-01', '2026-K4')).toBeDefined();
    expect(voorEnNa(jaren, '2025-06-01', '2026-K3')).toBeUndefined();
    expect(voorEnNa([jaar('2024', null), ...jaren.slice(1)], '2025-06-01', '2026-K4')).toBeUndefined();
    expect(voorEnNa(jaren, '2024-06-01', '2026-K4')).toBeUndefined();
  });
});
