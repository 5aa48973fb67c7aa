import type { Getal } from '#application/cijfers/tabel.ts';
import type { Lijst } from '#application/referentie/enquetes.ts';
import { perGroep } from '../tellen/indeling.ts';
import { heeft } from '../tellen/loop.ts';
import { telIn } from '../tellen/telling.ts';
import type { Vraag } from '../vraag.ts';
import { selectieveRespons } from './toetsen.ts';

const ZEKER = 0.05;
const pWaarde = (p: number): string =>
  p < 0.001 ? 'kleiner dan 0,001' : `ongeveer ${p.toFixed(3).replace('.', ',')}`;

/** Whether groups answered differently, out of what is shown; groups of which something is hidden do not count. */
const oordeel = (getoond: readonly (readonly Getal[])[]): string => {
  const groepen = getoond
    .slice(0, -1)
    .flatMap(([gevraagd = null, geantwoord = null], nr) =>
      gevraagd === null || gevraagd === 0 || geantwoord === null
        ? []
        : [{ groep: `${nr}`, gevraagd, geantwoord: Math.min(geantwoord, gevraagd) }],
    );
  const toets = selectieveRespons(groepen);
  if (toets === undefined) return 'Of groepen even vaak antwoordden, is met deze aantallen niet te toetsen.';
  const soort = toets.soort === 'exact' ? 'exact' : 'chi-kwadraat';
  return `Toets op selectieve respons, uit de getoonde aantallen (${soort}): p is ${pWaarde(toets.p)}. ${
    toets.p < ZEKER
      ? 'De groepen antwoordden niet even vaak; lees de uitkomsten met zorg.'
      : 'Er is geen duidelijk verschil tussen de groepen.'
  }`;
};

/** Who answered of who was asked, per group. */
export const respons = (lijst: Lijst, hoofdstuk: string): Vraag => ({
  id: `${lijst}-respons`,
  hoofdstuk,
  vraag: lijst === 'bestuurder' ? 'Welke bestuurders antwoordden?' : 'Welke organisaties antwoordden?',
  uitleg: `Gevraagd is wie het bericht kreeg; wie daarvan antwoordde, weet niemand.${
    lijst === 'organisatie' ? ' Een organisatie telt bij het ambt waarover zij is gevraagd.' : ''
  }`,
  rijkop: 'Functie',
  antwoord: ({ lopen, enquetes }) => ({
    telling: telIn([...lopen, ...enquetes], {
      ...perGroep,
      kolommen: [
        { naam: 'Gevraagd', telt: (loop) => heeft(loop, 'enquete-gevraagd', lijst) },
        { naam: 'Geantwoord', telt: (loop) => heeft(loop, 'enquete', lijst) },
      ],
    }),
    procenten: [{ naam: 'Respons', teller: 1, noemer: 0, interval: 'Zeker tussen (95%)' }],
    oordeel,
  }),
});
