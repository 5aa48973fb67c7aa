const BREED = 30;

const balk = (done: number, all: number): string => {
  const filled = Math.floor((done / all) * BREED);
  return `${'#'.repeat(filled)}${'.'.repeat(BREED - filled)} ${done} van ${all}`;
};

/** A bar that grows with each call, a hundred times at most, and ends its line with the last of `all`. */
export const voortgang = (all: number, progress: (text: string) => void): (() => void) => {
  const step = Math.ceil(all / 100);
  let done = 0;
  return () => {
    done += 1;
    if (done % step === 0 || done === all) progress(`\r${balk(done, all)}${done === all ? '\n' : ''}`);
  };
};
