import { type Kwartaal, kwartaalVerder, kwartalenTussen } from '#application/cijfers/statistisch-feit.ts';
import { metEnquetes } from '#application/simulatie/enquetes.ts';
import { BEGIN, verzonnenFeiten } from '#application/simulatie/statistische-feiten.ts';
import { beantwoord } from './beantwoord.ts';
import { mensenVan, type Namen } from './onthulling/net.ts';
import type { Telling } from './tellen/telling.ts';

/** Countries so large and so different that two places of a table hardly count the same people in both by accident. */
const LANDEN = { zaden: [7_001, 7_013], inwoners: 1_500 } as const;
const JAAR = 4;

/** Who is counted where in one invented country. */
type Land = ReadonlyMap<string, string>;

const plek = (t: number, rij: string, k: number): string => `${t}.${rij}.${k}`;

const landTot = (zaad: number, tot: Kwartaal): Land => {
  const kwartalen = Math.max(0, kwartalenTussen(BEGIN, tot) + 1);
  const feiten = metEnquetes(verzonnenFeiten(zaad, LANDEN.inwoners, kwartalen), zaad);
  const tellingen = beantwoord(feiten, tot).map(({ antwoord }) => antwoord.telling);
  const mensen = mensenVan(tellingen);
  return new Map(
    tellingen.flatMap(({ rijen }, t) =>
      rijen.flatMap(({ naam }, r) =>
        (mensen[t]?.[r] ?? []).flatMap((wie, k) => (wie === null ? [] : [[plek(t, naam, k), wie] as const])),
      ),
    ),
  );
};

const bekend = new Map<Kwartaal, readonly Land[]>();

/** The countries at the end of this year and of the next: what is the same in one year only, is so by the calendar. */
const landenRond = (tot: Kwartaal): readonly Land[] => {
  const jaareinde: Kwartaal = `${Number(tot.slice(0, 4))}-K4`;
  const eerder = bekend.get(jaareinde);
  if (eerder !== undefined) return eerder;
  const landen = LANDEN.zaden.flatMap((zaad) =>
    [jaareinde, kwartaalVerder(jaareinde, JAAR)].map((einde) => landTot(zaad, einde)),
  );
  bekend.set(jaareinde, landen);
  return landen;
};

/**
 * For each place of the tables of a quarter the word for who is counted there, the same where two questions count the same people
 * whoever they are: what a reader knows who has read the questions. It is learned by answering them for invented countries.
 */
export const zelfdeMensen = (tellingen: readonly Telling[], tot: Kwartaal): Namen => {
  const landen = landenRond(tot);
  return tellingen.map(({ rijen }, t) =>
    rijen.map(({ naam, cellen }) =>
      cellen.map(({ aantal, sleutel, nvt }, k) => {
        if (nvt) return null;
        const hier = plek(t, naam, k);
        return [...landen.map((land) => land.get(hier) ?? hier), sleutel, aantal].join('/');
      }),
    ),
  );
};
