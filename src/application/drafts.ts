import type { Actor } from '#domain/bevoegdheid/actor.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import { addDays } from '#kernel/calendar-day.ts';
import type { Application } from './application.ts';
import type { Dependencies } from './dependencies.ts';
import { bewaartermijnen } from './referentie/bewaartermijnen.ts';

/** What a person typed and did not send yet: sealed for their account, under a key that names nobody. */
export const createDrafts = ({ store, guard, now }: Dependencies): Application['drafts'] => {
  const owner = (actor: Actor): string => `concept:${actor.account}`;
  const keyOf = async (actor: Actor, form: string): Promise<string> => {
    const [key] = await guard.tags([`${owner(actor)}:${form}`]);
    if (key === undefined) throw new Error('A draft needs a key');
    return key;
  };
  const today = () => amsterdamDay(now());
  return {
    get: async (actor, form) => {
      const sealed = await store.drafts.get(await keyOf(actor, form), today());
      if (sealed === undefined) return undefined;
      return (await guard.openPrivate(owner(actor), sealed)) as Readonly<Record<string, unknown>>;
    },
    put: async (actor, form, values, soort = 'concept') =>
      store.drafts.put(
        await keyOf(actor, form),
        await guard.sealPrivate(owner(actor), values),
        addDays(today(), bewaartermijnen(today()).dagen[soort]),
      ),
    remove: async (actor, form) => store.drafts.remove(await keyOf(actor, form)),
  };
};
