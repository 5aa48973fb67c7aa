import { expect, test } from 'vitest';
import type { Actor, Rol } from '#domain/bevoegdheid/actor.ts';
import { mag } from '#domain/bevoegdheid/mag.ts';
import { type Gevaar, noodgrenzen } from '#domain/bevoegdheid/nood.ts';
import type { Account } from '#guard/guard.ts';
import { openGuard } from '#guard/in-process.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import { accountId } from '#kernel/ids.ts';
import { meld } from '../security/resultaat.ts';
import { admit } from './officers.ts';
import { feit, kaartOf, newId, quickFolder, sealedDossier } from './story.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What happens after the request, in order, and what must hold then; `na` is in milliseconds after the request. */
type Stap =
  | { readonly na: number; readonly bevestig: 'lukt' | 'te laat' }
  | { readonly na: number; readonly open: boolean }
  | { readonly na: number; readonly nieuw: 'lukt' | 'loopt-al' | 'eerdere-alleen-geopend' }
  | { readonly na: number; readonly collega: 'lukt' | 'verslag-te-laat' }
  | { readonly na: number; readonly bericht: string; readonly wacht: boolean }
  | { readonly na: number; readonly uitstel: string }
  | { readonly na: number; readonly stop: true };
type Geval = {
  readonly wat: string;
  readonly van: string;
  readonly gevaar?: Gevaar;
  readonly stappen: readonly Stap[];
};

const NACHT = '2026-11-16T02:00:00.000Z';
const tot = (van: string, op: string): number => Date.parse(op) - Date.parse(van);

/** From opening to a day (UTC) on which a colleague asks too: five working days may pass. */
const verslag = (van: string, opTijd: string, teLaat: string): Geval => ({
  wat: 'een verslag mag vijf werkdagen open staan',
  van,
  stappen: [
    { na: MINUTE, bevestig: 'lukt' },
    { na: tot(van, opTijd), collega: 'lukt' },
    { na: tot(van, teLaat), collega: 'verslag-te-laat' },
  ],
});

const openEenUur = (wat: string, van: string, na: number): Geval => ({
  wat,
  van,
  stappen: [
    { na: na - 1, open: false },
    { na, bevestig: 'lukt' },
    { na, open: true },
    { na: na + HOUR - 1, open: true },
    { na: na + HOUR, open: false },
    { na: na + 30 * MINUTE, open: false },
  ],
});

