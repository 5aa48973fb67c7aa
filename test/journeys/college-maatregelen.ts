import { expect } from 'vitest';
import { biedAan, stelVast, vandaag } from './adviseren.ts';
import { FUNCTIONARIS, straatVan } from './college.ts';
import { type Lid, leden } from './college-leden.ts';
import type { Reis, Reiziger } from './reiziger.ts';
import { regel } from './uitvoeren.ts';

export const REDEN = 'Vanwege onze privacy';

/** Nothing of what a member keeps to themselves: where they live, who they are, what may happen. */
const zietNietsAnders = (functionaris: Reiziger): Promise<void> =>
  functionaris.leestNiet(
    'Boze berichten',
    'duwt iemand iets naar binnen',
    REDEN,
    '06 1234 5678',
    ...leden.flatMap((lid) => [straatVan(lid), lid.naam]),
  );

/** The desk, a case of it, or a page below the case, as the organisation sees it. */
const alsOrganisatie = async (reis: Reis, pad: string): Promise<Reiziger> => {
  const functionaris = await reis.als(FUNCTIONARIS);
  await functionaris.ga(pad);
  await zietNietsAnders(functionaris);
  return functionaris;
};

/** The member chooses the only measure, and shares it. */
export const kiesEnDeel = async (reis: Reis, lid: Lid, id: string): Promise<void> => {
  const bestuurder = await reis.als(lid.label);
  await bestuurder.klik('Lees uw rapport');
  await bestuurder.ga(`/mijn/${id}/keuze`);
  await bestuurder.klik('Begin met maatregel 1');
  await bestuurder.vul({ keuze: 'gekozen' });
  await bestuurder.klik('Bewaar en ga verder');
  await bestuurder.klik('Rond mijn keuze af');
  await bestuurder.klik('Bepaal wat uw gemeente mag zien');
  await bestuurder.klik('Deel deze maatregelen');
  await bestuurder.klik('Deel dit');
  await bestuurder.leest('U deelt dit nu');
};

/** The member declines everything, says why, and nobody at the organisation hears of it. */
export const zieAf = async (reis: Reis, lid: Lid, id: string): Promise<void> => {
  const bestuurder = await reis.als(lid.label);
  await bestuurder.ga(`/mijn/${id}/keuze`);
  await bestuurder.klik('Begin met maatregel 1');
  await bestuurder.vul({ keuze: 'afgezien', reden: REDEN });
  await bestuurder.klik('Bewaar en ga verder');
  await bestuurder.klik('Rond mijn keuze af');
  await bestuurder.leest('Uw keuze is afgerond');
  const functionaris = await alsOrganisatie(reis, '/');
  const dicht = await functionaris.page.request.get(
    new URL(`/organisatie/${id}`, functionaris.page.url()).href,
  );
  expect(dicht.status(), 'who declines is not there for the organisation').toBe(404);
};

/** The organisation provides what it must, orders, has it tested, and pays. */
export const verstrek = async (reis: Reis, id: string, factuur: string): Promise<void> => {
  const functionaris = await alsOrganisatie(reis, `/organisatie/${id}`);
  await functionaris.leest('Uw gemeente verstrekt deze maatregelen');
  await functionaris.klik('Stel de verstrekking vast');
  await functionaris.klik('Stel de verstrekking vast');
  await functionaris.klik('Brievenbus beveiligen');
  await regel(functionaris, { leverancier: 'Slot en Zo', bedrag: '400,10', factuur });
  await zietNietsAnders(functionaris);
};

/** The certificate stands in the way; the advice is changed with an exception, tested by two, and then it goes on. */
export const maakUitzondering = async (reis: Reis, lid: Lid, id: string): Promise<void> => {
  const bestuurder = await reis.als(lid.label);
  await bestuurder.ga(`/mijn/${id}/keurmerk`);
  await bestuurder.klik('Ik heb er geen');
  await bestuurder.klik('Ik heb geen certificaat');
  await bestuurder.leest('eerst het Politiekeurmerk');
  const functionaris = await alsOrganisatie(reis, `/organisatie/${id}`);
  await functionaris.leest('wachten op het Politiekeurmerk');
  await functionaris.leest('Een uitzondering in het advies');

  const planner = await reis.als('Planner');
  await planner.ga(`/planning/${id}/wijziging`);
  await planner.vul({ reden: 'fout', toelichting: 'De gemeente mag de gevel niet laten aanpassen.' });
  await planner.klik('Open de wijziging');
  const adviseur = await reis.als('Adviseur');
  await adviseur.ga(`/advies/${id}/keurmerk`);
  await adviseur.vul({
    voldoet: 'nee',
    ontbreekt: 'achterdeur: geen veilig slot',
    eis: 'afwijken',
    grond: 'monument',
    reden: 'De gevel van het monument mag niet worden veranderd.',
  });
  await adviseur.klik('Bewaar uw oordeel');
  await biedAan(adviseur, `/advies/${id}`);
  await stelVast(reis, id);
};

