import type { GeldboekRefusal } from './geldboek.ts';

export const geldboekWeigeringen: Record<GeldboekRefusal, string> = {
  'geldboek-al-open': 'Deze organisatie heeft al een geldboek.',
  'naam-ontbreekt': 'Vul de naam van de leverancier in.',
  'geldboek-niet-open': 'Deze organisatie heeft nog geen geldboek.',
};
