import type { Tabel } from '#application/cijfers/tabel.ts';
import type { Cijfermaker } from '#application/cijfers/vrijgave.ts';
import { type Beantwoord, beantwoord } from './beantwoord.ts';
import { maakTabel } from './maak-tabel.ts';
import { beveilig, REGELS } from './onthulling/beveilig.ts';
import type { Eerder } from './onthulling/net.ts';
import { zelfdeMensen } from './zelfde-mensen.ts';

/** Changes with every change of a question or of a rule of protection. */
const VERSIE = '6';

/** What a release showed, found by the names of its tables, rows and columns. */
const naslag =
  (antwoorden: readonly Beantwoord[]) =>
  (tabellen: readonly Tabel[]): Eerder => {
    const rijen = antwoorden.map(({ vraag, antwoord }) => {
      const tabel = tabellen.find(({ id }) => id === vraag.id);
      const gelijk = antwoord.telling.kolommen.map(({ naam }, k) => tabel?.kolommen[k]?.naam === naam);
      return { gelijk, waarden: new Map(tabel?.rijen.map(({ naam, waarden }) => [naam, waarden])) };
    });
    return (t, rij, k) => {
      const waarde = rijen[t]?.gelijk[k] ? rijen[t].waarden.get(rij)?.[k] : undefined;
      return typeof waarde === 'string' ? undefined : waarde;
    };
  };

/** Makes all fixed tables, protected together and beside the earlier releases, oldest first. */
export const cijfermaker: Cijfermaker = {
  versie: VERSIE,
  tabellen: (feiten, tot, eerder = []) => {
    const antwoorden = beantwoord(feiten, tot);
    const tellingen = antwoorden.map(({ antwoord }) => antwoord.telling);
    const getallen = beveilig(tellingen, REGELS, {
      eerder: eerder.map(naslag(antwoorden)),
      zelfde: zelfdeMensen(tellingen, tot),
    });
    return antwoorden.map(({ vraag, antwoord }, t) => maakTabel(vraag, antwoord, getallen[t] ?? []));
  },
};
