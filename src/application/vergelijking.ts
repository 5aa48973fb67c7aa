import { type Vergelijking, vergelijk } from '#domain/advies/vergelijken.ts';
import {
  type Vergelijkkenmerken,
  type Vergelijkprofiel,
  vergelijkprofiel,
} from '#domain/advies/vergelijkprofiel.ts';
import type { BestuurderState } from '#domain/bestuurder/bestuurder.ts';
import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { SealedEvent } from '#kernel/sealed.ts';
import type { Dependencies } from './dependencies.ts';
import { woningOp } from './rechtstoets-feiten.ts';
import type { Zaak } from './zaak.ts';

/** How long released profiles stay in memory: as long as an erased one may still be counted. */
const KEEP_MS = 10 * 60_000;

/** The traits of a case by which it can be compared; null as long as one of them is not known. */
export const kenmerkenVan = (
  { aanmelding: { functiegroep, grootteklasse }, onderzoek: { duiding, scenarios, gevoerdOp } }: Zaak,
  persoon: BestuurderState,
): Vergelijkkenmerken | null => {
  const id = gevoerdOp === null ? null : woningOp(persoon, gevoerdOp);
  const woning = persoon.woningen.find((one) => one.id === id)?.soort;
  if (functiegroep === null || grootteklasse === null || woning === undefined || duiding === null)
    return null;
  const { ernst, waarschijnlijkheid } = duiding;
  const domeinen = [...new Set(scenarios.map(({ domein }) => domein))];
  return { functiegroep, grootteklasse, woning, ernst, waarschijnlijkheid, domeinen };
};

/** The last fact of each dossier, if it is of this type: an advice that was withdrawn after it counts no more. */
export const standing = (events: readonly SealedEvent[], gezocht: string): readonly SealedEvent[] => {
  const last = new Map<string, SealedEvent>();
  for (const event of events) last.set(event.dossier, event);
  return [...last.values()].filter(({ type }) => type === gezocht);
};

export type Compare = (
  actor: Actor,
  zaak: Zaak,
  persoon: BestuurderState,
) => Promise<Vergelijking | undefined>;

/** Compares a case with what was released of established advices; undefined when this actor may not. */
export const createCompare = ({ store, guard, now }: Dependencies): Compare => {
  let kept: { readonly profielen: readonly Vergelijkprofiel[]; readonly until: number } | undefined;
  const released = async (actor: Actor): Promise<readonly Vergelijkprofiel[] | undefined> => {
    if (kept !== undefined && now().getTime() < kept.until)
      return (await guard.allow(actor, 'lijst:vergelijking')) ? kept.profielen : undefined;
    const types = ['VergelijkingVastgelegd', 'AdviesIngetrokken'];
    const events = standing(await store.ofTypes(types), 'VergelijkingVastgelegd');
    const facts = await guard.release({ actor, actie: 'lijst:vergelijking', events });
    if ('allowed' in facts) return undefined;
    const profielen = facts.map((feit) => feit.profiel as Vergelijkprofiel);
    kept = { profielen, until: now().getTime() + KEEP_MS };
    return profielen;
  };
  return async (actor, zaak, persoon) => {
    const profielen = await released(actor);
    const kenmerken = kenmerkenVan(zaak, persoon);
    if (profielen === undefined) return undefined;
    return kenmerken === null
      ? { genoeg: false }
      : vergelijk(vergelijkprofiel(kenmerken, zaak.advies.maatregelen), profielen);
  };
};
