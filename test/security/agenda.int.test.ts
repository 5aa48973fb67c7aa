import { afterAll, beforeAll, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { type Huis, openHuis } from './huis.ts';
import { vindIn } from './lezingen.ts';
import { meld } from './resultaat.ts';
import { bouwWereld, speel, type Wereld, type Zaak } from './wereld.ts';

let huis: Huis;
let wereld: Wereld;
beforeAll(async () => {
  huis = await openHuis();
  wereld = await bouwWereld(huis, []);
}, 300_000);
afterAll(() => huis.close());

type Bestand = { readonly naam: string; readonly kop: string; readonly bytes: Buffer };

const EIGEN = ['UID', 'DTSTAMP', 'SEQUENCE', 'DTSTART;TZID=Europe/Amsterdam', 'DTEND;TZID=Europe/Amsterdam'];

/** A calendar file without which appointment it is, when, and how often it was changed. */
const gemeen = (bytes: Buffer): string =>
  EIGEN.reduce(
    (text, naam) => text.replaceAll(new RegExp(`^${naam}:[0-9A-Za-z]+\\r$`, 'gm'), `${naam}:\r`),
    bytes.toString('latin1'),
  );

const soortVan = (bytes: Buffer): string => /METHOD:(\w+)/.exec(bytes.toString('latin1'))?.[1] ?? 'geen';

/** The file as both who have the appointment get it. */
const bestandenVan = async ({ naam, id }: Zaak): Promise<readonly Bestand[]> =>
  Promise.all(
    [
      ['adviseur', `/advies/${id}/afspraak.ics`],
      [naam, `/mijn/${id}/afspraak.ics`],
    ].map(async ([wie = '', path = '']) => {
      const response = await (await huis.browser(wie)).ask(path);
      expect([path, response.status]).toEqual([path, 200]);
      const kop = ['content-type', 'content-disposition'].map((one) => response.headers.get(one)).join(' ');
      return { naam: `${naam} voor ${wie}`, kop, bytes: Buffer.from(await response.arrayBuffer()) };
    }),
  );

/** What is wrong with some files together: something of a dossier in one, or two of a kind that are not alike. */
const fouten = (bestanden: readonly Bestand[]): readonly string[] => {
  const soorten = Map.groupBy(bestanden, ({ bytes }) => soortVan(bytes));
  return [
    ...bestanden.flatMap(({ naam, kop, bytes }) =>
      vindIn(Buffer.concat([Buffer.from(kop), bytes])).map((wat) => `${naam}: ${wat}`),
    ),
    ...[...soorten]
      .filter(([, all]) => new Set(all.map(({ kop, bytes }) => kop + gemeen(bytes))).size > 1)
      .map(([soort]) => `niet alle bestanden van soort ${soort} zijn gelijk`),
  ];
};

/** Written into the appointment in between two lines. */
const met = (bestand: Bestand, regel: string): Bestand => ({
  ...bestand,
  bytes: Buffer.from(bestand.bytes.toString('latin1').replace('CLASS:', `${regel}\r\nCLASS:`), 'latin1'),
});

/** A case up to an appointment at this moment, with a canary in every field on the way. */
const afgesproken = async (naam: string, datum: string, tijd: string): Promise<Zaak> => {
  const { kanaries } = wereld;
  const bij = (veld: string) => kanaries.nieuw(naam, veld, 'persoon', 'dreiging', 'proces');
  await huis.nodig(naam, 'bestuurder', bij('account'), 'GM0014');
  const zaak = await speel(huis, kanaries, naam, 'aangemeld');
  await huis.doe('planner', zaak.id, { type: 'WijsAdviseurToe', adviseur: huis.account('adviseur').id });
  await huis.doe('adviseur', zaak.id, {
    type: 'VoerWerkgeversgesprek',
    gesprokenMet: bij('gesproken met'),
    dreigingsbeeld: bij('beeld'),
    weerbaarheid: bij('weerbaarheid'),
    werkplek: bij('werkplek'),
  });
  const toelichting = bij('bij het plannen');
  await huis.doe('adviseur', zaak.id, {
    type: 'PlanHuisbezoek',
    datum: calendarDay(datum),
    tijd,
    toelichting,
  });
  return zaak;
};

it('Een afspraak in een agenda zegt niets over een dossier, en is voor iedereen hetzelfde', async () => {
  const bij = (veld: string) => wereld.kanaries.nieuw('afspraken', veld, 'persoon', 'proces');
  const zaken = [
    await afgesproken('een', '2026-03-12', '09:30'),
    await afgesproken('twee', '2026-04-01', '14:00'),
    await afgesproken('drie', '2026-03-30', '18:45'),
  ];
  const bestanden = (await Promise.all(zaken.map(bestandenVan))).flat();
  const anders = { datum: calendarDay('2026-04-07'), tijd: '16:00', toelichting: bij('andere dag') };
  for (const { naam, id } of zaken) await huis.doe(naam, id, { type: 'VraagAndereDag', ...anders });
  for (const { id } of zaken) await huis.doe('adviseur', id, { type: 'PlanHuisbezoek', ...anders });
  bestanden.push(...(await Promise.all(zaken.map(bestandenVan))).flat());
  for (const { naam, id } of zaken)
    await huis.doe(naam, id, { type: 'ZegHuisbezoekAf', reden: 'anders', toelichting: bij('afgezegd') });
  bestanden.push(...(await Promise.all(zaken.map(bestandenVan))).flat());

  const [een] = bestanden;
  if (een === undefined) throw new Error('There are files');
  const tekst = bij('geplant');
  const geplant = [
    met(een, `LOCATION:${tekst}`),
    met(een, `DESCRIPTION:${Buffer.from(tekst).toString('base64')}`),
    met(een, 'LOCATION:thuis'),
    { ...een, kop: een.kop.replace('afspraak', 'huisbezoek') },
  ].map((fout) => fouten([...bestanden, fout]).length > 0);
  const gevonden = fouten(bestanden);
  meld({
    bewering:
      'Een afspraak voor de agenda noemt niets van een dossier, en alle afspraken van een soort zijn gelijk op het moment na (T11)',
    gevallen: bestanden.length,
    afwijkingen: gevonden.length,
    ingebouwd: geplant.length,
    gevonden: geplant.filter(Boolean).length,
  });
  expect(gevonden).toEqual([]);
  expect(geplant).toEqual([true, true, true, true]);
  expect(new Set(bestanden.map(({ bytes }) => soortVan(bytes)))).toEqual(new Set(['PUBLISH', 'CANCEL']));
}, 120_000);
