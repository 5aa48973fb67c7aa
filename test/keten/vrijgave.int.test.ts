import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Account } from '#application/application.ts';
import { vrijgaveregister } from '#application/cijfers/register.ts';
import type { Kwartaal, StatistischFeit } from '#application/cijfers/statistisch-feit.ts';
import type { Vrijgave } from '#application/cijfers/vrijgave.ts';
import { kenmerkVan } from '#application/cijfers/vrijgeven.ts';
import { beheerdersOf } from '#application/simulatie/toelaten.ts';
import { zaai } from '#cli/zaai/zaai.ts';
import type { DossierId } from '#kernel/ids.ts';
import { cijfermaker } from '#statistics/cijfermaker.ts';
import { wringtIn } from '#statistics/klopt.ts';
import { actorOf } from '#web/server/session.ts';
import { reports } from '../../src/main/reports.ts';
import { infoOf, textOf } from '../reports/poppler.ts';
import { type Browser, sealOf } from '../web/browser.ts';
import { type KetenHuis, openKetenHuis } from '../web/keten-huis.ts';

const [VOORJAAR, ZOMER] = ['2026-K2', '2026-K3'] as const;
const AANTAL = 90;

let huis: KetenHuis;
let mensen: Readonly<Record<'bzk' | 'tweede-bzk' | 'fg', Account>>;

const register = () => vrijgaveregister(huis.store);
const vrijgaveVan = async (kwartaal: Kwartaal): Promise<Vrijgave> => {
  const gevonden = await register().vrijgave(kwartaal);
  if (gevonden === undefined) throw new Error(`Nothing was released for ${kwartaal}`);
  return gevonden;
};
const lees = async (wie: Browser, pad: string): Promise<string> => (await wie.ask(pad)).text();
const stuur = async (wie: Browser, pad: string): Promise<Response> =>
  wie.post(pad, sealOf(await lees(wie, pad)));
const bytes = async (wie: Browser, pad: string): Promise<Uint8Array> =>
  new Uint8Array(await (await wie.ask(pad)).arrayBuffer());

/** Everything figures know, as it is opened for a release. */
const feiten = async (): Promise<readonly StatistischFeit[]> => {
  const geopend = await huis.guard.openStatistics({
    actor: huis.wereld.als('toetser-1'),
    voorsteller: mensen.bzk.id,
    rows: await huis.store.statistics.all(),
  });
  if (!geopend.allowed) throw new Error('These two may make a release');
  return geopend.facts as unknown as readonly StatistischFeit[];
};
/** Plays so many cases more, with acts from before the day it is. */
const zaaiBij = async (landelijk: number, zaad: number): Promise<boolean> => {
  const { application, store, guard } = huis;
  const beheerders = beheerdersOf(await guard.accounts.byRol('beheerder'));
  const deps = { store, guard, now: application.now };
  return zaai({ application, deps, beheerders }, { landelijk, zaad }, () => {});
};
const lopen = (alle: readonly StatistischFeit[]): number =>
  new Set(alle.filter(({ gebeurtenis }) => gebeurtenis === 'aangemeld').map(({ spoor }) => spoor)).size;

/** Whether a release is still what was signed. */
const isOngewijzigd = ({ tabellen, kenmerk }: Vrijgave): boolean => kenmerkVan(tabellen) === kenmerk;

