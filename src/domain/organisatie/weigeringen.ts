import type { OrganisatieRefusal } from './organisatie.ts';

export const organisatieWeigeringen: Record<OrganisatieRefusal, string> = {
  'organisatie-al-geregistreerd': 'Deze organisatie is al bekend. U kunt meteen verder.',
  'organisatie-niet-geregistreerd':
    'Deze organisatie is nog niet geregistreerd. Vraag de beheerder om haar toe te voegen.',
  'einddag-niet-in-de-toekomst': 'Kies een einddag na vandaag, of laat de einddag leeg.',
  'te-weinig-bestuurders':
    'Een gezamenlijke aanmelding is voor twee of meer bestuurders. Een bestuurder alleen meldt zich zelf aan.',
};
