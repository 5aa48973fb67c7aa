import { neemtInToetsing } from '#application/simulatie/advies.ts';
import { keurmerkInOrde, keurmerkWijktAf } from '#application/simulatie/onderzoek.ts';
import { op } from '#application/simulatie/toneel.ts';
import {
  aangeboden,
  eersteToetsGedaan,
  NA,
  vastgesteld,
  type Zaakstof,
} from '#application/simulatie/verloop.ts';
import { plekken } from './plekken.ts';
import type { Verhaal } from './verhaal.ts';

const horeca = {
  ambt: 'wethouder',
  plek: plekken.groningen,
  soort: 'appartement',
  speelt: 'Twee zaken zijn gesloten na een controle. De eigenaren laten van zich horen.',
  ernst: 'hoog',
  waarschijnlijkheid: 'laag',
  weging:
    'De mensen om wie het gaat, hebben eerder geweld gebruikt. Tegen een bestuurder is dat niet gebeurd.',
  codes: ['W-006', 'W-008', 'W-011', 'K-004', 'I-003', 'V-001'],
} as const satisfies Partial<Zaakstof>;

const natuur = {
  ...horeca,
  ambt: 'gedeputeerde',
  soort: 'boerderij',
  speelt: 'Een besluit over een natuurgebied raakt veel bedrijven in de omgeving.',
  ernst: 'midden',
  codes: ['W-017', 'W-021', 'W-024', 'I-001'],
} as const satisfies Partial<Zaakstof>;

/** Cases that lie with the reviewers, and one that waits for its report to be sent. */
export const toetsen: readonly Verhaal[] = [
  {
    zelf: 'carla',
    verloop: (dag) =>
      aangeboden(dag, -NA.advies - 3, {
        ...horeca,
        soort: 'rijwoning',
        ernst: 'midden',
        straat: 'Papierstraat 40',
        keurmerk: keurmerkInOrde,
      }),
  },
  {
    zelf: 'pim',
    anders: { adviseur: 'adviseur-2' },
    verloop: (dag) => [
      ...aangeboden(dag, -NA.advies - 6, { ...natuur, plek: plekken.assen, straat: 'Denkweg 100' }),
      op(dag(-1), neemtInToetsing('eerste-toetser')),
    ],
  },
  {
    zelf: 'dirk',
    anders: { adviseur: 'adviseur-2' },
    verloop: (dag) =>
      aangeboden(dag, -NA.advies - 1, {
        ...horeca,
        straat: 'Verzinselkade 6',
        aanmelding: {
          aanleidingen: ['concrete-dreiging'],
          dreiging: {
            wat: 'Mijn auto is bekrast en er lag een brief onder de ruitenwisser.',
            wanneer: 'Drie weken geleden, op een zondagochtend.',
            nuVeilig: true,
            vandaagBellen: false,
          },
        },
      }),
  },
  {
    zelf: 'xandra',
    verloop: (dag) =>
      eersteToetsGedaan(dag, -NA.eersteToets - 2, {
        ...natuur,
        plek: plekken.groningen,
        straat: 'Modelhof 14',
        monument: true,
        keurmerk: keurmerkWijktAf,
      }),
  },
  {
    zelf: 'els',
    anders: { adviseur: 'adviseur-2' },
    verloop: (dag) => [
      ...eersteToetsGedaan(dag, -NA.eersteToets - 4, { ...horeca, straat: 'Kartonkade 77' }),
      op(dag(-1), neemtInToetsing('tweede-toetser')),
    ],
  },
  {
    zelf: 'mira',
    anders: { adviseur: 'adviseur-2' },
    verloop: (dag) =>
      vastgesteld(dag, -NA.tweedeToets - 1, {
        ...horeca,
        ambt: 'voorzitter-waterschap',
        plek: plekken.leeuwarden,
        soort: 'vrijstaand',
        straat: 'Fantasiewei 4',
        speelt: 'Er is onvrede over de verhoging van de heffing.',
      }),
  },
];
