import type { CalendarDay } from '#kernel/calendar-day.ts';
import { unreachable } from '#kernel/decider.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { CatalogusEvent } from './feiten.ts';
import { type Catalogusstap, codeVan } from './inhoud.ts';

/** The draft of the next version. */
export type Catalogusconcept = {
  readonly basis: CalendarDay;
  readonly stappen: readonly Catalogusstap[];
  /** Everybody who wrote in it; none of them publishes it. */
  readonly opstellers: readonly AccountId[];
  readonly voorgelegd: { readonly op: CalendarDay; readonly toelichting: string } | null;
  /** Why it came back; null when it did not, or was offered again. */
  readonly teruggegeven: { readonly op: CalendarDay; readonly reden: string } | null;
};

/** A version that was published here. */
export type GepubliceerdeVersie = {
  readonly versie: CalendarDay;
  readonly basis: CalendarDay;
  readonly stappen: readonly Catalogusstap[];
};

export type CatalogusState = {
  readonly concept: Catalogusconcept | null;
  /** Oldest first. */
  readonly versies: readonly GepubliceerdeVersie[];
  /** The last day somebody looked at a measure, by code. */
  readonly nagezien: Readonly<Record<string, { readonly op: CalendarDay; readonly bevinding: string }>>;
  /** How often a measure was changed, by code. */
  readonly herzien: Readonly<Record<string, number>>;
};

export const legeCatalogus: CatalogusState = { concept: null, versies: [], nagezien: {}, herzien: {} };

const bijgewerkt = (
  state: CatalogusState,
  { door }: CatalogusEvent,
  code: string,
  stap: Catalogusstap | undefined,
): CatalogusState => {
  const { concept, herzien } = state;
  if (concept === null) return state;
  const anderen = concept.stappen.filter((eerder) => codeVan(eerder) !== code);
  return {
    ...state,
    concept: {
      ...concept,
      stappen: stap === undefined ? anderen : [...anderen, stap],
      opstellers: concept.opstellers.includes(door) ? concept.opstellers : [...concept.opstellers, door],
      voorgelegd: null,
    },
    herzien: { ...herzien, [code]: (herzien[code] ?? 0) + 1 },
  };
};

const metConcept = (state: CatalogusState, deel: Partial<Catalogusconcept>): CatalogusState =>
  state.concept === null ? state : { ...state, concept: { ...state.concept, ...deel } };

const gepubliceerd = (
  state: CatalogusState,
  { op, basis, stappen }: Extract<CatalogusEvent, { readonly type: 'CatalogusGepubliceerd' }>,
): CatalogusState => ({
  ...state,
  concept: null,
  versies: [...state.versies, { versie: op, basis, stappen }],
  nagezien: {
    ...state.nagezien,
    ...Object.fromEntries(stappen.map((stap) => [codeVan(stap), { op, bevinding: '' }])),
  },
});

export const evolve = (state: CatalogusState, event: CatalogusEvent): CatalogusState => {
  const { op, door } = event;
  switch (event.type) {
    case 'CatalogusconceptBegonnen':
      return {
        ...state,
        concept: {
          basis: event.basis,
          stappen: [],
          opstellers: [door],
          voorgelegd: null,
          teruggegeven: null,
        },
      };
    case 'CatalogusmaatregelGewijzigd':
    case 'CatalogusmaatregelToegevoegd': {
      const { maatregel } = event;
      return bijgewerkt(state, event, maatregel.code, { soort: 'maatregel', maatregel });
    }
    case 'CatalogusmaatregelIngetrokken': {
      const { code, reden } = event;
      return bijgewerkt(state, event, code, { soort: 'ingetrokken', code, reden });
    }
    case 'CatalogusmaatregelTeruggezet':
      return bijgewerkt(state, event, event.code, undefined);
    case 'CatalogusmaatregelNagezien': {
      const { code, bevinding } = event;
      return { ...state, nagezien: { ...state.nagezien, [code]: { op, bevinding } } };
    }
    case 'CatalogusconceptVoorgelegd':
      return metConcept(state, {
        voorgelegd: { op, toelichting: event.toelichting },
        opstellers: [...new Set([...(state.concept?.opstellers ?? []), door])],
        teruggegeven: null,
      });
    case 'CatalogusconceptTeruggegeven':
      return metConcept(state, { voorgelegd: null, teruggegeven: { op, reden: event.reden } });
    case 'CatalogusGepubliceerd':
      return gepubliceerd(state, event);
    default:
      return unreachable(event);
  }
};
