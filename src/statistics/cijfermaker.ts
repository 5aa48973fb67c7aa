import type { Tabel } from '#application/cijfers/tabel.ts';
import type { Cijfermaker } from '#application/cijfers/vrijgave.ts';
import { ambtenPerGroep } from '#application/referentie/bestuurders.ts';
import { maakTabel } from './maak-tabel.ts';
import { beveilig, REGELS } from './onthulling/beveilig.ts';
import type { Eerder } from './onthulling/net.ts';
import { lopenUit } from './tellen/loop.ts';
import type { Antwoord, Vraag } from './vraag.ts';
import { vragen } from './vragen.ts';

/** Changes with every change of a question or of a rule of protection. */
const VERSIE = '5';

type Beantwoord = { readonly vraag: Vraag; readonly antwoord: Antwoord };

/** What a release showed, found by the names of its tables, rows and columns. */
const naslag =
  (beantwoord: readonly Beantwoord[]) =>
  (tabellen: readonly Tabel[]): Eerder => {
    const rijen = beantwoord.map(({ vraag, antwoord }) => {
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
    const stand = { ...lopenUit(feiten, tot), tot, ambten: ambtenPerGroep() };
    const beantwoord = vragen.map((vraag) => ({ vraag, antwoord: vraag.antwoord(stand) }));
    const getallen = beveilig(
      beantwoord.map(({ antwoord }) => antwoord.telling),
      REGELS,
      eerder.map(naslag(beantwoord)),
    );
    return beantwoord.map(({ vraag, antwoord }, t) => maakTabel(vraag, antwoord, getallen[t] ?? []));
  },
};
