import { fieldsPerSlice } from './opdracht.ts';

const opdrachten = Object.entries(fieldsPerSlice).flatMap(([slice, commands]) => [
  `${slice}:`,
  ...Object.entries(commands).map(([type, fields]) => `  ${[type, ...Object.keys(fields)].join(' ')}`),
]);

/** What `doe --help` prints. */
export const USAGE = `Gebruik: veilig-ambt doe HANDELINGEN.jsonl [--door]
         veilig-ambt doe -                         (lees van de standaardinvoer)

Doet handelingen, een per regel, precies zoals op de pagina's: met dezelfde bevoegdheden, weigeringen en hetzelfde inzagelog.

  {"als": "planner", "dossier": "...", "opdracht": {"type": "WijsAdviseurToe", "adviseur": {"account": "adviseur"}}}

als          wie het doet, zoals de inlogdienst die persoon noemt
inlogdienst  mag weg, zolang deze naam maar bij een inlogdienst hoort
dossier      het kenmerk van 26 tekens; eigen (van de bestuurder zelf); de code van een organisatie (GM0014);
             catalogus;
             nieuw:naam voor een nieuw dossier, en daarna naam
opdracht     het type en de velden hieronder; een account mag {"account": "naam"} zijn, en een dag {"vandaag": 14}
inzending    mag weg; een regel met dezelfde inzending telt een keer

Alles wat niet klopt aan de invoer staat er in een keer, en dan gebeurt er niets. Bij een weigering stopt het; met --door niet.
Afsluitcode 0: alles gedaan · 1: iets geweigerd, gewijzigd of niet gevonden · 2: de invoer of het gebruik klopt niet.

Opdrachten, met hun velden:
${opdrachten.join('\n')}`;
