import { catalogus } from '#domain/catalogus/catalogus.ts';
import { type Catalogusstap, pasToe } from '#domain/catalogus/inhoud.ts';
import type { CatalogusContext } from '#domain/catalogus/opdrachten.ts';
import type { CatalogusState } from '#domain/catalogus/toestand.ts';
import { addYears, type CalendarDay } from '#kernel/calendar-day.ts';
import { type Catalogi, type Catalogus, catalogi, metEinde } from '../referentie/catalogus.ts';

export const foldCatalogus = (events: readonly { readonly feit: unknown }[]): CatalogusState =>
  events.reduce((state, { feit }) => catalogus.evolve(state, feit as never), catalogus.initialState);

const STATUS = 'Opgesteld door het CCV en gepubliceerd door de Beveiligingsautoriteit. Bedragen met btw.';

/** The whole catalogue that these steps make of a version. */
const volgende = (basis: Catalogus, stappen: readonly Catalogusstap[], versie: CalendarDay): Catalogus => {
  const { maatregelen, ingetrokken } = pasToe(basis, stappen, versie);
  const eindes = new Map(basis.eindeRedenen.map(({ code, tekst }) => [code, tekst]));
  return {
    ...basis,
    versie,
    status: STATUS,
    // A new version is no review of what it leaves as it was.
    herzienVoor: basis.herzienVoor ?? addYears(basis.versie, 1),
    maatregelen: metEinde(maatregelen, eindes),
    ingetrokken,
  };
};

/** Every version: the files, and on top of them what the history says was published. */
export const catalogiVan = ({ versies }: CatalogusState): Catalogi => {
  const gepubliceerd: Catalogus[] = [];
  for (const { basis, stappen, versie } of versies) {
    const van = catalogi(gepubliceerd).versie(basis);
    if (van === undefined) throw new Error(`A version of the catalogue is missing: ${basis}`);
    gepubliceerd.push(volgende(van, stappen, versie));
  }
  return catalogi(gepubliceerd);
};

/** The version that the draft starts from; without a draft the one that holds on this day. */
export const basisVan = (state: CatalogusState, op: CalendarDay): Catalogus => {
  const alle = catalogiVan(state);
  return (state.concept === null ? undefined : alle.versie(state.concept.basis)) ?? alle.op(op);
};

/** The draft as it would be published on this day; null without a draft. */
export const conceptVan = (state: CatalogusState, op: CalendarDay): Catalogus | null =>
  state.concept === null ? null : volgende(basisVan(state, op), state.concept.stappen, op);

/** What deciding about the catalogue needs to know. */
export const catalogusContext = (state: CatalogusState, op: CalendarDay): CatalogusContext => {
  const basis = basisVan(state, op);
  return {
    basis,
    scenariosoorten: basis.scenariosoorten.map(({ code }) => code),
    eindeRedenen: basis.eindeRedenen.map(({ code }) => code),
  };
};
