import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { once } from '#kernel/once.ts';
import { checked, textSchema } from './checked.ts';
import { dataPath } from './package-path.ts';

const punt = z.tuple([z.number(), z.number()]);
const ring = z.array(z.number().int());
const topojson = z.object({
  arcs: z.array(z.array(punt)),
  transform: z.object({ scale: punt, translate: punt }),
  objects: z.object({
    provincies: z.object({
      geometries: z.array(
        z.discriminatedUnion('type', [
          z.object({
            type: z.literal('Polygon'),
            properties: z.object({ code: textSchema, naam: textSchema }),
            arcs: z.array(ring),
          }),
          z.object({
            type: z.literal('MultiPolygon'),
            properties: z.object({ code: textSchema, naam: textSchema }),
            arcs: z.array(z.array(ring)),
          }),
        ]),
      ),
    }),
  }),
});

/** A place on a flat map: to the right and down, in thousandths of a degree of latitude. */
export type Punt = readonly [x: number, y: number];

export type Omtrek = {
  readonly code: string;
  readonly naam: string;
  /** Closed lines around land, the largest first. */
  readonly ringen: readonly (readonly Punt[])[];
};

/** In the middle of the country a degree of longitude is this much shorter than one of latitude. */
const BREEDTE = Math.cos((52.2 * Math.PI) / 180);
const NOORD = 53.6;
const WEST = 3.3;

const oppervlak = (punten: readonly Punt[]): number =>
  Math.abs(
    punten.reduce((som, [x, y], i) => {
      const [volgendX, volgendY] = punten[(i + 1) % punten.length] ?? [0, 0];
      return som + x * volgendY - volgendX * y;
    }, 0) / 2,
  );

/** The borders of the provinces (CBS Gebiedsindelingen 2026, CC BY 4.0: name CBS beside the map). */
export const provinciekaart: () => readonly Omtrek[] = once(() => {
  const source = 'kaart/provincies.topojson';
  const { arcs, transform, objects } = checked(
    topojson,
    JSON.parse(readFileSync(dataPath(source), 'utf8')),
    source,
  );
  const bogen = arcs.map((boog) => {
    let [x, y] = [0, 0];
    return boog.map(([dx, dy]): Punt => {
      x += dx;
      y += dy;
      const lengte = x * transform.scale[0] + transform.translate[0];
      const breedte = y * transform.scale[1] + transform.translate[1];
      return [Math.round((lengte - WEST) * BREEDTE * 1_000), Math.round((NOORD - breedte) * 1_000)];
    });
  });
  const lijn = (nummers: readonly number[]): readonly Punt[] =>
    nummers.flatMap((nummer) => (nummer < 0 ? (bogen[~nummer] ?? []).toReversed() : (bogen[nummer] ?? [])));
  return objects.provincies.geometries.map((vorm) => ({
    ...vorm.properties,
    ringen: (vorm.type === 'Polygon' ? [vorm.arcs] : vorm.arcs)
      .map((delen) => lijn(delen[0] ?? []))
      .toSorted((a, b) => oppervlak(b) - oppervlak(a)),
  }));
});
