import { Worker } from 'node:worker_threads';
import { type FotoWeigering, herken } from './herken.ts';
import type { Gemaakt, Werk } from './werker.ts';

/** A photo anew, large and small, or why not. */
export type Hercodering =
  | ({ readonly gelukt: true } & Gemaakt)
  | { readonly gelukt: false; readonly weigering: FotoWeigering };

const TEGELIJK = 2;
const WACHTENDEN = 12;
const TIJD_MS = 20_000;
const GEHEUGEN_MB = 256;

const geweigerd = (weigering: FotoWeigering): Hercodering => ({ gelukt: false, weigering });

/** Beside the built program the thread has a fixed name; from the sources it is the file next to this one. */
const WERKER = new URL(import.meta.url.endsWith('.ts') ? './werker.ts' : './beeldwerker.js', import.meta.url);

const laatWerken = (werk: Werk): Promise<Hercodering> =>
  new Promise((resolve) => {
    const worker = new Worker(WERKER, {
      workerData: werk,
      env: {},
      // What a codec grumbles about a file is of no use to anybody.
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: GEHEUGEN_MB, maxYoungGenerationSizeMb: 64 },
    });
    const klaar = (uitkomst: Hercodering) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(uitkomst);
    };
    const timer = setTimeout(() => klaar(geweigerd('te-zwaar')), TIJD_MS);
    worker.once('message', (gemaakt: Gemaakt) => klaar({ gelukt: true, ...gemaakt }));
    worker.once('error', () => klaar(geweigerd('beschadigd')));
    worker.once('exit', () => klaar(geweigerd('beschadigd')));
  });

/**
 * Makes the function that re-encodes photos, a few at a time in threads of their own with limits of time and memory, so
 * that the server goes on answering. Nothing of a file but its points comes through; whatever is no photo is refused.
 */
export const hercoderen = (): ((content: Uint8Array) => Promise<Hercodering>) => {
  const wachtrij: (() => void)[] = [];
  let bezig = 0;
  const plaats = async (): Promise<void> => {
    if (bezig < TEGELIJK) bezig += 1;
    else await new Promise<void>((resolve) => wachtrij.push(resolve));
  };
  const vertrek = (): void => {
    const volgende = wachtrij.shift();
    if (volgende === undefined) bezig -= 1;
    else volgende();
  };
  return async (content) => {
    const herkend = herken(content);
    if ('weigering' in herkend) return geweigerd(herkend.weigering);
    if (wachtrij.length >= WACHTENDEN) return geweigerd('te-druk');
    await plaats();
    try {
      return await laatWerken({ content, soort: herkend.soort, stand: herkend.stand });
    } finally {
      vertrek();
    }
  };
};
