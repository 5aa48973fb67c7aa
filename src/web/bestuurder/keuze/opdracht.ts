import type { Maatregel } from '#domain/gedeeld/maatregel.ts';
import type { Redencode } from '#domain/keuze/feiten.ts';
import type { Keuze } from '#domain/keuze/keuze.ts';
import type { KeuzeCommand } from '#domain/keuze/opdrachten.ts';

type KeuzeOpdracht =
  | Omit<Extract<KeuzeCommand, { type: 'KiesMaatregel' }>, 'op' | 'context'>
  | Omit<Extract<KeuzeCommand, { type: 'KiesAlternatief' }>, 'op' | 'context'>
  | Omit<Extract<KeuzeCommand, { type: 'ZieAfVanMaatregel' }>, 'op' | 'context'>;

/** The answers a form offers for a measure: yes, each alternative by its place, and not now. */
export const waardenVan = ({ alternatieven }: Maatregel): readonly string[] => [
  'gekozen',
  ...alternatieven.map((_alternatief, plaats) => `alternatief-${plaats}`),
  'afgezien',
];

/** What was chosen before, as an answer of the form; undefined when nothing was. */
export const waardeVan = ({ alternatieven }: Maatregel, keuze: Keuze | undefined): string | undefined => {
  if (keuze?.keuze !== 'alternatief') return keuze?.keuze;
  return `alternatief-${alternatieven.findIndex(({ id }) => id === keuze.alternatief)}`;
};

/** The command for an answer of the form. */
export const opdrachtVan = (
  { id: maatregel, alternatieven }: Maatregel,
  waarde: string,
  reden: Redencode | undefined,
): KeuzeOpdracht => {
  if (waarde === 'gekozen') return { type: 'KiesMaatregel', maatregel };
  const alternatief = alternatieven.find((_een, plaats) => waarde === `alternatief-${plaats}`);
  return alternatief === undefined
    ? { type: 'ZieAfVanMaatregel', maatregel, ...(reden !== undefined && { reden }) }
    : { type: 'KiesAlternatief', maatregel, alternatief: alternatief.id };
};
