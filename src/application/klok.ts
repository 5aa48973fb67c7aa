import { lopendePauze } from '#domain/aanmelding/klok.ts';
import type { Rol } from '#domain/bevoegdheid/actor.ts';
import { type Klok, werkdagenStil } from '#domain/gedeeld/pauze.ts';
import type { Aanzet, Beurt, Partij } from '#domain/gedeeld/schakel.ts';
import type { CalendarDay } from '#kernel/calendar-day.ts';
import { beurtVan } from './beurt.ts';
import { evolveZaak, type SlicedFeit, type Zaak } from './zaak.ts';

const PARTIJ: Readonly<Partial<Record<Rol, Partij>>> = {
  bestuurder: 'bestuurder',
  planner: 'planner',
  adviseur: 'adviseur',
  toetser: 'toetser',
  functionaris: 'organisatie',
};

/** Who has the ball, and as what this role acts. */
export const aanzetVan = (zaak: Zaak, rol: Rol): Aanzet => ({
  ...beurtVan(zaak),
  door: PARTIJ[rol] ?? 'niemand',
});

/** When the ball moves on, a clock that stood runs again for whoever has it now. */
export const hervatBijWissel = (
  voor: Zaak,
  decided: readonly SlicedFeit[],
  op: CalendarDay,
): readonly {
  readonly slice: 'aanmelding';
  readonly feit: { readonly type: 'KlokHervat'; readonly op: CalendarDay };
}[] => {
  const na = decided.reduce(evolveZaak, voor);
  const stond = lopendePauze(na.aanmelding);
  const [eerst, nu] = [beurtVan(voor), beurtVan(na)];
  const gewisseld = eerst.schakel !== nu.schakel || eerst.partij !== nu.partij;
  return stond !== undefined && gewisseld ? [{ slice: 'aanmelding', feit: { type: 'KlokHervat', op } }] : [];
};

/** What the card says of the clock of this link, that runs since `sinds`. */
export const klokVan = (
  { aanmelding }: Zaak,
  { schakel }: Beurt,
  sinds: CalendarDay,
  op: CalendarDay,
): Klok => {
  const eigen = aanmelding.pauzes.filter((een) => een.schakel === schakel && een.van >= sinds);
  const stil = werkdagenStil(
    eigen.filter(({ tot }) => tot !== null),
    sinds,
    op,
  );
  const pauze = lopendePauze({ pauzes: eigen })?.van;
  return { sinds, ...(stil > 0 && { stil }), ...(pauze !== undefined && { pauze }) };
};
