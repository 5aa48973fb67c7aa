import type { Scenario } from '#domain/onderzoek/feiten.ts';

const brand: Scenario = {
  id: 'brand',
  domein: 'wonen',
  titel: 'Iemand gooit iets brandends door de brievenbus',
  verhaal:
    'In de nacht loopt iemand het pad op en duwt iets brandends door de gleuf. De gang staat snel vol rook en de trap is de enige weg naar beneden.',
  weerstand: 'Er hangen rookmelders op elke verdieping.',
  ontbreekt: 'De gleuf zit in een houten voordeur en niemand weet een tweede weg naar buiten.',
  soort: 'brandstichting',
  kort: {
    wie: 'iemand die niet gezien wil worden',
    waar: 'voordeur',
    wanneer: 'in de nacht',
    gevolg: 'rook in de gang',
  },
  weging: { niveau: 'hoog', reden: 'Het gevolg is groot, ook als de kans klein is.' },
};

const deur: Scenario = {
  id: 'deur',
  domein: 'wonen',
  titel: 'Iemand staat boos aan de deur',
  verhaal:
    'Na een raadsvergadering belt iemand in de avond aan. Degene die opendoet, ziet pas na het openen wie er staat.',
  weerstand: 'De buren zijn vaak thuis.',
  ontbreekt: 'Er is geen zicht op wie er voor de deur staat.',
  soort: 'bezoek-aan-huis',
  weging: { niveau: 'midden', reden: 'Het gebeurde al een keer, zonder geweld.' },
};

const inbraak: Scenario = {
  id: 'inbraak',
  domein: 'wonen',
  titel: 'Iemand dringt de woning binnen',
  verhaal:
    'Iemand komt via de achterpaden de tuin in en forceert de achterdeur, terwijl het gezin op de bovenverdieping is.',
  weerstand: 'De voordeur heeft goede sloten.',
  ontbreekt: 'De achterdeur is zwak en het pad is niet verlicht.',
  soort: 'inbraak',
};

const online: Scenario = {
  id: 'online',
  domein: 'informatie',
  titel: 'Het adres gaat rond op internet',
  verhaal: 'Iemand zet het woonadres met een foto van het huis bij een bericht dat veel wordt gedeeld.',
  weerstand: 'Het adres staat niet in de telefoongids.',
  ontbreekt: 'Het huis is op kaartdiensten te herkennen.',
  soort: 'gegevens-verspreid',
};

const onderweg: Scenario = {
  id: 'onderweg',
  domein: 'verplaatsen',
  titel: 'Iemand wacht op bij de fiets',
  verhaal: 'Na een late vergadering staat iemand te wachten bij de fietsenstalling en fietst een stuk mee.',
  weerstand: 'De stalling is verlicht.',
  ontbreekt: 'De route naar huis is altijd dezelfde.',
  soort: 'opwachten',
};

const balie: Scenario = {
  id: 'balie',
  domein: 'werk',
  titel: 'Een gesprek op het werk loopt uit de hand',
  verhaal: 'In een gesprek op de werkkamer wordt iemand zo boos dat hij de weg naar de deur verspert.',
  weerstand: 'Er is een agressieprotocol.',
  ontbreekt: 'De werkkamer heeft één deur en geen alarmknop.',
  soort: 'agressie-op-werk',
};

const auto: Scenario = {
  id: 'auto',
  domein: 'verplaatsen',
  titel: 'Iemand beschadigt de auto voor de deur',
  verhaal: 'In het weekend krast iemand een woord in de auto die altijd op dezelfde plek staat.',
  weerstand: 'De straat is verlicht en er wonen mensen tegenover.',
  ontbreekt: 'De auto is te herkennen en staat altijd op straat.',
  soort: 'vernieling',
};

const gezin: Scenario = {
  id: 'gezin',
  domein: 'informatie',
  titel: 'Iemand stuurt berichten naar het gezin',
  verhaal: 'Een onbekende stuurt de kinderen berichten over het werk van hun ouder en vraagt waar zij wonen.',
  weerstand: 'De kinderen praten er thuis over.',
  ontbreekt: 'Hun accounts zijn openbaar en niemand heeft afgesproken wat zij dan doen.',
  soort: 'druk-op-gezin',
};

/** What could happen, as an adviser writes it after a visit. */
export const scenarios: readonly Scenario[] = [brand, deur, inbraak, online, onderweg, balie, auto, gezin];
