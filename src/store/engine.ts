import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

export type Dialect = 'sqlite' | 'postgres';

/** SQL text with its parameters; `name` marks one that is prepared once per connection. */
export type Statement = {
  readonly sql: string;
  readonly parameters: readonly unknown[];
  readonly name?: string;
};

export type Row = Readonly<Record<string, unknown>>;

/** Work inside one transaction: hands over statements, gets the rows of each back, returns its outcome. */
export type Work<Outcome> = Generator<readonly Statement[], Outcome, readonly (readonly Row[])[]>;

/** What differs between the databases: how one is read, and how work becomes atomic and durable. */
export type Engine = {
  readonly dialect: Dialect;
  /** Whether no other process writes to this database as long as it is open here. */
  readonly isAlone: boolean;
  /** Builds queries and runs those that only read. */
  readonly db: Kysely<Tables>;
  /** Runs a compiled statement that only reads. */
  readonly read: (statement: Statement) => Promise<readonly Row[]>;
  /** Runs work in a transaction, again from the start after losing a race; resolves when it is on disk. */
  readonly write: <Outcome>(work: () => Work<Outcome>) => Promise<Outcome>;
  readonly close: () => Promise<void>;
};
