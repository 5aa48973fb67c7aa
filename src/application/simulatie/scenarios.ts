import type { Scenario } from '#domain/onderzoek/feiten.ts';

const brand: Scenario = {
  id: 'brand',
  domein: 'wonen',
  titel: 'Iemand gooit iets brandends door de brievenbus',
  verhaal:
    'In de nacht loopt iemand het pad op en duwt iets brandends door de gleuf. De gang staat snel vol rook en de trap is de enige weg naar beneden.',
  weerstand: 'Er hangen rookmelders op elke verdieping. De gleuf zit in een houten voordeur.',
};

const deur: Scenario = {
  id: 'deur',
  domein: 'wonen',
  titel: 'Iemand staat boos aan de deur',
  verhaal:
    'Na een raadsvergadering belt iemand in de avond aan. Degene die opendoet, ziet pas na het openen wie er staat.',
  weerstand: 'De buren zijn vaak thuis. Er is geen zicht op wie er voor de deur staat.',
};

const inbraak: Scenario = {
  id: 'inbraak',
  domein: 'wonen',
  titel: 'Iemand dringt de woning binnen',
  verhaal:
    'Iemand komt via de achterpaden de tuin in en forceert de achterdeur, terwijl het gezin op de bovenverdieping is.',
  weerstand: 'De voordeur heeft goede sloten. De tuin ligt aan een onverlicht pad.',
};

const online: Scenario = {
  id: 'online',
  domein: 'informatie',
  titel: 'Het adres gaat rond op internet',
  verhaal: 'Iemand zet het woonadres met een foto van het huis bij een bericht dat veel wordt gedeeld.',
  weerstand: 'Het adres staat niet in de telefoongids. Het huis is op kaartdiensten te herkennen.',
};

const onderweg: Scenario = {
  id: 'onderweg',
  domein: 'verplaatsen',
  titel: 'Iemand wacht op bij de fiets',
  verhaal: 'Na een late vergadering staat iemand te wachten bij de fietsenstalling en fietst een stuk mee.',
  weerstand: 'De stalling is verlicht. De route naar huis is altijd dezelfde.',
};

const balie: Scenario = {
  id: 'balie',
  domein: 'werk',
  titel: 'Een gesprek op het werk loopt uit de hand',
  verhaal: 'In een gesprek op de werkkamer wordt iemand zo boos dat hij de weg naar de deur verspert.',
  weerstand: 'Er is een agressieprotocol. De werkkamer heeft één deur en geen alarmknop.',
};

/** What could happen, as an adviser writes it after a visit. */
export const scenarios: readonly Scenario[] = [brand, deur, inbraak, online, onderweg, balie];
