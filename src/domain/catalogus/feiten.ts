import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Compartiment } from '../gedeeld/compartiment.ts';
import type { Catalogusstap } from './inhoud.ts';
import type { Catalogusmaatregel } from './maatregel.ts';

type Feit = { readonly op: CalendarDay; readonly door: AccountId };

export type CatalogusEvent =
  /** A draft of the next version, on top of the version `basis`. */
  | (Feit & { readonly type: 'CatalogusconceptBegonnen'; readonly basis: CalendarDay })
  | (Feit & { readonly type: 'CatalogusmaatregelGewijzigd'; readonly maatregel: Catalogusmaatregel })
  | (Feit & { readonly type: 'CatalogusmaatregelToegevoegd'; readonly maatregel: Catalogusmaatregel })
  | (Feit & { readonly type: 'CatalogusmaatregelIngetrokken'; readonly code: string; readonly reden: string })
  /** The draft leaves this measure as it was published. */
  | (Feit & { readonly type: 'CatalogusmaatregelTeruggezet'; readonly code: string })
  /** Somebody looked at it for the yearly review and left it as it is. */
  | (Feit & {
      readonly type: 'CatalogusmaatregelNagezien';
      readonly code: string;
      readonly bevinding: string;
    })
  | (Feit & { readonly type: 'CatalogusconceptVoorgelegd'; readonly toelichting: string })
  | (Feit & { readonly type: 'CatalogusconceptTeruggegeven'; readonly reden: string })
  /** The version of this day: the steps on top of `basis`, which make all of it. */
  | (Feit & {
      readonly type: 'CatalogusGepubliceerd';
      readonly basis: CalendarDay;
      readonly stappen: readonly Catalogusstap[];
    });

export const catalogusCompartimenten = {
  CatalogusconceptBegonnen: 'catalogus',
  CatalogusmaatregelGewijzigd: 'catalogus',
  CatalogusmaatregelToegevoegd: 'catalogus',
  CatalogusmaatregelIngetrokken: 'catalogus',
  CatalogusmaatregelTeruggezet: 'catalogus',
  CatalogusmaatregelNagezien: 'catalogus',
  CatalogusconceptVoorgelegd: 'catalogus',
  CatalogusconceptTeruggegeven: 'catalogus',
  CatalogusGepubliceerd: 'catalogus',
} as const satisfies Record<CatalogusEvent['type'], Compartiment>;
