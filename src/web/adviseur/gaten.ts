import type { ZaakView } from '#application/application.ts';
import { type Domein, domeinen } from '#domain/gedeeld/domein.ts';
import type { Maatregel } from '#domain/gedeeld/maatregel.ts';
import { heeftItem } from '#domain/gedeeld/op-id.ts';
import type { Scenario } from '#domain/onderzoek/feiten.ts';

/** What is open in an advice: each may stay open, with a reason. */
export type Gaten = {
  readonly scenarios: readonly Scenario[];
  readonly maatregelen: readonly Maatregel[];
  readonly domeinen: readonly Domein[];
};

/** Scenarios that no measure answers, measures that answer no scenario, and domains without a measure. */
export const gatenVan = ({ zaak: { onderzoek, advies } }: ZaakView): Gaten => ({
  scenarios: onderzoek.scenarios.filter(
    ({ id }) => !advies.maatregelen.some(({ scenarios }) => scenarios.includes(id)),
  ),
  maatregelen: advies.maatregelen.filter(
    ({ scenarios }) => !scenarios.some((id) => heeftItem(onderzoek.scenarios, id)),
  ),
  domeinen: domeinen.filter((domein) => !advies.maatregelen.some((een) => een.domein === domein)),
});

/** How many gaps there are. */
export const aantalGaten = ({ scenarios, maatregelen, domeinen: leeg }: Gaten): number =>
  scenarios.length + maatregelen.length + leeg.length;

/** Whether a measure still misses what it cannot be offered without: a place, and an end when it is a heavier one. */
export const isOnaf = ({ waar, zwaar, eindafspraak }: Maatregel): boolean =>
  waar.trim() === '' || (zwaar === true && eindafspraak === undefined);
