import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/main/cli.ts';
import { invitePersonas } from '../../src/main/demo/accounts.ts';
import { openHouse } from '../../src/main/open.ts';

const KETEN = new URL('../../src/cli/doe/examples/keten.jsonl', import.meta.url).pathname;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'veilig-ambt-opdrachtregel-'));
  vi.stubEnv('VEILIG_AMBT_DATA', join(folder, 'gegevens'));
  const house = await openHouse({ dataFolder: join(folder, 'gegevens'), databaseUrl: undefined });
  await invitePersonas(house);
  await house.application.close();
});
afterEach(() => vi.restoreAllMocks());
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** Runs the command line as a person does, and catches what it says. */
const run = async (...args: readonly string[]) => {
  const out: string[] = [];
  const err: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void err.push(line));
  const code = await main(args);
  return { code, out: out.join('\n'), err: err.join('\n') };
};

const doe = async (regels: string | readonly unknown[], ...more: readonly string[]) => {
  const path = join(folder, 'handelingen.jsonl');
  const text = typeof regels === 'string' ? regels : regels.map((one) => JSON.stringify(one)).join('\n');
  await writeFile(path, text);
  const { code, out, err } = await run('doe', path, ...more);
  return { code, err, regels: out === '' ? [] : out.split('\n').map((line) => JSON.parse(line)) };
};

const regel = (als: string, dossier: string, type: string, velden: object = {}) => ({
  als,
  dossier,
  opdracht: { type, ...velden },
});
const onbekend = '0'.repeat(26);

describe('De keten vanaf de opdrachtregel', () => {
  it('loopt van aanmelding tot betaald, en een tweede keer gebeurt er niets', async () => {
    const first = await run('doe', KETEN);
    const results = first.out.split('\n').map((line) => JSON.parse(line));
    expect(results.filter(({ uitkomst }) => uitkomst !== 'gedaan')).toEqual([]);
    expect([first.code, first.err]).toEqual([0, '']);
    const feiten = results.flatMap((one) => one.feiten);
    expect(feiten).toEqual(expect.arrayContaining(['AanmeldingIngediend', 'AdviesVastgesteld', 'Betaald']));
    const again = await run('doe', KETEN);
    const outcomes = again.out.split('\n').map((line) => JSON.parse(line).uitkomst);
    expect([again.code, new Set(outcomes)]).toEqual([0, new Set(['al-gedaan'])]);

    const mijn = await run('lees', '--als', 'heemraad', 'lijst', 'mijn');
    const [{ id }] = JSON.parse(mijn.out);
    expect(results.map(({ dossier }) => dossier)).toContain(id);
    const overzicht = await run('lees', '--als', 'heemraad', 'dossier', id);
    expect(JSON.parse(overzicht.out).kaart.fase).toBe('nazorg');
    const inzage = await run('lees', '--als', 'heemraad', 'dossier', id, '--actie', 'lees:inzage');
    expect(JSON.parse(inzage.out).map((one: { wie: string }) => one.wie)).toContain('CCV, planner');
    const werk = await run(
      'lees',
      '--als',
      'functionaris-waterschap',
      'dossier',
      id,
      '--actie',
      'lees:uitvoering',
    );
    expect(werk.out).toContain('Brievenbus buiten');
    expect(werk.out).not.toContain('Alarm');
    const persoon = await run('lees', '--als', 'heemraad', 'dossier', 'eigen');
    expect(JSON.parse(persoon.out).persoon.naam).toBe('Mevrouw Proefpersoon');
  });

  it('een dossier van een ander is hetzelfde als een dossier dat niet bestaat', async () => {
    const mijn = await run('lees', '--als', 'heemraad', 'lijst', 'mijn');
    const [{ id }] = JSON.parse(mijn.out);
    const vreemd = await run('lees', '--als', 'wethouder', 'dossier', id);
    const geen = await run('lees', '--als', 'wethouder', 'dossier', onbekend);
    expect(vreemd).toEqual(geen);
    expect(vreemd).toEqual({ code: 1, out: 'Dit dossier bestaat niet, of is niet voor u.', err: '' });
    const [een, ander] = (
      await doe(
        [regel('wethouder', id, 'RondKeuzeAf'), regel('wethouder', onbekend, 'RondKeuzeAf')],
        '--door',
      )
    ).regels;
    expect([een.uitkomst, een.redenen]).toEqual(['niet-gevonden', ander.redenen]);
    const lijst = await run('lees', '--als', 'heemraad', 'lijst', 'planner');
    expect([lijst.code, lijst.out]).toEqual([1, 'Deze lijst is niet voor u.']);
  });

  it('stopt bij de eerste weigering, met de reden; met --door gaat het verder', async () => {
    const regels = [
      regel('planner', 'GM0014', 'StartCollegeaanmelding', { aantal: 1 }),
      regel('planner', 'GM0014', 'LegDreigingsbeeldVast', { beeld: 'Rustig.' }),
    ];
    const gestopt = await doe(regels);
    expect([gestopt.code, gestopt.regels.length]).toEqual([1, 1]);
    expect(gestopt.regels[0]).toMatchObject({ regel: 1, uitkomst: 'geweigerd' });
    expect(gestopt.regels[0].redenen[0].zin).toMatch(/\.$/);
    const verder = await doe(regels, '--door');
    expect([verder.code, verder.regels[1].uitkomst]).toEqual([1, 'gedaan']);
  });

  it('geeft alleen cijfers die twee mensen vrijgaven', async () => {
    const { out, code } = await run('cijfers');
    expect([code, out]).toEqual([0, 'Er zijn nog geen cijfers vrijgegeven.']);
  });
});

