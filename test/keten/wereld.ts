import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account, Application } from '#application/application.ts';
import { createApplication } from '#application/create.ts';
import type { Opdracht } from '#application/opdracht.ts';
import { opvolgerOp } from '#application/referentie/herindelingen.ts';
import { beheerdersOf, laatToe } from '#application/simulatie/toelaten.ts';
import type { Actor, Rol } from '#domain/bevoegdheid/actor.ts';
import { mag } from '#domain/bevoegdheid/mag.ts';
import type { Opvolger } from '#domain/gedeeld/opvolging.ts';
import type { Guard } from '#guard/guard.ts';
import { openGuard } from '#guard/in-process.ts';
import { type DossierId, encodeId } from '#kernel/ids.ts';
import { cijfermaker } from '#statistics/cijfermaker.ts';
import { openSqliteStore } from '#store/sqlite/open.ts';
import type { Store } from '#store/store.ts';

/** A small world on a temporary folder: an application, invited people, and a clock that the test moves. */
export type Wereld = {
  readonly application: Application;
  readonly folder: string;
  readonly als: (naam: string) => Actor;
  readonly account: (naam: string) => Account;
  /** Performs and expects it to be done; gives the facts that followed. */
  readonly doe: (naam: string, dossier: DossierId, opdracht: Opdracht) => Promise<readonly string[]>;
  readonly zetKlok: (isoDay: string) => void;
  /** An ISO instant. */
  readonly zetTijd: (instant: string) => void;
  readonly store: Store;
  readonly guard: Guard;
  readonly einde: () => Promise<void>;
};

/** Somebody of a story: name, role, and of which organisation. */
export type Mens = readonly [naam: string, rol: Rol, organisatie?: string];

const MENSEN: readonly Mens[] = [
  ['wethouder', 'bestuurder', 'GM0014'],
  ['burgemeester', 'bestuurder', 'GM0014'],
  ['heemraad', 'bestuurder', 'WS0653'],
  ['secretaris', 'functionaris', 'GM0014'],
  ['andere-secretaris', 'functionaris', 'GM0034'],
  ['planner', 'planner'],
  ['adviseur', 'adviseur'],
  ['andere-adviseur', 'adviseur'],
  ['toetser-1', 'toetser'],
  ['toetser-2', 'toetser'],
  ['bzk', 'bzk'],
  ['vereniging', 'vereniging'],
  ['fg', 'fg'],
  ['beheerder', 'beheerder'],
  ['tweede-beheerder', 'beheerder'],
];

const randomId = (): DossierId => encodeId(randomBytes(16)) as DossierId;

const accountFor = (naam: string, rol: Rol, organisatie: string | undefined): Account => ({
  id: randomId() as string as Account['id'],
  issuer: 'https://inloggen.example',
  subject: naam,
  rol,
  naam,
  mail: `${naam}@voorbeeld.example`,
  tot: null,
  ...(organisatie !== undefined && { organisatie }),
  ...(rol === 'bestuurder' && { bestuurderDossier: randomId() }),
});

const actorOf = ({ id, rol, organisatie }: Account): Actor => ({
  account: id,
  rol,
  ...(organisatie !== undefined && { organisatie }),
});

/** `erbij` are people that only one story needs; without `opvolger` the guard knows the successions of the data. */
export const bouwWereld = async (
  beginDay = '2026-03-02',
  {
    erbij = [],
    opvolger = opvolgerOp,
  }: { readonly erbij?: readonly Mens[]; readonly opvolger?: Opvolger } = {},
): Promise<Wereld> => {
  const folder = await mkdtemp(join(tmpdir(), 'veilig-ambt-keten-'));
  let moment = new Date(`${beginDay}T09:00:00Z`);
  const now = () => moment;
  // Stories set the clock at will, also back.
  const guard = await openGuard(folder, { mag, opvolger, now, mayLagMs: Number.POSITIVE_INFINITY });
  const store = await openSqliteStore(join(folder, 'dossiers.sqlite'));
  const application = createApplication({ store, guard, now, randomBytes }, cijfermaker);
  const accounts = new Map(
    [...MENSEN, ...erbij].map(([naam, rol, code]) => [naam, accountFor(naam, rol, code)]),
  );
  const isBeheerder = ({ rol }: Account) => rol === 'beheerder';
  const beheerders = [...accounts.values()].filter(isBeheerder);
  for (const account of beheerders) await application.accounts.found(account);
  for (const account of accounts.values())
    if (!isBeheerder(account)) await laatToe(application, beheerdersOf(beheerders), account);

  const account = (naam: string): Account => {
    const found = accounts.get(naam);
    if (found === undefined) throw new Error(`Nobody is called ${naam}`);
    return found;
  };
  const als = (naam: string): Actor => actorOf(account(naam));
  return {
    application,
    folder,
    als,
    account,
    doe: async (naam, dossier, opdracht) => {
      const result = await application.act({ actor: als(naam), dossier, opdracht });
      if (result.outcome !== 'done') throw new Error(`${naam} ${opdracht.type}: ${JSON.stringify(result)}`);
      return result.feiten;
    },
    zetKlok: (isoDay) => {
      moment = new Date(`${isoDay}T09:00:00Z`);
    },
    zetTijd: (instant) => {
      moment = new Date(instant);
    },
    store,
    guard,
    einde: async () => {
      await application.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
