import type { TeruggaafThema } from '#domain/advies/feiten.ts';
import type { Maatregelgevolg, Terugblik } from '#domain/advies/gevolg.ts';
import { terugblik } from '#domain/advies/gevolg.ts';
import { type Teruggaafblik, teruggaafblik } from '#domain/advies/teruggaaf.ts';
import type { Actor } from '#domain/bevoegdheid/actor.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { Decided } from './decide.ts';
import type { Dependencies } from './dependencies.ts';
import { standing } from './vergelijking.ts';
import type { Zaak } from './zaak.ts';

/** After these facts something else became of the advice than was known. */
const VERANDERT: ReadonlySet<string> = new Set([
  'MaatregelGekozen',
  'AlternatiefGekozen',
  'MaatregelAfgezien',
  'KeuzeAfgerond',
  'GebrekGemeld',
  'Beeindigd',
]);

const gevolgen = ({ advies, keuze, uitvoering }: Zaak): readonly Maatregelgevolg[] =>
  advies.maatregelen.flatMap(({ id, domein }) => {
    const gekozen = keuze.keuzes.find((een) => een.id === id);
    const geleverd = uitvoering.verstrekkingen.find((een) => een.id === id);
    if (gekozen === undefined) return [];
    return {
      domein,
      keuze: gekozen.keuze,
      reden: gekozen.keuze === 'afgezien' ? gekozen.reden : null,
      gebrek: (geleverd?.gebreken.length ?? 0) > 0,
      beeindigd: (geleverd?.beeindigd ?? null) !== null,
    };
  });

/** What its authors may count of a case once the choice is complete: the fact that follows from what was just decided, or none. */
export const adviesgevolg = (
  zaak: Zaak,
  besloten: readonly Decided[],
  op: CalendarDay,
): readonly Decided[] =>
  zaak.keuze.afgerondOp === null || !besloten.some(({ feit }) => VERANDERT.has(feit.type))
    ? []
    : [
        {
          slice: 'advies',
          feit: {
            type: 'AdviesgevolgVastgelegd',
            op,
            eigenaars: zaak.advies.opstellers,
            gevolgen: gevolgen(zaak),
          },
        },
      ];

/** Looks back on an adviser's own advices without opening a dossier; undefined when this actor may not. */
export const createTerugblik =
  ({ store, guard }: Dependencies) =>
  async (actor: Actor): Promise<Terugblik | undefined> => {
    const events = await store.ofTypes(['AdviesgevolgVastgelegd', 'AdviesIngetrokken']);
    const facts = await guard.release({
      actor,
      actie: 'lijst:terugblik',
      events: standing(events, 'AdviesgevolgVastgelegd'),
    });
    return 'allowed' in facts
      ? undefined
      : terugblik(facts.map((feit) => feit.gevolgen as readonly Maatregelgevolg[]));
  };

/** How often an adviser's own advices came back, by theme, without opening a dossier; undefined when this actor may not. */
export const createTeruggaafblik =
  ({ store, guard }: Dependencies) =>
  async (actor: Actor): Promise<Teruggaafblik | undefined> => {
    const events = await store.ofTypes(['TeruggaveVastgelegd']);
    const facts = await guard.release({ actor, actie: 'lijst:terugblik', events });
    return 'allowed' in facts
      ? undefined
      : teruggaafblik(facts.map((feit) => feit.themas as readonly TeruggaafThema[]));
  };
