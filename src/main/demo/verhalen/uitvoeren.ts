import type { Dag } from '#application/simulatie/dagen.ts';
import { deelt, deeltKosten, isKlaarMetKiezen, kiest, zietAf } from '#application/simulatie/keuze.ts';
import { keurmerkInOrde } from '#application/simulatie/onderzoek.ts';
import {
  heeftGeenKeurmerk,
  heeftGeenOntheffing,
  heeftKeurmerk,
  laatAmbtEindigen,
} from '#application/simulatie/persoon.ts';
import { doet, type Moment, op } from '#application/simulatie/toneel.ts';
import {
  type Bestelling,
  bestelt,
  betaalt,
  isOpgeleverd,
  leent,
  meldtGebrek,
  verstrekt,
  vraagtOfferte,
  werkt,
} from '#application/simulatie/uitvoering.ts';
import { metRapport, NA, type Zaakstof } from '#application/simulatie/verloop.ts';
import { plekken } from './plekken.ts';
import type { Verhaal } from './verhaal.ts';

const thuis = {
  ambt: 'wethouder',
  plek: plekken.groningen,
  soort: 'rijwoning',
  speelt: 'Een besluit over woningbouw maakt mensen boos.',
  ernst: 'midden',
  waarschijnlijkheid: 'midden',
  weging: 'Er zijn berichten die over het gezin gaan. Niemand kondigt iets aan.',
  keurmerk: keurmerkInOrde,
  codes: ['W-001', 'W-006', 'W-008'],
} as const satisfies Partial<Zaakstof>;

const ALLES = thuis.codes;

const post: Bestelling = { maatregel: 'W-001', leverancier: 'Verzonnen Sloten', euro: 385 };
const bel: Bestelling = { maatregel: 'W-006', leverancier: 'Bedachte Bellen', euro: 940 };
const alarm: Bestelling = {
  maatregel: 'W-008',
  leverancier: 'Denkbeeldig Alarm',
  euro: 2_150,
  euroPerMaand: 35,
};

/** Chosen, finished and shared, `na` working days after the report. */
const gekozen = (dag: Dag, begin: number, stof: Zaakstof, na = 3): readonly Moment[] => [
  ...metRapport(dag, begin, stof),
  op(dag(begin + NA.rapport + na), kiest(...stof.codes), isKlaarMetKiezen, deelt),
];

const besteld = (dag: Dag, begin: number, stof: Zaakstof, ...bestellingen: readonly Bestelling[]) => {
  const rapport = begin + NA.rapport;
  return [
    ...gekozen(dag, begin, stof),
    op(dag(rapport + 5), heeftKeurmerk(dag(rapport - 300))),
    op(dag(rapport + 6), verstrekt(...bestellingen.map(({ maatregel }) => maatregel))),
    op(dag(rapport + 12), ...bestellingen.map(vraagtOfferte)),
    op(dag(rapport + 14), ...bestellingen.map(bestelt)),
  ];
};

/** Cases in which an organisation provides, and cases after that. */
export const uitvoeren: readonly Verhaal[] = [
  {
    zelf: 'yara',
    verloop: (dag) => [
      ...gekozen(dag, -NA.rapport - 8, {
        ...thuis,
        straat: 'Schaduwkade 12',
        codes: [...ALLES, 'I-003'],
      }),
      op(dag(-3), deeltKosten, heeftKeurmerk(dag(-600))),
    ],
  },
  {
    zelf: 'cas',
    verloop: (dag) => [
      ...besteld(
        dag,
        -NA.rapport - 40,
        { ...thuis, straat: 'Poppenkaststraat 88', codes: ['W-001', 'W-008'] },
        post,
        alarm,
      ),
      op(dag(-12), isOpgeleverd('W-001'), isOpgeleverd('W-008')),
      op(dag(-10), werkt('W-001'), betaalt(post, '2026-114')),
      op(
        dag(-2),
        meldtGebrek('W-008', 'Het alarm gaat af als de kat door de kamer loopt. Wij zetten het nu niet aan.'),
      ),
    ],
  },
  {
    zelf: 'daan',
    verloop: (dag) => [
      ...besteld(dag, -NA.rapport - 60, { ...thuis, straat: 'Etalagelaan 5' }, post, bel, alarm),
      op(dag(-30), ...ALLES.map(isOpgeleverd)),
      op(dag(-25), ...ALLES.map((code) => werkt(code))),
      op(dag(-15), betaalt(post, '2026-081'), betaalt(bel, '2026-082'), betaalt(alarm, '2026-083')),
      op(dag(-1), laatAmbtEindigen(dag(60))),
    ],
  },
  {
    zelf: 'wethouder-wijdemeren',
    verloop: (dag) => [
      ...besteld(
        dag,
        -NA.rapport - 30,
        {
          ...thuis,
          plek: plekken.loosdrecht,
          soort: 'vrijstaand',
          straat: 'Plasverzinsel 3',
          codes: ['W-001', 'W-008'],
        },
        post,
        alarm,
      ),
      op(dag(-9), isOpgeleverd('W-001')),
      op(dag(-7), werkt('W-001'), betaalt(post, '2026-131')),
    ],
  },
  {
    zelf: 'eva',
    verloop: (dag) => [
      ...gekozen(dag, -NA.rapport - 10, {
        ...thuis,
        ambt: 'lid-dagelijks-bestuur',
        plek: plekken.leeuwarden,
        soort: 'boerderij',
        straat: 'Wensdijk 27',
        keurmerk: { voldoet: false, ontbreekt: ['achterdeur: slot zonder keurmerk'], hardeEis: true },
      }),
      op(dag(-5), heeftGeenKeurmerk),
      op(
        dag(-4),
        leent(
          'W-008',
          'Het keurmerk laat nog even op zich wachten. Tot dan lenen wij het alarm uit.',
          dag(30),
        ),
      ),
    ],
  },
  {
    zelf: 'floor',
    verloop: (dag) => [
      ...gekozen(dag, -NA.rapport - 20, {
        ...thuis,
        ambt: 'gedeputeerde',
        plek: plekken.assen,
        soort: 'vrijstaand',
        straat: 'Voorbeeldeind 1',
      }),
      op(dag(-12), heeftGeenOntheffing, heeftKeurmerk(dag(-500))),
      op(
        dag(-8),
        leent('W-008', 'De woning staat buiten de provincie. Gezien de berichten lenen wij het alarm uit.'),
      ),
      op(dag(-4), vraagtOfferte(alarm), bestelt(alarm)),
    ],
  },
  {
    zelf: 'bente',
    verloop: (dag) => [
      ...metRapport(dag, -150, { ...thuis, ambt: 'gedeputeerde', straat: 'Bladstraat 20' }),
      op(dag(-110), zietAf('geen-dreiging-ervaren', ...ALLES), isKlaarMetKiezen),
      op(dag(-20), doet('planner', { type: 'PlanNazorg', dag: dag(2) })),
    ],
  },
];
