import type { Reis, Reiziger } from './reiziger.ts';

/** From the home to the last page, which is sent; gives the id of the case. */
export const beantwoord = async (
  reiziger: Reiziger,
  adres: Readonly<Record<'straat' | 'postcode' | 'plaats' | 'gemeente', string>>,
): Promise<string> => {
  await reiziger.vul({ ...adres, soort: 'vrijstaand', nieuwbouw: 'nee', monument: 'nee' });
  await reiziger.klik('Verder');
  await reiziger.vul({ aanleidingen: ['toekomstige-dreiging', 'raad-van-collega'] });
  await reiziger.klik('Verder');
  await reiziger.vul({ telefoon: '06 1234 5678', wieMagOpnemen: 'alleen-ik', postOpWerk: 'nee' });
  await reiziger.klik('Verder');
  await reiziger.vul({ partner: 'ja' });
  await reiziger.klik('Verder');
  await reiziger.leest(adres.straat);
  await reiziger.klik('Verstuur uw aanmelding');
  await reiziger.leest('Uw aanmelding is binnen');
  const id = reiziger.waar().split('/')[2];
  if (id === undefined) throw new Error('The confirmation names the case in its path');
  return id;
};

/** The heemraad applies; gives the id of the case. */
export const meldAan = async (reis: Reis): Promise<string> => {
  const heemraad = await reis.als('Heemraad');
  await heemraad.klik('Meld u aan');
  await heemraad.klik('Begin');
  await heemraad.klik('Verder');
  await heemraad.leest(/antwoord(en)? klop/);
  await heemraad.vul({
    ambt: 'lid-dagelijks-bestuur',
    hoe: 'nu',
    'sinds-dag': '31',
    'sinds-maand': '2',
    'sinds-jaar': '2023',
  });
  await heemraad.klik('Verder');
  await heemraad.leest('klopt nog niet');
  await heemraad.vul({ 'sinds-dag': '15', 'sinds-maand': '6' });
  await heemraad.klik('Verder');
  return beantwoord(heemraad, {
    straat: 'Verzonnenlaan 1',
    postcode: '8911 AA',
    plaats: 'Leeuwarden',
    gemeente: 'Leeuwarden',
  });
};

/** How people name the case: the first characters of its id. */
export const nummerVan = (id: string): string => `${id.slice(0, 4)}-${id.slice(4, 8)}`.toUpperCase();

/** The planner assigns an adviser in the row. */
export const wijsToe = async (reis: Reis, id: string): Promise<void> => {
  const planner = await reis.als('Planner');
  const rij = planner.page.locator('tr', { hasText: nummerVan(id) });
  await rij.locator('select').selectOption({ label: 'Mevrouw Bestaatniet' });
  await rij.getByRole('button', { name: /Wijs/ }).click();
  await planner.page.waitForLoadState();
  await planner.ga(`/planning/${id}`);
  await planner.leestNiet('Verzonnenlaan');
};
