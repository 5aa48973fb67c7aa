import { parseArgs } from 'node:util';
import type { Jaren } from './speel-jaren.ts';

/** What `simuleer` prints when it is used wrongly. */
export const USAGE = `Gebruik: veilig-ambt simuleer [--jaren GETAL] [--dossiers AANTAL] [--zaad GETAL] [--json]

Speelt de regeling na vanaf 2024, met verzonnen dossiers bij alle organisaties en meer na verkiezingen (standaard 10 jaar en 4000
dossiers), maakt de tabellen van elk jaar en kijkt na of zij kloppen. Er blijft niets van bewaard.`;

const HOOGSTENS = { jaren: 30, dossiers: 50_000, zaad: 999_999_999 } as const;

const options = {
  jaren: { type: 'string', default: '10' },
  dossiers: { type: 'string', default: '4000' },
  zaad: { type: 'string', default: '1' },
  json: { type: 'boolean', default: false },
} as const;

const getal = (text: string, least: number, most: number): number | undefined => {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
};

/** Reads the arguments; undefined when they are not right. */
export const leesOpties = (args: readonly string[]): (Jaren & { readonly json: boolean }) | undefined => {
  try {
    const { values } = parseArgs({ args: [...args], options });
    const jaren = getal(values.jaren, 1, HOOGSTENS.jaren);
    const dossiers = getal(values.dossiers, 1, HOOGSTENS.dossiers);
    const zaad = getal(values.zaad, 0, HOOGSTENS.zaad);
    return jaren === undefined || dossiers === undefined || zaad === undefined
      ? undefined
      : { jaren, dossiers, zaad, json: values.json };
  } catch {
    return undefined;
  }
};
