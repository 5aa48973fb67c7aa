import type { Command } from './command.ts';
import { withHouse } from './with-house.ts';

/** What the server does by itself every hour, for who runs it from a timer of their own. */
export const nazorg: Command = {
  name: 'nazorg',
  uitleg: 'vraag hoe het gaat bij iedereen voor wie dat moment er is; de server doet dit ook zelf',
  run: () =>
    withHouse(async ({ application }) => {
      const asked = await application.vraagNazorg();
      console.log(asked === 1 ? 'Voor 1 dossier gevraagd.' : `Voor ${asked} dossiers gevraagd.`);
      return 0;
    }),
};
