import type { Plek } from '#application/simulatie/persoon.ts';
import { WIJDEMEREN } from '../accounts.ts';

/** Where the people of the stories live: a real place, a street and a postcode that do not exist. */
export const plekken = {
  groningen: { postcode: '9700 AA', plaats: 'Groningen', gemeente: 'GM0014', provincie: 'PV20' },
  veendam: { postcode: '9640 AA', plaats: 'Veendam', gemeente: 'GM0047', provincie: 'PV20' },
  stadskanaal: { postcode: '9500 AA', plaats: 'Stadskanaal', gemeente: 'GM0037', provincie: 'PV20' },
  leeuwarden: { postcode: '8900 AA', plaats: 'Leeuwarden', gemeente: 'GM0080', provincie: 'PV21' },
  loosdrecht: { postcode: '1230 AA', plaats: 'Loosdrecht', gemeente: WIJDEMEREN, provincie: 'PV27' },
  assen: { postcode: '9400 AA', plaats: 'Assen', gemeente: 'GM0106', provincie: 'PV22' },
} as const satisfies Readonly<Record<string, Plek>>;
