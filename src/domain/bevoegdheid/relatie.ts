import type { Actor } from './actor.ts';
import type { Betrokkenen, Kaart } from './kaart.ts';

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

/**
 * The relations of this person to this dossier, by role and by what the card says; none when there is no tie.
 * Nobody handles their own case: whoever it is about has no other relation than 'zelf'.
 */
export const relatiesVan = ({ account, rol, organisatie }: Actor, kaart: Kaart): readonly Relatie[] => {
  const { betrokkenen } = kaart;
  if (betrokkenen.bestuurder === account) return rol === 'bestuurder' ? ['zelf'] : [];
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
