import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Application } from '#application/application.ts';
import { createApplication } from '#application/create.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import { cents } from '#kernel/money.ts';
import { type KetenHuis, openKetenHuis } from '../web/keten-huis.ts';
import { metAdvies } from './verloop.ts';

let huis: KetenHuis;
let zaak: DossierId;

beforeEach(async () => {
  huis = await openKetenHuis();
  zaak = await metAdvies(huis.wereld);
  for (const maatregel of ['brievenbus', 'alarm'])
    await huis.wereld.doe('wethouder', zaak, { type: 'KiesMaatregel', maatregel });
  await huis.wereld.doe('wethouder', zaak, { type: 'RondKeuzeAf' });
  await huis.wereld.doe('wethouder', zaak, { type: 'DeelMetOrganisatie', deel: 'maatregelen' });
});
afterEach(() => huis.close());

const certificaat = async () => {
  const dossier = huis.wereld.account('wethouder').bestuurderDossier as DossierId;
  const afgegeven = calendarDay('2024-02-10');
  const soort = 'certificaat-woning';
  await huis.wereld.doe('wethouder', dossier, {
    type: 'RegistreerPkvwCertificaat',
    woning: 'huis',
    soort,
    afgegeven,
  });
};

const verstrek = (...maatregelen: string[]) =>
  huis.wereld.doe('secretaris', zaak, { type: 'StelVerstrekkingVast', maatregelen });

const offerte = (maatregel: string) =>
  huis.wereld.doe('secretaris', zaak, {
    type: 'LegOfferteVast',
    maatregel,
    leverancier: 'Verzonnen Sloten',
    eenmaligCent: cents(38_500),
    perMaandCent: cents(0),
  });

/** What a desk says, as a text, and how often this application made it. */
const bureauVan = (application: Application) => {
  let gemaakt = 0;
  const lees = async () => {
    const html = await application.bureau(
      huis.wereld.als('secretaris'),
      { limit: 20 },
      {
        name: 'proef',
        make: async (bureau) => {
          gemaakt += 1;
          return { html: JSON.stringify(bureau), lasting: true };
        },
      },
    );
    return html && Buffer.from(html).toString();
  };
  return { lees, keren: () => gemaakt };
};

it('Het bureau wordt één keer gemaakt zolang er niets verandert, en zegt na elke verandering wat geldt', async () => {
  const { store, guard, application, wereld } = huis;
  const opnieuw = () =>
    bureauVan(createApplication({ store, guard, now: application.now, randomBytes })).lees();
  const bureau = bureauVan(application);
  const stappen = [
    certificaat,
    () => verstrek('brievenbus'),
    () => offerte('brievenbus'),
    () => verstrek('alarm'),
    async () => wereld.zetKlok('2026-03-10'),
    () => wereld.doe('wethouder', zaak, { type: 'TrekDelenIn', deel: 'maatregelen' }),
  ];
  for (const stap of stappen) {
    await stap();
    const voor = bureau.keren();
    expect(await bureau.lees()).toBe(await opnieuw());
    expect(await bureau.lees()).toBe(await opnieuw());
    expect(bureau.keren() - voor, String(stap)).toBeLessThanOrEqual(1);
  }
});

it('Hangt wat te doen is van het dossier van de bestuurder af, dan zegt het bureau het meteen anders', async () => {
  const secretaris = await huis.als('secretaris');
  const lees = async () => (await secretaris.ask('/')).text();
  const eerst = await lees();
  expect(eerst).not.toContain('Stel vast wat wordt verstrekt');
  expect(await lees()).toBe(eerst);
  await certificaat();
  expect(await lees()).toContain('Stel vast wat wordt verstrekt');
});
