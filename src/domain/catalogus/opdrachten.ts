import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Domein } from '../gedeeld/domein.ts';
import type { Catalogusinhoud } from './inhoud.ts';
import type { Catalogustekst } from './maatregel.ts';

/** What the shell knows of the catalogue. */
export type CatalogusContext = {
  /** The version that the draft is made on; without a draft the one that holds today. */
  readonly basis: Catalogusinhoud;
  /** The codes this version knows. */
  readonly scenariosoorten: readonly string[];
  readonly eindeRedenen: readonly string[];
};

/** How often the measure had been changed when the page was made: who comes second hears so. */
type Gezien = { readonly code: string; readonly gezien: number };

export type CatalogusCommand = {
  readonly op: CalendarDay;
  readonly door: AccountId;
  readonly context: CatalogusContext;
} & (
  | (Gezien & { readonly type: 'WijzigCatalogusmaatregel'; readonly tekst: Catalogustekst })
  | {
      readonly type: 'VoegCatalogusmaatregelToe';
      readonly domein: Domein;
      readonly tekst: Catalogustekst;
    }
  | (Gezien & { readonly type: 'TrekCatalogusmaatregelIn'; readonly reden: string })
  | { readonly type: 'ZetCatalogusmaatregelTerug'; readonly code: string }
  | { readonly type: 'ZieCatalogusmaatregelNa'; readonly code: string; readonly bevinding: string }
  | { readonly type: 'LegCatalogusconceptVoor'; readonly toelichting: string }
  | { readonly type: 'GeefCatalogusconceptTerug'; readonly reden: string }
  | { readonly type: 'PubliceerCatalogus' }
);
