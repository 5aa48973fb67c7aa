import type { AdviesState } from '#domain/advies/advies.ts';
import type { AccountId } from '#kernel/ids.ts';

/** What this reviewer has to do with an advice now. */
export type Beurt = 'vrij' | 'bij-mij' | 'bij-ander' | 'zelf-eerste-toets' | 'vastgesteld' | 'elders';

type Toetsstand = Pick<AdviesState, 'stand' | 'eersteToetser'> & {
  readonly houder: AccountId | null;
};

const beurtBij = ({ stand, eersteToetser, houder }: Toetsstand, ik: AccountId): Beurt => {
  if (stand === 'vastgesteld' || stand === 'verstrekt') return 'vastgesteld';
  if (stand !== 'ter-toetsing' && stand !== 'eerste-akkoord') return 'elders';
  if (stand === 'eerste-akkoord' && eersteToetser === ik) return 'zelf-eerste-toets';
  if (houder === null) return 'vrij';
  return houder === ik ? 'bij-mij' : 'bij-ander';
};

/** Whose turn an opened advice is, as this reviewer sees it. */
export const beurtVanAdvies = (advies: AdviesState, ik: AccountId): Beurt =>
  beurtBij({ ...advies, houder: advies.inToetsing?.toetser ?? null }, ik);

/** The same from the card of a list, which opens no dossier; who took a test holds it until it is done. */
export const beurtVanKaart = (
  {
    toets,
    betrokkenen,
  }: {
    readonly toets: 'eerste' | 'tweede';
    readonly betrokkenen: {
      readonly eersteToetser?: AccountId;
      readonly tweedeToetser?: AccountId;
    };
  },
  ik: AccountId,
): Beurt => {
  const { eersteToetser = null, tweedeToetser = null } = betrokkenen;
  return toets === 'eerste'
    ? beurtBij({ stand: 'ter-toetsing', eersteToetser, houder: eersteToetser }, ik)
    : beurtBij({ stand: 'eerste-akkoord', eersteToetser, houder: tweedeToetser }, ik);
};
