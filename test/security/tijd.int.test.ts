import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { laatToe } from '#application/simulatie/toelaten.ts';
import { type Rol, rollen } from '#domain/bevoegdheid/actor.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { bouwWereld, type Wereld } from '../keten/wereld.ts';
import { meld } from './resultaat.ts';

/** Which limit is left out on purpose. */
const gat = vi.hoisted(() => ({ nu: undefined as string | undefined }));

vi.mock('#application/session-limits.ts', async (original) => {
  const real = await original<typeof import('#application/session-limits.ts')>();
  return {
    ...real,
    isOver: (rol: Rol, { createdAt, seenAt }: { createdAt: number; seenAt: number }, time: number) =>
      real.isOver(
        rol,
        {
          createdAt: gat.nu === 'geen uiterste grens' ? time : createdAt,
          seenAt:
            gat.nu === 'geen grens aan stilte' || (gat.nu === 'klok terug telt mee' && seenAt > time)
              ? time
              : seenAt,
        },
        time,
      ),
    isRecent: (what: 'nu' | 'dossier', then: number, time: number) =>
      gat.nu === `${what} blijft` || real.isRecent(what, then, time),
  } satisfies typeof real;
});

vi.mock('#kernel/amsterdam-day.ts', async (original) => {
  const real = await original<typeof import('#kernel/amsterdam-day.ts')>();
  return {
    ...real,
    amsterdamDay: (instant: Date) =>
      gat.nu === 'de dag van Greenwich'
        ? (instant.toISOString().slice(0, 10) as CalendarDay)
        : real.amsterdamDay(instant),
  };
});

const MINUUT = 60_000;
const STIL: Readonly<Record<Rol, number>> = {
  bestuurder: 30,
  functionaris: 30,
  planner: 15,
  adviseur: 10,
  toetser: 15,
  bzk: 15,
  vereniging: 15,
  fg: 15,
  beheerder: 15,
};
const HEEL: Readonly<Record<Rol, number>> = {
  bestuurder: 480,
  functionaris: 480,
  planner: 480,
  adviseur: 240,
  toetser: 480,
  bzk: 480,
  vereniging: 480,
  fg: 480,
  beheerder: 240,
};
const NAAM: Readonly<Record<Rol, string>> = {
  bestuurder: 'wethouder',
  functionaris: 'secretaris',
  planner: 'planner',
  adviseur: 'adviseur',
  toetser: 'toetser-1',
  bzk: 'bzk',
  vereniging: 'vereniging',
  fg: 'fg',
  beheerder: 'beheerder',
};

/** Log in as this person at `van`, be there at each of `tussen`, and look at `op`; instants in UTC. */
type Geval = {
  readonly wie: string;
  readonly van: string;
  readonly tussen?: readonly string[];
  readonly op: string;
  /** Last day of the role. */
  readonly tot?: string;
  /** Opens this dossier right after logging in. */
  readonly opent?: true;
  readonly verwacht: 'ingelogd' | 'voorbij' | 'zojuist' | 'niet zojuist' | 'dossier open' | 'dossier dicht';
};

const na = (van: string, minuten: number): string =>
  new Date(Date.parse(van) + minuten * MINUUT).toISOString();
const steeds = (van: string, stap: number, eind: number): readonly string[] =>
  Array.from({ length: Math.ceil(eind / stap) - 1 }, (_, nummer) => na(van, (nummer + 1) * stap));

const BEGIN = '2026-03-02T09:00:00.000Z';
const inEnUit = (wie: string, van: string, stil: number): readonly Geval[] => [
  { wie, van, op: na(van, stil), verwacht: 'ingelogd' },
  { wie, van, op: na(van, stil + 0.1), verwacht: 'voorbij' },
];
const dagen = (tot: string, laatste: string): readonly Geval[] => [
  { wie: 'planner', van: na(laatste, -5), op: laatste, tot, verwacht: 'ingelogd' },
  { wie: 'planner', van: na(laatste, -5), op: na(laatste, 1), tot, verwacht: 'voorbij' },
];

const perRol: readonly Geval[] = rollen.flatMap((rol) => {
  const gebruikt = {
    wie: NAAM[rol],
    van: BEGIN,
    tussen: steeds(BEGIN, STIL[rol] - 1, HEEL[rol]),
  };
  return [
    ...inEnUit(NAAM[rol], BEGIN, STIL[rol]),
    { ...gebruikt, op: na(BEGIN, HEEL[rol]), verwacht: 'ingelogd' },
    { ...gebruikt, op: na(BEGIN, HEEL[rol] + 0.1), verwacht: 'voorbij' },
  ] satisfies readonly Geval[];
});

const opnieuw: readonly Geval[] = (
  [
    [0, 'zojuist'],
    [4.9, 'zojuist'],
    [5, 'zojuist'],
    [5.1, 'niet zojuist'],
    [9, 'niet zojuist'],
    [-0.5, 'zojuist'],
  ] as const
).map(([minuten, verwacht]) => ({ wie: 'adviseur', van: BEGIN, op: na(BEGIN, minuten), verwacht }));

const dossier: readonly Geval[] = (
  [
    [6, 'dossier open'],
    [120, 'dossier open'],
    [239, 'dossier open'],
    [241, 'dossier dicht'],
    [300, 'dossier dicht'],
  ] as const
).map(([minuten, verwacht]) => ({
  wie: 'toetser-1',
  van: BEGIN,
  opent: true,
  tussen: steeds(BEGIN, 12, minuten),
  op: na(BEGIN, minuten),
  verwacht,
}));

