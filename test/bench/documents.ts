import { randomBytes } from 'node:crypto';
import { setImmediate as breath } from 'node:timers/promises';
import { hercoderen } from '#application/beeld/hercodeer.ts';
import { vergelijk } from '#domain/advies/vergelijken.ts';
import type { Vergelijkprofiel } from '#domain/advies/vergelijkprofiel.ts';
import { renderAdvies } from '#reports/advies/render.ts';
import { renderMaatregelen } from '#reports/maatregelen/render.ts';
import { renderRaadstekst } from '#reports/raadstekst/render.ts';
import { renderWerkbon } from '#reports/werkbon/render.ts';
import { inputOf } from '../reports/examples.ts';
import { png } from '../security/fotos/plaatjes.ts';
import { spread } from './numbers.ts';

const MEASURES = 40;
const SCENARIOS = 12;
const PHOTOS = 10;
const ROUNDS = 10;
const IN_A_ROW = 1_000;
const ADVICES = 5_000;

type Content<Render extends (content: never) => unknown> = Parameters<Render>[0];

const advies = inputOf<Content<typeof renderAdvies>>('advies/burgemeester-politiekeurmerk-ontbreekt');
const blad = inputOf<Content<typeof renderMaatregelen>>('maatregelen/gemeente-drie-maatregelen');
const bon = inputOf<Content<typeof renderWerkbon>>('werkbon/buitenlicht');
const raad = inputOf<Content<typeof renderRaadstekst>>('raadstekst/waterschap');

const repeated = <Item>(items: readonly Item[], count: number): readonly Item[] =>
  Array.from({ length: count }, (_, nth) => items[nth % items.length]).filter((item) => item !== undefined);

/** A photo as large as one is after it was encoded anew. */
const made = await hercoderen()(png({ width: 1_600, height: 1_200 }));
if (!made.gelukt) throw new Error('The sample was not encoded');
const { groot } = made;

/** The same picture under other bytes, so that no copy of it is known already. */
const another = (): Uint8Array => Buffer.concat([groot, randomBytes(16)]);

/** A large advice of which every text is new, so that nothing but the templates can be known already. */
const large = (round: number): Content<typeof renderAdvies> => ({
  ...advies,
  losseScenarios: [],
  scenarios: repeated(advies.scenarios, SCENARIOS).map((scenario, nth) => ({
    ...scenario,
    id: `s${nth}`,
    titel: `${scenario.titel} ${round}-${nth}`,
  })),
  maatregelen: repeated(advies.maatregelen, MEASURES).map((maatregel, nth) => ({
    ...maatregel,
    id: `m${nth}`,
    titel: `${maatregel.titel} ${round}-${nth}`,
    scenarios: [`s${nth % SCENARIOS}`],
  })),
  fotos: Array.from({ length: PHOTOS }, (_, nth) => ({
    bijschrift: `Wat hier te zien is, ${round}-${nth}.`,
    nummer: nth + 1,
    jpeg: another(),
  })),
});

const timed = (work: () => void): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

const fourEditions = (round: number): number => {
  const inhoud = large(round);
  return timed(() => {
    renderAdvies(inhoud);
    renderMaatregelen({ ...blad, maatregelen: inhoud.maatregelen });
    renderWerkbon({ ...bon, nummer: `${bon.nummer}-${round}` });
    renderRaadstekst(raad);
  });
};

const megabytes = (): number => Math.round(process.memoryUsage().rss / 2 ** 20);

/** Memory after each fifth part of many reports in a row, each with other words and photos; between two the program takes a breath, as a server does. */
const memoryInARow = async (): Promise<readonly number[]> => {
  const parts: number[] = [];
  for (let nth = 1; nth <= IN_A_ROW; nth += 1) {
    const fotos = advies.fotos.map((foto) => ({ ...foto, jpeg: another() }));
    renderAdvies({ ...advies, naam: `Naam ${nth}`, fotos });
    await breath();
    if (nth % (IN_A_ROW / 5) === 0) parts.push(megabytes());
  }
  return parts;
};

const profielen: readonly Vergelijkprofiel[] = Array.from({ length: ADVICES }, (_, nth) => ({
  functiegroep: ['gemeente', 'provincie', 'waterschap'][nth % 3] ?? '',
  grootteklasse: ['20.000-50.000', '>200.000'][nth % 2] ?? '',
  woning: ['rijwoning', 'appartement', 'vrijstaand'][nth % 3] ?? '',
  ernst: ['laag', 'midden', 'hoog'][nth % 3] ?? '',
  waarschijnlijkheid: ['laag', 'midden'][nth % 2] ?? '',
  domeinen: ['wonen', 'informatie'],
  maatregelen: Array.from(
    { length: 12 },
    (_one, place) => `W-${String((nth + place * 7) % 120).padStart(3, '0')}`,
  ),
}));

/** Milliseconds of the four editions of a large advice and of one comparison; memory over many reports. */
export const measureDocuments = async () => {
  fourEditions(0);
  const [one] = profielen;
  if (one === undefined) throw new Error('There are profiles');
  const compare = () => timed(() => vergelijk({ ...one, ernst: 'ontbreekt' }, profielen));
  const rounds = Array.from({ length: ROUNDS }, (_, nth) => nth + 1);
  return {
    fourEditionsMs: spread(rounds.map(fourEditions)),
    compare5000Ms: spread(rounds.map(compare)),
    reportsInARowMegabytes: await memoryInARow(),
  };
};
