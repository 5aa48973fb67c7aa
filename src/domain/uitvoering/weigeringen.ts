import type { UitvoeringRefusal } from './weigeringsgronden.ts';

export const uitvoeringWeigeringen: Record<UitvoeringRefusal, string> = {
  'geen-aanspraak':
    'Voor deze persoon of deze dag geldt de regeling niet. De uitleg bij de rechtstoets zegt waarom, en wat er wel bestaat.',
  'kan-advies-aanvragen':
    'Er is nog geen advies voor deze woning. De bestuurder kan het bij het CCV aanvragen; dat kost niets.',
  'wacht-op-vaststelling':
    'Het advies is nog voorlopig. Verstrekken kan zodra de Beveiligingsautoriteit het heeft vastgesteld (lid 4).',
  'wacht-op-pkvw':
    'De maatregelen staan klaar; dit is geen weigering. Eerst moet de woning aan het Politiekeurmerk voldoen, of moet een uitzondering gelden (lid 5, onder b).',
  'geen-recht-woonplek':
    'De woning ligt niet in het gebied van de organisatie en er geldt geen ontheffing (lid 2). Tijdens het ambt kunt u de maatregel wel ter beschikking stellen (lid 7).',
  'geen-recht-tijd':
    'Verstrekken kan alleen tijdens het ambt, of zodra vaststaat dat iemand het ambt gaat vervullen (lid 5, onder a).',
  vergoeden:
    'Hiervoor geldt de regeling van 2021: die vergoedt achteraf. De toets zegt welk bedrag uw organisatie vergoedt.',
  'niet-vergoeden':
    'Hiervoor geldt de regeling van 2021, en aan een van de voorwaarden is niet voldaan. De toets zegt aan welke.',
  'beoordeling-door-jurist':
    'De regeling zegt dit niet met zoveel woorden. Leg de vraag voor aan een jurist; de toets noemt het punt. Met het vastgelegde oordeel kunt u verder.',
  'nog-niet-te-zeggen': 'Er ontbreekt nog een gegeven. De toets noemt welk; vul het aan en toets opnieuw.',
  'geen-maatregel': 'Kies ten minste één maatregel.',
  'niet-gedeeld':
    'De bestuurder deelt deze maatregel niet (meer). U verstrekt alleen wat is gekozen en met u gedeeld.',
  'eigen-rekening':
    'Wat nodig is om aan het Politiekeurmerk te voldoen, is voor eigen rekening van de bestuurder. Verstrek de andere maatregelen.',
  'al-verstrekt': 'Deze maatregel is al verstrekt. Ga verder met de stap die daar openstaat.',
  'grondslag-buiten-de-woning':
    'Lid 1 gaat over de veilige woonplek, en deze maatregel ligt daarbuiten. Leg het oordeel van een jurist vast, of stel de maatregel ter beschikking (lid 7).',
  'ter-beschikking-mag-niet':
    'Ter beschikking stellen kan alleen zolang het ambt duurt (lid 7). Dat is op deze dag niet zo.',
  'ter-beschikking-nog-niet-te-zeggen':
    'Er ontbreekt een gegeven om te zeggen of ter beschikking stellen kan (lid 7). De toets noemt welk.',
  'uitlenen-al-voorbij':
    'Kies een laatste dag na vandaag, of laat die leeg. Uitlenen eindigt altijd met het ambt.',
  'niet-verstrekt': 'Deze maatregel is nog niet verstrekt. Stel eerst vast dat uw organisatie hem verstrekt.',
  'maatregel-beeindigd':
    'Deze maatregel is beëindigd. Is hij weer nodig, dan kan hij opnieuw worden verstrekt.',
  'opdracht-al-gegeven':
    'Voor deze maatregel is al een opdracht gegeven. Meld de oplevering zodra die er is.',
  'geen-offerte-van-leverancier': 'Van deze leverancier is er geen offerte. Leg eerst de offerte vast.',
  'levering-in-het-verleden': 'De leverdag is al voorbij. Kies vandaag of een latere dag.',
  'geen-opdracht': 'Er is nog geen opdracht gegeven. Kies eerst een offerte.',
  'al-opgeleverd': 'De oplevering is al gemeld. Test nu of de maatregel werkt.',
  'eerst-opleveren': 'De maatregel is nog niet opgeleverd. Meld eerst de oplevering.',
  'eerst-herstellen':
    'Er staat een gebrek open. Meld de oplevering opnieuw als het is hersteld; test daarna.',
  'eerst-testen': 'Betaal pas als de maatregel is getest en werkt. Meld eerst een goede test.',
  'bedrag-niet-positief': 'Vul een bedrag in dat groter is dan nul.',
  'bedrag-hoger-dan-opdracht':
    'Samen met eerdere betalingen is dit meer dan de opdracht. Geef een reden waarom het meer werd.',
  'factuur-al-betaald': 'Deze factuur is al betaald voor deze maatregel. Controleer het factuurnummer.',
  'factuur-al-ontvangen':
    'Dit nummer is voor deze maatregel al ontvangen. Kijk of de leverancier hem twee keer stuurde.',
  'factuur-onbekend': 'Deze factuur is hier niet ontvangen. Leg eerst de factuur vast.',
  'factuurdatum-in-de-toekomst': 'De datum van de factuur ligt na vandaag. Controleer de datum.',
  'meer-dan-factuur':
    'Dit is meer dan er van deze factuur openstaat. Betaal het open bedrag, of leg een nieuwe factuur vast.',
  'btw-kan-niet': 'De btw kan niet lager zijn dan nul en niet zo hoog als het hele bedrag.',
  'credit-hoger-dan-factuur': 'De creditnota is hoger dan wat de factuur nog vraagt. Controleer het bedrag.',
  'niets-terug-te-krijgen':
    'Zoveel is er van deze factuur niet te veel betaald. Leg eerst de creditnota vast, of controleer het bedrag.',
  'werkt-al':
    'Deze maatregel is getest en werkt. De opdracht kan niet meer worden ingetrokken; beëindigen kan wel.',
  'niet-uitgeleend': 'Deze maatregel is verstrekt en niet uitgeleend. Er komt niets terug.',
  'eerst-beeindigen': 'Het lenen loopt nog. Beëindig eerst de maatregel; daarna komt hij terug.',
  'al-terug': 'Er is al gemeld dat deze maatregel terug is.',
  'verlenging-voor-begin': 'De dag van verlenging ligt voor de begindag. Kies een latere dag.',
  'al-afgeschaald': 'Deze maatregel is al afgeschaald. U kunt hem nog wel beëindigen.',
  'reden-ontbreekt': 'Geef een reden, zodat later te zien is waarom dit is besloten.',
};
