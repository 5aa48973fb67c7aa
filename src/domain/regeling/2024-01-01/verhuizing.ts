import type { OrganisatieSoort } from '../../gedeeld/ambt.ts';
import { type Grond, type GrondPerSoort, regelingGrond } from '../../gedeeld/grondslag.ts';
import type { RechtstoetsFeiten } from '../feiten.ts';

const M1 = regelingGrond(
  'M1',
  'lid 6',
  'Het woonadres is tijdens het ambt veranderd en voor een eerdere woning is al verstrekt. Voor de nieuwe woning mag de organisatie opnieuw verstrekken; dat hoeft niet.',
);
const M3 = regelingGrond(
  'M3',
  'lid 6',
  'Er is al verstrekt voor een eerdere woning, maar de verhuizing viel buiten het ambt. Daarover zegt de regeling niets; een jurist beoordeelt dit.',
);

/** Whether this is a first provision, one after a move (lid 6), or a move the law does not speak of. */
export type Verhuisstand = {
  readonly stand: 'eerste' | 'opnieuw' | 'jurist' | 'onbekend';
  readonly gronden: readonly Grond[];
  readonly ontbreekt: readonly string[];
};

const NIETS: readonly never[] = [];
const EERSTE: Verhuisstand = { stand: 'eerste', gronden: NIETS, ontbreekt: NIETS };
const met = (
  stand: Verhuisstand['stand'],
  grond: GrondPerSoort,
): Readonly<Record<OrganisatieSoort, Verhuisstand>> => ({
  gemeente: { stand, gronden: [grond.gemeente], ontbreekt: NIETS },
  provincie: { stand, gronden: [grond.provincie], ontbreekt: NIETS },
  waterschap: { stand, gronden: [grond.waterschap], ontbreekt: NIETS },
});
const mist = (naam: string): Verhuisstand => ({ stand: 'onbekend', gronden: NIETS, ontbreekt: [naam] });

const OPNIEUW = met('opnieuw', M1);
const JURIST = met('jurist', M3);
const MIST_EERDER = mist('eerderVerstrekt');
const MIST_DAG = mist('woonadresGewijzigdOp');
const MIST_AMBT = mist('ambtVan');

/**
 * M1-M3, M5 and M6: lid 6 needs a change of address in office and an earlier provision for another home. With nothing provided
 * elsewhere it is a first provision (M2), as it is at the same address (M6). The number of moves does not count (M5).
 */
export const toetsVerhuizing = (feiten: RechtstoetsFeiten, soort: OrganisatieSoort): Verhuisstand => {
  const { ambtTot, ambtVan, eerderVerstrekt, peildatum, woning, woonadresGewijzigdOp: gewijzigd } = feiten;
  if (eerderVerstrekt === null) return gewijzigd === null ? EERSTE : MIST_EERDER;
  if (!eerderVerstrekt.some(({ woning: id, op }) => id !== woning?.id && op <= peildatum)) return EERSTE;
  if (gewijzigd === null) return MIST_DAG;
  if (ambtVan === null) return MIST_AMBT;
  return gewijzigd >= ambtVan && (ambtTot === null || gewijzigd <= ambtTot) ? OPNIEUW[soort] : JURIST[soort];
};
