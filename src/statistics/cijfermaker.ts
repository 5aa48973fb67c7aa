import type { Cijfermaker } from '#application/cijfers/vrijgave.ts';
import { ambtenPerGroep } from '#application/referentie/bestuurders.ts';
import { maakTabel } from './maak-tabel.ts';
import { lopenUit } from './tellen/loop.ts';
import { vragen } from './vragen.ts';

/** Changes with every change of a question or of a rule of protection. */
const VERSIE = '5';

/** Makes all fixed tables, protected. */
export const cijfermaker: Cijfermaker = {
  versie: VERSIE,
  tabellen: (feiten, tot, vorige = []) => {
    const stand = { ...lopenUit(feiten, tot), tot, ambten: ambtenPerGroep() };
    return vragen.map((vraag) =>
      maakTabel(
        vraag,
        stand,
        vorige.find(({ id }) => id === vraag.id),
      ),
    );
  },
};
