import { adviseert, wilNiet } from '#application/simulatie/advies.ts';
import { maatregel } from '#application/simulatie/maatregelen.ts';
import { keurmerkPerDeur, vertelt } from '#application/simulatie/onderzoek.ts';
import { op } from '#application/simulatie/toneel.ts';
import { aangeboden, bezocht, NA, type Zaakstof } from '#application/simulatie/verloop.ts';
import { plekken } from './plekken.ts';
import type { Verhaal } from './verhaal.ts';

/** Everything at once: eight scenarios and fourteen measures. */
const havenplan = {
  ambt: 'wethouder',
  plek: plekken.groningen,
  soort: 'vrijstaand',
  straat: 'Bedenksingel 8',
  speelt: 'Over het havenplan is veel ruzie. Er zijn ramen bekrast.',
  ernst: 'hoog',
  waarschijnlijkheid: 'midden',
  weging:
    'Een kleine groep zoekt de bestuurder thuis en online op. Er is één keer iets beschadigd; er is niet gedreigd met geweld.',
  keurmerk: keurmerkPerDeur,
  codes: [
    'W-001',
    'W-006',
    'W-017',
    'W-021',
    'W-024',
    'W-031',
    'K-004',
    'K-008',
    'I-001',
    'I-008',
    'I-013',
    'V-001',
    'V-007',
    'V-011',
  ],
} as const satisfies Zaakstof;

const gesprek = vertelt(
  {
    intentie: 'Zij willen dat het havenplan stopt. Het gaat om het besluit, niet om de persoon.',
    middelen: 'Een groep van ongeveer tien mensen die elkaar kent. Geen eerder geweld bekend.',
    gelegenheid: 'Het adres is bekend. De bestuurder fietst elke dinsdag laat naar huis.',
    concreetheid: 'Twee keer stond iemand bij de deur. Er is geen plek of dag genoemd.',
    plaatselijk: 'De politie kent de groep en praat met hen.',
  },
  {
    gevoel: 'wisselend',
    toelichting: 'Overdag gaat het goed. Op avonden met een vergadering slapen zij slecht.',
    zelfDoen: 'De buren weten ervan. De kinderen zetten hun accounts dicht.',
  },
);

/** A large case with the adviser, with one gap left, and a large case with the reviewers. */
export const groteZaken: readonly Verhaal[] = [
  {
    zelf: 'hugo',
    verloop: (dag, fotos) => [
      ...bezocht(dag, -20, { ...havenplan, fotos }),
      op(
        dag(-2),
        gesprek,
        adviseert(
          dag(-2),
          havenplan.codes.filter((code) => code !== 'V-007').map((code) => maatregel(dag(-2), code)),
        ),
        wilNiet({
          id: 'cameras',
          code: 'W-016',
          domein: 'wonen',
          titel: 'Camera’s rond de woning',
          reden: 'Het gezin wil thuis niet worden gefilmd.',
        }),
      ),
    ],
  },
  {
    zelf: 'isa',
    verloop: (dag) => aangeboden(dag, -NA.advies - 2, { ...havenplan, straat: 'Fantasiepad 21' }),
  },
];
