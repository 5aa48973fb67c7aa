import { afterEach, beforeEach, expect, it } from 'vitest';
import { vrijgaveregister } from '#application/cijfers/register.ts';
import type { Tabel } from '#application/cijfers/tabel.ts';
import { calendarDay } from '#kernel/calendar-day.ts';
import { openTestHouse, type TestHouse } from '../../../../test/web/house.ts';

let house: TestHouse;
beforeEach(async () => {
  house = await openTestHouse();
});
afterEach(() => house.close());

const tabel = (id: string, rijen: Readonly<Record<string, number | null>>): Tabel => ({
  id,
  hoofdstuk: 'Bereik',
  vraag: 'Hoeveel?',
  uitleg: '',
  rijkop: 'Wie',
  kolommen: [{ naam: 'Aangemeld', soort: 'aantal' }],
  rijen: Object.entries(rijen).map(([naam, waarde]) => ({ naam, waarden: [waarde] })),
});

const pagina = async (organisatie: string): Promise<string> => {
  const browser = await house.browserOf(await house.invite({ rol: 'functionaris', organisatie }));
  return (await browser.ask('/samen-aanmelden')).text();
};

it('Samen aanmelden toont hoeveel bestuurders meededen, alleen uit wat is vrijgegeven', async () => {
  expect(await pagina('GM0014')).not.toContain('Hoeveel bestuurders deden mee?');
  const { id } = await house.invite({ rol: 'bzk' });
  const getekend = { account: id, op: calendarDay('2026-04-20') };
  await vrijgaveregister(house.store).geefVrij({
    kwartaal: '2026-K1',
    voorgesteld: getekend,
    vrijgegeven: getekend,
    versie: '1',
    proef: false,
    tabellen: [
      tabel('bereik-per-provincie', { Groningen: 25, Fryslân: null }),
      tabel('bereik-per-functie', { Burgemeester: 40, 'Bestuurder van een waterschap': 15 }),
    ],
    kenmerk: '',
  });
  const gemeente = await pagina('GM0014');
  for (const zin of ['ongeveer 25', 'ongeveer 40', 'Over uw eigen gemeente staat hier geen getal'])
    expect(gemeente).toContain(zin);
  const waterschap = await pagina('WS0653');
  for (const zin of ['In Fryslân', 'te weinig om te tonen', 'ongeveer 15']) expect(waterschap).toContain(zin);
  expect(waterschap).not.toContain('ongeveer 25');
});
