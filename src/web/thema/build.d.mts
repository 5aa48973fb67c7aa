/** Bundles the styles, the font the mark and the script into `outdir` (default `dist/assets`), with a manifest of their names. */
export declare const buildThema: (outdir?: string) => Promise<{
  readonly stylesheet: string;
  readonly font: string;
  readonly icon: string;
  readonly script: string;
}>;
