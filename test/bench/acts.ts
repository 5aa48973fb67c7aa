import { randomBytes } from 'node:crypto';
import type { Account, Act } from '#application/application.ts';
import { dagenVanaf } from '#application/simulatie/dagen.ts';
import { speel } from '#application/simulatie/speel.ts';
import { afgesproken, NA, type Zaakstof } from '#application/simulatie/verloop.ts';
import type { DossierId } from '#kernel/ids.ts';
import type { Store } from '#store/store.ts';
import type { House } from '../../src/main/open.ts';
import type { Bare } from './bare.ts';
import { type Comparison, compare } from './numbers.ts';

const DOSSIERS = 64;
const ROUNDS = 5;
const ACTS = { 1: 128, 16: 512 } as const;

const STOF: Zaakstof = {
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

const invite = async ({ application, guard }: House, rol: Account['rol'], name: string): Promise<Account> => {
  const [beheerder] = await guard.accounts.byRol('beheerder');
  if (beheerder === undefined) throw new Error('A seeded house has a beheerder');
  const account: Account = {
    id: application.newId() as string as Account['id'],
    issuer: 'https://meten.invalid',
    subject: `${rol}-${name}-${application.newId()}`,
    rol,
    naam: 'Verzonnen Meetpersoon',
    mail: 'meten@voorbeeld.invalid',
    tot: null,
    ...(rol === 'bestuurder' && {
      organisatie: 'GM0014',
      bestuurderDossier: application.newId(),
    }),
  };
  await application.accounts.invite({ account: beheerder.id, rol: beheerder.rol }, account);
  return account;
};

/** Cases of which the visit has been agreed, all with one adviser, who can record findings. */
const casesToWorkOn = async (house: House): Promise<{ adviseur: Account; cases: readonly DossierId[] }> => {
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

/** Does numbered work with so many at a time; gives how many were done per second. */
const rateOf = async (
  concurrency: number,
  count: number,
  work: (nth: number) => Promise<void>,
): Promise<number> => {
  let next = 0;
  const lane = async () => {
    for (let nth = next++; nth < count; nth = next++) await work(nth);
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

/** One fact through the whole act against a bare durable insert of as many bytes, at 1 and 16 at a time. */
export const measureActs = async (
  house: House,
  bytesOfOne: () => number,
  bare: Bare,
): Promise<Readonly<Record<string, Comparison>>> => {
  const { adviseur, cases } = await casesToWorkOn(house);
  let finding = 0;
  const act = async (): Promise<void> => {
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
    const { outcome } = await house.application.act(one);
    if (outcome !== 'done') throw new Error(`Not done: ${outcome}`);
  };
  await act();
  const bytes = randomBytes(bytesOfOne());
  const at = (concurrency: 1 | 16) =>
    compare(
      ROUNDS,
      'per seconde',
      0.35,
      () => rateOf(concurrency, ACTS[concurrency], act),
      () => rateOf(concurrency, ACTS[concurrency], () => bare.insert(bytes)),
    );
  return {
    [`1 tegelijk, ${bytes.length} bytes`]: await at(1),
    [`16 tegelijk, ${bytes.length} bytes`]: await at(16),
  };
};
