/** Bundles the styles, the font and the mark into `outdir` (default `dist/assets`), with a manifest of their names. */
export declare const buildThema: (
  outdir?: string,
) => Promise<{ readonly stylesheet: string; readonly font: string; readonly icon: string }>;
