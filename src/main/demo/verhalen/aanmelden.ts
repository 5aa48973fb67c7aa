import { doet, op } from '#application/simulatie/toneel.ts';
import { aangemeld, type Zaakstof } from '#application/simulatie/verloop.ts';
import { plekken } from './plekken.ts';
import type { Verhaal } from './verhaal.ts';

/** Nothing is known yet but the application itself. */
const nieuw = {
  speelt: '',
  ernst: 'laag',
  waarschijnlijkheid: 'laag',
  weging: '',
  codes: [],
} as const satisfies Partial<Zaakstof>;

const VEENDAM = { ambt: 'wethouder', plek: plekken.veendam, soort: 'rijwoning' } as const;
const STADSKANAAL = { ambt: 'wethouder', plek: plekken.stadskanaal, soort: 'twee-onder-een-kap' } as const;

const klaargezet =
  (dag: number): Verhaal['verloop'] =>
  (dagVan) => [
    op(dagVan(dag), {
      door: 'functionaris',
      in: 'zaak',
      opdracht: ({ zelf }) => ({ type: 'ZetAanmeldingKlaar', voor: zelf.id, ambt: 'wethouder' }),
    }),
  ];

/** Cases that have just come in, and applications that ended. */
export const aanmelden: readonly Verhaal[] = [
  {
    zelf: 'rachid',
    verloop: (dag) => aangemeld(dag, -2, { ...nieuw, ...VEENDAM, straat: 'Verzonnenlaan 12' }),
  },
  {
    zelf: 'karima',
    verloop: (dag) =>
      aangemeld(dag, -9, {
        ...nieuw,
        ambt: 'lid-dagelijks-bestuur',
        plek: plekken.leeuwarden,
        soort: 'boerderij',
        straat: 'Bedachtedijk 3',
        aanmelding: {
          aanleidingen: ['raad-van-collega'],
          anderen: 'Mijn vader woont bij ons in. Hij hoort niet goed.',
        },
      }),
  },
  {
    zelf: 'teun',
    verloop: (dag) =>
      aangemeld(dag, -1, {
        ...nieuw,
        ...STADSKANAAL,
        straat: 'Nergensweg 44',
        aanmelding: {
          aanleidingen: ['concrete-dreiging'],
          dreiging: {
            wat: 'Er stonden gisteravond twee mensen op de oprit die mijn naam riepen. Zij filmden het huis.',
            wanneer: 'Gisteravond rond tien uur, en vorige week ook al eens.',
            nuVeilig: true,
            vandaagBellen: true,
          },
        },
      }),
  },
  {
    zelf: 'nico',
    verloop: (dag) =>
      aangemeld(dag, 0, {
        ...nieuw,
        ambt: 'gedeputeerde',
        plek: plekken.groningen,
        soort: 'appartement',
        straat: 'Papierstraat 8',
        aanmelding: { partner: false },
      }),
  },
  { zelf: 'joost', verloop: klaargezet(-3) },
  { zelf: 'imke', verloop: klaargezet(-3) },
  {
    zelf: 'hanna',
    verloop: (dag, fotos) => [
      ...klaargezet(-3)(dag, fotos),
      ...aangemeld(dag, -1, {
        ...nieuw,
        ambt: 'wethouder',
        plek: plekken.groningen,
        soort: 'rijwoning',
        straat: 'Schetsplein 21',
        aanmelding: { aanleidingen: ['besluit-van-het-college'] },
      }),
    ],
  },
  {
    zelf: 'ursula',
    verloop: (dag) => [
      ...aangemeld(dag, -30, { ...nieuw, ...STADSKANAAL, straat: 'Sprookjespad 5' }),
      op(
        dag(-28),
        doet('planner', {
          type: 'VerklaarNietOntvankelijk',
          reden: 'dubbel',
          toelichting: 'Er loopt al een aanmelding van u. Daarmee gaan wij verder.',
        }),
      ),
    ],
  },
  {
    zelf: 'vera',
    verloop: (dag) => [
      ...aangemeld(dag, -25, { ...nieuw, ...VEENDAM, straat: 'Schaduwhof 9' }),
      op(dag(-21), doet('zelf', { type: 'TrekAanmeldingIn' })),
    ],
  },
];
