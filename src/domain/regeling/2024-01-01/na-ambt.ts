import type { OrganisatieSoort } from '../../gedeeld/ambt.ts';
import { regelingGrond } from '../../gedeeld/grondslag.ts';
import { ligging } from '../ambtsperiode.ts';
import { type Antwoord, ja, nee, onbekend } from '../antwoord.ts';
import type { RechtstoetsFeiten } from '../feiten.ts';

const T6 = regelingGrond(
  'T6',
  'lid 5, onder a',
  'Voor deze woning is tijdens het ambt verstrekt. Of een levering na het ambt nog mag doorgaan, staat niet in de regeling; een jurist beoordeelt dit.',
);

const NEE = nee();
const EERDER_ONBEKEND = onbekend('eerderVerstrekt');
const WONING_ONBEKEND = onbekend('woning.id');
const AMBT_VAN_ONBEKEND = onbekend('ambtVan');
const JA = { gemeente: ja(T6.gemeente), provincie: ja(T6.provincie), waterschap: ja(T6.waterschap) } as const;

/** T6: after office, was a measure for this home assigned in office, so that only its delivery can be late? */
export const toetsToegezegd = (feiten: RechtstoetsFeiten, soort: OrganisatieSoort): Antwoord => {
  const { eerderVerstrekt, peildatum, woning } = feiten;
  if (ligging(peildatum, feiten) !== 'na-ambt') return NEE;
  if (eerderVerstrekt === null) return EERDER_ONBEKEND;
  if (eerderVerstrekt.length === 0) return NEE;
  const id = woning?.id ?? null;
  if (id === null) return WONING_ONBEKEND;
  const liggingen = eerderVerstrekt
    .filter((eerder) => eerder.woning === id)
    .map(({ op }) => ligging(op, feiten));
  if (
    liggingen.some((plaats) => plaats === 'in-ambt' || plaats === 'zeker' || plaats === 'zeker-voor-ambt')
  ) {
    return JA[soort];
  }
  return liggingen.includes('onbekend') ? AMBT_VAN_ONBEKEND : NEE;
};
