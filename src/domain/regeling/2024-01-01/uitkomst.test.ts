import { describe, expect, test } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import type { Ambt } from '../../gedeeld/ambt.ts';
import type { RechtstoetsFeiten, Uitkomst } from '../feiten.ts';
import { rechtstoets } from '../rechtstoets.ts';
import { advies, voorbeeldfeiten, woning } from '../voorbeeldfeiten.ts';

type Rij = readonly [
  titel: string,
  ambt: Ambt,
  afwijkend: Partial<RechtstoetsFeiten>,
  uitkomst: Uitkomst,
  ...codes: readonly string[],
];

const dag = calendarDay;
const elders = woning({ gemeente: 'GM9002', provincie: 'PV91' });
const verhuisd = { eerderVerstrekt: [{ woning: 'huis-0', op: dag('2024-09-01') }] };

const controleer = (rijen: readonly Rij[]): void => {
  for (const [titel, ambt, afwijkend, uitkomst, ...codes] of rijen) {
    test(titel, () => {
      const antwoord = rechtstoets(voorbeeldfeiten(ambt, afwijkend));
      expect(antwoord.regime).toBe('2024');
      expect(antwoord.uitkomst).toBe(uitkomst);
      expect(antwoord.gronden.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
    });
  }
};

describe('de uitkomst, van boven naar beneden (par. 4.6)', () => {
  const voorlopig = advies({ stand: 'voorlopig', vastgesteldOp: null });
  controleer([
    [
      'O1 gaat voor alles wat nog ontbreekt',
      'overig',
      { advies: null, woning: null, ambtVan: null, pkvw: null },
      'geen-aanspraak',
    ],
    [
      'O2: zonder advies kan het advies worden aangevraagd, waar de woning ook staat',
      'wethouder',
      { advies: advies({ stand: 'geen' }), woning: elders, pkvw: null },
      'kan-advies-aanvragen',
      'O2',
      'C5',
    ],
    [
      'O2: ook voor de tijd van het ambt',
      'wethouder',
      { advies: advies({ stand: 'geen' }), peildatum: dag('2024-03-01') },
      'kan-advies-aanvragen',
      'O2',
      'T1',
    ],
    [
      'O3: een voorlopig advies geeft geen recht, waar de woning ook staat',
      'wethouder',
      { advies: voorlopig, woning: elders },
      'wacht-op-vaststelling',
      'O3',
    ],
    [
      'O3: een advies dat later wordt vastgesteld, is nu voorlopig',
      'wethouder',
      { advies: advies({ vastgesteldOp: dag('2025-06-02') }) },
      'wacht-op-vaststelling',
      'O3',
    ],
    [
      'O7: een voorlopig advies buiten de tijd geeft geen wachtstand',
      'wethouder',
      { advies: voorlopig, ambtTot: dag('2025-05-01') },
      'geen-recht-tijd',
      'O7',
    ],
    ['O4: de organisatie moet verstrekken', 'wethouder', {}, 'moet-verstrekken', 'O4', 'B-4', 'C1', 'X1'],
    [
      'O6 gaat voor O5: zonder recht op deze woonplek telt het certificaat niet',
      'wethouder',
      { woning: elders, pkvw: null },
      'geen-recht-woonplek',
      'O6',
    ],
    [
      'O7: buiten de tijd tellen woonplek en certificaat niet',
      'wethouder',
      { ambtTot: dag('2025-05-01'), woning: woning({ gemeente: null }), pkvw: null },
      'geen-recht-tijd',
      'O7',
    ],
    [
      'S5: een advies van voor 2024 is geen advies (lid 4)',
      'wethouder',
      { advies: advies({ vastgesteldOp: dag('2023-12-31') }) },
      'kan-advies-aanvragen',
      'S5',
    ],
    [
      'M2: een advies voor een andere woning telt als geen advies (lid 4)',
      'wethouder',
      { advies: advies({ woning: 'huis-0' }) },
      'kan-advies-aanvragen',
      'M2',
    ],
    ['Een onbekend advies is geen afwijzing', 'wethouder', { advies: null }, 'nog-niet-te-zeggen'],
    [
      'Een onbekende dag van vaststellen is geen afwijzing',
      'wethouder',
      { advies: advies({ vastgesteldOp: null }) },
      'nog-niet-te-zeggen',
    ],
  ]);
});

describe('de verhuizing (lid 6)', () => {
  controleer([
    [
      'M1: verhuisd in het ambt en al verstrekt: mag opnieuw',
      'wethouder',
      { ...verhuisd, woonadresGewijzigdOp: dag('2025-02-01') },
      'kan-opnieuw-verstrekken',
      'M1',
      'C1',
      'X1',
    ],
    [
      'M2: verhuisd in het ambt, niets verstrekt: gewoon recht',
      'wethouder',
      { woonadresGewijzigdOp: dag('2025-02-01') },
      'moet-verstrekken',
      'O4',
    ],
    [
      'M3: verhuisd voor het ambt en al verstrekt: naar een jurist',
      'wethouder',
      {
        eerderVerstrekt: [{ woning: 'huis-0', op: dag('2024-06-01') }],
        woonadresGewijzigdOp: dag('2024-06-20'),
      },
      'beoordeling-door-jurist',
      'M3',
    ],
    [
      'M4: na een verhuizing uit de gemeente telt de nieuwe plaats',
      'wethouder',
      { ...verhuisd, woonadresGewijzigdOp: dag('2025-02-01'), woning: elders },
      'geen-recht-woonplek',
      'H8',
    ],
    [
      'M5: ook een derde keer mag',
      'wethouder',
      {
        eerderVerstrekt: [
          { woning: 'huis-0', op: dag('2024-09-01') },
          { woning: 'huis-2', op: dag('2024-12-01') },
        ],
        woonadresGewijzigdOp: dag('2025-02-01'),
      },
      'kan-opnieuw-verstrekken',
      'M1',
    ],
    [
      'M6: op hetzelfde adres speelt lid 6 niet',
      'wethouder',
      { eerderVerstrekt: [{ woning: 'huis-1', op: dag('2024-09-01') }] },
      'moet-verstrekken',
      'O4',
    ],
    [
      'Verstrekt voor een andere woning, maar niet bekend wanneer verhuisd',
      'wethouder',
      verhuisd,
      'nog-niet-te-zeggen',
    ],
    [
      'Verhuisd, maar niet bekend wat eerder is verstrekt',
      'wethouder',
      { eerderVerstrekt: null, woonadresGewijzigdOp: dag('2025-02-01') },
      'nog-niet-te-zeggen',
    ],
  ]);
});

describe('ter beschikking stellen (lid 7, O8)', () => {
  test.each<readonly [string, Partial<RechtstoetsFeiten>, 'mag' | 'nee' | 'onbekend']>([
    [
      'mag tijdens het ambt, ook zonder advies, certificaat of woning',
      { advies: null, pkvw: null, woning: null },
      'mag',
    ],
    ['mag niet voor het ambt, ook als de benoeming vaststaat', { peildatum: dag('2024-06-30') }, 'nee'],
    ['mag niet na het ambt', { ambtTot: dag('2025-05-31') }, 'nee'],
    ['is onbekend zolang het begin van het ambt niet bekend is', { ambtVan: null }, 'onbekend'],
  ])('%s', (_titel, afwijkend, verwacht) => {
    expect(rechtstoets(voorbeeldfeiten('wethouder', afwijkend)).terBeschikking).toBe(verwacht);
  });
});

test('wat ontbreekt, wordt in een keer genoemd', () => {
  const feiten = voorbeeldfeiten('wethouder', {
    benoemingStondVast: null,
    ambtVan: null,
    organisatie: null,
    ontheffingen: null,
    pkvw: null,
    advies: advies({ pkvwHardeEis: null }),
  });
  expect(rechtstoets(feiten).ontbreekt).toEqual([
    'ambtVan',
    'organisatie',
    'ontheffingen',
    'pkvw',
    'advies.pkvwHardeEis',
  ]);
});