/** While the home is not good enough to provide for, the organisation lends; what comes back is agreed at once. */
export const leen = async (reis: Reis, lid: Lid, id: string): Promise<void> => {
  const bestuurder = await reis.als(lid.label);
  await bestuurder.ga(`/mijn/${id}/keurmerk`);
  await bestuurder.klik('Ik heb er geen');
  await bestuurder.klik('Ik heb geen certificaat');
  const functionaris = await alsOrganisatie(reis, `/organisatie/${id}`);
  await functionaris.leest('Uitlenen zolang het ambt duurt mag nu al');
  await functionaris.klik('Brievenbus beveiligen');
  await functionaris.klik('Ter beschikking stellen (lid 7)');
  await functionaris.vul({ reden: 'De woning wacht op het keurmerk.' });
  await functionaris.klik('Stel ter beschikking');
  await functionaris.leest('Schrijf op wat terugkomt');
  await functionaris.vul({ teruggave: 'De leverancier haalt de bak op.' });
  await functionaris.klik('Stel ter beschikking');
  await regel(functionaris, { leverancier: 'Slot en Zo', bedrag: '310', factuur: 'F-3' });
};

/** After sharing the member moves: for the new home there is no advice yet, and who asks again gets one. */
export const verhuis = async (reis: Reis, lid: Lid, id: string): Promise<void> => {
  const bestuurder = await reis.als(lid.label);
  await bestuurder.klik('Iets is veranderd');
  await bestuurder.klik('Ik ben verhuisd');
  await bestuurder.vul({
    straat: `${straatVan(lid)} bis`,
    postcode: '9700 AB',
    plaats: 'Groningen',
    gemeente: 'Groningen',
    soort: 'rijwoning',
    nieuwbouw: 'nee',
    monument: 'nee',
  });
  await bestuurder.klik('Geef de verhuizing door');
  const functionaris = await alsOrganisatie(reis, `/organisatie/${id}`);
  await functionaris.leest('Voor deze woning is nog geen advies');
  await functionaris.leestNiet('Stel de verstrekking vast');
};

/** The office ends: what was lent is ended and comes back, what was provided is agreed about. */
export const beeindigAmbt = async (reis: Reis, lid: Lid, id: string): Promise<void> => {
  const bestuurder = await reis.als(lid.label);
  await bestuurder.klik('Iets is veranderd');
  await bestuurder.klik('Mijn ambt eindigt');
  const dag = Object.entries(vandaag()).map(([naam, waarde]) => [naam.replace('datum', 'tot'), waarde]);
  await bestuurder.vul(Object.fromEntries(dag));
  await bestuurder.klik('Geef het einde van uw ambt door');
  const functionaris = await alsOrganisatie(reis, '/');
  await functionaris.klik(/het ambt eindigt op/);
  await functionaris.leest('eindigt met het ambt en komt terug');
  await functionaris.klik('Brievenbus beveiligen');
  await functionaris.klik('De maatregel beëindigen');
  await functionaris.vul({ reden: 'Het ambt eindigt.' });
  await functionaris.klik('Beëindig');
  await functionaris.klik('Melden dat het terug is');
  await functionaris.klik('Het is terug');
  await functionaris.ga(`/organisatie/${id}/einde`);
  await functionaris.leest(/terug op/);
};

/** What three measures cost together, on the page and in the file for the ledger. */
export const sluitAan = async (reis: Reis): Promise<void> => {
  const functionaris = await alsOrganisatie(reis, '/geld');
  await functionaris.bevestigt();
  await functionaris.leest('€ 1.110,20');
  const boek = await functionaris.page.request.get(new URL('/geld/boek.csv', functionaris.page.url()).href);
  const betaald = (await boek.text()).split('\n').filter((regelTekst) => regelTekst.includes('betaling'));
  expect(betaald).toHaveLength(3);
  for (const pad of ['/', '/leveranciers', '/samen-aanmelden/uitgenodigd']) await alsOrganisatie(reis, pad);
};
