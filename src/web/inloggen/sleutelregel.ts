import type { PageContext } from '#web/server/route.ts';
import { KEYS } from './sleutels.tsx';

/** On the home page of an office-holder: to make an own key, or to look at those there are. */
export const sleutelregel = async (ctx: PageContext) => {
  const mine = await ctx.application.eigenSleutels.lijst(ctx.actor);
  return mine.length === 0
    ? { href: KEYS, label: 'Maak een eigen sleutel', detail: 'Uw werkgever kan dan niet namens u inloggen.' }
    : { href: KEYS, label: 'Uw eigen sleutel', detail: `${mine.length} in gebruik` };
};
