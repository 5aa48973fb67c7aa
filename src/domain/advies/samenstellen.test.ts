import { describe, it } from 'vitest';
import { calendarDay } from '#kernel/calendar-day.ts';
import { specify } from '#kernel/specify.ts';
import { advies } from './advies.ts';
import type { AdviesEvent } from './feiten.ts';
import { adviseur, context, dag, legeDomeinen, maatregel } from './voorbeeldadvies.ts';

const given = specify(advies);

const alsAdviseur = { op: dag, door: adviseur, context };
const verklaard = { legeDomeinen, losseScenarios: [], losseMaatregelen: [] } as const;
const biedAan = { type: 'BiedTerToetsingAan', ...verklaard, ...alsAdviseur } as const;
const opgesteld: AdviesEvent = {
  type: 'AdviesOpgesteld',
  op: dag,
  opsteller: adviseur,
  catalogusversie: calendarDay('2026-01-01'),
};
const geadviseerd = { type: 'MaatregelGeadviseerd', op: dag, maatregel } as const;
const aangeboden: AdviesEvent = { type: 'TerToetsingAangeboden', op: dag, door: adviseur, ...verklaard };

describe('Lid 4: het advies samenstellen', () => {
  it('neemt er meer tegelijk op, en dan alle of geen', () => {
    const tweeMaatregelen = [maatregel, { ...maatregel, id: 'm2' }] as const;
    const meer = { type: 'AdviseerMaatregelen', maatregelen: tweeMaatregelen, ...alsAdviseur } as const;
    given(opgesteld)
      .when(meer)
      .then(geadviseerd, { type: 'MaatregelGeadviseerd', op: dag, maatregel: tweeMaatregelen[1] });
    given(opgesteld)
      .when({ ...meer, maatregelen: [] })
      .thenRefused('geen-maatregel-gekozen');
    given(opgesteld)
      .when({ ...meer, maatregelen: [maatregel, { ...maatregel, id: 'm2', scenarios: ['s9'] }] })
      .thenRefused('scenario-onbekend');
  });

  it('houdt vast wat de bestuurder in het gesprek niet wil, met of zonder reden', () => {
    const nietGewenst = { id: 'n1', code: 'W-016', domein: 'wonen', titel: 'Camera’s', reden: '' } as const;
    const vastgelegd = { type: 'NietGewenstVastgelegd', op: dag, nietGewenst } as const;
    given(opgesteld)
      .when({ type: 'LegNietGewenstVast', nietGewenst, ...alsAdviseur })
      .then(vastgelegd);
    const weg = { type: 'LaatNietGewenstVervallen', nietGewenst: 'n1', ...alsAdviseur } as const;
    given(opgesteld, vastgelegd).when(weg).then({ type: 'NietGewenstVervallen', op: dag, nietGewenst: 'n1' });
    given(opgesteld).when(weg).thenRefused('niet-gewenst-onbekend');
  });

  it('noteert of een punt van het keurmerk met een maatregel te maken heeft, zonder gevolg voor het advies', () => {
    const relaties = [{ maatregel: 'm1', openingen: ['achterdeur'] }];
    const leg = { type: 'LegPkvwRelatieVast', relaties, ...alsAdviseur } as const;
    const vastgelegd = { type: 'PkvwRelatieVastgelegd', op: dag, relaties } as const;
    given(opgesteld, geadviseerd).when(leg).then(vastgelegd);
    given(opgesteld).when(leg).thenRefused('maatregel-onbekend');
    given(opgesteld, geadviseerd, vastgelegd).when(biedAan).then(aangeboden);
  });

  it('een maatregel zonder scenario vraagt een reden', () => {
    const los: AdviesEvent = { ...geadviseerd, maatregel: { ...maatregel, scenarios: [] } };
    const losseScenarios = [{ scenario: 's1', reden: 'De woning houdt dit al tegen.' }];
    given(opgesteld, los)
      .when({ ...biedAan, losseScenarios })
      .thenRefused('losse-maatregel-zonder-reden');
    const losseMaatregelen = [{ maatregel: 'm1', reden: 'De bestuurder slaapt er beter door.' }];
    given(opgesteld, los)
      .when({ ...biedAan, losseScenarios, losseMaatregelen })
      .then({ ...aangeboden, losseScenarios, losseMaatregelen });
  });

  it('een maatregel zonder plaats kan nog niet mee', () => {
    given(opgesteld, { ...geadviseerd, maatregel: { ...maatregel, waar: ' ' } })
      .when(biedAan)
      .thenRefused('maatregel-zonder-plaats');
  });

  it('van een zwaardere maatregel is het einde vooraf afgesproken', () => {
    const zwaar = { ...maatregel, zwaar: true } as const;
    given(opgesteld, { ...geadviseerd, maatregel: zwaar })
      .when(biedAan)
      .thenRefused('zware-maatregel-zonder-einde');
    const eindafspraak = {
      reden: 'Als er een half jaar niets is gemeld.',
      moment: calendarDay('2026-12-01'),
      eigenaar: 'organisatie',
    } as const;
    given(opgesteld, { ...geadviseerd, maatregel: { ...zwaar, eindafspraak } })
      .when(biedAan)
      .then(aangeboden);
  });
});
