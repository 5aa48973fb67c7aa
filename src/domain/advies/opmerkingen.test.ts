import { describe, expect, it } from 'vitest';
import { specify } from '#kernel/specify.ts';
import { advies } from './advies.ts';
import { type AdviesEvent, teruggaafThemas } from './feiten.ts';
import type { AdviesContext } from './opdrachten.ts';
import { themafeiten } from './teruggaaf.ts';
import { teruggaafFeiten } from './toetsing-feiten.ts';
import { adviseur, dag as op, toetser, tweede, context as voorbeeld } from './voorbeeldadvies.ts';

const given = specify(advies);
const context: AdviesContext = {
  ...voorbeeld,
  kenmerken: {
    functiegroep: 'gemeente',
    grootteklasse: '20.000-50.000',
    woning: 'rijwoning',
    ernst: 'midden',
    waarschijnlijkheid: 'laag',
    domeinen: ['wonen'],
  },
};
const door = { op, door: toetser, context };
const opgesteld: AdviesEvent = { type: 'AdviesOpgesteld', op, opsteller: adviseur, catalogusversie: op };
const aangeboden: AdviesEvent = {
  type: 'TerToetsingAangeboden',
  op,
  door: adviseur,
  legeDomeinen: [],
  losseScenarios: [],
};
const genomen = (wie: typeof toetser, toets: 'eerste' | 'tweede'): AdviesEvent => ({
  type: 'InToetsingGenomen',
  op,
  toetser: wie,
  toets,
});
const inToets = [opgesteld, aangeboden, genomen(toetser, 'eerste')];
const plaats = { type: 'PlaatsOpmerking', plek: 'scenario:s1', tekst: 'Waar staat dit?', ...door } as const;
const geplaatst: AdviesEvent = {
  type: 'OpmerkingGeplaatst',
  op,
  toetser,
  plek: 'scenario:s1',
  tekst: 'Waar staat dit?',
};

describe('Lid 4: opmerkingen bij de alinea', () => {
  it('staan bij een plek die er is, en zeggen iets', () => {
    given(...inToets)
      .when(plaats)
      .then(geplaatst);
    given(...inToets)
      .when({ ...plaats, plek: 'scenario:s9', tekst: ' ' })
      .thenRefused('plek-onbekend', 'opmerking-leeg');
  });

  it('zet alleen wie het advies in toetsing heeft', () => {
    given(...inToets)
      .when({ ...plaats, door: tweede })
      .thenRefused('eerst-in-toetsing-nemen');
    given(opgesteld).when(plaats).thenRefused('niet-ter-toetsing', 'eerst-in-toetsing-nemen');
  });

  it('een tweede opmerking van dezelfde toetser komt op de plaats van de eerste', () => {
    const state = [...inToets, geplaatst, { ...geplaatst, tekst: 'Anders.' }].reduce(
      advies.evolve,
      advies.initialState,
    );
    expect(state.opmerkingen.map(({ tekst }) => tekst)).toEqual(['Anders.']);
  });

  it('de eigen opmerking kan weg, die van een ander niet', () => {
    const weg = { type: 'TrekOpmerkingIn', plek: 'scenario:s1', ...door } as const;
    const ingetrokken = { type: 'OpmerkingIngetrokken', op, toetser, plek: 'scenario:s1' } as const;
    given(...inToets, geplaatst)
      .when(weg)
      .then(ingetrokken);
    given(...inToets, { ...geplaatst, toetser: tweede })
      .when(weg)
      .thenRefused('plek-onbekend');
    const state = [...inToets, geplaatst, ingetrokken].reduce(advies.evolve, advies.initialState);
    expect(state.opmerkingen).toEqual([]);
  });

  it('blijven na een nieuwe ronde te lezen als eerdere opmerking', () => {
    const state = [...inToets, geplaatst, aangeboden].reduce(advies.evolve, advies.initialState);
    expect(state.opmerkingen).toMatchObject([{ eerder: true, tekst: 'Waar staat dit?' }]);
  });
});

describe('Lid 4: wat teruggeven en vaststellen nalaten om te tellen en te vergelijken', () => {
  it('elk thema heeft een eigen leesbaar feit, hoe vaak het ook is genoemd', () => {
    const redenen = [...teruggaafThemas, ...teruggaafThemas].map((thema) => ({
      thema,
      toelichting: 'Kort.',
    }));
    expect(themafeiten(redenen, op)).toEqual(teruggaafFeiten.map((type) => ({ type, op })));
  });

  it('vaststellen legt vast waarin dit advies te vergelijken is, als dat bekend is', () => {
    const akkoord: AdviesEvent = { type: 'EersteToetsAkkoord', op, toetser, opmerking: '' };
    const bijTweede = [...inToets, akkoord, genomen(tweede, 'tweede')];
    const stelVast = { type: 'StelAdviesVast', nummer: '2026-1', ...door, door: tweede } as const;
    const vastgesteld: AdviesEvent = {
      type: 'AdviesVastgesteld',
      op,
      toetser: tweede,
      nummer: '2026-1',
      pkvwHardeEis: true,
      woning: 'w1',
    };
    const profiel = { ...context.kenmerken, maatregelen: [] } as never;
    given(...bijTweede)
      .when(stelVast)
      .then(vastgesteld, { type: 'VergelijkingVastgelegd', op, profiel });
    given(...bijTweede)
      .when({ ...stelVast, context: { ...context, kenmerken: null } })
      .then(vastgesteld);
  });
});

describe('Het antwoord van de adviseur', () => {
  const terug: AdviesEvent = {
    type: 'Teruggegeven',
    op,
    toetser,
    redenen: [{ thema: 'leesbaarheid', toelichting: 'Korter.' }],
  };
  const antwoord = {
    type: 'BeantwoordOpmerkingen',
    antwoorden: [{ plek: 'scenario:s1', tekst: 'Het staat nu in de eerste zin.' }],
    op,
    door: adviseur,
    context,
  } as const;
  const beantwoord: AdviesEvent = { type: 'OpmerkingBeantwoord', op, ...antwoord.antwoorden[0] };

  it('staat op de plek van de opmerking, en blijft daar in de volgende ronde', () => {
    given(...inToets, geplaatst, terug)
      .when(antwoord)
      .then(beantwoord);
    const na = [...inToets, geplaatst, terug, beantwoord, aangeboden].reduce(
      advies.evolve,
      advies.initialState,
    );
    expect(na.opmerkingen).toMatchObject([{ eerder: true, antwoord: 'Het staat nu in de eerste zin.' }]);
  });

  it('is er alleen op wat terugkwam, van wie het advies schrijft, en zegt iets', () => {
    given(...inToets, geplaatst)
      .when(antwoord)
      .thenRefused('advies-niet-teruggegeven');
    given(...inToets, geplaatst, terug)
      .when({ ...antwoord, door: toetser })
      .thenRefused('alleen-de-adviseur');
    given(...inToets, geplaatst, terug)
      .when({ ...antwoord, antwoorden: [{ plek: 'pkvw', tekst: ' ' }] })
      .thenRefused('plek-onbekend', 'antwoord-leeg');
  });
});
