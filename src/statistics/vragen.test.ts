import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provincies } from '#application/cijfers/provincies.ts';
import { type Kwartaal, kwartaalVerder } from '#application/cijfers/statistisch-feit.ts';
import { ambtenPerGroep } from '#application/referentie/bestuurders.ts';
import { metEnquetes } from '#application/simulatie/enquetes.ts';
import { verzonnenFeiten } from '#application/simulatie/statistische-feiten.ts';
import { DEFINITIES, databaseMet, tellingIn } from '../../test/cijfers/definities.ts';
import { perGroep } from './tellen/indeling.ts';
import { lopenUit } from './tellen/loop.ts';
import type { Telling } from './tellen/telling.ts';
import { vragen } from './vragen.ts';

const TOT: Kwartaal = '2026-K2';

const standVan = (feiten: Parameters<typeof lopenUit>[0], tot: Kwartaal) => ({
  ...lopenUit(feiten, tot),
  tot,
  ambten: ambtenPerGroep(),
});

const codes = new Map([...perGroep.rijen, ...provincies()].map(({ code, naam }) => [naam, code]));

const zonderTotaal = ({ rijen, totaal }: Telling): ReadonlyMap<string, number> =>
  new Map(
    rijen
      .slice(0, totaal ? -1 : undefined)
      .flatMap(({ naam, cellen }) =>
        cellen.map(({ aantal }, k) => [`${codes.get(naam) ?? naam}/${k}`, aantal] as const),
      )
      .filter(([, aantal]) => aantal > 0),
  );

describe('De tabellen', () => {
  const feiten = [...metEnquetes(verzonnenFeiten(7, 1_500, 10), 7)];
  const stand = standVan(feiten, TOT);
  const db = databaseMet(feiten, TOT);

  it.each(Object.keys(DEFINITIES))('%s telt hetzelfde als de definitie in SQL', (id) => {
    const vraag = vragen.find((een) => een.id === id);
    expect(vraag).toBeDefined();
    const verwacht = tellingIn(db, id);
    expect(verwacht.size).toBeGreaterThan(0);
    expect(new Map(vraag && zonderTotaal(vraag.antwoord(stand).telling))).toEqual(new Map(verwacht));
  });

  it('hangen niet af van de volgorde waarin feiten komen', () => {
    const omgekeerd = standVan(feiten.toReversed(), TOT);
    for (const { antwoord } of vragen) {
      expect(zonderTotaal(antwoord(omgekeerd).telling)).toEqual(zonderTotaal(antwoord(stand).telling));
    }
  });

  it('hebben elk een eigen naam, en een vraag die een vraag is', () => {
    expect(new Set(vragen.map(({ id }) => id)).size).toBe(vragen.length);
    expect(vragen.filter(({ vraag }) => !vraag.endsWith('?'))).toEqual([]);
  });
});

describe('De doorlooptijd', () => {
  it('telt met en zonder pauzes, en zegt welke', () => {
    const feiten = Array.from({ length: 40 }, (_, nr) => {
      const basis = { spoor: `p${nr}`, groep: 'wethouder', kwartaal: '2025-K1' } as const;
      return [
        { ...basis, gebeurtenis: 'aangemeld' },
        { ...basis, gebeurtenis: 'rapport', weken: 20, ...(nr < 30 && { lopend: 8 }) },
      ] as const;
    }).flat();
    const extra = vragen.find(({ id }) => id === 'doorlooptijden')?.antwoord(standVan(feiten, TOT)).extra;
    expect(extra?.map(({ kolom, waarden }) => [kolom.naam, waarden[3]])).toEqual([
      ['Mediaan', 20],
      ['Negen van de tien', null],
      ['Mediaan zonder pauzes', 8],
      ['Negen van de tien zonder pauzes', null],
    ]);
  });
});

const rijen = (id: string, stand: ReturnType<typeof standVan>) => {
  const telling = vragen.find((een) => een.id === id)?.antwoord(stand).telling;
  return new Map(telling?.rijen.map(({ naam, cellen }) => [naam, cellen.map(({ aantal }) => aantal)]));
};

describe('De aansluiting', () => {
  it('stroom = cohort + afhakers + grenseffect, op elke willekeurige geschiedenis', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.integer({ min: 0, max: 80 }),
        fc.nat(11),
        (zaad, aantal, kwartaal) => {
          const tot = kwartaalVerder('2024-K1', kwartaal);
          const stand = standVan(verzonnenFeiten(zaad, aantal, 8), tot);
          const stroom = rijen('stappen-per-jaar', stand);
          for (const [vooruit, terug, van, naar] of [
            ['aanmelding-naar-bezoek', 'bezoek-uit-aanmelding', 0, 1],
            ['bezoek-naar-rapport', 'rapport-uit-bezoek', 1, 3],
          ] as const) {
            const [heen, herkomst] = [rijen(vooruit, stand), rijen(terug, stand)];
            for (const [jaar, [begonnen = 0, zelfde = 0, later = 0, gestopt = 0, onderweg = 0]] of heen) {
              const [bereikt = 0, uitZelfde = 0, uitEerder = 0] = herkomst.get(jaar) ?? [];
              expect(begonnen).toBe(stroom.get(jaar)?.[van]);
              expect(bereikt).toBe(stroom.get(jaar)?.[naar]);
              expect(begonnen).toBe(zelfde + later + gestopt + onderweg);
              expect(bereikt).toBe(uitZelfde + uitEerder);
              expect(uitZelfde).toBe(zelfde);
              expect(bereikt).toBe(begonnen - gestopt - onderweg - later + uitEerder);
            }
            const over = (uit: typeof heen, kolom: number) =>
              [...uit]
                .filter(([jaar]) => jaar !== 'Totaal')
                .reduce((som, [, rij]) => som + (rij[kolom] ?? 0), 0);
            expect(over(heen, 2)).toBe(over(herkomst, 2));
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
