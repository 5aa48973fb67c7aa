import { expect, test } from 'vitest';
import { type Actor, type Rol, rollen } from '#domain/bevoegdheid/actor.ts';
import { mag } from '#domain/bevoegdheid/mag.ts';
import type { Account, Guard } from '#guard/guard.ts';
import { type Options, openGuard } from '#guard/in-process.ts';
import { addDays, calendarDay } from '#kernel/calendar-day.ts';
import { accountId } from '#kernel/ids.ts';
import { meld } from '../security/resultaat.ts';
import { admit } from './officers.ts';
import { newFolder, newId } from './story.ts';

const TODAY = calendarDay('2026-11-21');
const STATES = ['absent', 'ended', 'in-office'] as const;
const SUBJECTS = ['new', 'themselves', 'a-colleague', 'same-mail'] as const;

const accountOf = (rol: Rol, changes: Partial<Account> = {}): Account => {
  const id = accountId(newId());
  return {
    id,
    issuer: 'https://inloggen.invalid',
    subject: id,
    rol,
    naam: 'Verzonnen Persoon',
    mail: `${id}@voorbeeld.invalid`,
    tot: null,
    ...(rol === 'bestuurder' || rol === 'functionaris' ? { organisatie: 'GM0014' } : {}),
    ...changes,
  };
};

type Person = { readonly account: Account; readonly state: (typeof STATES)[number] };

const everybody = (): readonly Person[] =>
  rollen.flatMap((rol) =>
    STATES.map((state) => ({
      account: accountOf(rol, state === 'ended' ? { tot: addDays(TODAY, -1) } : {}),
      state,
    })),
  );

/** What somebody would like to be; a colleague is an account that is there already and would change. */
const wishesOf = ({ account }: Person, colleague: Account): Readonly<Record<string, Account>> => ({
  new: accountOf('planner'),
  themselves: { ...account, rol: 'planner', tot: addDays(TODAY, 400) },
  'a-colleague': { ...colleague, rol: 'planner' },
  'same-mail': accountOf('adviseur', { mail: account.mail.toUpperCase() }),
});

const isHeld = async (guard: Guard, wish: Account): Promise<boolean> => {
  const kept = await guard.accounts.get(wish.id);
  return kept?.rol === wish.rol && kept.tot === wish.tot;
};

type World = { readonly guard: Guard; readonly by: readonly [Actor, Actor] };

/** Two people, maybe one and the same, try everything for one wish, both saying that they are beheerder; gives what came of it wrongly. */
const tryFor = async (
  { guard, by }: World,
  [first, second]: readonly [Person, Person],
  subject: (typeof SUBJECTS)[number],
  wish: Account,
): Promise<readonly string[]> => {
  const one: Actor = { account: first.account.id, rol: 'beheerder' };
  const two: Actor = { account: second.account.id, rol: 'beheerder' };
  await guard.accounts.put(wish, one);
  const proposed = await guard.accounts.stelVoor(wish, one);
  const sleutel = proposed.allowed ? proposed.sleutel : '';
  await guard.accounts.bevestig(sleutel, one);
  const alone = await isHeld(guard, wish);
  await guard.accounts.bevestig(sleutel, two);
  const isRight = [first, second].every(
    ({ account, state }) => account.rol === 'beheerder' && state === 'in-office',
  );
  const may = isRight && first !== second && (subject === 'new' || subject === 'a-colleague');
  const held = await isHeld(guard, wish);
  if (!held && proposed.allowed) await guard.accounts.laatVervallen(sleutel, by[0]);
  const who = [first, second].map(({ account, state }) => `${account.rol} ${state}`).join(', ');
  return [...(alone ? [`alone: ${who}: ${subject}`] : []), ...(held === may ? [] : [`${who}: ${subject}`])];
};

const worldOf = async (people: readonly Person[], knows: Options['knows']): Promise<World> => {
  const now = () => new Date(`${TODAY}T12:00:00Z`);
  const guard = await openGuard(newFolder(), { mag, now, ...(knows && { knows }) });
  const founders = [accountOf('beheerder'), accountOf('beheerder')] as const;
  for (const founder of founders) await guard.accounts.put(founder, undefined);
  const by = founders.map(({ id }): Actor => ({ account: id, rol: 'beheerder' })) as [Actor, Actor];
  for (const { account, state } of people) if (state !== 'absent') await admit(guard, account, by);
  return { guard, by };
};

/** Every pair of people, and everybody with themselves, for every wish; gives where an account came of it that should not. */
const wrongWays = async (people: readonly Person[], knows?: Options['knows']) => {
  const world = await worldOf(people, knows);
  const wrong: string[] = [];
  let tried = 0;
  for (const first of people) {
    for (const second of people) {
      const colleague = accountOf('adviseur');
      await admit(world.guard, colleague, world.by);
      const wishes = wishesOf(first, colleague);
      for (const subject of SUBJECTS) {
        wrong.push(...(await tryFor(world, [first, second], subject, wishes[subject] as Account)));
        tried += 1;
      }
    }
  }
  await world.guard.close();
  return { tried, wrong };
};

test('Niemand geeft of wijzigt alleen een account, en niemand dat van zichzelf', async () => {
  const { tried, wrong } = await wrongWays(everybody());
  const planted = await wrongWays(everybody().slice(0, 2), () => true);
  meld({
    bewering: 'Toegang geven of wijzigen kan niemand alleen, en niemand voor zichzelf',
    gevallen: tried,
    afwijkingen: wrong.length,
    ingebouwd: 1,
    gevonden: planted.wrong.length > 0 ? 1 : 0,
  });
  expect(wrong).toEqual([]);
  expect(tried).toBe((rollen.length * STATES.length) ** 2 * SUBJECTS.length);
  expect(planted.wrong.length).toBeGreaterThan(0);
}, 240_000);
