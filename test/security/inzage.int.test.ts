import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adressen, zonderDossier } from './adressen.ts';
import { bekijk, type Gezien, gezien } from './bekijk.ts';
import { beleidMetGat, routesMetGat, telling } from './gaten.ts';
import { type Huis, openHuis } from './huis.ts';
import { meld, volledig } from './resultaat.ts';
import { bestuurders, bouwWereld, medewerkers, speel, type Wereld } from './wereld.ts';

let huis: Huis;
let wereld: Wereld;
beforeAll(async () => {
  huis = await openHuis();
  wereld = await bouwWereld(huis);
}, 300_000);
beforeEach(() => {
  huis.setPolicy();
  huis.addRoutes();
});
afterAll(() => huis.close());

const zaak = (...namen: readonly string[]) => wereld.zaken.filter(({ naam }) => namen.includes(naam));

/** A look with a hole in it, at the few cases where any hole shows; true when it was noticed. */
const merktOp = async (paths?: readonly string[]): Promise<boolean> => {
  const { lekken } = await bekijk({
    huis,
    wereld,
    namen: [
      'andere-secretaris',
      'secretaris',
      'andere-adviseur',
      'adviseur',
      'toetser-3',
      'keuze',
      'vastgesteld',
    ],
    zaken: zaak('onderzoek', 'vastgesteld', 'nazorg', 'ongedeeld', 'gesloten'),
    totEerste: true,
    ...(paths === undefined ? {} : { paths }),
  });
  return lekken.length > 0;
};

it('Niemand krijgt over HTTP iets te zien dat niet voor hem is, en verboden is gelijk aan afwezig', async () => {
  const iedereen = { huis, wereld, namen: [...medewerkers, 'keuze', undefined], zaken: wereld.zaken };
  const rondes = [await bekijk(iedereen)];
  for (const naam of bestuurders)
    rondes.push(
      await bekijk({ huis, wereld, namen: [naam], zaken: zaak(naam, volledig ? 'nazorg' : 'keuze') }),
    );
  const lekken = rondes.flatMap((ronde) => ronde.lekken);
  const gevallen = rondes.reduce((sum, ronde) => sum + ronde.gevallen, 0);
  const getoond = new Set(rondes.flatMap((ronde) => [...ronde.getoond]));

  const gemist: string[] = [];
  for (const [wat, policy] of Object.entries(beleidMetGat)) {
    huis.setPolicy(policy);
    if (!(await merktOp())) gemist.push(wat);
  }
  huis.setPolicy();
  const routes = routesMetGat(huis);
  for (const [wat, route] of routes) {
    huis.addRoutes(route);
    if (!(await merktOp([route.path]))) gemist.push(wat);
  }
  const ingebouwd = Object.keys(beleidMetGat).length + routes.length;
  meld({
    bewering: 'Over HTTP ziet niemand wat niet voor hem is; verboden is gelijk aan afwezig',
    gevallen,
    afwijkingen: lekken.length,
    ingebouwd,
    gevonden: ingebouwd - gemist.length,
  });
  expect(lekken).toEqual([]);
  expect(gemist).toEqual([]);
  // Most of what was hidden in the world is really on a page of somebody who may see it.
  expect(getoond.size).toBeGreaterThan(wereld.kanaries.alle.length / 2);
}, 900_000);

describe('Een dossier erbij', () => {
  /** What differs between two forms of the same page anyway. */
  const zonderInzending = ({ body, ...page }: Gezien): Gezien => ({
    ...page,
    body: body.replaceAll(/name="_inzending" value="[^"]*"|data-sleutel="[^"]*"/g, ''),
  });

  it('verandert geen letter aan de lijsten en tellingen van wie er niets mee te maken heeft', async () => {
    const anderen = ['andere-adviseur', 'andere-secretaris', 'toetser-1', 'beheerder', 'keuze'];
    huis.addRoutes(telling(huis));
    // The files of one's own looks grow with every look, this one included, and are signed with the size of the log.
    const paths = [
      ...zonderDossier(adressen('GET')).filter((path) => !path.startsWith('/gezien.')),
      '/telling',
    ];
    let gevallen = 0;
    const anders: string[] = [];
    /** One more case of the organisation of the secretary, up to where it stands. */
    const eenErbij = async (nieuw: string, tot: string, namen: readonly string[]): Promise<void> => {
      await huis.nodig(nieuw, 'bestuurder', wereld.kanaries.nieuw(nieuw, 'account'), 'GM0014');
      const vragen = await Promise.all(
        namen.map(async (naam) => ({ naam, bezoeker: await huis.browser(naam) })),
      );
      const lees = async (): Promise<readonly (readonly [string, Gezien])[]> => {
        const pages: (readonly [string, Gezien])[] = [];
        for (const { naam, bezoeker } of vragen)
          for (const path of paths)
            pages.push([`${naam} ${path}`, zonderInzending(await gezien(await bezoeker.ask(path)))]);
        return pages;
      };
      const voor = await lees();
      await speel(huis, wereld.kanaries, nieuw, tot);
      const na = await lees();
      gevallen += voor.length;
      for (const [plaats, [wat, page]] of voor.entries())
        if (JSON.stringify(page) !== JSON.stringify(na[plaats]?.[1])) anders.push(wat);
    };
    await eenErbij('nieuw', 'aangemeld', [...anderen, 'secretaris']);
    // From the talk on the organisation reads what it told itself.
    await eenErbij('later', 'onderzoek', anderen);
    const ingebouwd = 2 * anderen.length + 1;
    const geplant = anders.filter((wat) => wat.endsWith('/telling'));
    const lekken = anders.filter((wat) => !wat.endsWith('/telling'));
    meld({
      bewering: 'Een dossier erbij verandert niets aan lijsten en tellingen van anderen',
      gevallen,
      afwijkingen: lekken.length,
      ingebouwd,
      gevonden: geplant.length,
    });
    expect(lekken).toEqual([]);
    expect(geplant).toHaveLength(ingebouwd);
  }, 240_000);
});
