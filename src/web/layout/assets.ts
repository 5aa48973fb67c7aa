import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the style sheet, the font, the mark and the one script are served; the names change with their content. */
export type Assets = {
  readonly stylesheet: string;
  readonly font: string;
  readonly icon: string;
  readonly script: string;
};

/** Reads what the theme's build left in `directory`, as addresses below `/assets/`; throws when it was not built. */
export const readAssets = (directory: string): Assets => {
  const names = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8')) as Assets;
  return {
    stylesheet: `/assets/${names.stylesheet}`,
    font: `/assets/${names.font}`,
    icon: `/assets/${names.icon}`,
    script: `/assets/${names.script}`,
  };
};
