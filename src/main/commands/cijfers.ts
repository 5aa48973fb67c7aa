import { AFRONDING, DREMPEL, landelijkeTellingen } from '#application/landelijk.ts';
import type { Command } from './command.ts';
import { withHouse } from './with-house.ts';

const REGEL = `afgerond op ${AFRONDING}, leeg is minder dan ${DREMPEL}, alleen hele halve jaren`;

/** The national counts. They ask for no actor, because only counts leave that cannot point at anybody. */
export const cijfers: Command = {
  name: 'cijfers',
  uitleg: 'geef de landelijke aantallen per half jaar, als CSV of als JSON: cijfers [--json]',
  run: async (args) => {
    const [form, ...rest] = args;
    if (rest.length > 0 || (form !== undefined && form !== '--json')) {
      console.error('Gebruik: veilig-ambt cijfers [--json]');
      return 2;
    }
    return withHouse(async ({ application, store }) => {
      const tellingen = landelijkeTellingen(await store.countByType(), application.today());
      const rows = tellingen.map(({ periode, stap, aantal }) => `${periode};${stap};${aantal ?? ''}`);
      console.log(
        form === '--json'
          ? JSON.stringify({ regel: REGEL, tellingen }, null, 2)
          : [`periode;stap;aantal (${REGEL})`, ...rows].join('\n'),
      );
      return 0;
    });
  },
};
