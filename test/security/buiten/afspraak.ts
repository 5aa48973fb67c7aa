/** The cookie in which a tool says as whom it asks. */
export const WIE = 'wie';

/** What a tool leaves open in a form, for the server in front to fill in. */
export const TOKEN = 'PLAATS-TOKEN';
export const INZENDING = 'PLAATS-INZENDING';

/** The pages and forms that this attacker has; addresses hold `:id` for a dossier. */
export type Doel = {
  readonly naam: string | undefined;
  readonly paden: readonly string[];
  readonly formulieren: readonly {
    readonly path: string;
    readonly velden: Readonly<Record<string, string>>;
  }[];
};

/** What the server says when it listens. */
export type Opdracht = {
  readonly base: string;
  readonly zaken: readonly string[];
  readonly doelen: readonly Doel[];
};

/** What the server counted itself. */
export type Stand = {
  verzoeken: number;
  readonly statussen: Record<number, number>;
  /** The first hundred answers with which something was wrong. */
  readonly fouten: string[];
  /** Megabytes in use after everything that can be let go was let go. */
  readonly geheugen: number;
};
