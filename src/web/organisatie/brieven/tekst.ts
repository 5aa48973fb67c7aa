import type { Brief } from '#application/referentie/brieven.ts';
import { uitkeringPerJaar } from '#application/referentie/decentralisatie-uitkering.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { metHoofdletter } from '#web/components/format.ts';
import type { Werkgever } from '../werkgever.ts';

/** One paragraph of a letter as it is read. */
export type Alinea = { readonly kop: string | undefined; readonly tekst: string; readonly eigen: boolean };

const bijdrage = (soort: Werkgever['soort'], op: CalendarDay): string =>
  uitkeringPerJaar(soort, op) === 0
    ? `Een ${soort} krijgt hiervoor geen bijdrage van het Rijk.`
    : 'Het Rijk geeft een algemene tegemoetkoming, die losstaat van afzonderlijke gevallen.';

/** Fills in what differs between a gemeente, a provincie and a waterschap; a name in capitals starts a sentence. */
export const inWoordenVan = (text: string, werkgever: Werkgever, op: CalendarDay): string => {
  const { soort, artikel, bestuur, vertegenwoordiging } = werkgever;
  const woorden: Readonly<Record<string, string>> = {
    soort,
    artikel,
    bestuur,
    vertegenwoordiging,
    bijdrage: bijdrage(soort, op),
  };
  return text.replace(/\{(\w+)\}/g, (_, naam: string) => {
    const woord = woorden[naam.toLowerCase()];
    if (woord === undefined) throw new Error(`A letter has no word for ${naam}`);
    return naam === naam.toLowerCase() ? woord : metHoofdletter(woord);
  });
};

/** A letter in the words of this organisation; a slot it did not fill says what it says by default. */
export const alineasVan = (
  { delen }: Brief,
  invulling: Readonly<Record<string, string>>,
  werkgever: Werkgever,
  op: CalendarDay,
): readonly Alinea[] =>
  delen.map((deel) => {
    if ('invulling' in deel) {
      const eigen = Object.hasOwn(invulling, deel.invulling) ? invulling[deel.invulling] : undefined;
      return { kop: undefined, tekst: eigen ?? deel.standaard, eigen: eigen !== undefined };
    }
    return {
      kop: deel.kop === undefined ? undefined : inWoordenVan(deel.kop, werkgever, op),
      tekst: inWoordenVan(deel.vast, werkgever, op),
      eigen: false,
    };
  });

/** The letter as plain text, to copy or to keep. */
export const platteTekst = (alineas: readonly Alinea[]): string =>
  `${alineas.map(({ kop, tekst }) => (kop === undefined ? tekst : `${kop}\n${tekst}`)).join('\n\n')}\n`;
