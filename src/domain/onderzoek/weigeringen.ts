import type { OnderzoekRefusal } from './onderzoek.ts';

export const onderzoekWeigeringen: Record<OnderzoekRefusal, string> = {
  'geen-adviseur': 'Er is nog geen adviseur toegewezen. De planner van het CCV wijst eerst een adviseur toe.',
  'advies-onderweg':
    'Het advies ligt al ter toetsing of is al vastgesteld. Het onderzoek verandert pas weer als de Beveiligingsautoriteit het advies teruggeeft.',
  'werkgeversgesprek-eerst':
    'Spreek eerst met de organisatie over de plaatselijke dreiging en weerbaarheid (lid 4, onder a). Alleen bij spoed mag het huisbezoek voorgaan.',
  'bezoek-in-het-verleden': 'Deze dag is al voorbij. Kies vandaag of een latere dag voor het huisbezoek.',
  'bezoektijd-onmogelijk': 'Kies een tijd tussen 07.00 en 21.30 uur, bijvoorbeeld 14:00.',
  'huisbezoek-al-gevoerd': 'Het huisbezoek is al geweest. Vul uw bevindingen aan als er iets ontbreekt.',
  'huisbezoek-niet-gepland': 'Er staat nog geen huisbezoek gepland. Spreek eerst een dag en een tijd af.',
  'huisbezoek-nog-niet-geweest':
    'Over het keurmerk oordeelt u pas als u de woning heeft gezien. Dat kan vanaf de dag van het huisbezoek.',
  'afspraak-is-al-zo': 'Deze dag en tijd zijn al afgesproken. Er is niets te wijzigen.',
  'afspraak-komt-nog': 'Deze afspraak moet nog komen. Zeg hem af als hij niet door kan gaan.',
  'bezoekdag-in-de-toekomst': 'Deze dag moet nog komen. Leg het huisbezoek vast op de dag zelf of daarna.',
  'bezoekdag-voor-afspraak':
    'Deze dag ligt voor de afgesproken dag. Wijzig eerst de afspraak als het bezoek eerder was.',
  'bevinding-onbekend':
    'Deze bevinding staat niet (meer) in het dossier. Ververs de pagina om te zien wat er staat.',
  'te-veel-fotos': 'Er staan al 60 foto’s in dit dossier. Haal eerst een foto weg die niet nodig is.',
  'foto-onbekend': 'Deze foto staat niet (meer) in het dossier. Ververs de pagina om te zien wat er staat.',
  'bijschrift-ontbreekt': 'Schrijf bij elke foto in het rapport wat erop te zien is.',
  'te-veel-rapportfotos': 'Er passen 10 foto’s in het rapport. Kies de foto’s die het meeste laten zien.',
  'huisgenoot-onbekend': 'Over deze huisgenoot staat niets meer. Iemand haalde het al weg.',
  'huisgenoot-zonder-akkoord':
    'Schrijf niets op over iemand die geen ja zei. Bij een kind zegt een ouder ja, een volwassene zegt het zelf.',
  'scenario-onbekend':
    'Dit scenario staat niet (meer) in het dossier. Ververs de pagina om te zien wat er staat.',
  'toelichting-ontbreekt':
    'Leg in een paar zinnen uit hoe u tot deze duiding komt. De toetser leest dit mee.',
  'openingen-onvolledig':
    'Bij een deur, raam of ander punt ontbreekt iets, maar er staat niet wat, of het oordeel zegt dat de woning voldoet. Maak die twee gelijk.',
  'weging-zonder-reden': 'Schrijf bij de weging van dit scenario in een zin waarom.',
  'volgorde-onvolledig':
    'De lijst met scenario’s is intussen veranderd. Ververs de pagina en zet ze opnieuw op volgorde.',
  'pkvw-ontbrekende-punten-nodig':
    'De woning voldoet niet aan het Politiekeurmerk. Noem per deur of raam wat er ontbreekt, zodat de bestuurder weet wat er nodig is.',
  'pkvw-afwijking-nodig':
    'U wilt van het Politiekeurmerk afwijken. Leg uit waarom het redelijkerwijze niet kan worden gevergd (lid 5, onder b).',
};