describe('De catalogus vanaf de opdrachtregel', () => {
  const lees = async (als: string) => run('lees', '--als', als, 'catalogus');

  it('wordt door het CCV gewijzigd en door een ander gepubliceerd, met dezelfde weigeringen als op de pagina’s', async () => {
    const { geldt, staat } = JSON.parse((await lees('planner')).out);
    const {
      code,
      domein: _domein,
      grondslag: _grond,
      regeling2021: _wet,
      einde: _einde,
      ...tekst
    } = geldt.maatregelen[0];
    const gezien = staat.herzien[code] ?? 0;
    const wijzig = { code, gezien, tekst: { ...tekst, doel: 'Een doel vanaf de opdrachtregel.' } };
    const { code: uitgang, regels } = await doe([
      regel('planner', 'catalogus', 'ZieCatalogusmaatregelNa', { code, bevinding: 'Bedrag klopt.' }),
      regel('planner', 'catalogus', 'WijzigCatalogusmaatregel', wijzig),
      regel('planner', 'catalogus', 'LegCatalogusconceptVoor', { toelichting: 'Een ander doel.' }),
      regel('toetser-1', 'catalogus', 'PubliceerCatalogus'),
    ]);
    expect(regels.filter(({ uitkomst }) => uitkomst !== 'gedaan')).toEqual([]);
    expect(uitgang).toBe(0);
    const nu = JSON.parse((await lees('toetser-1')).out);
    expect([nu.geldt.maatregelen[0].doel, nu.concept]).toEqual([wijzig.tekst.doel, null]);
    const leeg = { ...wijzig, gezien: nu.staat.herzien[code] ?? 0, tekst: { ...wijzig.tekst, doel: '' } };
    const [geweigerd] = (await doe([regel('planner', 'catalogus', 'WijzigCatalogusmaatregel', leeg)])).regels;
    expect(geweigerd.uitkomst).toBe('geweigerd');
    const fout = await doe([
      regel('planner', 'catalogus', 'WijzigCatalogusmaatregel', { code, gezien: -1, tekst: {} }),
    ]);
    expect([fout.code, fout.regels]).toEqual([2, []]);
    expect(fout.err).toContain('opdracht.tekst.doel ontbreekt');
  });

  it('is voor anderen niet te lezen en niet te wijzigen', async () => {
    expect(await lees('adviseur')).toMatchObject({ code: 1, out: 'De catalogus bijhouden is niet uw werk.' });
    const [als] = (
      await doe([regel('adviseur', 'catalogus', 'ZetCatalogusmaatregelTerug', { code: 'W-001' })])
    ).regels;
    expect(als.uitkomst).toBe('niet-gevonden');
  });
});

describe('De eerste twee beheerders', () => {
  const wie = ['--inlogdienst', 'https://inloggen.example', '--als', 'b1', '--naam', 'B. Bedacht'];
  const compleet = [...wie, '--mail', 'b1@voorbeeld.example'];

  it('kunnen worden gemaakt zolang er geen twee zijn', async () => {
    const before = process.env.VEILIG_AMBT_DATA;
    vi.stubEnv('VEILIG_AMBT_DATA', join(folder, 'leeg'));
    expect((await run('beheerder', ...wie)).code).toBe(2);
    expect((await run('beheerder', ...compleet)).code).toBe(0);
    expect((await run('beheerder', ...compleet)).code).toBe(1);
    const tweede = ['--als', 'b2', '--mail', 'b2@voorbeeld.example'];
    expect((await run('beheerder', ...compleet, ...tweede)).code).toBe(0);
    const derde = ['--als', 'b3', '--mail', 'b3@voorbeeld.example'];
    expect((await run('beheerder', ...compleet, ...derde)).code).toBe(1);
    vi.stubEnv('VEILIG_AMBT_DATA', before);
    expect((await run('beheerder', ...compleet)).code).toBe(1);
  });
});

