import { afterEach, expect, it } from 'vitest';
import type { StatistischFeit } from '#application/cijfers/statistisch-feit.ts';
import { type Opvolger, zonderOpvolging } from '#domain/gedeeld/opvolging.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import { cents } from '#kernel/money.ts';
import { meld } from '../security/resultaat.ts';
import { meldAan, onderzoek, stelVast, verstrek } from './verloop.ts';
import { bouwWereld, type Wereld } from './wereld.ts';

const [WIJDEMEREN, HILVERSUM] = ['GM1696', 'GM0402'] as const;
const [OUD, NIEUW] = ['secretaris-wijdemeren', 'secretaris-hilversum'] as const;
/** The last second of 31 December 2026 in Amsterdam, and the first of 1 January 2027. */
const ERVOOR = '2026-12-31T22:59:59Z';
const EROP = '2026-12-31T23:00:00Z';

const werelden: Wereld[] = [];
afterEach(async () => {
  for (const wereld of werelden.splice(0)) await wereld.einde();
});

/** Provided by Wijdemeren in the spring of 2026. */
const inWijdemeren = async (opvolger?: Opvolger): Promise<{ wereld: Wereld; zaak: DossierId }> => {
  const wereld = await bouwWereld('2026-03-02', {
    erbij: [
      ['wethouder-wijdemeren', 'bestuurder', WIJDEMEREN],
      [OUD, 'functionaris', WIJDEMEREN],
      [NIEUW, 'functionaris', HILVERSUM],
    ],
    ...(opvolger && { opvolger }),
  });
  werelden.push(wereld);
  const zaak = await meldAan(wereld, 'wethouder-wijdemeren', WIJDEMEREN);
  await onderzoek(wereld, zaak);
  await stelVast(wereld, zaak);
  await verstrek(wereld, zaak, 'wethouder-wijdemeren', OUD);
  return { wereld, zaak };
};

const offerte = (maatregel: string) =>
  ({
    type: 'LegOfferteVast',
    maatregel,
    leverancier: 'Verzonnen Sloten',
    eenmaligCent: cents(38_500),
    perMaandCent: cents(0),
  }) as const;

/** Everything somebody of an organisation can reach of a case of Wijdemeren: the names of what was open. */
const watOpenGaat = async (
  { application, guard, als, account }: Wereld,
  naam: typeof OUD | typeof NIEUW,
  zaak: DossierId,
): Promise<readonly string[]> => {
  const actor = als(naam);
  const { issuer, subject } = account(naam);
  const werk = await application.worklist(actor, 'organisatie', { limit: 10 });
  const gesprek = await application.werkgeversgesprek(actor, WIJDEMEREN);
  const door = await application.act({ actor, dossier: zaak, opdracht: offerte('brievenbus') });
  const open = {
    lijst: (werk?.items.length ?? 0) > 0,
    zaak: (await application.zaak(actor, 'lees:uitvoering', zaak)) !== undefined,
    rechtstoets: (await application.rechtstoets(actor, zaak)) !== undefined,
    bewijzen: (await application.bewijzen(actor, zaak)) !== undefined,
    geldboek: (await application.geldboek(actor, 'lees:geldboek', WIJDEMEREN)) !== undefined,
    organisatie: (await application.organisatie(actor, WIJDEMEREN)) !== undefined,
    gesprek: gesprek !== undefined,
    bestuurders: (await application.accounts.bestuurdersVan(actor, actor.organisatie ?? '')).length > 0,
    handelen: door.outcome !== 'not-found',
    'eigen lijst': await guard.allow(actor, 'lijst:organisatie'),
    inloggen: (await application.accounts.signIn(issuer, subject)) !== undefined,
  };
  return Object.entries(open).flatMap(([wat, is]) => (is ? [wat] : []));
};

const ALLES = [
  'lijst',
  'zaak',
  'rechtstoets',
  'bewijzen',
  'geldboek',
  'organisatie',
  'gesprek',
  'bestuurders',
  'handelen',
  'eigen lijst',
  'inloggen',
];
/** What a functionaris has of the own organisation, whatever happens elsewhere. */
const EIGEN = ['eigen lijst', 'inloggen'];

