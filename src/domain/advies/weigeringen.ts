import type { AdviesRefusal } from './weigeringsgronden.ts';

export const adviesWeigeringen: Record<AdviesRefusal, string> = {
  'alleen-de-adviseur':
    'Alleen de adviseur aan wie dit dossier is toegewezen, stelt het advies op. De planner van het CCV kan een andere adviseur toewijzen.',
  'advies-bestaat-al': 'Er is al een advies in dit dossier. Werk daarin verder.',
  'advies-niet-in-opstelling':
    'Aan dit advies kunt u nu niets wijzigen: het is nog niet begonnen, het ligt ter toetsing of het is vastgesteld. Na teruggave door de Beveiligingsautoriteit kan het weer.',
  'losse-maatregel-zonder-reden':
    'Bij een van de maatregelen hoort geen scenario. Kies een scenario waartegen hij helpt, of leg uit waarom hij toch nodig is.',
  'maatregel-zonder-plaats':
    'Bij een van de maatregelen staat nog niet waar hij komt, of bij wie. Vul dat aan, zodat de bestuurder weet wat er gebeurt.',
  'zware-maatregel-zonder-einde':
    'Bij een zwaardere maatregel spreekt u nu al het einde af: een reden, een moment en wie het dan bekijkt.',
  'geen-maatregel-gekozen': 'Kies ten minste één maatregel om toe te voegen.',
  'niet-gewenst-onbekend':
    'Dit staat niet (meer) bij wat de bestuurder niet wil. Ververs de pagina om te zien wat er staat.',
  'scenario-onbekend':
    'Een maatregel noemt een scenario dat niet (meer) in het dossier staat. Kies een scenario dat er wel staat.',
  'maatregel-onbekend':
    'Deze maatregel staat niet (meer) in het advies. Ververs de pagina om te zien wat er staat.',
  'huisbezoek-niet-gevoerd':
    'Het huisbezoek is nog niet geweest. Het advies beoordeelt de risico’s in en om de woning (lid 4, onder b).',
  'werkgeversgesprek-niet-gevoerd':
    'Het gesprek met de organisatie is nog niet gevoerd. Het advies gebruikt wat er plaatselijk speelt (lid 4, onder a).',
  'dreiging-niet-geduid':
    'Duid eerst de dreiging: hoe ernstig, hoe waarschijnlijk en waarom (lid 4, onder a).',
  'geen-pkvw-oordeel':
    'Beoordeel eerst of de woning aan het Politiekeurmerk voldoet, en of het een harde eis is (lid 5, onder b).',
  'woning-onbekend':
    'Er is geen woning bekend waarvoor dit advies geldt. Vraag de bestuurder om de woning op te geven.',
  'leeg-domein-zonder-reden':
    'Een van de vier domeinen heeft geen maatregel. Leg bij dat domein uit waarom er niets nodig is.',
  'los-scenario-zonder-reden':
    'Bij een van de scenario’s hoort geen maatregel. Leg bij dat scenario uit waarom er niets nodig is.',
  'niet-ter-toetsing': 'Dit advies ligt niet ter toetsing. In uw lijst ziet u welke adviezen op u wachten.',
  'al-in-toetsing': 'U heeft dit advies al in behandeling. U kunt het goedkeuren of teruggeven.',
  'opsteller-toetst-niet':
    'U heeft aan dit advies meegeschreven. Iemand anders van de Beveiligingsautoriteit toetst het.',
  'tweede-toetser-gelijk-aan-eerste':
    'U heeft de eerste toets gedaan. De tweede toets is voor een andere toetser.',
  'eerst-in-toetsing-nemen': 'Neem dit advies eerst in toetsing. Dan weet iedereen dat u ermee bezig bent.',
  'geen-eerste-toets': 'De eerste toets is nog niet goedgekeurd. Vaststellen kan pas daarna.',
  'eerste-toets-al-gedaan':
    'De eerste toets is al goedgekeurd. Nu volgt de tweede toets door een andere toetser.',
  'teruggaafreden-ontbreekt':
    'Geef bij elke reden een korte uitleg. De adviseur moet weten wat er anders moet.',
  'plek-onbekend':
    'De plek van deze opmerking staat niet (meer) in het advies. Ververs de pagina om te zien wat er staat.',
  'opmerking-leeg': 'Schrijf wat u opviel. Een opmerking zonder tekst helpt de adviseur niet.',
  'antwoord-leeg': 'Schrijf bij ten minste één opmerking een antwoord.',
  'advies-niet-teruggegeven':
    'Het advies is niet teruggegeven. Opmerkingen beantwoordt u als het bij u terug is.',
  'advies-niet-verstrekt':
    'De bestuurder heeft het rapport nog niet. Een advies dat nog niet is verstrekt, trekt de Beveiligingsautoriteit in als er een fout in staat.',
  'wijziging-loopt-al': 'Er loopt al een wijziging van dit advies. Die gaat eerst af, of wordt gestaakt.',
  'wijziging-zonder-verschil':
    'Er is nog niets gewijzigd in dit advies. Een nieuwe versie die niets verandert, hoeft niemand te toetsen.',
  'geen-wijziging': 'Er loopt geen wijziging van dit advies. Ververs de pagina om te zien wat er nu geldt.',
  'advies-niet-vastgesteld':
    'Dit kan alleen met een advies dat door de Beveiligingsautoriteit is vastgesteld (lid 4).',
  'reden-ontbreekt': 'Geef een reden. De bestuurder en de adviseur lezen die mee.',
};
