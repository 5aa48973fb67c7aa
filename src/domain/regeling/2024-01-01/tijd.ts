import type { OrganisatieSoort } from '../../gedeeld/ambt.ts';
import { type GrondPerSoort, regelingGrond } from '../../gedeeld/grondslag.ts';
import { type Ligging, ligging } from '../ambtsperiode.ts';
import { type Antwoord, ja, nee, onbekend } from '../antwoord.ts';
import type { RechtstoetsFeiten } from '../feiten.ts';

const PLAATS = 'lid 5, onder a';
const T1 = regelingGrond(
  'T1',
  PLAATS,
  'Op deze dag stond nog niet vast dat de bestuurder het ambt gaat vervullen.',
);
const T2 = regelingGrond('T2', PLAATS, 'Op deze dag stond vast dat de bestuurder het ambt gaat vervullen.');
const T3 = regelingGrond('T3', PLAATS, 'Op deze dag vervult de bestuurder het ambt.');
const T4 = regelingGrond('T4', PLAATS, 'Op deze dag is het ambt voorbij; er komt geen nieuwe verstrekking.');
/** An appointment that falls through has an end and no beginning; getting back what was provided is not regulated. */
const T5 = regelingGrond('T5', PLAATS, 'De benoeming gaat niet door; daarmee eindigt de aanspraak.');

const antwoorden = (maak: typeof ja, grond: GrondPerSoort): Readonly<Record<OrganisatieSoort, Antwoord>> => ({
  gemeente: maak(grond.gemeente),
  provincie: maak(grond.provincie),
  waterschap: maak(grond.waterschap),
});

const AMBT_VAN_ONBEKEND = onbekend('ambtVan');
const BENOEMING_VERVALLEN = antwoorden(nee, T5);
const ANTWOORD = {
  'voor-zekerheid': antwoorden(nee, T1),
  'zeker-voor-ambt': antwoorden(ja, T2),
  zeker: antwoorden(ja, T2),
  'in-ambt': antwoorden(ja, T3),
  'na-ambt': antwoorden(nee, T4),
} satisfies Partial<Record<Ligging, unknown>>;

/** T1-T5: is the day of the test in office, or at a moment when the office was certain? What was assigned in office and comes late (T6) is asked in `na-ambt.ts`. */
export const toetsTijd = (feiten: RechtstoetsFeiten, soort: OrganisatieSoort): Antwoord => {
  const plaats = ligging(feiten.peildatum, feiten);
  if (plaats === 'onbekend') return AMBT_VAN_ONBEKEND;
  const vervallen = plaats === 'na-ambt' && feiten.ambtVan === null && feiten.benoemingStondVast !== null;
  return (vervallen ? BENOEMING_VERVALLEN : ANTWOORD[plaats])[soort];
};
