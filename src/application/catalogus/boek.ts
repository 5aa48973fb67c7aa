import type { Actor } from '#domain/bevoegdheid/actor.ts';
import { type CatalogusState, legeCatalogus } from '#domain/catalogus/toestand.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import type { DossierId } from '#kernel/ids.ts';
import { afgeleidDossier } from '../afgeleid-dossier.ts';
import type { Dependencies } from '../dependencies.ts';
import { sealedDossier } from '../person.ts';
import type { Catalogi, Catalogus } from '../referentie/catalogus.ts';
import { basisVan, catalogiVan, conceptVan, foldCatalogus } from './inhoud.ts';
import { conceptQueue } from './kaart.ts';
import { verspreid } from './register.ts';

/** The catalogue as who keeps it up sees it: its history, the draft and every version. */
export type Catalogusboek = {
  readonly id: DossierId;
  readonly position: number;
  readonly staat: CatalogusState;
  readonly catalogi: Catalogi;
  /** What the draft starts from; without a draft what holds today. */
  readonly basis: Catalogus;
  /** The draft as it would be published today. */
  readonly concept: Catalogus | null;
};

/** Whether the draft waits for this actor to read or to mend it; nothing is opened to tell. */
export const conceptWacht = async ({ store, guard }: Dependencies, { rol }: Actor): Promise<boolean> =>
  (rol === 'planner' || rol === 'toetser') && (await store.count(await guard.tags([conceptQueue(rol)]))) > 0;

/** The catalogue to keep up or to publish, logged before it is shown; undefined when that is not this actor's work. */
export const viewCatalogus = async (deps: Dependencies, actor: Actor): Promise<Catalogusboek | undefined> => {
  if (actor.rol !== 'planner' && actor.rol !== 'toetser') return undefined;
  const op = amsterdamDay(deps.now());
  const id = await afgeleidDossier(deps, 'catalogus');
  const boek = (staat: CatalogusState, position: number): Catalogusboek => ({
    id,
    position,
    staat,
    catalogi: catalogiVan(staat),
    basis: basisVan(staat, op),
    concept: conceptVan(staat, op),
  });
  const dossier = await sealedDossier(deps, id);
  if (dossier === undefined) return boek(legeCatalogus, 0);
  const opened = await deps.guard.open({ purpose: 'tonen', actor, actie: 'lees:catalogus', dossier });
  if (!opened.allowed) return undefined;
  const staat = foldCatalogus(opened.events);
  await verspreid(deps, staat);
  return boek(staat, dossier.card.position);
};
