import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { packagePath } from '#application/referentie/package-path.ts';
import type { DemoModule } from '../serve.ts';

/** What is said when the demo is asked for and there is none. */
export const NO_DEMO = 'Deze versie is gemaakt voor gebruik met echte gegevens en heeft geen proefomgeving.';

/** The demo is a file of its own, which a production build does not have. */
export const loadDemo = async (): Promise<DemoModule | undefined> => {
  const path = packagePath('dist', 'demo.js');
  if (!existsSync(path)) return undefined;
  const loaded: { readonly demo: DemoModule } = await import(pathToFileURL(path).href);
  return loaded.demo;
};
