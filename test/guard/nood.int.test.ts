import { expect, test } from 'vitest';
import { type Actor, type Rol, rollen } from '#domain/bevoegdheid/actor.ts';
import { mag } from '#domain/bevoegdheid/mag.ts';
import { dienstVan, type Noodsoort, noodCompartimenten, noodsoorten } from '#domain/bevoegdheid/nood.ts';
import type { Account, Guard, WholeDossier } from '#guard/guard.ts';
import { type Options, openGuard } from '#guard/in-process.ts';
import { addDays, calendarDay } from '#kernel/calendar-day.ts';
import { accountId } from '#kernel/ids.ts';
import { meld } from '../security/resultaat.ts';
import { admit } from './officers.ts';
import { feit, kaartOf, newId, quickFolder, sealedDossier } from './story.ts';

const TODAY = calendarDay('2026-11-20');
const STATES = ['absent', 'ended', 'in-office'] as const;
const HOUR = 3_600_000;
/** Long enough that nothing of one pair is in the way of the next. */
const BETWEEN = 10 * HOUR;

type Person = { readonly account: Account; readonly state: (typeof STATES)[number] };

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

/** Everyone, and of the reviewers a second account with the mail address of the first: the same human being. */
const everybody = (): readonly Person[] => {
  const people = rollen.flatMap((rol) =>
    STATES.map((state) => ({
      account: accountOf(rol, state === 'ended' ? { tot: addDays(TODAY, -1) } : {}),
      state,
    })),
  );
  const reviewer = people.find(({ account, state }) => account.rol === 'toetser' && state === 'in-office');
  const planner = people.find(({ account, state }) => account.rol === 'planner' && state === 'in-office');
  const same = [reviewer, planner].flatMap((person) =>
    person === undefined
      ? []
      : [
          {
            account: accountOf(person.account.rol, { mail: person.account.mail.toUpperCase() }),
            state: 'in-office' as const,
          },
        ],
  );
  return [...people, ...same];
};

/** Whether these two may do it together, said apart from the code. */
const together = (soort: Noodsoort, first: Person, second: Person): boolean => {
  const places: Readonly<Partial<Record<Rol, string>>> =
    soort === 'ontsluiering' ? { toetser: 'BVA' } : { planner: 'CCV', adviseur: 'CCV', toetser: 'BVA' };
  const [one, two] = [places[first.account.rol], places[second.account.rol]];
  return (
    [first, second].every(({ state }) => state === 'in-office') &&
    one !== undefined &&
    one === two &&
    first.account.mail.toLowerCase() !== second.account.mail.toLowerCase()
  );
};

const actorOf = ({ account: { id, rol, organisatie } }: Person, as: Rol = rol): Actor => ({
  account: id,
  rol: as,
  ...(organisatie !== undefined && { organisatie }),
});

const openWorld = async (people: readonly Person[], knows: Options['knows']) => {
  let time = Date.parse(`${TODAY}T08:00:00Z`);
  const now = () => new Date(time);
  const guard = await openGuard(quickFolder(), { mag, now, ...(knows && { knows }) });
  const founders = [accountOf('beheerder'), accountOf('beheerder')] as const;
  for (const founder of founders) await guard.accounts.put(founder, undefined);
  const by = founders.map(({ id }): Actor => ({ account: id, rol: 'beheerder' })) as [Actor, Actor];
  for (const { account, state } of people) if (state !== 'absent') await admit(guard, account, by);
  const officer = accountOf('fg');
  await admit(guard, officer, by);
  const dossier = await sealedDossier(guard, { ...kaartOf({}), fase: 'ter-toetsing' }, [
    feit('persoon', 'naam'),
    feit('adres', 'straat'),
    feit('huiskaart', 'afspraak'),
  ]);
  return {
    guard,
    dossier,
    fg: { account: officer.id, rol: 'fg' } as Actor,
    pass: (ms: number) => {
      time += ms;
    },
  };
};

type World = Awaited<ReturnType<typeof openWorld>>;

const sees = async (guard: Guard, actor: Actor, soort: Noodsoort, dossier: WholeDossier) => {
  const opened = await guard.open({ purpose: 'tonen', actor, actie: `lees:${soort}`, dossier });
  return opened.allowed ? opened.events.map(({ compartiment }) => compartiment) : undefined;
};

/** Reports and closes, so that the next pair begins with nothing in the way. */
const tidy = async ({ guard, fg, pass }: World, actor: Actor, sleutel: string): Promise<void> => {
  await guard.nood.beeindig(actor, sleutel);
  await guard.nood.verslag(actor, sleutel, 'gedaan');
  await guard.nood.sluit(fg, sleutel, 'gelezen');
  pass(BETWEEN);
};

/** Two people, or one and the same in every hat, try everything for one request; gives what opened wrongly. */
const tryFor = async (world: World, soort: Noodsoort, first: Person, second: Person) => {
  const { guard, dossier } = world;
  const one = actorOf(first);
  const two = actorOf(second);
  const compartimenten = noodCompartimenten[soort];
  const gevaar = soort === 'noodtoegang' ? ('ernstige-dreiging' as const) : null;
  const who = `${soort}: ${first.account.rol} ${first.state}, ${second.account.rol} ${second.state}`;
  const wrong: string[] = [];
  const asked = await guard.nood.vraag({
    actor: one,
    soort,
    dossier,
    compartimenten,
    gevaar,
    reden: 'er is gevaar',
  });
  const sleutel = asked.allowed ? asked.sleutel : 'A'.repeat(22);
  const hats = first === second ? rollen : [first.account.rol];
  for (const hat of hats) await guard.nood.bevestig(actorOf(first, hat), sleutel, dossier);
  if ((await sees(guard, one, soort, dossier)) !== undefined) wrong.push(`alone: ${who}`);
  await guard.nood.bevestig(two, sleutel, dossier);
  const seen = await sees(guard, one, soort, dossier);
  const may = together(soort, first, second);
  if ((seen !== undefined) !== may) wrong.push(who);
  if (may && seen?.join() !== 'persoon,adres') wrong.push(`other parts: ${who}`);
  if (first !== second && (await sees(guard, two, soort, dossier)) !== undefined)
    wrong.push(`second: ${who}`);
  if (asked.allowed) await tidy(world, one, sleutel);
  return wrong;
};

/** Every pair of people, and everybody with themselves, for both kinds. */
const wrongWays = async (people: readonly Person[], knows?: Options['knows']) => {
  const world = await openWorld(people, knows);
  const wrong: string[] = [];
  let tried = 0;
  for (const soort of noodsoorten) {
    for (const first of people) {
      for (const second of people) {
        wrong.push(...(await tryFor(world, soort, first, second)));
        tried += 1;
      }
    }
  }
  await world.guard.close();
  return { tried, wrong };
};

test('Niemand opent alleen een dossier in nood of naam en adres bij een advies', async () => {
  const people = everybody();
  const { tried, wrong } = await wrongWays(people);
  const reviewers = people.filter(({ account }) => dienstVan(account.rol) !== undefined);
  const planted = await wrongWays(reviewers, () => true);
  meld({
    bewering: 'Noodtoegang en naam en adres bij een advies opent niemand alleen (T22)',
    gevallen: tried,
    afwijkingen: wrong.length,
    ingebouwd: 1,
    gevonden: planted.wrong.length > 0 ? 1 : 0,
  });
  expect(wrong).toEqual([]);
  expect(tried).toBe((rollen.length * STATES.length + 2) ** 2 * noodsoorten.length);
  expect(planted.wrong.length).toBeGreaterThan(0);
}, 240_000);
