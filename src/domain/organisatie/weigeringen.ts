import type { OrganisatieRefusal } from './organisatie.ts';

export const organisatieWeigeringen: Record<OrganisatieRefusal, string> = {
  'organisatie-al-geregistreerd': 'Deze organisatie is al bekend. U kunt meteen verder.',
  'organisatie-niet-geregistreerd':
    'Deze organisatie is nog niet geregistreerd. Vraag de beheerder om haar toe te voegen.',
  'einddag-niet-in-de-toekomst': 'Kies een einddag na vandaag, of laat de einddag leeg.',
  'geen-toegang':
    'Deze persoon kan hier niet inloggen namens uw organisatie. Vraag de beheerder eerst om een uitnodiging.',
  'eigen-belang':
    'Deze persoon is zelf bestuurder van deze organisatie. Kies iemand die niet over eigen maatregelen gaat.',
  'is-al-functionaris': 'Deze persoon is al aangewezen, tot dezelfde dag. U hoeft niets te doen.',
  'er-loopt-een-voorstel': 'Er wacht al een voorstel op bevestiging. Laat dat eerst bevestigen of vervallen.',
  'geen-voorstel': 'Er is geen voorstel meer om te bevestigen. Misschien was iemand u voor.',
  'eigen-voorstel': 'U deed dit voorstel zelf. Iemand anders van uw organisatie of het CCV bevestigt het.',
  'geen-voorganger': 'Uw organisatie nam van deze organisatie niets over. Er is niets veranderd.',
  'niets-over-te-nemen': 'Dit was daar niet geregeld. Regel het zelf bij Eén keer regelen.',
  'zelf-al-geregeld':
    'Dit heeft uw organisatie zelf al geregeld, en dat blijft gelden. Wilt u het anders? Wijzig het bij Eén keer regelen.',
  'niet-overgenomen':
    'Dit is niet overgenomen, of uw organisatie schreef er daarna eigen woorden overheen. Wijzig het bij Eén keer regelen.',
  'postadres-onleesbaar': 'Dit is geen e-mailadres. Het ziet eruit als naam@organisatie.nl.',
  'uitnodiging-onleesbaar': 'Schrijf bij ieder een ambt en een e-mailadres, zoals naam@organisatie.nl.',
  'niet-uitgenodigd': 'Deze uitnodiging staat er niet meer. U hoeft niets te doen.',
  'te-weinig-bestuurders':
    'Een gezamenlijke aanmelding is voor twee of meer bestuurders. Een bestuurder alleen meldt zich zelf aan.',
};
