import { randomBytes } from 'node:crypto';
import type { Account } from '#application/application.ts';
import { dagenVanaf } from '#application/simulatie/dagen.ts';
import { speel } from '#application/simulatie/speel.ts';
import { beheerdersOf, laatToe } from '#application/simulatie/toelaten.ts';
import { afgesproken, NA } from '#application/simulatie/verloop.ts';
import type { Rol } from '#domain/bevoegdheid/actor.ts';
import type { DossierId } from '#kernel/ids.ts';
import { type House, openHouse } from '../../src/main/open.ts';

export type Keten = {
  readonly dataFolder: string;
  /** A PostgreSQL address; without it the folder holds an SQLite file. */
  readonly databaseUrl?: string | undefined;
  readonly adviseur: Account;
  readonly cases: readonly DossierId[];
};

const openIt = ({ dataFolder, databaseUrl }: Pick<Keten, 'dataFolder' | 'databaseUrl'>) =>
  openHouse({ dataFolder, databaseUrl });

const invite = async ({ application, guard }: House, rol: Rol): Promise<Account> => {
  const id = application.newId();
  const account: Account = {
    id: id as string as Account['id'],
    issuer: 'https://inloggen.invalid',
    subject: id,
    rol,
    naam: 'Verzonnen Persoon',
    mail: `persoon-${id}@voorbeeld.invalid`,
    tot: null,
    ...(rol === 'bestuurder' && { organisatie: 'GM0014', bestuurderDossier: application.newId() }),
  };
  if (rol === 'beheerder') await application.accounts.found(account);
  else await laatToe(application, beheerdersOf(await guard.accounts.byRol('beheerder')), account);
  return account;
};

/** Fills a folder with some cases in which the adviser is at work. */
export const bouwKeten = async (dataFolder: string, count: number, databaseUrl?: string): Promise<Keten> => {
  const house = await openIt({ dataFolder, databaseUrl });
  const { application, store, guard } = house;
  for (let one = 0; one < 2; one++) await invite(house, 'beheerder');
  const adviseur = await invite(house, 'adviseur');
  const planner = await invite(house, 'planner');
  const dag = dagenVanaf(application.today());
  const others = { planner, functionaris: planner, 'eerste-toetser': planner, 'tweede-toetser': planner };
  const cases = await Promise.all(
    Array.from({ length: count }, async () =>
      speel(
        { store, guard, now: application.now, randomBytes },
        { ...others, adviseur, zelf: await invite(house, 'bestuurder') },
        afgesproken(dag, -NA.bezoek, {
          ambt: 'wethouder',
          soort: 'rijwoning',
          straat: 'Verzonnenlaan 1',
          plek: { postcode: '9700 AA', plaats: 'Groningen', gemeente: 'GM0014', provincie: 'PV20' },
          speelt: 'Er is onrust.',
          ernst: 'laag',
          waarschijnlijkheid: 'laag',
          weging: 'Niets aangekondigd.',
          codes: [],
        }),
      ),
    ),
  );
  await application.close();
  return { dataFolder, databaseUrl, adviseur, cases };
};

/** A finding that the program said it had taken in: the dossier and the number of the finding. */
export type Told = readonly [dossier: string, id: string];

/** What a program told on its output, whole lines only. */
export const toldIn = (text: string): readonly Told[] =>
  text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter(Boolean)
    .map((line) => [line.slice(0, 26), line.slice(27)]);

export type Tally = { readonly told: number; readonly lost: number; readonly fault: string | undefined };

/** Opens the folder as after a blow: how much of what was told is gone, and whether the audit log verifies. */
export const countLost = async (
  { dataFolder, databaseUrl, adviseur, cases }: Keten,
  told: readonly Told[],
  witnessed: readonly string[] = [],
): Promise<Tally> => {
  const { application, store, guard } = await openIt({ dataFolder, databaseUrl });
  const actor = { account: adviseur.id, rol: adviseur.rol };
  const kept = new Set<string>();
  let half = 0;
  for (const dossier of cases) {
    const history = await store.history(dossier);
    if (history?.events.length !== history?.card.position) half += 1;
    const view = await application.zaak(actor, 'lees:advieswerk', dossier);
    for (const { punt } of view?.zaak.onderzoek.bevindingen ?? []) kept.add(`${dossier} ${punt}`);
  }
  const { fault } = await guard.verify(witnessed);
  await application.close();
  const lost = told.filter(([dossier, id]) => !kept.has(`${dossier} ${id}`));
  return { told: told.length, lost: lost.length, fault: half > 0 ? `${half} cases hold half an act` : fault };
};
