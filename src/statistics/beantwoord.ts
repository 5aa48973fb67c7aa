import type { Kwartaal, StatistischFeit } from '#application/cijfers/statistisch-feit.ts';
import { ambtenPerGroep } from '#application/referentie/bestuurders.ts';
import { lopenUit } from './tellen/loop.ts';
import type { Antwoord, Vraag } from './vraag.ts';
import { vragen } from './vragen.ts';

export type Beantwoord = { readonly vraag: Vraag; readonly antwoord: Antwoord };

/** Every question answered from the facts up to and with quarter `tot`; nothing of it is protected yet. */
export const beantwoord = (feiten: Iterable<StatistischFeit>, tot: Kwartaal): readonly Beantwoord[] => {
  const stand = { ...lopenUit(feiten, tot), tot, ambten: ambtenPerGroep() };
  return vragen.map((vraag) => ({ vraag, antwoord: vraag.antwoord(stand) }));
};
