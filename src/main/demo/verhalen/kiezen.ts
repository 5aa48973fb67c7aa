import {
  deelt,
  deeltNietMeer,
  isKlaarMetKiezen,
  kiest,
  kiestLiever,
  zietAf,
} from '#application/simulatie/keuze.ts';
import { heeftKeurmerk } from '#application/simulatie/persoon.ts';
import { doet, op } from '#application/simulatie/toneel.ts';
import { metRapport, NA, type Zaakstof } from '#application/simulatie/verloop.ts';
import { addDays, addYears } from '#kernel/calendar-day.ts';
import { plekken } from './plekken.ts';
import type { Verhaal } from './verhaal.ts';

const KORT = ['W-001', 'W-006', 'W-017', 'I-003'] as const;

const wijk = {
  ambt: 'wethouder',
  plek: plekken.groningen,
  soort: 'rijwoning',
  speelt: 'Er komt een nieuwe verkeersindeling in de binnenstad. Ondernemers zijn boos.',
  ernst: 'midden',
  waarschijnlijkheid: 'midden',
  weging: 'Online gaat het hard tegen hard. Aan huis is nog niets gebeurd.',
  codes: KORT,
} as const satisfies Partial<Zaakstof>;

const provincie = { ...wijk, ambt: 'gedeputeerde', soort: 'vrijstaand' } as const;

/** Days that the certificate of the home still holds: few enough to be reminded of. */
const BIJNA_VERLOPEN = 40;

/** Fourteen measures, from every domain and one at her own cost, and photos of the home. */
const wethouder: Verhaal = {
  zelf: 'wethouder',
  verloop: (dag, fotos) => [
    ...metRapport(dag, -NA.rapport - 2, {
      ...wijk,
      straat: 'Bedachtstraat 15',
      fotos,
      soort: 'twee-onder-een-kap',
      codes: [
        'W-001',
        'W-003',
        'W-006',
        'W-008',
        'W-011',
        'W-017',
        'W-024',
        'W-026',
        'W-031',
        'K-004',
        'K-008',
        'I-001',
        'I-006',
        'V-011',
      ],
    }),
    op(dag(-1), heeftKeurmerk(addDays(addYears(dag(0), -10), BIJNA_VERLOPEN))),
  ],
};

/** Cases in which the office-holder chooses, shares, or does neither. */
export const kiezen: readonly Verhaal[] = [
  wethouder,
  {
    zelf: 'quirine',
    verloop: (dag) => [
      ...metRapport(dag, -NA.rapport - 9, { ...provincie, straat: 'Zomaarlaan 18' }),
      op(dag(-4), kiest('W-001'), kiestLiever('W-006', 'W-005')),
    ],
  },
  {
    zelf: 'faisal',
    verloop: (dag) => [
      ...metRapport(dag, -NA.rapport - 40, { ...wijk, straat: 'Proefveld 3' }),
      op(dag(-35), zietAf('past-niet-bij-mij', ...KORT), isKlaarMetKiezen),
    ],
  },
  {
    zelf: 'gijs',
    verloop: (dag) => [
      ...metRapport(dag, -NA.rapport - 12, { ...wijk, straat: 'Nooitgezienweg 60' }),
      op(dag(-8), kiest('W-001', 'W-006', 'W-017'), zietAf('privacy', 'I-003'), isKlaarMetKiezen, deelt),
      op(dag(-5), deeltNietMeer),
    ],
  },
  {
    zelf: 'zoe',
    verloop: (dag) => [
      ...metRapport(dag, -NA.rapport - 7, { ...provincie, straat: 'Schemerpad 2' }),
      op(dag(-2), kiest(...KORT), isKlaarMetKiezen),
    ],
  },
  {
    zelf: 'abel',
    verloop: (dag) => [
      ...metRapport(dag, -220, { ...provincie, straat: 'Voltooidweg 1' }),
      op(dag(-180), zietAf('eigen-oplossing', ...KORT), isKlaarMetKiezen),
      op(dag(-120), doet('planner', { type: 'PlanNazorg', dag: dag(-60) })),
      op(
        dag(-60),
        doet('planner', {
          type: 'LegNazorggesprekVast',
          verslag: 'Tevreden over het gesprek thuis. Wilde zelf iets kopen en heeft dat gedaan.',
          terugbellen: false,
        }),
        doet('planner', { type: 'SluitDossier', reden: 'klaar' }),
      ),
    ],
  },
];
