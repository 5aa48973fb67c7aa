import type { AanmeldingRefusal } from './aanmelding.ts';

export const aanmeldingWeigeringen: Record<AanmeldingRefusal, string> = {
  'geen-dagelijks-bestuurder':
    'Deze regeling is er voor dagelijks bestuurders (artikel 2.9, 3.9 en 4.9). Voor u is er wel: het Ondersteuningsteam Weerbaar Bestuur, dag en nacht op 070-3738314, en uw eigen organisatie, die zorgt voor uw veiligheid in het werk. Wordt u bedreigd, dan beoordelen politie en Openbaar Ministerie wat er nodig is (stelsel bewaken en beveiligen). Bent u nu in gevaar? Bel 112.',
  'al-aangemeld': 'Deze aanmelding is al binnen. U hoeft niets opnieuw te doen.',
  'niet-aangemeld': 'Deze aanmelding is nog niet ingediend of bevestigd. Dat doet de bestuurder zelf.',
  'aanmelding-beeindigd':
    'Deze aanmelding is ingetrokken of niet ontvankelijk verklaard. Een nieuwe aanmelding kan altijd.',
  'alleen-de-persoon-zelf':
    'Een gezamenlijke aanmelding wordt door ieder zelf bevestigd. Alleen de persoon voor wie zij is klaargezet, kan dat doen.',
  'aanleiding-ontbreekt': 'Kies ten minste één reden waarom u zich aanmeldt. Meer dan één mag ook.',
  'dreiging-toelichten':
    'U koos "concrete dreiging". Vertel kort wat er is gebeurd, dan kunnen wij u snel helpen.',
  'spoed-al-toegekend': 'Deze aanmelding heeft al spoed.',
  'adviseur-al-toegewezen': 'Dit dossier is al toegewezen aan deze adviseur. Kies een andere adviseur.',
  'toelichting-ontbreekt': 'Leg kort uit waarom, en wat er voor deze persoon wel bestaat.',
  'niets-om-mee-te-nemen': 'Er zijn geen eerdere maatregelen om te laten zien.',
  'vorig-al-meegenomen': 'Uw adviseur ziet al wat er eerder is verstrekt.',
  'klok-loopt-niet': 'Er is niemand aan zet, dus er loopt geen klok.',
  'klok-staat-al': 'De klok staat al stil.',
  'klok-staat-niet': 'De klok loopt al.',
  'niet-aan-zet':
    'Nu is een ander aan zet. Wie aan zet is, of de bestuurder, zet de klok stil of laat haar lopen.',
  'advies-al-vastgesteld':
    'Uw advies is al vastgesteld. U hoeft niets uit te voeren: u kiest zelf per maatregel, en u kunt het dossier laten sluiten.',
};
