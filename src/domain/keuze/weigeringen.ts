import type { KeuzeRefusal } from './keuze.ts';

export const keuzeWeigeringen: Record<KeuzeRefusal, string> = {
  'advies-niet-verstrekt':
    'Uw rapport is er nog niet. Zodra het advies is vastgesteld, krijgt u het rapport en kunt u kiezen.',
  'maatregel-niet-in-advies':
    'Deze maatregel staat niet in uw advies. Wilt u iets anders? Uw adviseur kan met u meedenken.',
  'alternatief-niet-in-advies':
    'Dit alternatief hoort niet bij deze maatregel. Kies een van de alternatieven die erbij staan.',
  'keuze-onvolledig':
    'U heeft nog niet bij elke maatregel gekozen. "Nu niet" is ook een keuze; u kunt er later op terugkomen.',
  'keuze-al-afgerond': 'U heeft uw keuze al afgerond. Per maatregel kunt u uw keuze nog steeds wijzigen.',
  'foto-onbekend': 'Deze foto staat niet meer in uw dossier. Uw adviseur haalde hem weg.',
  'foto-niet-geweigerd': 'Deze foto mag al in uw rapport. Er is niets te wijzigen.',
  'niets-te-delen':
    'Er is nog niets te delen. Kies eerst ten minste één maatregel die uw organisatie verstrekt.',
  'al-gedeeld': 'U deelt dit al met uw organisatie. U kunt daar op elk moment mee stoppen.',
  'eerst-maatregelen-delen':
    'De kosten horen bij de maatregelen. Deel eerst welke maatregelen u heeft gekozen.',
  'niet-gedeeld': 'U deelt dit niet met uw organisatie. Er is niets in te trekken.',
};