const gevallen: readonly Geval[] = [
  openEenUur('een uur vanaf het bevestigen, en een klok terug opent niets', NACHT, 4 * MINUTE),
  openEenUur('bevestigen op het laatste moment', NACHT, 15 * MINUTE),
  openEenUur('door de nacht dat de klok een uur teruggaat', '2026-10-25T00:50:00.000Z', 5 * MINUTE),
  openEenUur('door de nacht dat de klok een uur vooruitgaat', '2027-03-28T00:50:00.000Z', 5 * MINUTE),
  openEenUur('over het einde van het jaar', '2026-12-31T22:40:00.000Z', 5 * MINUTE),
  openEenUur('op een schrikkeldag', '2028-02-29T22:40:00.000Z', 5 * MINUTE),
  {
    wat: 'na een kwartier bevestigt niemand meer',
    van: NACHT,
    stappen: [
      { na: 15 * MINUTE + 1, bevestig: 'te laat' },
      { na: 15 * MINUTE + 1, open: false },
    ],
  },
  {
    wat: 'bij levensgevaar meteen open, een uur, en tot vier uur bevestigd',
    van: NACHT,
    gevaar: 'levensgevaar',
    stappen: [
      { na: 0, open: true },
      { na: HOUR - 1, open: true },
      { na: HOUR, open: false },
      { na: HOUR, nieuw: 'eerdere-alleen-geopend' },
      { na: 4 * HOUR, bericht: 'bleef-alleen', wacht: false },
      { na: 4 * HOUR, bevestig: 'lukt' },
      { na: 4 * HOUR, open: false },
      { na: 5 * HOUR, bericht: 'bleef-alleen', wacht: false },
      { na: 5 * HOUR, nieuw: 'lukt' },
    ],
  },
  {
    wat: 'na vier uur blijft het alleen, en vraagt deze persoon niets meer',
    van: NACHT,
    gevaar: 'levensgevaar',
    stappen: [
      { na: 4 * HOUR + 1, bericht: 'bleef-alleen', wacht: true },
      { na: 4 * HOUR + 1, bevestig: 'te laat' },
      { na: 20 * HOUR, nieuw: 'eerdere-alleen-geopend' },
    ],
  },
  {
    wat: 'een tegelijk: ook zolang een vraag nog wacht',
    van: NACHT,
    stappen: [
      { na: 0, nieuw: 'loopt-al' },
      { na: 15 * MINUTE, nieuw: 'loopt-al' },
      { na: 15 * MINUTE + 1, nieuw: 'lukt' },
    ],
  },
  {
    wat: 'een tegelijk: tot het dicht is',
    van: NACHT,
    stappen: [
      { na: MINUTE, bevestig: 'lukt' },
      { na: 61 * MINUTE - 1, nieuw: 'loopt-al' },
      { na: 61 * MINUTE, nieuw: 'lukt' },
    ],
  },
  {
    wat: 'wie eerder stopt, ziet meteen niets meer',
    van: NACHT,
    stappen: [
      { na: MINUTE, bevestig: 'lukt' },
      { na: 2 * MINUTE, stop: true },
      { na: 2 * MINUTE, open: false },
      { na: 2 * MINUTE, nieuw: 'lukt' },
    ],
  },
  {
    wat: 'de bestuurder krijgt een kwartier na de vraag bericht, als er is geopend',
    van: NACHT,
    stappen: [
      { na: 0, bericht: 'toezicht', wacht: true },
      { na: 0, bericht: 'tweede', wacht: true },
      { na: MINUTE, bevestig: 'lukt' },
      { na: MINUTE, bericht: 'tweede', wacht: false },
      { na: 15 * MINUTE - 1, bericht: 'bestuurder', wacht: false },
      { na: 15 * MINUTE, bericht: 'bestuurder', wacht: true },
    ],
  },
  {
    wat: 'zonder openen krijgt de bestuurder geen bericht',
    van: NACHT,
    stappen: [
      { na: 15 * MINUTE, bericht: 'tweede', wacht: true },
      { na: 3 * HOUR, bericht: 'tweede', wacht: false },
      { na: 3 * HOUR, bericht: 'bestuurder', wacht: false },
    ],
  },
  {
    wat: 'uitstel door de functionaris gegevensbescherming eindigt om middernacht in Amsterdam',
    van: NACHT,
    stappen: [
      { na: MINUTE, bevestig: 'lukt' },
      { na: 2 * MINUTE, uitstel: '2026-11-20' },
      { na: tot(NACHT, '2026-11-20T22:59:59.999Z'), bericht: 'bestuurder', wacht: false },
      { na: tot(NACHT, '2026-11-20T23:00:00.000Z'), bericht: 'bestuurder', wacht: true },
    ],
  },
  verslag(NACHT, '2026-11-23T22:59:59.999Z', '2026-11-23T23:00:00.000Z'),
  verslag('2026-12-24T09:00:00.000Z', '2027-01-04T22:59:59.999Z', '2027-01-04T23:00:00.000Z'),
  verslag('2026-11-21T09:00:00.000Z', '2026-11-29T22:59:59.999Z', '2026-11-29T23:00:00.000Z'),
];

const accountOf = (rol: Rol): Account => {
  const id = accountId(newId());
  const issuer = 'https://inloggen.invalid';
  return { id, issuer, subject: id, rol, naam: 'Verzonnen', mail: `${id}@voorbeeld.invalid`, tot: null };
};

const build = async () => {
  let time = Date.parse('2026-09-01T09:00:00Z');
  // A clock so far back shows nothing at all; here is what holds when two persons took it for right.
  const mayLagMs = Number.POSITIVE_INFINITY;
  const guard = await openGuard(quickFolder(), { mag, now: () => new Date(time), mayLagMs });
  const founders = [accountOf('beheerder'), accountOf('beheerder')] as const;
  for (const founder of founders) await guard.accounts.put(founder, undefined);
  const by = founders.map(({ id }): Actor => ({ account: id, rol: 'beheerder' })) as [Actor, Actor];
  const someone = async (rol: Rol): Promise<Actor> => {
    const account = accountOf(rol);
    await admit(guard, account, by);
    return { account: account.id, rol };
  };
  const [vrager, tweede, derde, fg] = [
    await someone('adviseur'),
    await someone('planner'),
    await someone('planner'),
    await someone('fg'),
  ];
  const kaart = { ...kaartOf({ bestuurder: accountId(newId()) }), fase: 'keuze' as const };
  const dossier = await sealedDossier(guard, kaart, [feit('adres', 'straat')]);
  return {
    guard,
    vrager,
    tweede,
    derde,
    fg,
    dossier,
    setTime: (ms: number) => {
      time = ms;
    },
  };
};
type Huis = Awaited<ReturnType<typeof build>>;

