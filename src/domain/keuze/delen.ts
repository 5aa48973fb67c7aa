/** Sharing: the organisation sees what was chosen and where, never why, and never what was not chosen. */
import type { CalendarDay } from '#kernel/calendar-day.ts';
import type { GedeeldeMaatregel, Maatregel } from '../gedeeld/maatregel.ts';
import type { KeuzeEvent } from './feiten.ts';
import type { KeuzeContext } from './opdrachten.ts';
import { type Keuze, type KeuzeState, zonderKosten } from './toestand.ts';

const zoalsGeadviseerd = (maatregel: Maatregel): GedeeldeMaatregel => ({
  id: maatregel.id,
  code: maatregel.code,
  domein: maatregel.domein,
  titel: maatregel.titel,
  waar: maatregel.waar,
  betaler: maatregel.betaler,
  grondslag: maatregel.grondslag,
  eenmalig: maatregel.eenmalig,
  perMaand: maatregel.perMaand,
});

/** The cost bands belong to the measure itself; what the alternative costs, the offers will tell. */
const alsAlternatief = (maatregel: Maatregel, gezocht: string): readonly GedeeldeMaatregel[] =>
  maatregel.alternatieven
    .filter(({ id }) => id === gezocht)
    .map(({ code, titel }) => ({ ...zonderKosten(zoalsGeadviseerd(maatregel)), code, titel }));

const zichtbaar = (maatregel: Maatregel, keuze: Keuze | undefined): readonly GedeeldeMaatregel[] => {
  if (keuze === undefined || keuze.keuze === 'afgezien') return [];
  return keuze.keuze === 'gekozen'
    ? [zoalsGeadviseerd(maatregel)]
    : alsAlternatief(maatregel, keuze.alternatief);
};

/**
 * What the organisation would see: the chosen measures it provides itself, in the order of the advice.
 * Measures at the office-holder's own cost are left out; cost bands only when `metKosten`.
 */
export const teDelen = (
  maatregelen: readonly Maatregel[],
  keuzes: readonly Keuze[],
  metKosten: boolean,
): readonly GedeeldeMaatregel[] =>
  maatregelen
    .filter(({ betaler }) => betaler === 'organisatie')
    .flatMap((maatregel) =>
      zichtbaar(
        maatregel,
        keuzes.find(({ id }) => id === maatregel.id),
      ),
    )
    .map((maatregel) => (metKosten ? maatregel : zonderKosten(maatregel)));

const zelfde = (een: readonly GedeeldeMaatregel[], ander: readonly GedeeldeMaatregel[]): boolean =>
  een.length === ander.length &&
  een.every(({ id, code, titel }, plaats) => {
    const naast = ander[plaats];
    return naast?.id === id && naast.code === code && naast.titel === titel;
  });

/** While sharing is on, a changed choice is shared at once: the organisation always sees what holds now. */
export const deelOpnieuw = (
  op: CalendarDay,
  { maatregelen, versie }: Pick<KeuzeContext, 'maatregelen' | 'versie'>,
  { toestemmingen, keuzes, gedeeld }: KeuzeState,
): readonly KeuzeEvent[] => {
  const nu = teDelen(maatregelen, keuzes, toestemmingen.kosten);
  return !toestemmingen.maatregelen || zelfde(nu, gedeeld)
    ? []
    : [{ type: 'GedeeldMetOrganisatie', op, deel: 'maatregelen', maatregelen: nu, versie }];
};
