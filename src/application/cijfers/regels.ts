import { AFRONDING, DREMPEL, NOEMER } from './tabel.ts';

/** The rules of protection, as they are published beside the tables. */
export const beschermingsregels: readonly string[] = [
  `Een aantal onder de ${DREMPEL} staat er niet.`,
  `Elk aantal krijgt een klein, vast verschil van meestal niet meer dan 3 en is daarna afgerond op ${AFRONDING}. Het verschil hangt af van wie er is geteld en van niets anders. Opnieuw vragen geeft dus hetzelfde getal.`,
  'Totalen zijn op dezelfde manier gemaakt, en niet opgeteld. Delen en totaal verschillen daardoor soms een beetje.',
  'Een getal dat alleen kan groeien en al eens is getoond, verdwijnt niet meer om zijn grootte.',
  'Is een klein getal te berekenen uit alle tabellen van deze en van alle eerdere vrijgaven samen, dan valt er nog een getal weg. Dat gebeurt in elke tabel waarin dezelfde mensen staan.',
  'Waar niemand kan staan, zoals bij een later jaar dan het laatste, staat n.v.t.',
  `Een percentage staat er alleen als het over minstens ${NOEMER} gaat, en nooit als het zou zeggen dat iedereen of niemand iets deed. Het is berekend uit de getoonde aantallen.`,
  'Kleine ambten tellen samen: gedeputeerden met commissarissen, heemraden met dijkgraven.',
  `Een middelste bedrag of duur staat er alleen als er aan beide kanten minstens ${DREMPEL} zijn, en nooit als een dossier meer dan de helft van het geld is.`,
  'Wat is vrijgegeven, verandert niet meer. Een verbetering komt in de volgende vrijgave. Wordt een dossier gewist, dan blijft de telling van toen staan: daarin zit niemand meer.',
];
