import type { Actor } from './actor.ts';
import type { Betrokkenen, Kaart } from './kaart.ts';
import { dienstVan, type Noodopening } from './nood.ts';

/** How someone stands to one dossier; a role alone is never enough. */
export const relaties = [
  'zelf',
  'functionaris',
  'planner',
  'adviseur',
  'toetser',
  'eerste-toetser',
  'tweede-toetser',
  'beheerder',
  'noodtoegang',
  'ontsluiering',
] as const;

export type Relatie = (typeof relaties)[number];

const alsToetser = (account: Actor['account'], betrokkenen: Betrokkenen): readonly Relatie[] => {
  const { opstellers = [], adviseur, eersteToetser, tweedeToetser } = betrokkenen;
  if (opstellers.includes(account) || adviseur === account) return [];
  return [
    'toetser',
    ...(eersteToetser === account ? (['eerste-toetser'] as const) : []),
    ...(tweedeToetser === account ? (['tweede-toetser'] as const) : []),
  ];
};

const vanRol = ({ account, rol, organisatie }: Actor, kaart: Kaart): readonly Relatie[] => {
  const { betrokkenen } = kaart;
  switch (rol) {
    case 'functionaris':
      return organisatie !== undefined && organisatie === betrokkenen.organisatie ? ['functionaris'] : [];
    case 'planner':
      return ['planner'];
    case 'adviseur':
      return betrokkenen.adviseur === account ? ['adviseur'] : [];
    case 'toetser':
      if (kaart.soort === 'catalogus') return ['toetser'];
      return kaart.soort === 'zaak' ? alsToetser(account, betrokkenen) : [];
    case 'beheerder':
      return ['beheerder'];
    default:
      return [];
  }
};

/** Emergency access needs no tie to the case; only who reviews it has it unveiled. */
const inNood = (
  rol: Actor['rol'],
  nood: Noodopening | undefined,
  verder: readonly Relatie[],
): readonly Relatie[] => {
  if (nood === undefined || dienstVan(rol) === undefined) return [];
  return nood.soort === 'noodtoegang' || verder.includes('toetser') ? [nood.soort] : [];
};

/**
 * The relations of this person to this dossier, by role, by what the card says and by what the guard has open for them in an
 * emergency; none when there is no tie. Nobody handles their own case: whoever it is about has no other relation than 'zelf'.
 */
export const relatiesVan = (actor: Actor, kaart: Kaart, nood?: Noodopening): readonly Relatie[] => {
  if (kaart.betrokkenen.bestuurder === actor.account) return actor.rol === 'bestuurder' ? ['zelf'] : [];
  const verder = vanRol(actor, kaart);
  return [...verder, ...inNood(actor.rol, nood, verder)];
};
