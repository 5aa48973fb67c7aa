import { beantwoord } from './aanmelden.ts';
import { type Lid, leden, mailVan } from './college-leden.ts';
import type { Reis } from './reiziger.ts';

export const FUNCTIONARIS = 'Functionaris van een gemeente';

/** The secretary pastes the list of the new college; nobody on it can log in yet. */
export const nodigCollegeUit = async (reis: Reis): Promise<void> => {
  const functionaris = await reis.als(FUNCTIONARIS);
  await functionaris.klik('Samen aanmelden');
  await functionaris.klik('Een heel bestuur in één keer uitnodigen');
  await functionaris.vul({ lijst: 'koning; een@proefomgeving.invalid' });
  await functionaris.klik('Verder');
  await functionaris.leest('schrijf het ambt als');
  await functionaris.vul({ lijst: leden.map((lid) => `${lid.ambt}; ${mailVan(lid)}`).join('\n') });
  await functionaris.klik('Verder');
  await functionaris.leest('Uitgenodigd: 6. Toegelaten: 0.');
};

/** One beheerder proposes each of the six, another confirms; before that nobody comes in. */
export const geefToegang = async (reis: Reis): Promise<void> => {
  const beheerder = await reis.als('Beheerder');
  for (const { naam, subject } of leden) {
    await beheerder.klik('Stel iemand voor');
    await beheerder.vul({
      naam,
      rol: 'Bestuurder',
      organisatie: 'Gemeente Groningen',
      mail: `${subject}@proefomgeving.invalid`,
      subject,
    });
    await beheerder.klik('Stel voor');
    await beheerder.leest('Het voorstel staat klaar');
  }
  const tweede = await reis.als('Tweede beheerder');
  for (const { naam } of leden) {
    await tweede.klik(new RegExp(`Bekijk en bevestig.*${naam}`));
    await tweede.klik('Bevestig de toegang');
    await tweede.leest('De toegang is bevestigd');
  }
};

/** The secretary prepares an application for all who have access now, in one go. */
export const zetKlaar = async (reis: Reis): Promise<void> => {
  const functionaris = await reis.als(FUNCTIONARIS);
  await functionaris.klik('Samen aanmelden');
  await functionaris.klik('Wie is uitgenodigd');
  await functionaris.leest('Uitgenodigd: 6. Toegelaten: 6.');
  await functionaris.klik('Zet aanmeldingen klaar voor wie toegang heeft');
  await functionaris.leest('Klopt dit?');
  await functionaris.klik('Zet de aanmeldingen klaar');
  await functionaris.leest('U hoort niet wie bevestigt');
};

/** The street of a member: none other of the six, and no page of the organisation, may show it. */
export const straatVan = (lid: Lid): string => `Collegelaan ${lid.subject.slice(-1)}01`;

/** A member reads what was prepared and confirms it; gives the id of the case. */
export const bevestig = async (reis: Reis, lid: Lid): Promise<string> => {
  const bestuurder = await reis.als(lid.label);
  await bestuurder.klik('Bekijk en beslis');
  await bestuurder.leestNiet(...leden.filter((ander) => ander !== lid).map(({ naam }) => naam));
  await bestuurder.klik('Ik doe mee');
  await bestuurder.vul({
    ambt: lid.ambt,
    hoe: 'nu',
    'sinds-dag': '15',
    'sinds-maand': '6',
    'sinds-jaar': '2026',
  });
  await bestuurder.klik('Verder');
  return beantwoord(bestuurder, {
    straat: straatVan(lid),
    postcode: '9700 AA',
    plaats: 'Groningen',
    gemeente: 'Groningen',
  });
};

/** A member does not take part, and explains nothing. */
export const doeNietMee = async (reis: Reis, lid: Lid): Promise<void> => {
  const bestuurder = await reis.als(lid.label);
  await bestuurder.klik('Bekijk en beslis');
  await bestuurder.klik('Ik doe niet mee');
  await bestuurder.klik('Trek mijn aanmelding in');
};
