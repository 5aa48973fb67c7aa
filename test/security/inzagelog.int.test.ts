import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AuditLine } from '#application/application.ts';
import { adressen, inDossier, isVoor, metDossier } from './adressen.ts';
import { type Gezien, gezien } from './bekijk.ts';
import { inEigenBoek } from './eigen-boek.ts';
import { type Bezoeker, type Huis, openHuis } from './huis.ts';
import { meld, volledig } from './resultaat.ts';
import { bouwWereld, type Wereld } from './wereld.ts';

const NAMEN = ['planner', 'adviseur', 'toetser-1', 'secretaris', 'keuze', 'nazorg', 'kosten'] as const;
const AANTAL = volledig ? 10_000 : 2_000;

let huis: Huis;
let wereld: Wereld;
beforeAll(async () => {
  huis = await openHuis();
  wereld = await bouwWereld(huis);
}, 300_000);
afterAll(() => huis.close());

const regelsNa = async (nr: number): Promise<readonly AuditLine[]> => {
  const lines = await huis.guard.auditLines(huis.actor('fg'), nr, 1_000);
  if ('allowed' in lines) throw new Error('The officer reads the log');
  return lines;
};

type Bekeken = {
  /** Parts of dossiers of which something stood on the page. */
  readonly getoond: readonly (readonly [dossier: string, delen: readonly string[]])[];
  readonly regels: readonly AuditLine[];
};

/** Whether a line says that this part of this dossier, or of the person it is about, was opened to be shown. */
const dekt = (regels: readonly AuditLine[], naam: string, delen: readonly string[]): boolean => {
  const zaak = wereld.zaken.find((een) => een.naam === naam)?.id;
  const persoon = huis.account(naam).bestuurderDossier;
  return regels.some(
    ({ doel, besluit, dossiers, compartimenten }) =>
      doel === 'tonen' &&
      besluit === 'toegestaan' &&
      dossiers.some((dossier) => dossier === zaak || dossier === persoon) &&
      compartimenten.some((deel) => delen.includes(deel)),
  );
};

/** A book of the organisation has a line of its own. */
const boekIsBekeken = (regels: readonly AuditLine[], gelezen: string | undefined): boolean =>
  regels.some(
    ({ doel, besluit, actie }) => doel === 'tonen' && besluit === 'toegestaan' && actie === gelezen,
  );

const ongedekt = ({ getoond, regels }: Bekeken): readonly string[] =>
  getoond
    .filter(([naam, delen]) => !dekt(regels, naam, delen))
    .map(([naam, delen]) => `${naam}: ${delen.join()}`);

it('Elke inzage staat in het inzagelog, met het deel dat is getoond', async () => {
  const bezoekers = new Map(
    await Promise.all(NAMEN.map(async (naam) => [naam, await huis.browser(naam)] as const)),
  );
  let nr = (await regelsNa(0)).at(-1)?.nr ?? 0;
  while ((await regelsNa(nr)).length === 1_000) nr = (await regelsNa(nr)).at(-1)?.nr ?? nr;
  nr = (await regelsNa(nr)).at(-1)?.nr ?? nr;
  const mist: string[] = [];
  const gemerkt = { ingebouwd: 0, gevonden: 0 };
  let getoond = 0;

  const keuze = fc
    .constantFrom(...NAMEN)
    .chain((naam) =>
      fc.tuple(
        fc.constant(naam),
        fc.constantFrom(...adressen('GET').filter((path) => isVoor(path, huis.account(naam).rol))),
        fc.constantFrom(...wereld.zaken.map(({ id }) => id)),
      ),
    );
  await fc.assert(
    fc.asyncProperty(keuze, async ([naam, path, id]) => {
      const response = await bezoekers.get(naam)?.ask(inDossier(path, id));
      if (response === undefined) throw new Error('Everyone has a browser');
      const { body } = await gezien(response);
      const alle = await regelsNa(nr);
      nr = alle.at(-1)?.nr ?? nr;
      const regels = alle.filter(({ account }) => account === huis.account(naam).id);
      const bekeken: Bekeken = {
        regels,
        getoond: wereld.kanaries
          .in(body)
          .filter(({ veld }) => veld !== 'account')
          .filter((kanarie) => !boekIsBekeken(regels, inEigenBoek(path, kanarie)))
          .map(({ dossier, delen }) => [dossier, delen] as const),
      };
      getoond += bekeken.getoond.length;
      mist.push(...ongedekt(bekeken).map((wat) => `${naam} ${path} ${wat}`));
      if (bekeken.getoond.length > 0 && gemerkt.ingebouwd < 50) {
        gemerkt.ingebouwd += 1;
        const gewist = regels.filter(({ doel }) => doel !== 'tonen');
        if (ongedekt({ ...bekeken, regels: gewist }).length > 0) gemerkt.gevonden += 1;
      }
    }),
    { numRuns: AANTAL },
  );
  meld({
    bewering: 'Elke inzage staat in het inzagelog, met het deel dat is getoond',
    gevallen: AANTAL,
    afwijkingen: mist.length,
    ...gemerkt,
  });
  expect(mist).toEqual([]);
  expect(getoond).toBeGreaterThan(AANTAL / 20);
  expect(gemerkt.gevonden).toBe(gemerkt.ingebouwd);
}, 600_000);

/** Every page of these people about every case: what of a dossier they saw, and how the pages answered. */
const rondgang = async (bezoekers: readonly (readonly [string, Bezoeker])[]) => {
  const open: string[] = [];
  const antwoorden: Gezien[] = [];
  for (const [naam, bezoeker] of bezoekers) {
    const paths = metDossier(adressen('GET')).filter((path) => isVoor(path, huis.account(naam).rol));
    for (const path of paths.flatMap((pad) => wereld.zaken.map(({ id }) => inDossier(pad, id)))) {
      const antwoord = await gezien(await bezoeker.ask(path));
      antwoorden.push(antwoord);
      const [eerste] = wereld.kanaries.in(antwoord.body).filter(({ veld }) => veld !== 'account');
      if (eerste !== undefined) open.push(`${naam} ${path}: ${eerste.veld}`);
    }
  }
  return { open, antwoorden };
};

it('Als het inzagelog niet beschreven kan worden, wordt van geen dossier iets getoond', async () => {
  const bezoekers = await Promise.all(NAMEN.map(async (naam) => [naam, await huis.browser(naam)] as const));
  const gewoon = await rondgang(bezoekers);
  const other = new DatabaseSync(join(huis.folder, 'log', 'audit.sqlite'));
  other.exec('ALTER TABLE line RENAME TO weg');
  const { open, antwoorden } = await rondgang(bezoekers);
  other.exec('ALTER TABLE weg RENAME TO line');
  other.close();
  const weer = await rondgang(bezoekers);
  meld({
    bewering: 'Als het inzagelog niet beschreven kan worden, wordt van geen dossier iets getoond',
    gevallen: antwoorden.length,
    afwijkingen: open.length,
    // The same round with a log that works is what the check must tell apart.
    ingebouwd: 2,
    gevonden: [gewoon, weer].filter((ronde) => ronde.open.length > 0).length,
  });
  expect(open).toEqual([]);
  // What is not there stays not there; of what is there nothing comes.
  const moest = antwoorden.filter((_, plaats) => gewoon.antwoorden[plaats]?.status !== 404);
  expect(new Set(moest.map(({ status }) => status))).toEqual(new Set([500]));
  expect(moest.every(({ body }) => body.includes('Er ging bij ons iets mis'))).toBe(true);
  expect(weer.open).toEqual(gewoon.open);
  expect(gewoon.open.length).toBeGreaterThan(50);
}, 300_000);
