import type { BestuurderRefusal } from './bestuurder.ts';

export const bestuurderWeigeringen: Record<BestuurderRefusal, string> = {
  'al-geregistreerd': 'U bent al bekend. U hoeft uw gegevens niet opnieuw op te geven.',
  'niet-geregistreerd': 'Uw gegevens zijn nog niet bekend. Geef eerst uw naam en uw ambt op.',
  'ambt-loopt-al':
    'Dit ambt bij deze organisatie loopt al. Meld eerst het einde als er een nieuwe periode begint.',
  'geen-lopend-ambt':
    'Er is op deze dag geen lopend ambt. Geef eerst op welk ambt u vervult, en vanaf wanneer.',
  'waarneming-na-begin':
    'De waarneming begint later dan het ambt. Vul de dag in waarop u begon met waarnemen.',
  'einde-voor-begin': 'De einddag ligt voor de begindag van het ambt. Kies een latere dag.',
  'al-geschorst': 'De schorsing is al vastgelegd. Uw voorzieningen lopen tijdens een schorsing door.',
  'woning-al-opgegeven': 'Er staat al een woning. Bent u verhuisd, meld dan een verhuizing.',
  'eerst-woning-opgeven': 'Er staat nog geen woning. Geef de woning op waar u nu woont.',
  'woning-niet-nieuw': 'Deze woning staat al in uw gegevens. Geef bij een verhuizing de nieuwe woning op.',
  'woning-onbekend': 'Deze woning staat niet in uw gegevens. Geef de woning eerst op.',
  'certificaat-in-de-toekomst':
    'De dag van afgifte moet nog komen. Vul de dag in die op het certificaat staat.',
  'certificaat-staat-al-vast':
    'Voor deze woning staat al een certificaat vast. Klopt dat niet, neem dan contact op met het CCV.',
  'ontheffing-eindigt-voor-begin':
    'De ontheffing eindigt voordat zij begint. Controleer de dagen op het besluit.',
  'ontheffing-staat-al-vast':
    'Er staat al een ontheffing die nog geldt. Klopt dat niet, neem dan contact op met het CCV.',
  'zelfscan-leeg': 'U heeft nog geen vraag beantwoord. Beantwoord er ten minste één.',
  'huiskaart-leeg': 'Schrijf ten minste één ding op. Een lege kaart helpt thuis niemand.',
};
