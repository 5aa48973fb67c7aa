import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { GeldboekState } from '#domain/geldboek/geldboek.ts';
import {
  type GedeeldeLeveringen,
  leveringenVan,
  type Regioleverancier,
  regioregister,
} from '#domain/geldboek/regio.ts';
import { amsterdamDay } from '#kernel/amsterdam-day.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Decided } from './decide.ts';
import type { Dependencies } from './dependencies.ts';
import { organisaties } from './referentie/organisaties.ts';
import { standing } from './vergelijking.ts';

const provinciesVan = (code: string | null | undefined): readonly string[] =>
  organisaties().find((een) => een.code === code)?.provinciecodes ?? [];

/** Only a delivery, a defect or what is known of a supplier changes what deliveries showed. */
const isVeranderd = (voor: GeldboekState, na: GeldboekState): boolean =>
  na.leveranciers !== voor.leveranciers ||
  na.regels.slice(voor.regels.length).some(({ soort }) => soort === 'levering' || soort === 'gebrek');

/** What the organisations around may know of deliveries once this book changed: the fact that follows, or none. */
export const gedeeldeLeveringen = (
  voor: GeldboekState,
  na: GeldboekState,
  op: CalendarDay,
): readonly Decided[] => {
  if (!isVeranderd(voor, na)) return [];
  const leveringen = leveringenVan(na, op);
  return JSON.stringify(leveringen) === JSON.stringify(leveringenVan(voor, op))
    ? []
    : [
        {
          slice: 'geldboek',
          feit: { type: 'LeveringenVastgelegd', op, provincies: provinciesVan(na.code), leveringen },
        },
      ];
};

/** Suppliers as the organisations of the actor's province know them, without opening a book; undefined when not allowed. */
export const createRegioregister =
  ({ store, guard, now }: Dependencies) =>
  async (actor: Actor): Promise<readonly Regioleverancier[] | undefined> => {
    const type = 'LeveringenVastgelegd';
    const events = standing(await store.ofTypes([type]), type);
    const facts = await guard.release({ actor, actie: 'lijst:leveranciers', events });
    if ('allowed' in facts) return undefined;
    const gedeeld = facts.map(
      ({ provincies, leveringen }) => ({ provincies, leveringen }) as GedeeldeLeveringen,
    );
    return regioregister(gedeeld, provinciesVan(actor.organisatie), amsterdamDay(now()));
  };
