import { beforeAll, describe, expect, it } from 'vitest';
import { provincies } from '#application/cijfers/provincies.ts';
import type { StatistischFeit } from '#application/cijfers/statistisch-feit.ts';
import { ambtenPerGroep } from '#application/referentie/bestuurders.ts';
import { leesOpties } from '#cli/simuleer/opties.ts';
import { teVeelGetoond, wringt, wringtIn } from '#statistics/klopt.ts';
import { perGroep } from '#statistics/tellen/indeling.ts';
import { lopenUit } from '#statistics/tellen/loop.ts';
import { vragen } from '#statistics/vragen.ts';
import { DEFINITIES, databaseMet, tellingIn } from '../../test/cijfers/definities.ts';
import { type Gespeeld, simuleerJaren } from './simulatie.ts';

const KEUZE = { jaren: 3, dossiers: 70, zaad: 4 } as const;
const TOT = '2026-K4';

let gespeeld: Gespeeld;
let klaar = 0;

const namen = new Map([...perGroep.rijen, ...provincies()].map(({ code, naam }) => [naam, code]));

/** The counts of the program, as the definitions in SQL name them. */
const tellingVan = (id: string, feiten: readonly StatistischFeit[]): ReadonlyMap<string, number> => {
  const stand = { ...lopenUit(feiten, TOT), tot: TOT, ambten: ambtenPerGroep() } as const;
  const telling = vragen.find((een) => een.id === id)?.antwoord(stand).telling;
  return new Map(
    (telling?.rijen ?? [])
      .slice(0, telling?.totaal === true ? -1 : undefined)
      .flatMap(({ naam, cellen }) =>
        cellen.map(({ aantal }, k) => [`${namen.get(naam) ?? naam}/${k}`, aantal] as const),
      )
      .filter(([, aantal]) => aantal > 0),
  );
};

describe('Nagespeelde jaren', { timeout: 300_000 }, () => {
  beforeAll(async () => {
    gespeeld = await simuleerJaren(KEUZE, () => {
      klaar += 1;
    });
  }, 300_000);

  it('gaan van aanmelding tot betaling door de echte regels, in elk van de jaren', () => {
    expect(klaar).toBe(KEUZE.dossiers);
    const wat = (jaar: string) =>
      new Set(
        gespeeld.feiten.filter(({ kwartaal }) => kwartaal.startsWith(jaar)).map((feit) => feit.gebeurtenis),
      );
    for (const jaar of ['2024', '2025', '2026']) expect(wat(jaar)).toContain('rapport');
    expect(new Set(gespeeld.feiten.map(({ gebeurtenis }) => gebeurtenis))).toContain('betaald');
    expect(gespeeld.fouten).toEqual([]);
  });

  it.each(Object.keys(DEFINITIES).filter((id) => !id.startsWith('bestuurder-')))(
    '%s telt wat de echte regels schreven zoals de definitie in SQL',
    (id) => {
      const { feiten } = gespeeld;
      expect(tellingVan(id, feiten)).toEqual(tellingIn(databaseMet(feiten, TOT), id));
    },
  );

  it('laten zien wat niet klopt: een dossier dat twee keer telt, een klein getal, een getal dat niet is afgerond', () => {
    const { feiten, tabellen } = gespeeld;
    expect(wringtIn(feiten, TOT)).toEqual([]);
    const stand = { ...lopenUit(feiten, TOT), tot: TOT, ambten: ambtenPerGroep() } as const;
    const telling = vragen.find(({ id }) => id === 'aanmelding-naar-bezoek')?.antwoord(stand).telling;
    if (telling === undefined) throw new Error('This question is always there');
    const verschoven = telling.rijen.with(0, {
      naam: '2024',
      cellen: (telling.rijen[0]?.cellen ?? []).map((cel, k) =>
        k === 1 ? { ...cel, aantal: cel.aantal + 1 } : cel,
      ),
    });
    // The planted faults: a visit that counts in two columns, one row too many, a small count, and one that was not rounded.
    expect(wringt({ ...telling, rijen: verschoven }).length).toBe(2);
    expect(wringt({ ...telling, verdeeld: false, rijen: telling.rijen.slice(1) }).length).toBeGreaterThan(0);
    const [eerste] = tabellen;
    const vervalst = (waarde: number) =>
      eerste === undefined ? [] : [{ ...eerste, rijen: [{ naam: 'Totaal', waarden: [waarde] }] }];
    expect(teVeelGetoond(tabellen)).toEqual([]);
    expect([vervalst(5), vervalst(12)].map((tabel) => teVeelGetoond(tabel).length)).toEqual([1, 1]);
  });
});

describe('De keuzes van simuleer', () => {
  it('zijn tien jaar en vierduizend dossiers als niets is gekozen, en anders wat past', () => {
    expect(leesOpties([])).toEqual({ jaren: 10, dossiers: 4_000, zaad: 1, json: false });
    expect(leesOpties(['--jaren', '2', '--dossiers', '50', '--json'])).toMatchObject({
      jaren: 2,
      json: true,
    });
    for (const fout of [['--jaren', '0'], ['--jaren', '31'], ['--dossiers', 'x'], ['tien'], ['--anders']])
      expect(leesOpties(fout)).toBeUndefined();
  });
});
