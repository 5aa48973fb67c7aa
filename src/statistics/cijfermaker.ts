import type { Tabel } from '#application/cijfers/tabel.ts';
import type { Cijfermaker } from '#application/cijfers/vrijgave.ts';
import { ambtenPerGroep } from '#application/referentie/bestuurders.ts';
import { maakTabel } from './maak-tabel.ts';
import { beveilig, REGELS } from './onthulling/beveilig.ts';
import type { Eerder } from './onthulling/net.ts';
import { lopenUit } from './tellen/loop.ts';
import { vragen } from './vragen.ts';

/** Changes with every change of a question or of a rule of protection. */
const VERSIE = '5';

/** What a release showed, found by the names of its tables, rows and columns. */
const naslag =
  (telling: readonly { readonly id: string; readonly kolommen: readonly { readonly naam: string }[] }[]) =>
  (tabellen: readonly Tabel[]): Eerder => {
    const rijen = telling.map(({ id, kolommen }) => {
      const tabel = tabellen.find((een) => een.id === id);
      const gelijk = kolommen.map(({ naam }, k) => tabel?.kolommen[k]?.naam === naam);
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
    const antwoorden = vragen.map(({ antwoord }) => antwoord(stand));
    const zoek = naslag(vragen.map(({ id }, t) => ({ id, kolommen: antwoorden[t]?.telling.kolommen ?? [] })));
    const getallen = beveilig(
      antwoorden.map(({ telling }) => telling),
      REGELS,
      eerder.map(zoek),
    );
    return vragen.flatMap((vraag, t) => {
      const antwoord = antwoorden[t];
      return antwoord === undefined ? [] : [maakTabel(vraag, antwoord, getallen[t] ?? [])];
    });
  },
};
