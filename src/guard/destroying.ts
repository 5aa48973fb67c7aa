import { compartimenten as alle } from '#domain/gedeeld/compartiment.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import { addDays } from '#kernel/calendar-day.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Bewaarposten } from './bewaarposten.ts';
import type { Bewaarpost, Gewist, Wisvoorstel } from './bewaring.ts';
import type { EraseRequest } from './guard.ts';
import type { Keyring } from './keyring.ts';
import type { Notary } from './signed-note.ts';

/** After this many days no backup of the keys may be left, and what was erased is gone everywhere. */
const KEY_BACKUP_DAYS = 35;

/** What a line of the log says is to be destroyed, and by whom. */
export type Order = Pick<EraseRequest, 'dossier' | 'compartimenten'> & {
  readonly nr: number;
  readonly door: AccountId;
};

/** What is kept of it, with how many keys there were. */
type Done = { readonly post: Gewist; readonly keys: number };

type Parts = {
  readonly ring: Keyring;
  readonly posten: Bewaarposten;
  readonly notary: Notary;
  readonly now: () => Date;
  readonly newKey: () => string;
};

/** The text that is signed: what, when and how, without a word about anyone. */
const certificateText = (
  { dossier, compartimenten, nr }: Order,
  { keys, generation, now }: { readonly keys: number; readonly generation: number; readonly now: Date },
): string => {
  const day = amsterdamDay(now);
  return [
    'veilig-ambt/bewijs-van-vernietiging',
    `dossier ${dossier}`,
    `compartimenten ${compartimenten === 'alle' ? 'alle' : compartimenten.join(' ')}`,
    `sleutels ${keys}`,
    `generatie ${generation}`,
    `auditregel ${nr}`,
    `gewist ${day}`,
    `reservekopieen-vervallen ${addDays(day, KEY_BACKUP_DAYS)}`,
    '',
  ].join('\n');
};

const dropRequests = (posten: Bewaarposten, { dossier }: Order): void => {
  for (const post of posten.all())
    if (post.dossier === dossier && post.soort === 'verzoek') posten.drop(post.sleutel);
};

const isProposal = (post: Bewaarpost): post is Wisvoorstel => post.soort === 'voorstel';

/**
 * Destroys the keys of these orders and keeps an entry with a signed certificate of each, all at once or nothing: the
 * entry takes the place of the proposal that asked for it. The last order has the highest number.
 */
export const destroyer = ({ ring, posten, notary, now, newKey }: Parts) => {
  const proposalOf = ({ dossier, compartimenten }: Order): Wisvoorstel | undefined =>
    posten
      .all()
      .filter(isProposal)
      .find(
        (post) =>
          post.dossier === dossier &&
          (compartimenten === 'alle' || post.delen.join() === compartimenten.join()),
      );

  /** Before the keys are gone: the parts of which there is one. */
  const entryOf = (order: Order): Omit<Gewist, 'bewijs'> => {
    const { dossier, compartimenten, door } = order;
    const voorstel = proposalOf(order);
    const there = ring.compartimentenOf(dossier);
    const chosen = compartimenten === 'alle' ? alle : compartimenten;
    return {
      soort: 'gewist',
      sleutel: voorstel?.sleutel ?? newKey(),
      dossier,
      door,
      eigenaar: voorstel?.eigenaar ?? null,
      tijd: now().toISOString(),
      delen: chosen.filter((deel) => there.includes(deel)),
      geheel: compartimenten === 'alle',
    };
  };

  return (orders: readonly Order[]): readonly Done[] => {
    const last = orders.at(-1);
    if (last === undefined) return [];
    const entries = orders.map(entryOf);
    const done: Done[] = [];
    ring.erase(orders, last.nr, (counts, generation) => {
      for (const [index, order] of orders.entries()) {
        const [entry, keys] = [entries[index], counts[index]];
        if (entry === undefined || keys === undefined || keys === 0) continue;
        const bewijs = notary.sign(certificateText(order, { keys, generation, now: now() }));
        const post = { ...entry, bewijs };
        if (post.geheel) dropRequests(posten, order);
        posten.put(post);
        done.push({ post, keys });
      }
    });
    return done;
  };
};

export type Destroy = ReturnType<typeof destroyer>;