describe('De straat van de cijfers', () => {
  beforeAll(async () => {
    huis = await openKetenHuis('2026-07-10', { reports });
    mensen = {
      bzk: await huis.invite({ rol: 'bzk' }),
      'tweede-bzk': await huis.invite({ rol: 'bzk' }),
      fg: await huis.invite({ rol: 'fg' }),
    };
    expect(await zaaiBij(AANTAL, 3)).toBe(true);
  });
  afterAll(async () => {
    expect(huis.lines).toEqual([]);
    await huis.close();
  });

  it('begint met een voorstel van het ministerie; wie voorstelt of niet mag tekenen, geeft niet vrij', async () => {
    const [bzk, planner] = [await huis.browserOf(mensen.bzk), await huis.als('planner')];
    expect(await lees(bzk, '/')).toContain('nog geen cijfers vrijgegeven');
    expect((await planner.ask('/vrijgave/voorstellen')).status).toBe(404);
    expect(await huis.application.vrijgaven.stelVoor(huis.wereld.als('planner'), VOORJAAR)).toEqual({
      outcome: 'not-found',
    });
    const { vrijgaven } = huis.application;
    const zonderVoorstel = await vrijgaven.geefVrij(huis.wereld.als('toetser-1'), VOORJAAR);
    expect(zonderVoorstel).toEqual({ outcome: 'refused', gronden: ['geen-voorstel'] });

    expect((await stuur(bzk, '/vrijgave/voorstellen')).headers.get('location')).toBe('/?klaar=voorgesteld');
    expect(await lees(bzk, '/')).toContain('De Beveiligingsautoriteit is aan zet');
    const nogmaals = await stuur(await huis.browserOf(mensen['tweede-bzk']), '/vrijgave/voorstellen');
    expect(await nogmaals.text()).toContain('Deze vrijgave is al voorgesteld');
    const zelf = await vrijgaven.geefVrij(actorOf(mensen.bzk), VOORJAAR);
    expect(zelf).toEqual({ outcome: 'refused', gronden: ['zelfde-persoon'] });
    expect(await vrijgaven.geefVrij(actorOf(mensen['tweede-bzk']), VOORJAAR)).toEqual({
      outcome: 'not-found',
    });
    expect((await bzk.ask('/cijfers-vrijgeven')).status).toBe(404);
    expect(await register().kwartalen()).toEqual([]);
  });

  it('eindigt met de handtekening van een tweede; tekenen er twee tegelijk, dan is er een vrijgave', async () => {
    const toetser = await huis.als('toetser-1');
    expect(await lees(toetser, '/cijfers-vrijgeven')).toContain('Geef de cijfers vrij');
    const samen = await Promise.all([
      stuur(toetser, '/cijfers-vrijgeven'),
      stuur(await huis.als('toetser-2'), '/cijfers-vrijgeven'),
    ]);
    expect(samen.map(({ status }) => status).filter((status) => status >= 500)).toEqual([]);
    expect(await register().kwartalen()).toEqual([VOORJAAR]);
    const vrijgave = await vrijgaveVan(VOORJAAR);
    expect(vrijgave).toMatchObject({ voorgesteld: { account: mensen.bzk.id }, proef: false });
    expect(await register().voorstel()).toBeUndefined();
    const opnieuw = await huis.application.vrijgaven.stelVoor(actorOf(mensen.bzk), VOORJAAR);
    expect(opnieuw).toEqual({ outcome: 'refused', gronden: ['al-vrijgegeven'] });
    const bereik = vrijgave.tabellen.find(({ id }) => id === 'bereik-per-functie');
    expect(Number(bereik?.rijen.at(-1)?.waarden[0])).toBeGreaterThan(AANTAL / 2);
    const regels = await huis.guard.auditLines(actorOf(mensen.fg), 0, 1_000_000);
    if ('allowed' in regels) throw new Error('The officer reads the log');
    const getekend = regels.filter(({ actie }) => actie === 'cijfers:vrijgeven');
    expect(getekend.filter(({ besluit }) => besluit === 'toegestaan')).not.toEqual([]);
    expect(getekend.filter(({ dossiers, betreft }) => dossiers.length > 0 || betreft === null)).toEqual([]);
  });

  it('geeft pagina, CSV, beschrijving en pdf met dezelfde getallen, en alleen aan wie cijfers leest', async () => {
    const bzk = await huis.browserOf(mensen.bzk);
    const { tabellen, kenmerk } = await vrijgaveVan(VOORJAAR);
    const pad = `/cijfers/${VOORJAAR}`;
    expect(await lees(bzk, pad)).toContain(kenmerk.slice(0, 16));
    const [tabel] = tabellen;
    const csv = await lees(bzk, `${pad}/tabel/${tabel?.id}`);
    expect(csv).toContain(`Totaal;${tabel?.rijen.at(-1)?.waarden[0]}`);
    expect(JSON.parse(await lees(bzk, `${pad}/csvw`))).toMatchObject({ 'dc:identifier': kenmerk });
    const pdf = await bytes(bzk, `${pad}/pdf`);
    expect(infoOf(pdf)).toMatch(/Tagged:\s+yes/);
    const tekst = textOf(pdf);
    expect(tekst).toContain(kenmerk.slice(0, 16));
    for (const { vraag } of tabellen) expect(tekst).toContain(vraag);
    expect(await bytes(bzk, `${pad}/pdf`)).toEqual(pdf);
    for (const deel of ['', '/pdf', '/csvw', `/tabel/${tabel?.id}`])
      expect((await (await huis.als('adviseur')).ask(`${pad}${deel}`)).status).toBe(404);
    expect((await bzk.ask('/cijfers/2026-K1')).status).toBe(404);
  });

  it('verandert niet meer na een late verbetering of een gewist dossier; wie gewist is, telt door als niemand', async () => {
    const bzk = await huis.browserOf(mensen.bzk);
    const pad = `/cijfers/${VOORJAAR}`;
    const toen = { pagina: await lees(bzk, pad), pdf: await bytes(bzk, `${pad}/pdf`) };
    const bevroren = await vrijgaveVan(VOORJAAR);
    const voor = await feiten();

    const [weg] = await huis.store.dossiers('zaak', undefined, 1);
    const [beheerder] = await huis.guard.accounts.byRol('beheerder');
    const gewist = await huis.guard.erase({
      dossier: weg as DossierId,
      compartimenten: 'alle',
      door: (beheerder as Account).id,
      mede: mensen.fg.id,
      termijnVerstreken: true,
    });
    expect(gewist.allowed).toBe(true);
    const na = await feiten();
    expect(lopen(na)).toBe(lopen(voor));
    // The planted fault: a house that forgets the facts of whoever was erased.
    const spoor = voor[0]?.spoor;
    expect(lopen(na.filter((feit) => feit.spoor !== spoor))).toBe(lopen(voor) - 1);

    // What is put right or comes in after the release, of a quarter that was released already.
    expect(await zaaiBij(12, 8)).toBe(true);
    const alles = await feiten();
    const vanToen = alles.filter(({ kwartaal }) => kwartaal <= VOORJAAR);
    expect(lopen(vanToen)).toBeGreaterThan(lopen(na.filter(({ kwartaal }) => kwartaal <= VOORJAAR)));
    expect(cijfermaker.tabellen(alles, VOORJAAR)).not.toEqual(bevroren.tabellen);

    huis.wereld.zetKlok('2026-10-05');
    await stuur(await huis.browserOf(mensen.bzk), '/vrijgave/voorstellen');
    await stuur(await huis.als('toetser-2'), '/cijfers-vrijgeven');
    expect(await register().kwartalen()).toEqual([VOORJAAR, ZOMER]);
    const metAlles = cijfermaker.tabellen(await feiten(), ZOMER, [bevroren.tabellen]);
    expect((await vrijgaveVan(ZOMER)).tabellen).toEqual(metAlles);
    expect(metAlles).not.toEqual(cijfermaker.tabellen(voor, ZOMER, [bevroren.tabellen]));
    expect(wringtIn(alles, ZOMER)).toEqual([]);

    const weer = await huis.browserOf(mensen.bzk);
    expect(await vrijgaveVan(VOORJAAR)).toEqual(bevroren);
    expect(await bytes(weer, `${pad}/pdf`)).toEqual(toen.pdf);
    const zonderKop = (pagina: string) => pagina.slice(pagina.indexOf('<main'), pagina.indexOf('</main'));
    expect(zonderKop(await lees(weer, pad))).toBe(zonderKop(toen.pagina));
    const nieuw = `/cijfers/${ZOMER}`;
    const uitleg = 'Ook een late verbetering telt mee in het kwartaal waarin zij is gedaan.';
    for (const tekst of [
      await lees(weer, nieuw),
      await lees(weer, `${nieuw}/csvw`),
      textOf(await bytes(weer, `${nieuw}/pdf`)).replaceAll(/\s+/g, ' '),
    ]) {
      expect(tekst).toContain(uitleg);
      expect(tekst).toContain('het tweede kwartaal van 2026');
    }
    expect(toen.pagina).not.toContain(uitleg);
    const eerder = await huis.application.vrijgaven.stelVoor(actorOf(mensen.bzk), '2026-K1');
    expect(eerder).toEqual({ outcome: 'refused', gronden: ['later-al-vrijgegeven'] });
  });

  it('laat aan het kenmerk zien dat iemand achteraf een getal veranderde', async () => {
    const vrijgave = await vrijgaveVan(ZOMER);
    expect(isOngewijzigd(vrijgave)).toBe(true);
    expect(await register().geefVrij({ ...vrijgave, tabellen: [] })).toBe(false);
    expect(isOngewijzigd(await vrijgaveVan(ZOMER))).toBe(true);
    const vervalst = JSON.stringify(vrijgave).replace(/"waarden":\[\d+/, '"waarden":[1000');
    expect(isOngewijzigd(JSON.parse(vervalst) as Vrijgave)).toBe(false);
  });
});
