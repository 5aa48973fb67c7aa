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
const ontheffing = { van: dag('2025-01-01'), tot: dag('2025-12-31') };
const certificaat = (afgegeven: string) => [
  { soort: 'certificaat', afgegeven: dag(afgegeven), woning: 'huis-1' },
];
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

describe('de persoon (art. 2.9, 3.9 en 4.9, lid 1 en 2)', () => {
  controleer([
    [
      'P1: de commissaris van de Koning valt onder art. 2.9',
      'commissaris-van-de-koning',
      {},
      'moet-verstrekken',
      'P1',
    ],
    ['P1: de gedeputeerde valt onder art. 2.9', 'gedeputeerde', {}, 'moet-verstrekken', 'P1'],
    ['P2: de burgemeester valt onder art. 3.9', 'burgemeester', {}, 'moet-verstrekken', 'P2'],
    ['P2: de wethouder valt onder art. 3.9', 'wethouder', {}, 'moet-verstrekken', 'P2'],
    [
      'P3: de voorzitter van het waterschap valt onder art. 4.9',
      'voorzitter-waterschap',
      {},
      'moet-verstrekken',
      'P3',
    ],
    [
      'P3: het lid van het dagelijks bestuur valt onder art. 4.9',
      'lid-dagelijks-bestuur',
      {},
      'moet-verstrekken',
      'P3',
    ],
    [
      'P4: een volksvertegenwoordiger heeft geen aanspraak',
      'volksvertegenwoordiger',
      {},
      'geen-aanspraak',
      'P4',
    ],
    ['P4: een commissielid heeft geen aanspraak', 'commissielid', {}, 'geen-aanspraak', 'P4'],
    ['P4: een ander heeft geen aanspraak', 'overig', {}, 'geen-aanspraak', 'P4'],
    [
      'P5: een waarnemend burgemeester telt mee vanaf de eerste dag (art. 3.2.14 Besluit)',
      'burgemeester',
      { waarnemend: { sinds: dag('2025-06-01') } },
      'moet-verstrekken',
      'P5',
    ],
    [
      'P6: een waarnemend commissaris telt mee vanaf de eerste dag (art. 2.2.14 Besluit)',
      'commissaris-van-de-koning',
      { waarnemend: { sinds: dag('2025-06-01') } },
      'moet-verstrekken',
      'P6',
    ],
    [
      'P7: na 30 dagen waarnemen nog niet (art. 4.2.14 Besluit)',
      'voorzitter-waterschap',
      { waarnemend: { sinds: dag('2025-05-02') } },
      'geen-aanspraak',
      'P7',
    ],
    [
      'P7: na 31 dagen waarnemen wel (art. 4.2.14 Besluit)',
      'voorzitter-waterschap',
      { waarnemend: { sinds: dag('2025-05-01') } },
      'moet-verstrekken',
      'P7',
    ],
    [
      'P7: een lid van het dagelijks bestuur dat waarneemt, is zelf al lid',
      'lid-dagelijks-bestuur',
      { waarnemend: { sinds: dag('2025-05-31') } },
      'moet-verstrekken',
      'P3',
    ],
    [
      'P8: een geschorste burgemeester houdt de aanspraak (art. 3.2.18 Besluit)',
      'burgemeester',
      { geschorst: true },
      'moet-verstrekken',
      'P8',
    ],
    [
      'P10: een tijdelijk vervanger bekleedt het ambt (art. 3.2.15 Besluit)',
      'wethouder',
      { waarnemend: { sinds: dag('2025-05-30') } },
      'moet-verstrekken',
      'P10',
    ],
    [
      'Een onbekend begin van de waarneming is geen afwijzing',
      'voorzitter-waterschap',
      { waarnemend: { sinds: null } },
      'nog-niet-te-zeggen',
    ],
  ]);
});

describe('de tijd (lid 5, onder a)', () => {
  controleer([
    [
      'T1: voor de dag waarop het ambt vaststond',
      'burgemeester',
      { peildatum: dag('2024-05-14'), advies: advies({ vastgesteldOp: dag('2024-05-01') }) },
      'geen-recht-tijd',
      'T1',
      'O7',
    ],
    [
      'T1: het ambt stond niet vooraf vast en begint later',
      'burgemeester',
      { benoemingStondVast: null, ambtVan: dag('2025-07-01') },
      'geen-recht-tijd',
      'T1',
    ],
    [
      'T2: op de dag waarop het ambt vaststond',
      'burgemeester',
      { benoemingStondVast: dag('2025-06-01'), ambtVan: dag('2025-07-01') },
      'moet-verstrekken',
      'T2',
      'O4',
    ],
    [
      'T3: op de eerste dag van het ambt',
      'burgemeester',
      { benoemingStondVast: null, ambtVan: dag('2025-06-01') },
      'moet-verstrekken',
      'T3',
    ],
    [
      'T3: op de laatste dag van het ambt',
      'burgemeester',
      { ambtTot: dag('2025-06-01') },
      'moet-verstrekken',
      'T3',
    ],
    [
      'T4: op de dag na het ambt',
      'burgemeester',
      { ambtTot: dag('2025-05-31') },
      'geen-recht-tijd',
      'T4',
      'O7',
    ],
    [
      'T5: de benoeming ging niet door',
      'burgemeester',
      { ambtVan: null, ambtTot: dag('2025-05-01') },
      'geen-recht-tijd',
      'T5',
    ],
    [
      'T6: tijdens het ambt toegezegd, daarna geleverd',
      'burgemeester',
      { ambtTot: dag('2025-05-31'), eerderVerstrekt: [{ woning: 'huis-1', op: dag('2025-05-20') }] },
      'beoordeling-door-jurist',
      'T4',
      'T6',
    ],
    [
      'T6: een toezegging voor een andere woning telt niet',
      'burgemeester',
      { ambtTot: dag('2025-05-31'), ...verhuisd },
      'geen-recht-tijd',
      'T4',
    ],
    [
      'Een onbekend begin van het ambt is geen afwijzing',
      'burgemeester',
      { benoemingStondVast: null, ambtVan: null },
      'nog-niet-te-zeggen',
    ],
  ]);
});

