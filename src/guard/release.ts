import { randomInt } from 'node:crypto';
import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { mag as domainMag } from '#domain/bevoegdheid/mag.ts';
import type { Compartiment } from '#domain/gedeeld/compartiment.ts';
import type { AuditLog } from './audit-log.ts';
import { openFact } from './facts.ts';
import type { Guard, OpenEvent } from './guard.ts';
import type { Keyring } from './keyring.ts';

/** Made to be released: what is in it says nothing about who, where or when. */
const RELEASABLE: Compartiment = 'vergelijking';
/** With fewer together, nothing leaves. */
const FEWEST = 5;

const shuffled = <Item>(items: readonly Item[]): readonly Item[] => {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    const [one, two] = [order[last], order[other]];
    if (one === undefined || two === undefined) continue;
    order[last] = two;
    order[other] = one;
  }
  return order;
};

type Feit = OpenEvent['feit'];

/** A fact with owners goes to its owners only, and by five at a time, oldest first: one more case never shows by itself. */
const forActor = (feiten: readonly Feit[], { account }: Actor): readonly Feit[] => {
  const free = feiten.filter(({ eigenaars }) => eigenaars === undefined);
  const own = feiten.filter(({ eigenaars }) => Array.isArray(eigenaars) && eigenaars.includes(account));
  return [...free, ...own.slice(0, own.length - (own.length % FEWEST))];
};

/** Releases facts of one compartment in bulk, after the audit line: without dossier, position, day, author or owner, and shuffled. */
export const releaser =
  (ring: Keyring, log: AuditLog, mag: typeof domainMag): Guard['release'] =>
  async ({ actor, actie, events }) => {
    const allowed = mag(actor, actie, undefined).toegestaan;
    await log.append({
      account: actor.account,
      rol: actor.rol,
      doel: 'vrijgeven',
      actie,
      dossiers: [],
      compartimenten: allowed ? [RELEASABLE] : [],
      betreft: null,
      besluit: allowed ? 'toegestaan' : 'geweigerd',
    });
    if (!allowed) return { allowed };
    const feiten = events
      .filter(({ compartiment }) => compartiment === RELEASABLE)
      .filter(({ keyId, dossier }) => !ring.isErased(keyId, dossier, RELEASABLE))
      .map((event) => openFact(ring, event.dossier, event).feit);
    const given = forActor(feiten, actor);
    return given.length < FEWEST
      ? []
      : shuffled(given).map(({ op: _day, eigenaars: _owners, ...feit }): Feit => feit);
  };
