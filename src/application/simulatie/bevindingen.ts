import type { Bevinding } from '#domain/onderzoek/feiten.ts';

const bevinding = (
  id: string,
  domein: Bevinding['domein'],
  onderdeel: string,
  punt: string,
  stand: Bevinding['stand'],
  notitie = '',
): Bevinding => ({ id, domein, onderdeel, punt, stand, notitie });

/** What an adviser notes at a home like many. */
export const huis: readonly Bevinding[] = [
  bevinding('voordeur-slot', 'wonen', 'Voordeur', 'Slot en scharnieren', 'op-orde'),
  bevinding('voordeur-post', 'wonen', 'Voordeur', 'Brievenbus', 'nodig', 'Gleuf in een houten deur.'),
  bevinding('voordeur-zicht', 'wonen', 'Voordeur', 'Zicht op bezoek', 'gebrekkig', 'Alleen matglas.'),
  bevinding('achter-deur', 'wonen', 'Achterzijde', 'Achterdeur', 'gebrekkig', 'Slot zonder keurmerk.'),
  bevinding('achter-licht', 'wonen', 'Achterzijde', 'Verlichting', 'nodig', 'Het achterpad is donker.'),
  bevinding('binnen-rook', 'wonen', 'Binnen', 'Rookmelders', 'op-orde'),
  bevinding('werk-kamer', 'werk', 'Werkkamer', 'Weg naar buiten', 'gebrekkig', 'Eén deur.'),
  bevinding('online-adres', 'informatie', 'Vindbaarheid', 'Adres op internet', 'nodig'),
  bevinding('route', 'verplaatsen', 'Onderweg', 'Vaste route', 'niet-waargenomen'),
];