/** What of all this was open to somebody who should not have it, or closed to somebody who should. */
const afwijkingen = async (opvolger?: Opvolger): Promise<readonly string[]> => {
  const { wereld, zaak } = await inWijdemeren(opvolger);
  const fout: string[] = [];
  const verwacht = async (tijd: string, naam: typeof OUD | typeof NIEUW, open: readonly string[]) => {
    wereld.zetTijd(tijd);
    const nu = await watOpenGaat(wereld, naam, zaak);
    for (const wat of ALLES) if (nu.includes(wat) !== open.includes(wat)) fout.push(`${tijd} ${naam} ${wat}`);
  };
  await verwacht(ERVOOR, NIEUW, EIGEN);
  await verwacht(ERVOOR, OUD, ALLES);
  await verwacht(EROP, OUD, []);
  await verwacht(EROP, NIEUW, ALLES);
  return fout;
};

it('De functionaris van de opvolger ziet alles vanaf de dag van de herindeling, die van Wijdemeren niets meer', async () => {
  const fout = await afwijkingen();
  const ingebouwd = await afwijkingen(zonderOpvolging);
  meld({
    bewering: 'Bij een herindeling gaat de toegang op één seconde over, en geen seconde eerder of later',
    gevallen: 4 * ALLES.length,
    afwijkingen: fout.length,
    ingebouwd: 1,
    gevonden: ingebouwd.length > 0 ? 1 : 0,
  });
  expect(fout).toEqual([]);
  expect(ingebouwd.length).toBeGreaterThan(5);
}, 60_000);

it('De opvolger gaat verder waar Wijdemeren was, en er wordt niets overgeschreven', async () => {
  const { wereld, zaak } = await inWijdemeren();
  const { application, als, doe, guard, store } = wereld;
  const lopend = await store.history(zaak);
  wereld.zetTijd(EROP);
  await doe(NIEUW, zaak, offerte('brievenbus'));
  await doe(NIEUW, zaak, {
    type: 'GeefOpdracht',
    maatregel: 'brievenbus',
    leverancier: 'Verzonnen Sloten',
  });
  const view = await application.zaak(als(NIEUW), 'lees:uitvoering', zaak);
  expect(view?.kaart.betrokkenen).toEqual({ organisatie: HILVERSUM, rechtsvoorganger: WIJDEMEREN });
  const boek = await application.geldboek(als(NIEUW), 'lees:geldboek', WIJDEMEREN);
  expect(boek?.code).toBe(WIJDEMEREN);
  expect(boek?.regels.some(({ soort }) => soort === 'verplichting')).toBe(true);
  expect((await application.geldboek(als(NIEUW)))?.regels).toEqual([]);
  const na = await store.history(zaak);
  expect(na?.events.slice(0, lopend?.events.length)).toEqual(lopend?.events);
  const telling = async (code: string) =>
    store.count(await guard.tags([`organisatie-nu:${code}`, `organisatie:${code}`]));
  expect([await telling(WIJDEMEREN), await telling(HILVERSUM)]).toEqual([1, 0]);
}, 60_000);

it('Wie voor Wijdemeren werkte en zegt van Hilversum te zijn, krijgt ook niets', async () => {
  const { wereld, zaak } = await inWijdemeren();
  const { application, als, guard } = wereld;
  wereld.zetTijd(EROP);
  for (const organisatie of [WIJDEMEREN, HILVERSUM]) {
    const actor = { ...als(OUD), organisatie };
    expect(await application.zaak(actor, 'lees:uitvoering', zaak)).toBeUndefined();
    expect(await application.geldboek(actor, 'lees:geldboek', WIJDEMEREN)).toBeUndefined();
    expect((await application.worklist(actor, 'organisatie', { limit: 10 }))?.items).toEqual([]);
    expect(await guard.allow(actor, 'lijst:organisatie')).toBe(false);
    const act = { actor, dossier: zaak, opdracht: offerte('brievenbus') };
    expect((await application.act(act)).outcome).toBe('not-found');
  }
}, 60_000);

