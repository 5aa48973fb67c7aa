import type { Pool, PoolClient } from 'pg';
import type { Engine, Row, Statement, Work } from '../engine.ts';

const BEGIN: Statement = { sql: 'begin', parameters: [] };

/** Unique violation, serialization failure, deadlock: somebody else was first, and asking again tells what they did. */
const LOST_RACE = new Set(['23505', '40001', '40P01']);
const MOST_ATTEMPTS = 3;

const lostRace = (error: unknown): boolean => LOST_RACE.has((error as { readonly code?: string }).code ?? '');

/** Runs one statement, prepared when it has a name. */
export const execute = async (
  on: Pool | PoolClient,
  { sql, parameters, name }: Statement,
): Promise<Row[]> => {
  const { rows } = await on.query({ text: sql, values: [...parameters], ...(name && { name }) });
  return rows;
};

const runIn = async <Outcome>(client: PoolClient, steps: Work<Outcome>): Promise<Outcome> => {
  let step = steps.next();
  let begin = [BEGIN];
  while (step.done !== true) {
    // Statements of one step travel together and answer in order.
    const rows = await Promise.all([...begin, ...step.value].map((statement) => execute(client, statement)));
    step = steps.next(rows.slice(begin.length));
    begin = [];
  }
  const { command } = await client.query('commit');
  if (command !== 'COMMIT') throw new Error('The transaction was rolled back at its commit');
  return step.value;
};

const attempt = async <Outcome>(pool: Pool, work: () => Work<Outcome>): Promise<Outcome> => {
  const client = await pool.connect();
  try {
    const outcome = await runIn(client, work());
    client.release();
    return outcome;
  } catch (error) {
    const broken = await client.query('rollback').then(
      () => false,
      () => true,
    );
    client.release(broken);
    throw error;
  }
};

/** One transaction per work; work that lost a race runs again and then sees who won. */
export const writingIn =
  (pool: Pool): Engine['write'] =>
  async (work) => {
    for (let tried = 1; ; tried += 1) {
      try {
        return await attempt(pool, work);
      } catch (error) {
        if (tried === MOST_ATTEMPTS || !lostRace(error)) throw error;
      }
    }
  };
