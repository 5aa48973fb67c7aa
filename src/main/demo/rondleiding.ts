import type { TourStep } from '#web/deur/demo-world.ts';

/** One case through all hands, in the order of the scheme. */
export const rondleiding: readonly TourStep[] = [
  {
    persona: 'heemraad',
    titel: 'Een heemraad meldt zich aan',
    waarom:
      'Wie in het dagelijks bestuur zit, mag zelf om een beveiligingsadvies vragen. Er is geen besluit van de organisatie nodig.',
    doe: 'Vul de aanmelding in en verstuur hem. Let op wat de organisatie wel en niet te horen krijgt.',
    path: '/aanmelden',
  },
  {
    persona: 'planner',
    titel: 'De planner wijst een adviseur toe',
    waarom:
      'De aanmelding ligt nu bij het CCV. De planner verdeelt het werk en ziet daarvoor geen dreiging en geen adres.',
    doe: 'Zoek de nieuwste aanmelding van een waterschap en wijs een adviseur toe.',
    path: '/',
  },
  {
    persona: 'adviseur',
    titel: 'De adviseur spreekt eerst de werkgever',
    waarom:
      'Het onderzoek begint bij de organisatie: wat speelt er, wie is er bereikbaar? Over de woning gaat het daar niet.',
    doe: 'Open het nieuwe dossier en leg het gesprek met de werkgever vast.',
    path: '/',
  },
  {
    persona: 'adviseur',
    titel: 'De adviseur gaat op huisbezoek',
    waarom: 'Thuis ziet de adviseur hoe de woning is en hoort wat de bestuurder en het gezin nodig hebben.',
    doe: 'Plan het huisbezoek, voer het en leg per onderdeel vast wat u ziet.',
    path: '/',
  },
  {
    persona: 'adviseur',
    titel: 'De adviseur schrijft het advies',
    waarom: 'Elk advies hoort bij iets wat er kan gebeuren. De vier domeinen komen alle vier aan bod.',
    doe: 'Adviseer een paar maatregelen, beoordeel het Politiekeurmerk en bied het advies ter toetsing aan.',
    path: '/',
  },
  {
    persona: 'toetser-1',
    titel: 'De eerste toetser leest mee',
    waarom:
      'De Beveiligingsautoriteit toetst ieder advies met twee mensen. Zij zien geen naam en geen adres.',
    doe: 'Open het dossier en keur de eerste toets goed, of geef het terug met redenen.',
    path: '/',
  },
  {
    persona: 'toetser-2',
    titel: 'De tweede toetser stelt het advies vast',
    waarom:
      'Wie de eerste toets deed, mag het advies niet zelf vaststellen. Pas na de vaststelling telt het advies.',
    doe: 'Lees wat de eerste toetser zei en stel het advies vast.',
    path: '/',
  },
  {
    persona: 'planner',
    titel: 'Het rapport gaat naar de bestuurder',
    waarom: 'Het vastgestelde advies is van de bestuurder. De organisatie krijgt het niet.',
    doe: 'Verstrek het rapport.',
    path: '/',
  },
  {
    persona: 'heemraad',
    titel: 'De heemraad kiest',
    waarom:
      'Een advies verplicht tot niets. Per maatregel zegt de bestuurder ja, liever iets anders, of nu niet.',
    doe: 'Bekijk het rapport en maak bij elke maatregel een keuze.',
    path: '/',
  },
  {
    persona: 'heemraad',
    titel: 'De heemraad deelt de gekozen maatregelen',
    waarom: 'De organisatie moet weten wat er moet komen. Zij ziet alleen wat de bestuurder deelt.',
    doe: 'Kies wat uw waterschap mag zien, en bekijk eerst hoe dat er daar uitziet.',
    path: '/',
  },
  {
    persona: 'functionaris-waterschap',
    titel: 'Het waterschap verstrekt',
    waarom:
      'De wet zegt wie betaalt en wanneer de organisatie moet verstrekken. Die toets staat hier met het artikel erbij.',
    doe: 'Open het dossier, lees de toets en stel de verstrekking vast.',
    path: '/',
  },
  {
    persona: 'functionaris-waterschap',
    titel: 'Bestellen, plaatsen en testen',
    waarom: 'Een maatregel helpt pas als hij werkt. Daarom hoort bij elke maatregel een test.',
    doe: 'Leg de offerte, de opdracht, de oplevering en de test vast.',
    path: '/',
  },
  {
    persona: 'functionaris-waterschap',
    titel: 'Het waterschap betaalt',
    waarom: 'De rekening gaat naar de organisatie en nooit langs de bestuurder. Betaald wordt wat is getest.',
    doe: 'Leg de betaling vast.',
    path: '/',
  },
  {
    persona: 'heemraad',
    titel: 'Wie heeft mijn dossier gezien?',
    waarom: 'Van iedere keer dat iemand keek, is bewaard wie dat was. De bestuurder kan dat altijd nalezen.',
    doe: 'Open uw dossier en bekijk wie er heeft gekeken, ook u zelf in uw andere rollen.',
    path: '/',
  },
];