const vraag = async ({ guard, dossier }: Huis, actor: Actor, gevaar: Gevaar) =>
  guard.nood.vraag({
    actor,
    soort: 'noodtoegang',
    dossier,
    compartimenten: ['adres'],
    gevaar,
    reden: 'er is gevaar',
  });

const uitkomst = (besluit: Awaited<ReturnType<typeof vraag>>): string =>
  besluit.allowed ? 'lukt' : besluit.grounds.join();

/** What one step really gives beside what it should. */
const zet = async (huis: Huis, sleutel: string, stap: Stap): Promise<readonly [unknown, unknown]> => {
  const { guard, vrager, tweede, derde, fg, dossier } = huis;
  if ('bevestig' in stap) {
    const besluit = uitkomst(await guard.nood.bevestig(tweede, sleutel, dossier));
    return [besluit, stap.bevestig === 'lukt' ? 'lukt' : 'te-laat'];
  }
  if ('open' in stap) {
    const actie = 'lees:noodtoegang';
    const opened = await guard.open({ purpose: 'tonen', actor: vrager, actie, dossier });
    return [opened.allowed, stap.open];
  }
  if ('nieuw' in stap) return [uitkomst(await vraag(huis, vrager, 'hulpdienst-vraagt')), stap.nieuw];
  if ('collega' in stap) {
    const collega = stap.collega === 'lukt' ? derde : tweede;
    return [uitkomst(await vraag(huis, collega, 'hulpdienst-vraagt')), stap.collega];
  }
  if ('uitstel' in stap)
    return [
      uitkomst(await guard.nood.stelUit(fg, sleutel, calendarDay(stap.uitstel), 'het bericht geeft gevaar')),
      'lukt',
    ];
  if ('stop' in stap) return [uitkomst(await guard.nood.beeindig(vrager, sleutel)), 'lukt'];
  const wacht = (await guard.nood.berichten()).some(
    (een) => een.sleutel === sleutel && een.bericht === stap.bericht,
  );
  return [wacht, stap.wacht];
};

/** Plays one case in a house of its own; gives what turned out otherwise than it should. */
const speel = async ({
  wat,
  van,
  gevaar = 'ernstige-dreiging',
  stappen,
}: Geval): Promise<readonly string[]> => {
  const huis = await build();
  huis.setTime(Date.parse(van));
  const besluit = await vraag(huis, huis.vrager, gevaar);
  if (!besluit.allowed) throw new Error(`${wat}: ${besluit.grounds.join()}`);
  const wrong: string[] = [];
  for (const stap of stappen) {
    huis.setTime(Date.parse(van) + stap.na);
    const [werkelijk, verwacht] = await zet(huis, besluit.sleutel, stap);
    if (werkelijk !== verwacht) wrong.push(`${wat}: na ${stap.na} ${werkelijk}, niet ${verwacht}`);
  }
  await huis.guard.close();
  return wrong;
};

const fouten = async (totEerste = false): Promise<readonly string[]> => {
  const wrong: string[] = [];
  for (const geval of gevallen) {
    if (totEerste && wrong.length > 0) break;
    wrong.push(...(await speel(geval)));
  }
  return wrong;
};

/** Every bound one step wider, and one narrower. */
const gaten = (Object.keys(noodgrenzen) as readonly (keyof typeof noodgrenzen)[])
  .filter((grens) => grens !== 'uitstelDagen')
  .flatMap((grens) => [1, -1].map((stap) => ({ grens, stap })));

test('Noodtoegang begint, wacht en eindigt op tijd, wat de klok ook doet', async () => {
  const wrong = await fouten();
  const gemist: string[] = [];
  const grenzen = noodgrenzen as Record<keyof typeof noodgrenzen, number>;
  for (const { grens, stap } of gaten) {
    grenzen[grens] += stap;
    if ((await fouten(true)).length === 0) gemist.push(`${grens} ${stap}`);
    grenzen[grens] -= stap;
  }
  meld({
    bewering: 'Noodtoegang begint, wacht en eindigt op tijd, wat de klok ook doet (T13)',
    gevallen: gevallen.reduce((sum, { stappen }) => sum + stappen.length, 0),
    afwijkingen: wrong.length,
    ingebouwd: gaten.length,
    gevonden: gaten.length - gemist.length,
  });
  expect(wrong).toEqual([]);
  expect(gemist).toEqual([]);
}, 240_000);
