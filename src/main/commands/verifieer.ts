import type { Command } from './command.ts';
import { withHouse } from './with-house.ts';

export const verifieer: Command = {
  name: 'verifieer',
  uitleg: 'reken het hele inzagelog na',
  run: () =>
    withHouse(async ({ guard }) => {
      const { lines, fault } = await guard.verify();
      console.log(
        fault === undefined
          ? `Het inzagelog klopt: ${lines} regels nagerekend.`
          : `Het inzagelog klopt niet (${lines} regels): ${fault}`,
      );
      return fault === undefined ? 0 : 1;
    }),
};