/** In the order of time: an hour that goes missing, one that comes twice, the end of a year, a leap day. */
const kalender: readonly Geval[] = [
  ...dagen('2026-03-15', '2026-03-15T22:59:00.000Z'),
  ...inEnUit('planner', '2026-03-29T00:55:00.000Z', 15),
  ...inEnUit('wethouder', '2026-03-29T00:45:00.000Z', 30),
  ...dagen('2026-03-29', '2026-03-29T21:59:00.000Z'),
  ...dagen('2026-07-01', '2026-07-01T21:59:00.000Z'),
  ...inEnUit('planner', '2026-10-25T00:55:00.000Z', 15),
  ...inEnUit('wethouder', '2026-10-25T00:45:00.000Z', 30),
  ...dagen('2026-10-25', '2026-10-25T22:59:00.000Z'),
  ...inEnUit('planner', '2026-12-31T22:50:00.000Z', 15),
  ...dagen('2026-12-31', '2026-12-31T22:59:00.000Z'),
  ...inEnUit('planner', '2028-02-28T22:50:00.000Z', 15),
  ...dagen('2028-02-29', '2028-02-29T22:59:00.000Z'),
  ...inEnUit('planner', '2028-02-29T22:50:00.000Z', 15),
];

const LAAT = '2028-03-06T09:00:00.000Z';
const terug: readonly Geval[] = [
  { wie: 'planner', van: LAAT, op: na(LAAT, -0.9), verwacht: 'ingelogd' },
  { wie: 'planner', van: LAAT, op: na(LAAT, -2), verwacht: 'voorbij' },
  { wie: 'planner', van: LAAT, op: na(LAAT, -1_440), verwacht: 'voorbij' },
  { wie: 'adviseur', van: LAAT, op: na(LAAT, -400_000), verwacht: 'voorbij' },
];

const gevallen = [...perRol, ...opnieuw, ...dossier, ...kalender, ...terug];

let wereld: Wereld;
beforeAll(async () => {
  wereld = await bouwWereld();
});
afterAll(() => wereld.einde());

const gezien = async ({ wie, van, tussen = [], op, tot, opent }: Geval): Promise<readonly string[]> => {
  const { application, account, als, zetTijd } = wereld;
  const { sessions } = application;
  zetTijd(van);
  const wanneer = { ...account(wie), tot: (tot ?? null) as CalendarDay | null };
  if (wie !== 'beheerder') await laatToe(application, [als('beheerder'), als('tweede-beheerder')], wanneer);
  const { token } = await sessions.open(account(wie).id);
  const id = application.newId();
  if (opent) await sessions.noteDossier(token, id);
  for (const moment of tussen) {
    zetTijd(moment);
    await sessions.find(token);
  }
  zetTijd(op);
  const found = await sessions.find(token);
  await sessions.close(token);
  if (found === undefined || found.expired) return ['voorbij'];
  return [
    'ingelogd',
    found.bevestigd.nu ? 'zojuist' : 'niet zojuist',
    found.bevestigd.dossiers.includes(id) ? 'dossier open' : 'dossier dicht',
  ];
};

/** Cases that turn out otherwise than they should. */
const fouten = async (totEerste = false): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const geval of gevallen) {
    if (totEerste && found.length > 0) break;
    const werkelijk = await gezien(geval);
    if (!werkelijk.includes(geval.verwacht))
      found.push(
        `${geval.wie} ${geval.van} tot ${geval.op}: ${werkelijk.join(', ')}, niet ${geval.verwacht}`,
      );
  }
  return found;
};

const GATEN = [
  'geen grens aan stilte',
  'geen uiterste grens',
  'nu blijft',
  'dossier blijft',
  'klok terug telt mee',
  'de dag van Greenwich',
];

it('Een sessie, een bevestiging en een rol eindigen op tijd, wat de klok ook doet', async () => {
  const afwijkend = await fouten();
  const gemist: string[] = [];
  for (const naam of GATEN) {
    gat.nu = naam;
    if ((await fouten(true)).length === 0) gemist.push(naam);
  }
  gat.nu = undefined;
  meld({
    bewering: 'Een sessie, een bevestiging en een rol eindigen op tijd, wat de klok ook doet (T13)',
    gevallen: gevallen.length,
    afwijkingen: afwijkend.length,
    ingebouwd: GATEN.length,
    gevonden: GATEN.length - gemist.length,
  });
  expect(afwijkend).toEqual([]);
  expect(gemist).toEqual([]);
  expect(gevallen.length).toBeGreaterThanOrEqual(60);
}, 180_000);

it('Het inzagelog loopt niet terug, ook niet als de klok van de server dat doet', async () => {
  const { application, als, zetTijd } = wereld;
  const momenten = ['2028-04-01T09:00:00.000Z', '2028-03-01T09:00:00.000Z', '2028-04-01T09:00:01.000Z'];
  for (const moment of momenten) {
    zetTijd(moment);
    await application.accounts.signIn('https://inloggen.example', 'planner');
  }
  const lines = (await application.auditLines(als('fg'), 0, 1_000_000)) ?? [];
  const tijden = lines.map(({ tijd }) => tijd);
  expect(tijden).toEqual(tijden.toSorted());
  expect(lines.map(({ actie }) => actie)).toContain('klok:teruggezet');
});
