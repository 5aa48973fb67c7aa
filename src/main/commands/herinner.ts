import type { Command } from './command.ts';
import { withHouse } from './with-house.ts';

/** What the server does by itself every hour, for who runs it from a timer of their own. */
export const herinner: Command = {
  name: 'herinner',
  uitleg: 'stuur elk bericht waarvan het moment er is: nazorg en herinneringen; de server doet dit ook zelf',
  run: () =>
    withHouse(async ({ application }) => {
      const said = await application.herinner();
      console.log(
        said === 1 ? 'Voor 1 dossier bericht gestuurd.' : `Voor ${said} dossiers bericht gestuurd.`,
      );
      return 0;
    }),
};