describe('Onjuiste invoer: code 2, en er gebeurt niets', () => {
  it('alle fouten van alle regels staan er in een keer', async () => {
    const { code, err, regels } = await doe(
      [
        regel('planner', 'GM0014', 'LegDreigingsbeeldVast', { beeld: 'Dit mag niet worden bewaard.' }),
        regel('planner', 'GM0014', 'BestaatNiet'),
        regel('planner', 'toen', 'Betaal', { maatregel: 'a', bedragCent: 12.5, factuur: 'F\0' }),
        [],
        {
          ...regel('planner', 'GM0014', 'LegDreigingsbeeldVast', { beeld: 'x'.repeat(10_000_000) }),
          kleur: 1,
        },
        regel('planner', 'eigen', 'PlanHuisbezoek', { datum: '2026-02-30', tijd: '25:00' }),
        regel('planner', 'nieuw:een', 'WijsAdviseurToe', { adviseur: { account: 7 } }),
        regel('planner', 'nieuw:een', 'DuidDreiging', { ernst: 'groot', waarschijnlijkheid: null }),
        null,
      ]
        .map((one) => JSON.stringify(one))
        .concat('{"als"', '{"als":"a","als":"b"}', '{"__proto__":{"als":"planner"}}')
        .join('\r\n'),
    );
    expect([code, regels]).toEqual([2, []]);
    for (const fout of [
      'regel 2: opdracht.type is geen bekende opdracht',
      'regel 3: opdracht.bedragCent moet een geheel aantal eurocenten',
      'regel 3: opdracht.factuur bevat een teken dat niet mag',
      'regel 3: dossier is een naam die nog niet bestaat',
      'regel 4: invoer moet een object zijn',
      'regel 5: kleur is geen bekende sleutel',
      'regel 5: opdracht.beeld is te lang',
      'regel 6: opdracht.datum moet een bestaande dag',
      'regel 6: opdracht.tijd moet een tijd',
      'regel 7: opdracht.adviseur moet het kenmerk',
      'regel 8: opdracht.ernst moet een van laag, midden, hoog zijn',
      'regel 8: opdracht.toelichting ontbreekt',
      'regel 8: dossier maakt een naam die er al is',
      'regel 9: invoer moet een object zijn',
      'regel 10: invoer is geen geldige JSON',
      'regel 11: als staat er twee keer',
      'regel 12: __proto__ is geen bekende sleutel',
      'regel 12: opdracht ontbreekt',
    ])
      expect(err).toContain(`- ${fout}`);
    expect(err.length).toBeLessThan(4_000);
  });

  it('wie niet bestaat, en wie geen eigen dossier heeft, blijkt voordat er iets gebeurt', async () => {
    const { code, err, regels } = await doe([
      regel('planner', 'GM0014', 'LegDreigingsbeeldVast', { beeld: 'Dit mag niet worden bewaard.' }),
      regel('niemand', 'eigen', 'MeldSchorsing'),
      regel('planner', 'eigen', 'MeldSchorsing'),
      regel('planner', onbekend, 'WijsAdviseurToe', { adviseur: { account: 'niemand' } }),
      { ...regel('planner', onbekend, 'KenSpoedToe'), inlogdienst: 'https://elders.example' },
    ]);
    expect([code, regels]).toEqual([2, []]);
    for (const fout of [
      'regel 2: als hoort bij geen account',
      'regel 3: dossier eigen kan alleen bij een bestuurder',
      'regel 4: opdracht.adviseur hoort bij geen account',
      'regel 5: als hoort bij geen account',
    ])
      expect(err).toContain(`- ${fout}`);
  });

  it('leeg, geen bestand en verkeerde woorden zeggen wat er mis is', async () => {
    expect(await doe('\n\n')).toMatchObject({ code: 2, err: expect.stringContaining('invoer is leeg') });
    for (const args of [['doe'], ['doe', join(folder, 'niets')], ['doe', '--snel', KETEN]])
      expect(await run(...args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--help') });
    for (const args of [
      ['lees', 'lijst', 'mijn'],
      ['lees', '--als', 'planner', 'lijst', 'alles'],
      ['lees', '--als', 'planner', 'dossier', 'x'],
      ['lees', '--als', 'planner', 'dossier', onbekend, '--actie', 'lees:alles'],
      ['lees', '--als', 'niemand', 'lijst', 'mijn'],
      ['cijfers', '--alles'],
    ])
      expect(await run(...args)).toMatchObject({ code: 2, out: '' });
    const help = await run('doe', '--help');
    expect([help.code, help.out]).toEqual([0, expect.stringContaining('  WijsAdviseurToe adviseur')]);
  });

  it('sluit de proef: dat wat niet mocht worden bewaard, staat er niet', async () => {
    const house = await openHouse({ dataFolder: join(folder, 'gegevens'), databaseUrl: undefined });
    const beelden = (await house.store.countByType()).filter(({ type }) => /Dreigingsbeeld/.test(type));
    await house.application.close();
    expect(beelden.map(({ count }) => count)).toEqual([1]);
  });
});
