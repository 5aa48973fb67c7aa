import type { CatalogusRefusal } from './catalogus.ts';

export const catalogusWeigeringen: Record<CatalogusRefusal, string> = {
  'titel-ontbreekt': 'Geef de maatregel een naam.',
  'titel-bestaat-al': 'Een andere maatregel heet al zo, of heette zo. Kies een andere naam.',
  'doel-ontbreekt': 'Schrijf op waarvoor de maatregel dient.',
  'omschrijving-ontbreekt': 'Beschrijf wat de maatregel is.',
  'vraagt-ontbreekt': 'Schrijf op wat de maatregel van het huishouden vraagt.',
  'leverancier-ontbreekt': 'Noem het keurmerk van de leverancier, of wie het uitvoert.',
  'waartegen-ontbreekt': 'Kies waar de maatregel tegen helpt.',
  'soort-onbekend': 'Een van de scenario’s staat niet in deze catalogus. Kies opnieuw.',
  'alternatief-onbekend': 'Een van de andere maatregelen staat niet in deze catalogus. Kies opnieuw.',
  'einde-onbekend': 'Kies wanneer de maatregel kan stoppen.',
  'bedrag-ontbreekt': 'Vul in wat de maatregel kost. Kost hij niets, vul dan 0 in.',
  'van-boven-tot': 'Het laagste bedrag is hoger dan het hoogste. Draai de bedragen om.',
  'bron-ontbreekt': 'Noem bij elk bedrag waar het vandaan komt.',
  'jaarbedrag-niet-deelbaar': 'Het bedrag per jaar moet uit hele centen per maand bestaan.',
  'maatregel-onbekend': 'Deze maatregel staat niet (meer) in de catalogus.',
  'intussen-gewijzigd':
    'Iemand anders wijzigde deze maatregel terwijl u bezig was. Kijk wat er nu staat en verstuur daarna opnieuw.',
  'niets-gewijzigd': 'Er is niets veranderd aan deze maatregel.',
  'nog-niet-gepubliceerd':
    'Deze maatregel is nog niet gepubliceerd. Intrekken kan niet; haal hem uit het concept.',
  'reden-ontbreekt': 'Schrijf de reden op.',
  'geen-concept': 'Er is geen concept.',
  'concept-leeg': 'In het concept staat nog geen wijziging.',
  'al-voorgelegd': 'Het concept is al voorgelegd.',
  'niet-voorgelegd': 'Het concept is niet (meer) voorgelegd. Wacht tot het CCV het opnieuw voorlegt.',
  'zelf-opgesteld': 'U schreef zelf aan dit concept. Iemand anders moet het publiceren.',
  'vandaag-al-gepubliceerd': 'Er is vandaag al een versie ingegaan. Publiceer deze morgen.',
};
