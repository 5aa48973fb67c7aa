import type { CompiledQuery } from 'kysely';
import type { Engine, Statement, Work } from './engine.ts';

type Compilable = { readonly compile: () => Pick<CompiledQuery, 'sql' | 'parameters'> };

class Hole {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** Compiles a query once; the function it gives fills the holes. Building a query costs more than running it. */
export const template = <Values extends object>(
  name: string,
  build: (hole: <Name extends keyof Values & string>(name: Name) => Values[Name]) => Compilable,
): ((values: Values) => Statement) => {
  const { sql, parameters } = build((hole) => new Hole(hole) as never).compile();
  return (values) => ({
    name,
    sql,
    parameters: parameters.map((parameter) =>
      parameter instanceof Hole ? values[parameter.name as keyof Values] : parameter,
    ),
  });
};

/** A query that runs once. */
const statement = (query: Compilable): Statement => {
  const { sql, parameters } = query.compile();
  return { sql, parameters };
};

/** Writes with one query, and gives its rows. */
export const writeOne = <Row>(
  engine: Engine,
  query: Compilable & { readonly execute: () => Promise<Row[]> },
): Promise<readonly Row[]> => {
  const single = statement(query);
  return engine.write(function* (): Work<readonly Row[]> {
    const [rows = []] = yield [single];
    return rows as unknown as readonly Row[];
  });
};
