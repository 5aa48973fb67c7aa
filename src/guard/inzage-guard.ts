/** A line of the log with the path to the root; of a line that also names other people's dossiers only its hash. */
export type ProvenLine = { readonly nr: number; readonly pad: readonly string[] } & (
  | { readonly regel: string }
  | { readonly vingerafdruk: string }
);

/** The lines of the log about one person, and what proves that they stand in it; to be checked without this program. */
export type InzageBewijs = {
  readonly soort: 'veilig-ambt/bewijs-van-inzage';
  readonly versie: 1;
  /** The public key in the form of a C2SP note verifier. */
  readonly sleutel: string;
  /** The signed checkpoint of the whole log. */
  readonly controlepunt: string;
  readonly regels: readonly ProvenLine[];
};

/** To read on a page, or to keep as a file. */
export type Inzageactie = 'lees:inzage' | 'lees:inzagebestand';
