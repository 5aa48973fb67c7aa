import { expect, it } from 'vitest';
import { startRounds } from './rondes.ts';

it('does the first round at once, and a fault in one task leaves the other to be done', async () => {
  const done: string[] = [];
  const stop = startRounds(
    {
      herinner: async () => {
        throw new RangeError('de database is weg');
      },
      ruimOp: async () => {
        done.push('opgeruimd');
      },
      nood: { meld: async () => 0 },
      bewaren: {
        meld: async () => {
          done.push('gemeld');
        },
      },
    },
    (soort, fout) => done.push(`${soort} ${fout}`),
  );
  await stop();
  expect(done).toEqual(['herinneren RangeError', 'opgeruimd', 'gemeld']);
});
