import type { Application } from '#application/application.ts';

const HOUR = 3_600_000;

/**
 * Asks every hour whose moment of aftercare has come, so that each day is looked at, also after a restart; stopping waits for
 * the round that is under way.
 */
export const startAsking = (
  { vraagNazorg }: Pick<Application, 'vraagNazorg'>,
  log: (line: string) => void,
): (() => Promise<void>) => {
  let round: Promise<unknown> = Promise.resolve();
  const again = (): void => {
    round = round
      .then(vraagNazorg)
      .catch((error: unknown) => log(error instanceof Error ? error.name : 'onbekend'));
  };
  const timer = setInterval(again, HOUR);
  again();
  return async () => {
    clearInterval(timer);
    await round;
  };
};
