import { randomBytes } from 'node:crypto';
import type { Account } from '#application/application.ts';
import { opvolgerOp } from '#application/referentie/herindelingen.ts';
import { dagenVanaf } from '#application/simulatie/dagen.ts';
import { speel } from '#application/simulatie/speel.ts';
import { beheerdersOf } from '#application/simulatie/toelaten.ts';
import type { Bezetting } from '#application/simulatie/toneel.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { House } from '../../open.ts';
import { HILVERSUM, WIJDEMEREN } from '../accounts.ts';
import { maakFotos } from './fotos.ts';
import { nodigUit } from './uitnodigen.ts';
import type { Verhaal, Wie } from './verhaal.ts';
import { verhalen } from './verhalen.ts';

const GEWOON = {
  planner: 'planner',
  adviseur: 'adviseur',
  'eerste-toetser': 'toetser-1',
  'tweede-toetser': 'toetser-2',
} as const satisfies Partial<Record<keyof Bezetting, Wie>>;

const FUNCTIONARIS: Readonly<Record<string, Wie>> = {
  GM: 'functionaris-gemeente',
  WS: 'functionaris-waterschap',
  PV: 'functionaris-provincie',
};

/** The guard asks who is functionaris today, also of what is told of the days before. */
const VAN_VANDAAG: Readonly<Record<string, Wie>> = {
  [WIJDEMEREN]: 'functionaris-wijdemeren',
  [HILVERSUM]: 'functionaris-hilversum',
};

const bezettingVan = (
  accounts: ReadonlyMap<string, Account>,
  { zelf, anders }: Verhaal,
  today: CalendarDay,
): Bezetting => {
  const account = (wie: Wie): Account => {
    const found = accounts.get(wie);
    if (found === undefined) throw new Error(`Nobody plays ${wie}`);
    return found;
  };
  const organisatie = account(zelf).organisatie ?? '';
  const namen = {
    zelf,
    ...GEWOON,
    functionaris:
      VAN_VANDAAG[opvolgerOp(organisatie, today) ?? ''] ??
      FUNCTIONARIS[organisatie.slice(0, 2)] ??
      'functionaris-gemeente',
    ...anders,
  } as const satisfies Readonly<Record<keyof Bezetting, Wie>>;
  return {
    zelf: account(namen.zelf),
    planner: account(namen.planner),
    adviseur: account(namen.adviseur),
    'eerste-toetser': account(namen['eerste-toetser']),
    'tweede-toetser': account(namen['tweede-toetser']),
    functionaris: account(namen.functionaris),
  };
};

/** Gives a store without dossiers the stories of the demo, through the real handlers; does nothing with any other. */
export const vul = async (house: House, personas: ReadonlyMap<string, Account>): Promise<void> => {
  const { store, guard, application } = house;
  if ((await store.dossiers('zaak', undefined, 1)).length > 0) return;
  const beheerders = beheerdersOf([...personas.values()].filter(({ rol }) => rol === 'beheerder'));
  const accounts = new Map([...personas, ...(await nodigUit(house, beheerders))]);
  const today = application.today();
  const dag = dagenVanaf(today);
  const fotos = await maakFotos(application);
  const deps = { store, guard, now: application.now, randomBytes };
  await Promise.all(
    verhalen.map((verhaal) =>
      speel(deps, bezettingVan(accounts, verhaal, today), verhaal.verloop(dag, fotos)),
    ),
  );
};
