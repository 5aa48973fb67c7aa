import type { Gebeurtenis } from '#application/cijfers/statistisch-feit.ts';
import { jaarVan, jaarWaarin, jarenTot, perJaar } from '../tellen/indeling.ts';
import { heeft, type Loop } from '../tellen/loop.ts';
import { telIn } from '../tellen/telling.ts';
import type { Vraag } from '../vraag.ts';

type Overgang = {
  readonly id: string;
  readonly vraag: string;
  readonly van: Gebeurtenis;
  readonly vanNaam: string;
  readonly naar: Gebeurtenis;
  readonly naarNaam: string;
};

const gestopt = (loop: Loop): boolean =>
  heeft(loop, 'ingetrokken') || heeft(loop, 'niet-ontvankelijk') || heeft(loop, 'gesloten');

/** Where those of a year went: in the same year, over the border of the year, stopped, or still on the way. */
export const vooruit = ({ id, vraag, van, vanNaam, naar, naarNaam }: Overgang): Vraag => {
  const [vanJaar, naarJaar] = [jaarWaarin(van), jaarWaarin(naar)];
  const is = (telt: (loop: Loop) => boolean) => (loop: Loop) => heeft(loop, van) && telt(loop);
  return {
    id,
    hoofdstuk: 'Van aanmelding tot rapport',
    vraag,
    uitleg:
      'Zo sluiten de jaarcijfers op elkaar aan. Wie in de eerste kolom staat, staat in precies een van de andere. De getallen zijn elk apart afgerond en tellen daarom net niet op.',
    rijkop: 'Jaar',
    antwoord: ({ lopen, tot }) => ({
      telling: telIn(lopen, {
        ...perJaar(tot, vanJaar),
        kolommen: [
          { naam: vanNaam, telt: is(() => true) },
          {
            naam: `${naarNaam} in hetzelfde jaar`,
            telt: is((loop) => heeft(loop, naar) && vanJaar(loop) === naarJaar(loop)),
          },
          {
            naam: `${naarNaam} in een later jaar`,
            nvt: jaarVan(tot),
            telt: is((loop) => heeft(loop, naar) && vanJaar(loop) !== naarJaar(loop)),
          },
          { naam: 'Eerder gestopt', telt: is((loop) => !heeft(loop, naar) && gestopt(loop)) },
          { naam: 'Nog onderweg', krimpt: true, telt: is((loop) => !heeft(loop, naar) && !gestopt(loop)) },
        ],
        verdeeld: true,
      }),
    }),
  };
};

/** Where those who came to a step in a year came from: the same year, or over its border. */
export const herkomst = ({ id, vraag, van, vanNaam, naar, naarNaam }: Overgang): Vraag => {
  const [vanJaar, naarJaar] = [jaarWaarin(van), jaarWaarin(naar)];
  const is = (telt: (loop: Loop) => boolean) => (loop: Loop) => heeft(loop, naar) && telt(loop);
  return {
    id,
    hoofdstuk: 'Van aanmelding tot rapport',
    vraag,
    uitleg: 'De andere kant van de aansluiting: hoeveel van een jaar eigenlijk bij een eerder jaar begonnen.',
    rijkop: 'Jaar',
    antwoord: ({ lopen, tot }) => ({
      telling: telIn(lopen, {
        ...perJaar(tot, naarJaar),
        kolommen: [
          { naam: naarNaam, telt: is(() => true) },
          { naam: `${vanNaam} in hetzelfde jaar`, telt: is((loop) => vanJaar(loop) === naarJaar(loop)) },
          {
            naam: `${vanNaam} in een eerder jaar`,
            nvt: jarenTot(tot)[0],
            telt: is((loop) => vanJaar(loop) !== naarJaar(loop)),
          },
        ],
        verdeeld: true,
      }),
    }),
  };
};
