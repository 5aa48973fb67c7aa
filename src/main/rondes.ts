import type { Application } from '#application/application.ts';

const HOUR = 3_600_000;

type Rounds = Pick<Application, 'herinner' | 'ruimOp'>;

/**
 * Does every hour what nobody asks for: sends the messages whose moment has come, and clears away what is over, so that each
 * day is looked at, also after a restart. A fault in the one does not keep the other from being done. Stopping waits for the
 * round that is under way.
 */
export const startRounds = (
  { herinner, ruimOp }: Rounds,
  log: (soort: 'herinneren' | 'opruimen', line: string) => void,
): (() => Promise<void>) => {
  const doing = (soort: 'herinneren' | 'opruimen', work: () => Promise<unknown>): Promise<unknown> =>
    work().catch((error: unknown) => log(soort, error instanceof Error ? error.name : 'onbekend'));
  let round: Promise<unknown> = Promise.resolve();
  const again = (): void => {
    round = round.then(() => doing('herinneren', herinner)).then(() => doing('opruimen', ruimOp));
  };
  const timer = setInterval(again, HOUR);
  again();
  return async () => {
    clearInterval(timer);
    await round;
  };
};
