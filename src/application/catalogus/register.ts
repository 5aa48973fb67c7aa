import type { CatalogusState } from '#domain/catalogus/toestand.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Dependencies } from '../dependencies.ts';
import { type Catalogi, type Catalogus, catalogi } from '../referentie/catalogus.ts';
import { catalogiVan } from './inhoud.ts';

const VERSIES = 'catalogus:versies';
const versieKey = (versie: CalendarDay): string => `catalogus:versie:${versie}`;

type Opslag = Pick<Dependencies, 'store'>;

const versiesIn = async ({ store }: Opslag): Promise<readonly CalendarDay[]> =>
  JSON.parse((await store.meta.get(VERSIES)) ?? '[]') as readonly CalendarDay[];

/**
 * Process between the history of the catalogue and who reads it: every version that was published lies open beside the
 * dossiers, because it is about nobody. What is there already is left, so that an interrupted publication is finished later.
 */
export const verspreid = async (deps: Opslag, state: CatalogusState): Promise<void> => {
  const bekend = await versiesIn(deps);
  const nieuw = state.versies.filter(({ versie }) => !bekend.includes(versie));
  if (nieuw.length === 0) return;
  const alle = catalogiVan(state);
  // The version itself first: the list never names what is not there.
  for (const { versie } of nieuw)
    await deps.store.meta.put(versieKey(versie), JSON.stringify(alle.versie(versie)));
  await deps.store.meta.put(VERSIES, JSON.stringify(state.versies.map(({ versie }) => versie)));
};

/** Reads the versions of the catalogue; a version never changes, so it is read once. */
export const createCatalogi = (deps: Opslag): (() => Promise<Catalogi>) => {
  const gelezen = new Map<CalendarDay, Catalogus>();
  let laatst = catalogi([]);
  let aantal = 0;
  const lees = async (versie: CalendarDay): Promise<Catalogus> => {
    const bekend = gelezen.get(versie);
    if (bekend !== undefined) return bekend;
    const tekst = await deps.store.meta.get(versieKey(versie));
    if (tekst === undefined) throw new Error(`A version of the catalogue is not there: ${versie}`);
    const inhoud = JSON.parse(tekst) as Catalogus;
    gelezen.set(versie, inhoud);
    return inhoud;
  };
  return async () => {
    const versies = await versiesIn(deps);
    if (versies.length !== aantal) {
      laatst = catalogi(await Promise.all(versies.map(lees)));
      aantal = versies.length;
    }
    return laatst;
  };
};
