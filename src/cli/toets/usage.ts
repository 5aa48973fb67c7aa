import { ambten } from '#domain/gedeeld/ambt.ts';
import { adviesStanden, maatregelen2021, uitkomsten } from '#domain/regeling/feiten.ts';

/** What `toets --help` prints. */
export const USAGE = `Gebruik: veilig-ambt toets FEITEN.json
         veilig-ambt toets -                       (lees van de standaardinvoer)
         veilig-ambt toets --regels FEITEN.jsonl   (een zaak per regel, of - )

Voert de rechtstoets van artikel 2.9, 3.9 en 4.9 uit op de feiten van een zaak en schrijft de uitkomst als JSON.

Verplicht:  peildatum, ambt
Mag ontbreken of null zijn. Dat betekent "niet bekend":
  geschorst, ambtVan, organisatie{soort,code}, woning{id,gemeente,provincie,nieuwbouwVolgensBouwbesluit,monument},
  ontheffingen[{van,tot}], pkvw[{soort,afgegeven,woning}], advies{stand,woning,vastgesteldOp,pkvwHardeEis},
  eerderVerstrekt[{woning,op}]; een lege lijst [] betekent "geen"
Mag ontbreken of null zijn. Dat is dan zelf het antwoord:
  waarnemend{sinds} (neemt niet waar), benoemingStondVast (stond vooraf niet vast), ambtTot (einde niet bekend),
  woonadresGewijzigdOp (niet verhuisd)
Voor een vergoeding volgens de regeling van 2021 ook:
  maatregelGetroffenOp (zonder deze dag gaat het om verstrekken op de peildatum), ingediendOp, maatregel,
  kostenInclBtwCent, eerderVergoedCent (voor deze woning en dit ambt), brpWoonadres

Dagen zijn JJJJ-MM-DD; de eerste en de laatste dag van een periode tellen mee. Bedragen zijn hele eurocenten.
Codes van gemeenten en provincies staan bij organisatie en woning op dezelfde manier (GM0000, PV00).
ambt:          ${ambten.join(', ')}
advies.stand:  ${adviesStanden.join(', ')}
maatregel:     ${maatregelen2021.join(', ')}
pkvw.soort:    certificaat; iets anders, zoals verklaring, telt niet als certificaat
uitkomst:      ${uitkomsten.join(', ')}

Afsluitcode 0: beslist (ook als er geen aanspraak is) · 2: de invoer of het gebruik klopt niet, er is niets beslist.
Met --regels geeft een onjuiste regel een regel met "regel" en "fouten"; de andere regels worden gewoon beslist.`;
