import type { Application } from '#application/application.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

type Rounds = Pick<Application, 'herinner' | 'ruimOp'> & {
  readonly nood: Pick<Application['nood'], 'meld'>;
  readonly bewaren: Pick<Application['bewaren'], 'meld'>;
};
export type Rondewerk = 'herinneren' | 'opruimen' | 'wissen' | 'noodtoegang';

/** Does this at once and then again every `every` milliseconds; stopping waits for the round that is under way. */
const repeat = (work: () => Promise<unknown>, every: number): (() => Promise<void>) => {
  let round: Promise<unknown> = Promise.resolve();
  const again = (): void => {
    round = round.then(work);
  };
  const timer = setInterval(again, every);
  again();
  return async () => {
    clearInterval(timer);
    await round;
  };
};

/**
 * Does what nobody asks for: every hour it sends the messages whose moment has come, also to who can confirm an erasure, and clears away what is over, so that each
 * day is looked at, also after a restart; every minute it tells of emergency access. A fault in the one does not keep the
 * other from being done.
 */
export const startRounds = (
  { herinner, ruimOp, nood, bewaren }: Rounds,
  log: (soort: Rondewerk, line: string) => void,
): (() => Promise<void>) => {
  const doing = (soort: Rondewerk, work: () => Promise<unknown>): Promise<unknown> =>
    work().catch((error: unknown) => log(soort, error instanceof Error ? error.name : 'onbekend'));
  const stops = [
    repeat(async () => {
      await doing('herinneren', herinner);
      await doing('opruimen', ruimOp);
      await doing('wissen', bewaren.meld);
    }, HOUR),
    repeat(() => doing('noodtoegang', nood.meld), MINUTE),
  ];
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
};
