import { kwartaalVerder, type StatistischFeit } from '../cijfers/statistisch-feit.ts';
import { type Lijst, lijsten, mogelijk, nieuwsteEnquete } from '../referentie/enquetes.ts';
import { toeval } from './statistische-feiten.ts';

/** How many quarters after the report each is asked, and how many of ten answer. */
const GEWOONTE: Readonly<Record<Lijst, { readonly later: number; readonly kans: number }>> = {
  bestuurder: { later: 1, kans: 0.6 },
  organisatie: { later: 3, kans: 0.4 },
};
const VRAAG_OVERGESLAGEN = 0.1;

type Basis = Pick<StatistischFeit, 'groep' | 'kwartaal' | 'spoor'>;

/** One invented answer; some questions are skipped, and nobody is that displeased: a mark is the higher of two throws. */
const antwoord = (lijst: Lijst, basis: Basis, kans: () => number): readonly StatistischFeit[] => [
  { ...basis, gebeurtenis: 'enquete', detail: lijst },
  ...nieuwsteEnquete(lijst)
    .vragen.filter(() => kans() > VRAAG_OVERGESLAGEN)
    .map((vraag): StatistischFeit => {
      const antwoorden = mogelijk(vraag);
      const worp = vraag.soort === 'cijfer' ? Math.max(kans(), kans()) : kans();
      const detail = `${vraag.kolom}=${antwoorden[Math.floor(worp * antwoorden.length)]}`;
      return { ...basis, gebeurtenis: 'enquete-antwoord', detail };
    }),
];

/** The same courses with invented surveys after each report: who was asked, and apart from that what some answered. */
export function* metEnquetes(feiten: Iterable<StatistischFeit>, zaad: number): Generator<StatistischFeit> {
  const kans = toeval(zaad);
  let nummer = 0;
  for (const feit of feiten) {
    yield feit;
    if (feit.gebeurtenis !== 'rapport') continue;
    const { groep, spoor } = feit;
    for (const lijst of lijsten) {
      const kwartaal = kwartaalVerder(feit.kwartaal, GEWOONTE[lijst].later);
      yield { groep, kwartaal, spoor, gebeurtenis: 'enquete-gevraagd', detail: lijst };
      if (kans() > GEWOONTE[lijst].kans) continue;
      nummer += 1;
      yield* antwoord(lijst, { groep, kwartaal, spoor: `enquete-${zaad}-${nummer}` }, kans);
    }
  }
}
