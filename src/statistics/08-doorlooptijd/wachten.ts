import { type Kwartaal, kwartalenTussen } from '#application/cijfers/statistisch-feit.ts';
import { DREMPEL, NOEMER } from '#application/cijfers/tabel.ts';
import { eerste, heeft, type Loop } from '../tellen/loop.ts';
import { telKenmerken } from '../tellen/telling.ts';
import { type Duur, nogNiet } from '../tellen/verdeling.ts';
import type { Vraag } from '../vraag.ts';

const WEKEN = [2, 4, 6, 8, 10, 13, 16, 20, 26, 39, 52] as const;
const PER_KWARTAAL = 13;

/** Who stopped is no longer waiting; of who waits, the weeks that have surely passed. */
const duurTot = (loop: Loop, tot: Kwartaal): Duur => {
  const weken = eerste(loop, 'rapport')?.weken;
  if (weken !== undefined) return { weken, gebeurd: true };
  const einde = eerste(loop, 'ingetrokken') ?? eerste(loop, 'niet-ontvankelijk') ?? eerste(loop, 'gesloten');
  const gewacht = kwartalenTussen(loop.begin, einde?.kwartaal ?? tot) * PER_KWARTAAL;
  return { weken: einde?.weken ?? gewacht, gebeurd: false };
};

const percentages = (lopen: readonly Loop[], tot: Kwartaal): readonly (number | null)[] => {
  const duren = lopen.map((loop) => duurTot(loop, tot));
  return nogNiet(duren, WEKEN, NOEMER).map((deel, i) => {
    const tijdig = duren.filter(({ weken, gebeurd }) => gebeurd && weken <= (WEKEN[i] ?? 0));
    return deel === null || tijdig.length < DREMPEL ? null : Math.round(100 * deel) || null;
  });
};

export const wachten: Vraag = {
  id: 'wachten-op-rapport',
  hoofdstuk: 'Hoe lang het duurt',
  vraag: 'Hoeveel mensen hebben na een aantal weken nog geen rapport?',
  uitleg:
    'Ook wie nog wacht telt mee, zo lang als zeker is (methode van Kaplan en Meier). Ook dagen waarop een klok stilstond tellen mee: wie wacht, wacht dan ook. Zo lijkt het niet sneller te gaan doordat lange zaken nog open zijn.',
  rijkop: 'Na',
  antwoord: ({ lopen, tot }) => ({
    telling: telKenmerken(
      lopen,
      WEKEN.map((weken) => ({
        naam: `${weken} weken`,
        telt: (loop) => heeft(loop, 'rapport') && (eerste(loop, 'rapport')?.weken ?? 0) <= weken,
      })),
      [{ naam: 'Rapport ontvangen', telt: () => true }],
    ),
    extra: [
      {
        kolom: { naam: 'Nog geen rapport, deel', soort: 'procent' },
        waarden: percentages(lopen, tot),
      },
    ],
  }),
};
