import { randomBytes } from 'node:crypto';
import type { Account, Act } from '#application/application.ts';
import { dagenVanaf } from '#application/simulatie/dagen.ts';
import { speel } from '#application/simulatie/speel.ts';
import { beheerdersOf, laatToe } from '#application/simulatie/toelaten.ts';
import { afgesproken, NA, type Zaakstof } from '#application/simulatie/verloop.ts';
import type { DossierId } from '#kernel/ids.ts';
import type { Store } from '#store/store.ts';
import type { House } from '../../src/main/open.ts';
import type { Bare } from './bare.ts';
import { type Comparison, compare } from './numbers.ts';

/** So many that none gets a longer history than a case in investigation has. */
const DOSSIERS = 400;
const ROUNDS = 5;
const ACTS = { 1: 128, 16: 512 } as const;

export const STOF: Zaakstof = {
  ambt: 'wethouder',
  soort: 'rijwoning',
  straat: 'Meetlaan 1',
  plek: { postcode: '0000 AA', plaats: 'Groningen', gemeente: 'GM0014', provincie: 'PV20' },
  speelt: 'Er is onrust over een besluit.',
  ernst: 'laag',
  waarschijnlijkheid: 'laag',
  weging: 'Niets aangekondigd.',
  codes: ['W-001'],
};

/** Lets somebody in; an office-holder and a functionaris belong to this organisation. */
export const invite = async (
  { application, guard }: House,
  rol: Account['rol'],
  name: string,
  organisatie = 'GM0014',
): Promise<Account> => {
  const account: Account = {
    id: application.newId() as string as Account['id'],
    issuer: 'https://meten.invalid',
    subject: `${rol}-${name}-${application.newId()}`,
    rol,
    naam: 'Verzonnen Meetpersoon',
    mail: `${rol}-${name}@voorbeeld.invalid`,
    tot: null,
    ...((rol === 'bestuurder' || rol === 'functionaris') && { organisatie }),
    ...(rol === 'bestuurder' && { bestuurderDossier: application.newId() }),
  };
  await laatToe(application, beheerdersOf(await guard.accounts.byRol('beheerder')), account);
  return account;
};

type Work = { readonly adviseur: Account; readonly cases: readonly DossierId[] };

/** Cases of which the visit has been agreed, all with one adviser, who can record findings. */
const casesToWorkOn = async (house: House): Promise<Work> => {
  const { application, store, guard } = house;
  const adviseur = await invite(house, 'adviseur', 'meten');
  const planner = await invite(house, 'planner', 'meten');
  const dag = dagenVanaf(application.today());
  const deps = { store, guard, now: application.now, randomBytes };
  const cases = await Promise.all(
    Array.from({ length: DOSSIERS }, async (_, nth) => {
      const zelf = await invite(house, 'bestuurder', String(nth));
      const bezetting = {
        zelf,
        planner,
        adviseur,
        'eerste-toetser': planner,
        'tweede-toetser': planner,
        functionaris: planner,
      };
      return speel(deps, bezetting, afgesproken(dag, -NA.bezoek, STOF));
    }),
  );
  return { adviseur, cases };
};

/** Records a finding in the next case, and throws when that was not done. */
const recordsFindings = ({ application }: House, { adviseur, cases }: Work): (() => Promise<void>) => {
  let finding = 0;
  return async () => {
    finding += 1;
    const one: Act = {
      actor: { account: adviseur.id, rol: adviseur.rol },
      dossier: cases[finding % cases.length] as DossierId,
      opdracht: {
        type: 'LegBevindingVast',
        bevinding: {
          id: `punt-${finding % 10}`,
          domein: 'wonen',
          onderdeel: 'Voordeur',
          punt: 'Slot en scharnieren',
          stand: 'gebrekkig',
          notitie: 'Slot zonder keurmerk.',
        },
      },
    };
    const { outcome } = await application.act(one);
    if (outcome !== 'done') throw new Error(`Not done: ${outcome}`);
  };
};

/** Does the work `count` times, so many at a time; gives how many were done per second. */
const rateOf = async (concurrency: number, count: number, work: () => Promise<void>): Promise<number> => {
  let next = 0;
  const lane = async () => {
    for (; next < count; ) {
      next += 1;
      await work();
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: concurrency }, lane));
  return (count * 1_000) / (performance.now() - started);
};

/** Bytes that one act gives the store to keep. */
export const countingBytes = (store: Store): { readonly store: Store; readonly bytes: () => number } => {
  let bytes = 0;
  return {
    bytes: () => bytes,
    store: {
      ...store,
      append: (append) => {
        bytes = [...append.events, append.card].reduce((sum, { payload }) => sum + payload.byteLength, 0);
        return store.append(append);
      },
    },
  };
};

/** What an act is compared with, by name. */
export type Baselines = Readonly<Record<string, Bare>>;

/** One fact through the whole act against a bare durable insert of as many bytes, at 1 and 16 at a time. */
export const measureActs = async (
  house: House,
  bytesOfOne: () => number,
  baselines: Baselines,
): Promise<Readonly<Record<string, Comparison>>> => {
  const act = recordsFindings(house, await casesToWorkOn(house));
  await act();
  const bytes = randomBytes(bytesOfOne());
  const found: Record<string, Comparison> = {};
  for (const concurrency of [1, 16] as const) {
    const rate = (work: () => Promise<void>) => () => rateOf(concurrency, ACTS[concurrency], work);
    for (const [name, bare] of Object.entries(baselines)) {
      const insert = () => bare.insert(bytes);
      found[`${concurrency} tegelijk, ${bytes.length} bytes, kaal met ${name}`] = await compare(
        ROUNDS,
        'per seconde',
        0.35,
        rate(act),
        rate(insert),
      );
    }
  }
  return found;
};
