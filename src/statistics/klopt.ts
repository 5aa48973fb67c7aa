import type { Kwartaal, StatistischFeit } from '#application/cijfers/statistisch-feit.ts';
import { AFRONDING, DREMPEL, type Tabel } from '#application/cijfers/tabel.ts';
import { beantwoord } from './beantwoord.ts';
import type { Telling } from './tellen/telling.ts';

const som = (getallen: readonly number[]): number => getallen.reduce((a, b) => a + b, 0);

const nietVerdeeld = ({ rijen, verdeeld }: Telling): readonly string[] =>
  rijen.flatMap(({ naam, cellen }) => {
    const [geheel = 0, ...delen] = cellen.map(({ aantal }) => aantal);
    return verdeeld && som(delen) !== geheel ? [`${naam}: ${geheel} is niet ${delen.join(' + ')}`] : [];
  });

const nietOpgeteld = ({ rijen, kolommen, totaal }: Telling): readonly string[] =>
  kolommen.flatMap(({ naam }, k) => {
    const [geheel, ...delen] = rijen.map(({ cellen }) => cellen[k]?.aantal ?? 0).toReversed();
    return totaal && som(delen) !== geheel ? [`${naam}: de rijen tellen niet op tot ${geheel}`] : [];
  });

/** What does not agree in one count: parts that are no whole, rows that are no total. */
export const wringt = (telling: Telling): readonly string[] => [
  ...nietVerdeeld(telling),
  ...nietOpgeteld(telling),
];

/** What does not agree in the counts themselves, question by question, before anything is protected. */
export const wringtIn = (feiten: Iterable<StatistischFeit>, tot: Kwartaal): readonly string[] =>
  beantwoord(feiten, tot).flatMap(({ vraag, antwoord }) =>
    wringt(antwoord.telling).map((fout) => `${vraag.id}, ${fout}`),
  );

/** Shown counts that may not be shown: below the threshold, or not rounded. */
export const teVeelGetoond = (tabellen: readonly Tabel[]): readonly string[] =>
  tabellen.flatMap(({ id, kolommen, rijen }) =>
    rijen.flatMap(({ naam, waarden }) =>
      waarden.flatMap((waarde, k) =>
        kolommen[k]?.soort === 'aantal' &&
        typeof waarde === 'number' &&
        (waarde < DREMPEL || waarde % AFRONDING !== 0)
          ? [`${id}, ${naam}: ${waarde}`]
          : [],
      ),
    ),
  );