describe('de woonplek (lid 2)', () => {
  controleer([
    ['H1: commissaris in de provincie (art. 2.9)', 'commissaris-van-de-koning', {}, 'moet-verstrekken', 'H1'],
    [
      'H2: commissaris buiten de provincie, ook met ontheffing (art. 2.9)',
      'commissaris-van-de-koning',
      { woning: elders, ontheffingen: [ontheffing] },
      'geen-recht-woonplek',
      'H2',
      'O6',
      'O8',
      'C2',
      'X3',
    ],
    ['H3: gedeputeerde in de provincie (art. 2.9)', 'gedeputeerde', {}, 'moet-verstrekken', 'H3'],
    [
      'H4: gedeputeerde elders met ontheffing (art. 2.9)',
      'gedeputeerde',
      { woning: elders, ontheffingen: [ontheffing] },
      'moet-verstrekken',
      'H4',
    ],
    [
      'H5: gedeputeerde elders zonder ontheffing (art. 2.9)',
      'gedeputeerde',
      { woning: elders },
      'geen-recht-woonplek',
      'H5',
    ],
    ['H6: wethouder in de gemeente (art. 3.9)', 'wethouder', {}, 'moet-verstrekken', 'H6'],
    [
      'H7: wethouder elders met ontheffing (art. 3.9)',
      'wethouder',
      { woning: elders, ontheffingen: [ontheffing] },
      'moet-verstrekken',
      'H7',
    ],
    [
      'H7: de laatste dag van de ontheffing telt mee',
      'wethouder',
      { woning: elders, ontheffingen: [{ van: dag('2024-06-02'), tot: dag('2025-06-01') }] },
      'moet-verstrekken',
      'H7',
    ],
    [
      'H8: wethouder elders zonder ontheffing (art. 3.9)',
      'wethouder',
      { woning: elders },
      'geen-recht-woonplek',
      'H8',
    ],
    [
      'H8: een verlopen ontheffing telt niet (art. 3.9)',
      'wethouder',
      { woning: elders, ontheffingen: [{ van: dag('2024-05-31'), tot: dag('2025-05-31') }] },
      'geen-recht-woonplek',
      'H8',
    ],
    [
      'H9: voor een waterschap telt de plaats niet (art. 4.9)',
      'lid-dagelijks-bestuur',
      { woning: elders, organisatie: null },
      'moet-verstrekken',
      'H9',
    ],
    [
      'Onbekende ontheffingen zijn geen afwijzing',
      'wethouder',
      { woning: elders, ontheffingen: null },
      'nog-niet-te-zeggen',
    ],
    [
      'Een onbekende gemeente is geen afwijzing',
      'wethouder',
      { woning: woning({ gemeente: null }) },
      'nog-niet-te-zeggen',
    ],
  ]);
});

describe('het Politiekeurmerk (lid 5, onder b)', () => {
  const andersDan = (soort: string) => [{ soort, afgegeven: dag('2024-01-01'), woning: 'huis-1' }];
  controleer([
    ['K1: een geldig certificaat', 'burgemeester', {}, 'moet-verstrekken', 'K1'],
    [
      'K1: op de tiende verjaardag is een certificaat nog geldig',
      'burgemeester',
      { pkvw: certificaat('2015-06-01') },
      'moet-verstrekken',
      'K1',
    ],
    [
      'K2: een dag later is het ouder dan tien jaar',
      'burgemeester',
      { pkvw: certificaat('2015-05-31') },
      'wacht-op-pkvw',
      'K2',
      'K7',
      'O5',
    ],
    [
      'K3: een verklaring is geen certificaat',
      'burgemeester',
      { pkvw: andersDan('verklaring') },
      'wacht-op-pkvw',
      'K3',
      'K7',
    ],
    [
      'K3: een certificaat van een andere woning telt niet',
      'burgemeester',
      { pkvw: [{ soort: 'certificaat', afgegeven: dag('2024-01-01'), woning: 'huis-0' }] },
      'wacht-op-pkvw',
      'K7',
    ],
    [
      'K4: het advies laat afwijken toe',
      'burgemeester',
      { pkvw: [], advies: advies({ pkvwHardeEis: false }) },
      'moet-verstrekken',
      'K4',
    ],
    [
      'K5: nieuwbouw volgens het Bouwbesluit',
      'burgemeester',
      { pkvw: [], woning: woning({ nieuwbouwVolgensBouwbesluit: true }) },
      'moet-verstrekken',
      'K5',
    ],
    [
      'K6: een monument opent niet vanzelf',
      'burgemeester',
      { pkvw: [], woning: woning({ monument: true }) },
      'wacht-op-pkvw',
      'K6',
      'K7',
    ],
    [
      'K7: zonder certificaat wacht de verstrekking, voor eigen rekening',
      'burgemeester',
      { pkvw: [] },
      'wacht-op-pkvw',
      'K7',
      'C3',
      'X5',
    ],
    ['Onbekende certificaten zijn geen afwijzing', 'burgemeester', { pkvw: null }, 'nog-niet-te-zeggen'],
    [
      'Een certificaat dat pas later is afgegeven, telt nog niet',
      'burgemeester',
      { pkvw: certificaat('2025-06-02') },
      'wacht-op-pkvw',
      'K7',
    ],
  ]);
});
