import { calendarDay } from '#kernel/calendar-day.ts';
import type { Append, Store } from '#store/store.ts';
import { historyChecks } from './history-checks.ts';
import { messageChecks } from './message-checks.ts';
import type { Check } from './store-contract.ts';
import { worklistChecks } from './worklist-checks.ts';

type Faulty = {
  readonly fault: string;
  readonly spoil: (store: Store) => Store;
  /** The check that must notice. */
  readonly check: Check;
};

/** Puts the facts behind whatever there is. */
const atTheEnd = (append: Append, position: number): Append => ({
  ...append,
  expected: position,
  events: append.events.map((event, index) => ({ ...event, position: position + index + 1 })),
  card: { ...append.card, position: position + append.events.length },
});

const appendAnyway =
  (store: Store): Store['append'] =>
  async (append) => {
    const result = await store.append(append);
    return result.outcome === 'conflict' ? appendAnyway(store)(atTheEnd(append, result.position)) : result;
  };

const forgettingSubmit =
  (store: Store): Store['append'] =>
  ({ submitId: _forgotten, ...append }) =>
    store.append(append);

const remembering = (ask: Store['worklist']): Store['worklist'] => {
  const known = new Map<string, ReturnType<Store['worklist']>>();
  return (query) => {
    const rows = known.get(JSON.stringify(query)) ?? ask(query);
    known.set(JSON.stringify(query), rows);
    return rows;
  };
};

export const faultyStores: readonly Faulty[] = [
  {
    fault: 'does not check the position',
    spoil: (store) => ({ ...store, append: appendAnyway(store) }),
    check: historyChecks['lets one of a hundred writers at the same position win'],
  },
  {
    fault: 'forgets which forms were submitted',
    spoil: (store) => ({ ...store, append: forgettingSubmit(store) }),
    check: historyChecks['writes nothing for a submit that it knows, also under another dossier'],
  },
  {
    fault: 'drops the pictures',
    spoil: (store) => ({ ...store, append: (append) => store.append({ ...append, attachments: [] }) }),
    check: historyChecks['keeps pictures with their facts, and lets them go with the fact that says so'],
  },
  {
    fault: 'drops the tags',
    spoil: (store) => ({ ...store, append: (append) => store.append({ ...append, tags: [] }) }),
    check: worklistChecks['replaces the tags of a dossier at every append'],
  },
  {
    fault: 'keeps a page after its dossiers have moved',
    spoil: (store) => ({ ...store, worklist: remembering(store.worklist) }),
    check: worklistChecks['tells what holds after every append, however often it was asked before'],
  },
  {
    fault: 'starts every page at the beginning of the tag',
    spoil: (store) => ({
      ...store,
      worklist: ({ tags, limit, after }) =>
        store.worklist({ tags: after ? tags.slice(tags.indexOf(after.tag) + 1) : tags, limit }),
    }),
    check: worklistChecks['pages through work in order, without gaps or doubles'],
  },
  {
    fault: 'shows today what waits from tomorrow on',
    spoil: (store) => ({
      ...store,
      waiting: (tags, _until, limit) => store.waiting(tags, calendarDay('9999-12-31'), limit),
    }),
    check: worklistChecks['gives what waits under a few tags until a day, longest first'],
  },
  {
    fault: 'hands the same message to two takers',
    spoil: (store) => ({
      ...store,
      outbox: {
        ...store.outbox,
        claim: async (limit, now) => {
          const items = await store.outbox.claim(limit, now);
          return [...items, ...items.slice(0, 1)];
        },
      },
    }),
    check: messageChecks['hands each message to one taker, and forgets it when sent'],
  },
];
