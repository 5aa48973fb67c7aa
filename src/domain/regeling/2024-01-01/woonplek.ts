import type { OrganisatieSoort } from '../../gedeeld/ambt.ts';
import type { Domein } from '../../gedeeld/domein.ts';
import type { Grond } from '../../gedeeld/grondslag.ts';
import { type Antwoord, ja, nee, onbekend } from '../antwoord.ts';
import type { Ontheffing, RechtstoetsFeiten } from '../feiten.ts';

const grond = (code: string, artikel: string, uitleg: string): Grond => ({ code, artikel, uitleg });

const PROVINCIE_A = 'artikel 2.9, lid 2, onder a';
const PROVINCIE_B = 'artikel 2.9, lid 2, onder b';
const GEMEENTE_A = 'artikel 3.9, lid 2, onder a';
const GEMEENTE_B = 'artikel 3.9, lid 2, onder b';
const BUITEN = 'en er is op deze dag geen geldige ontheffing.';

/** H10 (second home, parents, workplace) is not a place of residence; the test asks about the home that is. */
const H1 = ja(grond('H1', PROVINCIE_A, 'De woning staat in de provincie van de benoeming.'));
const H2 = nee(
  grond(
    'H2',
    PROVINCIE_B,
    'De woning staat buiten de provincie. Voor de commissaris van de Koning bestaat geen ontheffing.',
  ),
);
const H3 = ja(grond('H3', PROVINCIE_A, 'De woning staat in de provincie van de benoeming.'));
const H4 = ja(grond('H4', PROVINCIE_B, 'Op deze dag geldt een ontheffing om buiten de provincie te wonen.'));
const H5 = nee(grond('H5', PROVINCIE_B, `De woning staat buiten de provincie ${BUITEN}`));
const H6 = ja(grond('H6', GEMEENTE_A, 'De woning staat in de gemeente van de benoeming.'));
const H7 = ja(grond('H7', GEMEENTE_B, 'Op deze dag geldt een ontheffing om buiten de gemeente te wonen.'));
const H8 = nee(grond('H8', GEMEENTE_B, `De woning staat buiten de gemeente ${BUITEN}`));
const H9 = ja(
  grond('H9', 'artikel 4.9, lid 2', 'Voor een waterschap maakt het niet uit waar de woning staat.'),
);

/** An exemption is for a time (BB-13): valid when the day lies in one of them, the first and last day included. */
const ontheffingOp = (ontheffingen: readonly Ontheffing[] | null, dag: string): Antwoord['stand'] => {
  if (ontheffingen === null) return 'onbekend';
  let stand: Antwoord['stand'] = 'nee';
  for (const { van, tot } of ontheffingen) {
    if ((van !== null && dag < van) || (tot !== null && dag > tot)) continue;
    if (van !== null && tot !== null) return 'ja';
    stand = 'onbekend';
  }
  return stand;
};

const watMist = (ontheffingen: readonly Ontheffing[] | null): string => {
  if (ontheffingen === null) return 'ontheffingen';
  return ontheffingen.some(({ tot }) => tot === null) ? 'ontheffingen.tot' : 'ontheffingen.van';
};

type Plaats = { readonly naam: 'woning.gemeente' | 'woning.provincie'; readonly code: string | null };

const ontbrekend = (
  { organisatie, woning }: RechtstoetsFeiten,
  { naam, code }: Plaats,
): readonly string[] => [
  ...(organisatie === null ? ['organisatie'] : organisatie.code === null ? ['organisatie.code'] : []),
  ...(woning === null ? ['woning'] : code === null ? [naam] : []),
];

const toetsGebied = (
  feiten: RechtstoetsFeiten,
  plaats: Plaats,
  binnen: Antwoord,
  buiten: Antwoord,
): Antwoord => {
  const code = feiten.organisatie?.code ?? null;
  if (code === null || plaats.code === null) return onbekend(...ontbrekend(feiten, plaats));
  return code === plaats.code ? binnen : buiten;
};

const metOntheffing = (feiten: RechtstoetsFeiten, gebied: Antwoord, ontheven: Antwoord): Antwoord => {
  if (gebied.stand === 'ja') return gebied;
  const ontheffing = ontheffingOp(feiten.ontheffingen, feiten.peildatum);
  if (ontheffing === 'ja') return ontheven;
  if (ontheffing === 'nee') return gebied;
  return onbekend(...gebied.ontbreekt, watMist(feiten.ontheffingen));
};

/** H1-H9: is the home where the article wants it? M4: after a move the same question is asked again. */
export const toetsWoonplek = (feiten: RechtstoetsFeiten, soort: OrganisatieSoort): Antwoord => {
  if (soort === 'waterschap') return H9;
  if (soort === 'gemeente') {
    const plaats: Plaats = { naam: 'woning.gemeente', code: feiten.woning?.gemeente ?? null };
    return metOntheffing(feiten, toetsGebied(feiten, plaats, H6, H8), H7);
  }
  const plaats: Plaats = { naam: 'woning.provincie', code: feiten.woning?.provincie ?? null };
  if (feiten.ambt === 'commissaris-van-de-koning') return toetsGebied(feiten, plaats, H1, H2);
  return metOntheffing(feiten, toetsGebied(feiten, plaats, H3, H5), H4);
};

/**
 * K10: lid 1 is about the place of residence, the advice about four domains. Whether lid 1 carries a measure
 * outside the home is not settled: that is for a jurist.
 */
export const grondslagVanDomein = (domein: Domein): 'woonplek' | 'buiten-de-woning' =>
  domein === 'wonen' ? 'woonplek' : 'buiten-de-woning';
