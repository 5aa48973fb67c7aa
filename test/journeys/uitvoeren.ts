import type { Reis, Reiziger } from './reiziger.ts';

const stap = async (
  functionaris: Reiziger,
  naar: string,
  velden: Readonly<Record<string, string>>,
  knop: string,
): Promise<void> => {
  await functionaris.klik(naar);
  await functionaris.vul(velden);
  await functionaris.klik(knop);
};

type Levering = Readonly<Record<'leverancier' | 'bedrag' | 'factuur', string>>;

/** From a quote that is there to a measure that was tested and paid. */
const bestelEnBetaal = async (
  functionaris: Reiziger,
  { leverancier, bedrag, factuur }: Levering,
): Promise<void> => {
  await stap(functionaris, 'Geef de opdracht', { leverancier }, 'Geef de opdracht');
  await stap(functionaris, 'Meld de oplevering', {}, 'Het is opgeleverd');
  await stap(
    functionaris,
    'Leg de test vast',
    { getestDoor: 'leverancier', bevinding: 'Alles sluit en opent.' },
    'De test is goed',
  );
  await stap(functionaris, 'Leg de betaling vast', { bedrag, factuur }, 'Leg vast');
};

/** One measure, from its page: a quote, the order, the delivery, the test and the bill. */
export const regel = async (functionaris: Reiziger, levering: Levering): Promise<void> => {
  const { leverancier, bedrag } = levering;
  await stap(functionaris, 'Leg een offerte vast', { leverancier, eenmalig: bedrag }, 'Leg vast');
  await bestelEnBetaal(functionaris, levering);
  await functionaris.leest('De betaling is vastgelegd');
};

/** The organisation provides, orders, has it tested and pays; there is nothing to refuse with. */
export const voerUit = async (reis: Reis, id: string): Promise<void> => {
  const functionaris = await reis.als('Functionaris van een waterschap');
  await functionaris.ga(`/organisatie/${id}`);
  await functionaris.leest('Uw waterschap verstrekt deze maatregelen');
  await functionaris.leestNiet('weiger');
  await functionaris.klik('Stel de verstrekking vast');
  await functionaris.klik('Stel de verstrekking vast');
  await functionaris.klik('Brievenbus beveiligen');
  await functionaris.klik('Leg een offerte vast');
  await functionaris.vul({ leverancier: 'Slot en Zo', eenmalig: 'veel' });
  await functionaris.klik('Leg vast');
  await functionaris.leest('klopt nog niet');
  await functionaris.vul({ eenmalig: '1.385,50' });
  await functionaris.klik('Leg vast');
  await bestelEnBetaal(functionaris, { leverancier: 'Slot en Zo', bedrag: '1.385,50', factuur: 'F-2026-1' });
  await functionaris.ga('/geld');
};

/** The heemraad sees that it is done and who looked; the planner sees the aftercare. */
export const kijkTerug = async (reis: Reis, id: string): Promise<void> => {
  const heemraad = await reis.als('Heemraad');
  await heemraad.ga(`/mijn/${id}`);
  await heemraad.ga(`/mijn/${id}/gezien`);
  for (const wie of [
    'CCV, uw adviseur',
    'CCV, planner',
    'Beveiligingsautoriteit',
    'Uw waterschap, aangewezen functionaris',
  ]) {
    await heemraad.leest(wie);
  }
  const planner = await reis.als('Planner');
  await planner.ga('/nazorg');
  await planner.leest(`${id.slice(0, 4)}-${id.slice(4, 8)}`.toUpperCase());
};
