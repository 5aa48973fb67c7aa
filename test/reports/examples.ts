import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAdvies } from '#reports/advies/render.ts';
import { renderHuiskaart } from '#reports/huiskaart/render.ts';
import { renderMaatregelen } from '#reports/maatregelen/render.ts';
import { renderRaadstekst } from '#reports/raadstekst/render.ts';
import { renderWerkbon } from '#reports/werkbon/render.ts';

const MAKERS: Readonly<Record<string, (content: never) => Uint8Array>> = {
  advies: renderAdvies,
  maatregelen: renderMaatregelen,
  werkbon: renderWerkbon,
  raadstekst: renderRaadstekst,
  huiskaart: renderHuiskaart,
};

const REPORTS = join(import.meta.dirname, '../../src/reports');

/** An example of a document: its input, where its tiles are kept, and how it is made. */
export type Example = {
  readonly name: string;
  readonly kept: string;
  readonly input: () => Record<string, unknown>;
  readonly make: (input: Record<string, unknown>) => Uint8Array;
};

/** An example names its pictures as files beside it. */
const withPictures = (folder: string) => (key: string, value: unknown) =>
  key === 'jpeg' ? readFileSync(join(folder, String(value))) : value;

/** Every example input of every document. */
export const examples: readonly Example[] = Object.entries(MAKERS).flatMap(([map, make]) => {
  const folder = join(REPORTS, map, 'examples');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((file) => ({
      name: `${map}/${file.replace('.json', '')}`,
      kept: join(folder, file.replace('.json', '.tiles.txt')),
      input: () =>
        JSON.parse(readFileSync(join(folder, file), 'utf8'), withPictures(folder)) as Record<string, unknown>,
      make: (input) => make(input as never),
    }));
});

/** The input of one example, as its document takes it. */
export const inputOf = <Content>(name: string): Content => {
  const example = examples.find((een) => een.name === name);
  if (example === undefined) throw new Error(`No example ${name}`);
  return example.input() as Content;
};
