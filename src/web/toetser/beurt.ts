import type { AdviesState } from '#domain/advies/advies.ts';
import type { AccountId } from '#kernel/ids.ts';

/** What this reviewer has to do with an advice now. */
export type Beurt =
  | 'vrij'
  | 'bij-mij'
  | 'bij-ander'
  | 'zelf-opgesteld'
  | 'zelf-eerste-toets'
  | 'vastgesteld'
  | 'elders';

type Toetsstand = Pick<AdviesState, 'stand' | 'opstellers' | 'eersteToetser'> & {
  readonly houder: AccountId | null;
};

const beurtBij = ({ stand, opstellers, eersteToetser, houder }: Toetsstand, ik: AccountId): Beurt => {
  if (stand === 'vastgesteld' || stand === 'verstrekt') return 'vastgesteld';
  if (stand !== 'ter-toetsing' && stand !== 'eerste-akkoord') return 'elders';
  if (opstellers.includes(ik)) return 'zelf-opgesteld';
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
      readonly opstellers?: readonly AccountId[];
      readonly eersteToetser?: AccountId;
      readonly tweedeToetser?: AccountId;
    };
  },
  ik: AccountId,
): Beurt => {
  const { opstellers = [], eersteToetser = null, tweedeToetser = null } = betrokkenen;
  return toets === 'eerste'
    ? beurtBij({ stand: 'ter-toetsing', opstellers, eersteToetser, houder: eersteToetser }, ik)
    : beurtBij({ stand: 'eerste-akkoord', opstellers, eersteToetser, houder: tweedeToetser }, ik);
};