it('Een abonnement van Wijdemeren dat verlengt, meldt zich bij de functionaris van de opvolger', async () => {
  const { wereld, zaak } = await inWijdemeren();
  const { application, account, doe, store, guard } = wereld;
  const alarm = { maatregel: 'alarm', leverancier: 'Verzonnen Alarm' } as const;
  await doe(OUD, zaak, { ...offerte('alarm'), ...alarm, perMaandCent: cents(3_000) });
  await doe(OUD, zaak, { type: 'GeefOpdracht', ...alarm });
  await doe(OUD, zaak, { type: 'MeldOplevering', maatregel: 'alarm' });
  await doe(OUD, zaak, { type: 'MeldTestGoed', maatregel: 'alarm', bevinding: 'Werkt.' });
  await doe(OUD, zaak, {
    type: 'LegPeriodiekeKostenVast',
    maatregel: 'alarm',
    perMaandCent: cents(3_000),
    vanaf: calendarDay('2026-03-10'),
    verlengtOp: calendarDay('2027-03-10'),
    waarvoor: 'alarmopvolging',
  });
  wereld.zetKlok('2027-01-02');
  await application.herinner();
  for (const { id } of await store.outbox.claim(500, application.now().getTime()))
    await store.outbox.sent(id);
  wereld.zetKlok('2027-01-15');
  expect(await application.herinner()).toBe(1);
  const berichten = await store.outbox.claim(500, application.now().getTime());
  const aan = await Promise.all(berichten.map(({ recipient }) => guard.openPrivate('outbox', recipient)));
  expect(aan).toEqual([{ account: account(NIEUW).id }]);
}, 60_000);

it('De landelijke cijfers tellen een zaak voor en na de herindeling in dezelfde groep en provincie', async () => {
  const { wereld, zaak } = await inWijdemeren();
  const { als, doe, guard, store } = wereld;
  const feiten = async () => {
    const rows = await store.statistics.all();
    const actor = als('toetser-1');
    const geopend = await guard.openStatistics({ actor, voorsteller: als('bzk').account, rows });
    return geopend.allowed ? (geopend.facts as readonly StatistischFeit[]) : [];
  };
  const voor = await feiten();
  wereld.zetTijd(EROP);
  await doe('wethouder-wijdemeren', zaak, {
    type: 'MeldKnelpunt',
    knelpunt: 'doorlooptijd',
  });
  const na = await feiten();
  expect(na.length).toBeGreaterThan(voor.length);
  expect(new Set(na.map(({ spoor, groep }) => `${spoor} ${groep}`)).size).toBe(1);
  expect(na.flatMap(({ provincie }) => provincie ?? [])).toEqual(['PV27']);
}, 60_000);

it('De bestuurder houdt het eigen dossier, en meldt zich voortaan aan bij de opvolger', async () => {
  const { wereld, zaak } = await inWijdemeren();
  const { application, als } = wereld;
  wereld.zetTijd(EROP);
  const zelf = als('wethouder-wijdemeren');
  const view = await application.zaak(zelf, 'lees:overzicht', zaak);
  expect(view?.kaart.betrokkenen.organisatie).toBe(HILVERSUM);
  expect(view?.zaak.aanmelding.aanvrager?.organisatie).toBe(WIJDEMEREN);
  const nieuw = application.newId();
  await wereld.doe('wethouder-wijdemeren', nieuw, {
    type: 'DienAanmeldingIn',
    aanleidingen: ['toekomstige-dreiging'],
    partner: false,
    anderen: '',
  });
  const opnieuw = await application.zaak(zelf, 'lees:overzicht', nieuw);
  expect(opnieuw?.zaak.aanmelding.aanvrager?.organisatie).toBe(HILVERSUM);
  expect(opnieuw?.kaart.betrokkenen.rechtsvoorganger).toBeUndefined();
}, 60_000);

it('Een bericht aan de organisatie gaat naar de functionaris van de opvolger, en het CCV ziet één organisatie', async () => {
  const { wereld, zaak } = await inWijdemeren();
  const { application, als, account, store, guard } = wereld;
  const ontvangers = async () => {
    const berichten = await store.outbox.claim(200, Date.parse(EROP));
    for (const { id } of berichten) await store.outbox.sent(id);
    return Promise.all(berichten.map(({ recipient }) => guard.openPrivate('outbox', recipient)));
  };
  wereld.zetTijd(EROP);
  await ontvangers();
  await wereld.doe('wethouder-wijdemeren', zaak, { type: 'TrekDelenIn', deel: 'maatregelen' });
  expect(await ontvangers()).toEqual([{ account: account(NIEUW).id }]);
  const codes = (await application.organisaties(als('planner')))?.map(({ code }) => code) ?? [];
  expect(codes.filter((code) => code === HILVERSUM)).toHaveLength(1);
  expect(codes).not.toContain(WIJDEMEREN);
}, 60_000);
