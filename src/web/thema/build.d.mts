/** Bundles the styles, the font and the mark into `outdir` with a manifest; the folder is made when needed. */
export declare const buildThema: (outdir: string) => Promise<void>;
