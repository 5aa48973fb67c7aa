import { type Cents, splitEqually } from '#kernel/money.ts';
import type { OrganisatieSoort } from '../../gedeeld/ambt.ts';
import { type Grond, regelingGrond } from '../../gedeeld/grondslag.ts';
import type { TerBeschikking, Uitkomst } from '../feiten.ts';

/** C10: running costs in office are part of the measure. C9: the payment from the State plays no part in the test, so it is no fact. */
const C1 = regelingGrond(
  'C1',
  'lid 3',
  'De organisatie betaalt wat zij verstrekt, ook de vaste lasten tijdens het ambt. Er is geen maximum.',
);
const C2 = regelingGrond('C2', 'lid 3 en 7', 'De organisatie betaalt ook wat zij uitleent.');
const C3 = regelingGrond(
  'C3',
  'lid 5, onder b',
  'Wat nodig is om het certificaat te halen, betaalt de bestuurder zelf.',
);
/** C5: that the ministry pays is stated for the woningscan and assumed for the advice under this regime. */
const C5 = regelingGrond(
  'C5',
  'lid 4',
  'In de praktijk betaalt het ministerie van BZK het advies; de regeling zegt daar niets over.',
);

/** C7 and C8 (the stelsel) and C4 (wishes outside the advice, own cost) are not part of what this test decides. */
const GROND: Partial<Record<Uitkomst, typeof C1>> = {
  'moet-verstrekken': C1,
  'kan-opnieuw-verstrekken': C1,
  'wacht-op-pkvw': C3,
  'kan-advies-aanvragen': C5,
  'geen-recht-woonplek': C2,
};

/** C1-C5: the ground for who pays with this outcome; undefined when there is nothing to pay yet. */
export const bekostigingsgrond = (
  uitkomst: Uitkomst,
  terBeschikking: TerBeschikking,
  soort: OrganisatieSoort,
): Grond | undefined => {
  const grond = GROND[uitkomst];
  return grond === C2 && terBeschikking !== 'mag' ? undefined : grond?.[soort];
};

/** Who pays for what can be provided now or after waiting, or lent; null when that is nothing. */
export const betaler = (
  uitkomst: Uitkomst,
  terBeschikking: TerBeschikking,
  soort: OrganisatieSoort,
): OrganisatieSoort | null =>
  terBeschikking === 'mag' ||
  uitkomst === 'moet-verstrekken' ||
  uitkomst === 'kan-opnieuw-verstrekken' ||
  uitkomst === 'wacht-op-vaststelling' ||
  uitkomst === 'wacht-op-pkvw'
    ? soort
    : null;

/** One organisation and what it bears. */
export type Kostendeel = { readonly organisatie: string; readonly bedragCent: Cents };

/**
 * C6, article 3.2.16, onder b Rechtspositiebesluit: who is mayor of several municipalities has provisions borne in equal parts, unless they
 * belong to the office in one of them. The first organisations carry the odd cents. Takes at least one organisation.
 */
export const verdeelKosten = (
  bedragCent: Cents,
  organisaties: readonly string[],
  toeTeRekenenAan: string | null,
): readonly Kostendeel[] => {
  if (toeTeRekenenAan !== null) return [{ organisatie: toeTeRekenenAan, bedragCent }];
  const delen = splitEqually(bedragCent, organisaties.length);
  return organisaties.flatMap((organisatie, index) => {
    const deel = delen[index];
    return deel === undefined ? [] : [{ organisatie, bedragCent: deel }];
  });
};
