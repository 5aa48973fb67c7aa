import type { OrganisatieSoort } from '../../gedeeld/ambt.ts';
import { type Grond, regelingGrond } from '../../gedeeld/grondslag.ts';
import { ligging } from '../ambtsperiode.ts';
import type { Antwoord } from '../antwoord.ts';
import type { RechtstoetsFeiten, TerBeschikking } from '../feiten.ts';

const O8 = regelingGrond(
  'O8',
  'lid 7',
  'De organisatie mag maatregelen uitlenen zolang het ambt duurt. Advies, certificaat en plaats van de woning doen er dan niet toe.',
);

/** O8: may the organisation lend measures (lid 7)? Only in office: certain beforehand is not enough. */
export const toetsTerBeschikking = (feiten: RechtstoetsFeiten, persoon: Antwoord): TerBeschikking => {
  if (persoon.stand === 'nee') return 'nee';
  const plaats = ligging(feiten.peildatum, feiten);
  if (plaats === 'onbekend' || plaats === 'zeker') return 'onbekend';
  if (plaats !== 'in-ambt') return 'nee';
  return persoon.stand === 'ja' ? 'mag' : 'onbekend';
};

export const terBeschikkingGrond = (soort: OrganisatieSoort): Grond => O8[soort];
