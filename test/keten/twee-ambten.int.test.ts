import { afterEach, beforeEach, expect, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import { meldAan, onderzoek, stelVast, verstrek } from './verloop.ts';
import { bouwWereld, type Wereld } from './wereld.ts';

let wereld: Wereld;
let zaak: DossierId;

const eigen = (naam: string): DossierId => {
  const { bestuurderDossier } = wereld.account(naam);
  if (bestuurderDossier === undefined) throw new Error('An office-holder has a dossier');
  return bestuurderDossier;
};

/** Somebody of Groningen who takes an office in Almere too while the case of Groningen runs. */
beforeEach(async () => {
  wereld = await bouwWereld();
  zaak = await meldAan(wereld);
  await onderzoek(wereld, zaak);
  await stelVast(wereld, zaak);
  await wereld.doe('wethouder', eigen('wethouder'), {
    type: 'AanvaardAmbt',
    ambt: 'wethouder',
    organisatie: 'GM0034',
    van: calendarDay('2026-03-01'),
  });
});
afterEach(() => wereld.einde());

it('Wie ook elders een ambt heeft, krijgt van de eerste organisatie gewoon verstrekt', async () => {
  await verstrek(wereld, zaak);
  const { persoon } = (await wereld.application.persoon(wereld.als('wethouder'), eigen('wethouder'))) ?? {};
  expect(persoon?.verstrekkingen.map(({ woning }) => woning)).toEqual(['huis']);
});

it('De organisatie komt bij de persoon alleen langs een zaak van die persoon die zij mag zien', async () => {
  const noteer = (via?: DossierId) =>
    wereld.application.act({
      actor: wereld.als('secretaris'),
      dossier: eigen('wethouder'),
      opdracht: { type: 'NoteerVerstrekking', woning: 'huis' },
      ...(via && { via }),
    });
  const ander = await meldAan(wereld, 'burgemeester');
  for (const via of [undefined, ander, zaak]) expect(await noteer(via)).toEqual({ outcome: 'not-found' });
  await verstrek(wereld, zaak);
  expect(await noteer(ander)).toEqual({ outcome: 'not-found' });
  expect(await noteer(zaak)).not.toEqual({ outcome: 'not-found' });
});
