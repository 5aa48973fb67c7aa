import type { Grond } from '../gedeeld/grondslag.ts';

/** The answer to one question of the legal test: yes or no with grounds, or unknown with the facts that are needed. */
export type Antwoord = {
  readonly stand: 'ja' | 'nee' | 'onbekend';
  readonly gronden: readonly Grond[];
  readonly ontbreekt: readonly string[];
};

const NIETS: readonly never[] = [];

export const ja = (...gronden: readonly Grond[]): Antwoord => ({ stand: 'ja', gronden, ontbreekt: NIETS });
export const nee = (...gronden: readonly Grond[]): Antwoord => ({ stand: 'nee', gronden, ontbreekt: NIETS });
export const onbekend = (...ontbreekt: readonly string[]): Antwoord => ({
  stand: 'onbekend',
  gronden: NIETS,
  ontbreekt,
});
